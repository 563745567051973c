package rules.verification.tests_passed_test

import data.rules.verification.tests_passed as rule

source := {"evidence": "tests:report.xml", "path": "report.xml"}

required := {
	"key": "Dose::limits",
	"test": "Dose::limits",
	"requiredBy": [{"kind": "requirement", "id": "REQ-1"}],
	"verifiesRiskControl": false,
	"results": [0],
	"source": source,
}

run := {"commit": "c1", "level": "unit", "finishedAt": 50, "source": source}

result(number, outcome) := {"run": number, "environment": "default", "outcome": outcome, "source": source}

facts(needed, runs, results) := {
	"asOf": 100,
	"release": {"commit": "c1", "artifacts": []},
	"tests": {"required": [needed], "runs": runs, "results": results},
}

test_a_passed_test_passes if {
	answer := rule with input as facts(required, [run], [result(0, "passed")])
	answer.subjects == {"Dose::limits"}
	answer.satisfied == {"Dose::limits"}
	answer.findings == set()
}

test_every_other_outcome_fails if {
	every outcome in {
		"failed", "errored", "skipped", "disabled", "todo", "inconclusive",
		"expectedFailure", "unexpectedPass", "notRun",
	} {
		answer := rule with input as facts(required, [run], [result(0, outcome)])
		answer.satisfied == set()
		answer.findings == {{
			"subject": "Dose::limits",
			"source": source,
			"params": {"test": "Dose::limits", "outcome": outcome, "commit": "c1"},
			"waiver": "W2",
		}}
	}
}

test_a_test_without_any_result_fails if {
	answer := rule with input as facts(object.union(required, {"results": []}), [], [])
	answer.satisfied == set()
	{finding.params.outcome | some finding in answer.findings} == {"not run"}
}

test_a_pass_on_another_commit_is_not_a_pass if {
	answer := rule with input as facts(required, [object.union(run, {"commit": "c2"})], [result(0, "passed")])
	answer.satisfied == set()
	{finding.params.outcome | some finding in answer.findings} == {"not run"}
}

test_a_later_failure_outweighs_an_earlier_pass if {
	both := object.union(required, {"results": [0, 1]})
	later := object.union(run, {"finishedAt": 51})
	answer := rule with input as facts(both, [run, later], [result(0, "passed"), result(1, "failed")])
	answer.satisfied == set()
	{finding.params.outcome | some finding in answer.findings} == {"failed"}
}

test_a_later_pass_outweighs_an_earlier_failure if {
	both := object.union(required, {"results": [0, 1]})
	later := object.union(run, {"finishedAt": 51})
	answer := rule with input as facts(both, [run, later], [result(0, "failed"), result(1, "passed")])
	answer.satisfied == {"Dose::limits"}
	answer.findings == set()
}

test_a_pass_does_not_hide_a_failure_of_the_same_moment if {
	both := object.union(required, {"results": [0, 1]})
	answer := rule with input as facts(both, [run, run], [result(0, "failed"), result(1, "passed")])
	answer.satisfied == set()
	{finding.params.outcome | some finding in answer.findings} == {"failed"}
}

test_the_failure_of_a_risk_control_test_is_never_waived if {
	control := object.union(required, {"verifiesRiskControl": true})
	answer := rule with input as facts(control, [run], [result(0, "failed")])
	{finding.waiver | some finding in answer.findings} == {"W0"}
}

test_a_risk_control_test_that_did_not_run_is_never_waived if {
	control := object.union(required, {"verifiesRiskControl": true, "results": []})
	answer := rule with input as facts(control, [], [])
	{finding.waiver | some finding in answer.findings} == {"W0"}
}

test_a_failing_test_does_not_hide_the_others if {
	other := object.union(required, {"key": "Alarm::sounds", "test": "Alarm::sounds", "results": [1]})
	two := json_set(facts(required, [run], [result(0, "failed"), result(0, "passed")]), [required, other])
	answer := rule with input as two
	answer.subjects == {"Alarm::sounds", "Dose::limits"}
	answer.satisfied == {"Alarm::sounds"}
	{finding.subject | some finding in answer.findings} == {"Dose::limits"}
}

json_set(document, needed) := object.union(document, {"tests": object.union(document.tests, {"required": needed})})

test_empty_input_satisfies_nothing if {
	answer := rule with input as {}
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
