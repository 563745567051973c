# METADATA
# title: Required tests passed on the released commit
# description: |
#   The latest result on the released commit of each test that a requirement or risk control needs, in each environment
#   where it ran or in the one asked for, is `passed`. Skipped, disabled, errored, inconclusive or not run is not passed.
# custom:
#   id: VER-03
#   clauses: [iec62304:5.7.4, iec62304:5.8.1, iso13485:7.3.6]
#   stage: candidate
#   evidence: [requirements, riskControls, tests]
#   consults: [trace]
#   waiver: W2
#   message: "Test {test}: {outcome} on {commit}"
#   solution: >-
#     Make the test pass on the released commit. A failed test that verifies no risk control may be released with a
#     waiver (`gatehouse waive new VER-03`) that names the run and an anomaly that was evaluated as acceptable
#     (VER-04).
package rules.verification.tests_passed

import data.lib.runs

subjects contains required.key if some required in input.tests.required

satisfied contains required.key if {
	some required in input.tests.required
	every position in runs.latest[required.key] {
		input.tests.results[position].outcome == "passed"
	}
}

findings contains {
	"subject": required.key,
	"source": result.source,
	"params": {"test": required.key, "outcome": result.outcome, "commit": input.release.commit},
	"waiver": waiver(required),
} if {
	some required in input.tests.required
	some position in runs.latest[required.key]
	result := input.tests.results[position]
	result.outcome != "passed"
}

findings contains {
	"subject": required.key,
	"source": required.source,
	"params": {"test": required.key, "outcome": "not run", "commit": input.release.commit},
	"waiver": waiver(required),
} if {
	some required in input.tests.required
	not runs.latest[required.key]
}

# The failure of a test that verifies a risk control is never waived.
waiver(required) := "W0" if required.verifiesRiskControl

waiver(required) := "W2" if required.verifiesRiskControl == false
