package rules.verification.tests_ran_test

import data.rules.verification.tests_ran as rule

source := {"evidence": "requirements:r.yaml", "path": "r.yaml"}

parameters := {"VER-02": {"carryOverWaiver": "W2"}}

required := {
	"key": "Dose::limits",
	"test": "Dose::limits",
	"requiredBy": [{"kind": "requirement", "id": "REQ-1"}, {"kind": "requirement", "id": "REQ-2"}],
	"verifiesRiskControl": false,
	"results": [0],
	"source": source,
}

unit_run := {"commit": "c1", "level": "unit", "finishedAt": 100}

system_run := {"commit": "c1", "level": "system", "finishedAt": 100, "artifact": "sha256:aa"}

facts(needed, run, outcome) := {
	"asOf": 100,
	"release": {"commit": "c1", "artifacts": [{"name": "pump", "sha256": "sha256:aa"}]},
	"tests": {
		"required": [needed],
		"runs": [run],
		"results": [{"run": 0, "environment": "default", "outcome": outcome}],
	},
}

never_ran(answer) if {
	answer.subjects == {required.key}
	answer.satisfied == set()
	answer.findings == {{
		"subject": "Dose::limits",
		"source": source,
		"params": {"test": "Dose::limits", "requiredBy": ["REQ-1", "REQ-2"], "commit": "c1"},
		"waiver": "W2",
	}}
}

test_a_test_that_ran_passes_whatever_came_out if {
	every outcome in {"passed", "failed", "errored", "inconclusive", "expectedFailure", "unexpectedPass"} {
		answer := rule with input as facts(required, unit_run, outcome) with data.parameters as parameters
		answer.subjects == {"Dose::limits"}
		answer.satisfied == {"Dose::limits"}
		answer.findings == set()
	}
}

test_a_system_test_on_the_released_artifact_passes if {
	answer := rule with input as facts(required, system_run, "passed") with data.parameters as parameters
	answer.satisfied == {"Dose::limits"}
	answer.findings == set()
}

test_a_test_that_was_not_executed_fails if {
	every outcome in {"skipped", "disabled", "todo", "notRun"} {
		answer := rule with input as facts(required, unit_run, outcome) with data.parameters as parameters
		never_ran(answer)
	}
}

test_a_test_without_results_fails if {
	needed := object.union(required, {"results": []})
	answer := rule with input as facts(needed, unit_run, "passed") with data.parameters as parameters
	never_ran(answer)
}

test_a_run_on_another_commit_does_not_count if {
	run := object.union(unit_run, {"commit": "c0"})
	answer := rule with input as facts(required, run, "passed") with data.parameters as parameters
	never_ran(answer)
}

test_a_system_test_on_another_artifact_does_not_count if {
	run := object.union(system_run, {"artifact": "sha256:bb"})
	answer := rule with input as facts(required, run, "passed") with data.parameters as parameters
	never_ran(answer)
}

test_a_run_that_ends_after_the_judgement_does_not_count if {
	run := object.union(unit_run, {"finishedAt": 101})
	answer := rule with input as facts(required, run, "passed") with data.parameters as parameters
	never_ran(answer)
}

test_a_run_in_another_environment_does_not_count if {
	needed := object.union(required, {"environment": "bench"})
	answer := rule with input as facts(needed, unit_run, "passed") with data.parameters as parameters
	never_ran(answer)
}

test_a_risk_control_test_is_never_waived if {
	needed := object.union(required, {"results": [], "verifiesRiskControl": true})
	answer := rule with input as facts(needed, unit_run, "passed") with data.parameters as parameters
	{finding.waiver | some finding in answer.findings} == {"W0"}
}

test_without_its_parameter_a_missing_run_still_does_not_pass if {
	answer := rule with input as facts(required, unit_run, "skipped")
	answer.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {} with data.parameters as parameters
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
