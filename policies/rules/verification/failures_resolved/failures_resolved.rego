# METADATA
# title: A failed test has an evaluated anomaly and a waiver that names it
# description: |
#   Where the latest result of a required test on the released commit is not a pass, the test verifies no risk control; an
#   open anomaly names the test, with a complete record, a current safety evaluation and an acceptable outcome (as ANOM-03,
#   ANOM-04 and ANOM-05 ask); and a waiver of VER-03 for this version names the test, the run and that anomaly. Whether the
#   waiver is in time and well approved is judged as for every waiver, when it is used for VER-03.
# custom:
#   id: VER-04
#   clauses: [iec62304:5.7.2, iec62304:5.8.2, iso13485:8.3]
#   stage: candidate
#   evidence: [requirements, riskControls, tests]
#   consults: [anomalies, trace, waivers]
#   waiver: W0
#   emptyIs: pass
#   message: "Test {test}, {outcome} in run {run}, is not resolved: {reason}"
#   solution: |
#     Make the test pass. Or record the anomaly with the test among its `failingTests`, have it evaluated, and give VER-03 a
#     waiver (W2) with the run under `runs` and the anomaly under `anomalies`.
#   notCovered:
#     - Tests that have no result at all; VER-02 and VER-03 hold those
#     - That the anomaly explains the failure, and that the failure is all there is to it
package rules.verification.failures_resolved

import data.lib.runs
import data.rules.anomalies.record_complete
import data.rules.anomalies.risk_acceptable
import data.rules.anomalies.safety_evaluated

subjects contains failure.required.key if some failure in failures

satisfied contains required.key if {
	some required in input.tests.required
	every position in failed[required.key] {
		resolved(required, position)
	}
}

findings contains {
	"subject": failure.required.key,
	"source": failure.result.source,
	"params": {
		"test": failure.required.key,
		"outcome": failure.result.outcome,
		"run": input.tests.runs[failure.result.run].id,
		"reason": reason,
	},
} if {
	some failure in failures
	some reason in reasons(failure.required, failure.position)
}

# By key of a required test, the positions of its latest results that are no pass.
failed[key] contains position if {
	some key, positions in runs.latest
	some position in positions
	input.tests.results[position].outcome != "passed"
}

failures contains {"required": required, "position": position, "result": input.tests.results[position]} if {
	some required in input.tests.required
	some position in failed[required.key]
}

resolved(required, position) if {
	required.verifiesRiskControl == false
	some anomaly in shown_by[required.test]
	evaluated[anomaly.id]
	some waiver in waivers[required.key]
	names(waiver, position, anomaly)
}

reasons(required, _) := {"it verifies a risk control, and its failure is never released"} if {
	not without_risk_control(required)
}

reasons(required, _) := {"no open anomaly names the test"} if {
	without_risk_control(required)
	count(anomalies_of(required)) == 0
}

reasons(required, _) := {reason |
	some anomaly in anomalies_of(required)
	reason := concat(" ", ["anomaly", anomaly.id, "is not complete, evaluated and acceptable"])
} if {
	without_risk_control(required)
	count(anomalies_of(required)) > 0
	count(evaluated_of(required)) == 0
}

reasons(required, position) := {"no waiver of VER-03 for this version names the test, the run and its evaluated anomaly"} if {
	without_risk_control(required)
	count(evaluated_of(required)) > 0
	not resolved(required, position)
}

without_risk_control(required) if required.verifiesRiskControl == false

anomalies_of(required) := {anomaly | some anomaly in shown_by[required.test]}

evaluated_of(required) := {anomaly | some anomaly in anomalies_of(required); evaluated[anomaly.id]}

# By test, the open anomalies that say they are shown by it.
shown_by[test] contains anomaly if {
	some anomaly in input.anomalies.open
	some test in anomaly.failingTests
}

# Looking a member of a set up takes a walk through the set.
safe := {anomaly: true | some anomaly in safety_evaluated.satisfied}

acceptable := {anomaly: true | some anomaly in risk_acceptable.satisfied}

evaluated[anomaly] := true if {
	some anomaly in record_complete.satisfied
	safe[anomaly]
	acceptable[anomaly]
}

waivers[subject] contains waiver if {
	some waiver in input.waivers
	waiver.rule == "VER-03"
	waiver.version == input.release.version
	some subject in waiver.subjects
}

names(waiver, position, anomaly) if {
	input.tests.runs[input.tests.results[position].run].id in waiver.runs
	anomaly.id in waiver.anomalies
}
