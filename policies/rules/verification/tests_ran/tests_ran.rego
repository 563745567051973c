# METADATA
# title: Required tests ran on the released software
# description: |
#   Each test that a requirement or risk control needs was executed on the released commit, at system level on a released
#   artefact, in the environment asked for, and ended by the time of judgement. A test that was only listed, skipped or
#   disabled did not run.
# custom:
#   id: VER-02
#   clauses: [iec62304:5.8.1, iec62304:8.2.3, iso13485:7.3.6]
#   stage: candidate
#   evidence: [requirements, riskControls, tests]
#   consults: [trace]
#   waiver: W1
#   message: "Test {test} is linked to {requiredBy} but never ran on {commit}"
#   solution: >-
#     Run the test on the released commit (a system test on the released artefact) and hand in the report, with
#     `gatehouse collect tests <report>` where it does not say the commit, or carry an earlier result over by a waiver
#     (`gatehouse waive new VER-02`) with an impact analysis.
#   parameters:
#     carryOverWaiver:
#       description: Waiver level that lets an earlier result with an impact analysis stand; never for risk control tests.
#       type: string
#       enum: [W1, W2]
#   notCovered:
#     - Results carried over from an earlier commit with an impact analysis, other than by a waiver
package rules.verification.tests_ran

import data.lib.runs

subjects contains required.key if some required in input.tests.required

satisfied contains required.key if {
	some required in input.tests.required
	some position in runs.results[required.key]
	input.tests.results[position].outcome in runs.executed
}

findings contains {
	"subject": required.key,
	"source": required.source,
	"params": {
		"test": required.key,
		"requiredBy": [need.id | some need in required.requiredBy],
		"commit": input.release.commit,
	},
	"waiver": waiver(required, data.parameters["VER-02"].carryOverWaiver),
} if {
	some required in input.tests.required
	not proven[required.key]
}

# Looking a member of a set up takes a walk through the set.
proven := {subject: true | some subject in satisfied}

waiver(required, _) := "W0" if required.verifiesRiskControl

waiver(required, carry_over) := carry_over if required.verifiesRiskControl == false
