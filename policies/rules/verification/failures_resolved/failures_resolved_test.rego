package rules.verification.failures_resolved_test

import data.rules.verification.failures_resolved as rule

source := {"evidence": "tests:report.xml", "path": "report.xml", "line": 3}

required := {
	"key": "Display::shows",
	"test": "Display::shows",
	"verifiesRiskControl": false,
	"results": [0],
	"source": {"path": "gate/trace.csv"},
}

run := {"id": "tests:report.xml", "commit": "c1", "level": "unit", "finishedAt": 50}

result(number, outcome) := {"run": number, "environment": "bench", "outcome": outcome, "source": source}

anomaly := {
	"id": "PUMP-1",
	"recorded": ["title"],
	"failingTests": ["Display::shows"],
	"noHazardRationale": "Nobody acts on this display.",
	"contentDigest": "sha256:aa",
	"triage": {"relevant": true},
	"evaluation": {
		"outcome": "acceptable",
		"by": "safety",
		"known": "gitAuthor",
		"at": 90,
		"contentDigest": "sha256:aa",
	},
}

waiver := {
	"id": "W-1",
	"rule": "VER-03",
	"version": "2.4.0",
	"subjects": ["Display::shows"],
	"runs": ["tests:report.xml"],
	"anomalies": ["PUMP-1"],
}

facts := {
	"asOf": 100,
	"release": {"version": "2.4.0", "commit": "c1", "artifacts": []},
	"tests": {"required": [required], "runs": [run], "results": [result(0, "failed")]},
	"anomalies": {"open": [anomaly]},
	"people": {"items": [{"id": "safety"}], "index": {"safety": 0}},
	"waivers": [waiver],
}

parameters := {
	"ANOM-03": {
		"fields": ["title"],
		"fieldsWhenUserAction": [],
		"fieldsWhenVulnerability": [],
		"fieldsWhenConnected": [],
		"fieldsWhenFielded": [],
		"fieldsWhenRelevant": [],
		"fieldsWhenHazard": [],
		"safetyFields": [],
	},
	"ANOM-04": {"independentEvaluator": false, "authorKnownBy": ["signed", "gitAuthor"]},
	"ANOM-05": {"setAsideNeedsEvaluation": true},
}

judge(changes) := found if {
	found := rule with input as object.union(facts, changes) with data.parameters as parameters
}

open(changes) := judge({"anomalies": {"open": [object.union(anomaly, changes)]}})

waived(changes) := judge({"waivers": [object.union(waiver, changes)]})

key := {"Display::shows"}

passes(found) if {
	found.subjects == key
	found.satisfied == key
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == key
	found.satisfied == set()
	found.findings == {{
		"subject": "Display::shows",
		"source": source,
		"params": {"test": "Display::shows", "outcome": "failed", "run": "tests:report.xml", "reason": reason},
	}}
}

no_subjects(found) if {
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

unevaluated := "anomaly PUMP-1 is not complete, evaluated and acceptable"

unwaived := "no waiver of VER-03 for this version names the test, the run and its evaluated anomaly"

test_a_failure_with_an_evaluated_anomaly_and_its_waiver_passes if passes(judge({}))

test_every_outcome_but_passed_is_a_failure if {
	every outcome in {
		"failed", "errored", "skipped", "disabled", "todo", "inconclusive",
		"expectedFailure", "unexpectedPass", "notRun",
	} {
		passes(judge({"tests": {"results": [result(0, outcome)]}}))
		found := judge({"tests": {"results": [result(0, outcome)]}, "waivers": []})
		found.satisfied == set()
	}
}

test_a_passed_test_is_no_subject if no_subjects(judge({"tests": {"results": [result(0, "passed")]}}))

test_a_test_without_a_result_is_no_subject if {
	no_subjects(judge({"tests": {"required": [object.union(required, {"results": []})]}}))
}

test_a_failure_on_another_commit_is_no_subject if {
	no_subjects(judge({"tests": {"runs": [object.union(run, {"commit": "c2"})]}}))
}

test_the_failure_of_a_risk_control_test_is_never_resolved if {
	fails_for(
		judge({"tests": {"required": [object.union(required, {"verifiesRiskControl": true})]}}),
		"it verifies a risk control, and its failure is never released",
	)
}

test_a_test_of_which_nobody_says_whether_it_verifies_a_risk_control_is_not_resolved if {
	fails_for(
		judge({"tests": {"required": [object.remove(required, {"verifiesRiskControl"})]}}),
		"it verifies a risk control, and its failure is never released",
	)
}

test_a_failure_without_an_anomaly_fails if {
	fails_for(judge({"anomalies": {"open": []}}), "no open anomaly names the test")
}

test_the_anomaly_of_another_test_is_none_of_this_one if {
	fails_for(open({"failingTests": ["Display::other"]}), "no open anomaly names the test")
}

test_an_anomaly_whose_record_is_not_complete_fails if fails_for(open({"recorded": []}), unevaluated)

test_an_anomaly_that_is_not_evaluated_fails if {
	fails_for(judge({"anomalies": {"open": [object.remove(anomaly, {"evaluation"})]}}), unevaluated)
}

test_an_anomaly_that_changed_after_its_evaluation_fails if fails_for(open({"contentDigest": "sha256:bb"}), unevaluated)

test_an_anomaly_with_an_unacceptable_risk_fails if {
	fails_for(open({"evaluation": {"outcome": "unacceptable"}}), unevaluated)
}

test_of_two_anomalies_one_that_is_evaluated_is_enough if {
	other := object.union(object.remove(anomaly, {"evaluation"}), {"id": "PUMP-2"})
	passes(judge({"anomalies": {"open": [anomaly, other]}}))
}

test_a_failure_without_a_waiver_fails if fails_for(judge({"waivers": []}), unwaived)

test_a_waiver_of_another_rule_fails if fails_for(waived({"rule": "VER-02"}), unwaived)

test_a_waiver_for_another_version_fails if fails_for(waived({"version": "2.3.0"}), unwaived)

test_a_waiver_of_another_test_fails if fails_for(waived({"subjects": ["Display::other"]}), unwaived)

test_a_waiver_that_names_another_run_fails if fails_for(waived({"runs": ["tests:other.xml"]}), unwaived)

test_a_waiver_that_names_no_run_fails if {
	fails_for(judge({"waivers": [object.remove(waiver, {"runs"})]}), unwaived)
}

test_a_waiver_that_names_another_anomaly_fails if fails_for(waived({"anomalies": ["PUMP-2"]}), unwaived)

test_a_waiver_that_names_no_anomaly_fails if {
	fails_for(judge({"waivers": [object.remove(waiver, {"anomalies"})]}), unwaived)
}

test_every_run_that_failed_must_be_named if {
	second := object.union(run, {"id": "tests:second.xml"})
	found := judge({"tests": {
		"required": [object.union(required, {"results": [0, 1]})],
		"runs": [run, second],
		"results": [result(0, "failed"), result(1, "failed")],
	}})
	found.satisfied == set()
	{finding.params.run | some finding in found.findings} == {"tests:second.xml"}
}

test_a_failure_that_is_not_resolved_does_not_hide_the_others if {
	other := object.union(required, {"key": "Alarm::sounds", "test": "Alarm::sounds", "results": [1]})
	found := judge({"tests": {
		"required": [other, required],
		"results": [result(0, "failed"), result(0, "failed")],
	}})
	found.subjects == {"Alarm::sounds", "Display::shows"}
	found.satisfied == key
	{finding.subject | some finding in found.findings} == {"Alarm::sounds"}
}

test_the_failure_of_another_test_is_none_of_this_one if {
	other := object.union(required, {"key": "Alarm::sounds", "test": "Alarm::sounds", "results": [1]})
	found := judge({"tests": {
		"required": [other, required],
		"results": [result(0, "passed"), result(0, "failed")],
	}})
	found.subjects == {"Alarm::sounds"}
	found.satisfied == set()
}

test_of_the_test_of_a_risk_control_no_anomaly_is_asked_for if {
	control := {"required": [object.union(required, {"verifiesRiskControl": true})]}
	reason := "it verifies a risk control, and its failure is never released"
	fails_for(judge({"tests": control, "anomalies": {"open": []}}), reason)
	fails_for(judge({"tests": control, "anomalies": {"open": [object.remove(anomaly, {"evaluation"})]}}), reason)
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	no_subjects(found)
}
