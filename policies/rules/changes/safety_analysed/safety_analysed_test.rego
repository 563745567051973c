package rules.changes.safety_analysed_test

import data.rules.changes.safety_analysed as rule

git := {"evidence": "git:.git", "path": ".git"}

source := {"evidence": "changeRequests:gate/change-requests/CR-1.yaml", "path": "gate/change-requests/CR-1.yaml", "line": 1}

commit := {
	"id": "c2",
	"subject": "Lock out",
	"committedAt": 50,
	"changedPaths": 1,
	"controlled": true,
	"changeRequests": ["CR-1"],
	"source": git,
}

request := {
	"id": "CR-1",
	"safetyAnalysis": {"conclusion": "no new cause", "by": "sam", "at": 100},
	"riskControlsAffected": ["RC-1", "RC-2"],
	"source": source,
}

inspection := {"method": "inspection", "reference": "INS-1", "at": 50}

tested := {"method": "test", "test": "lock"}

benched := {"method": "test", "test": "stop", "environment": "bench"}

run := {"commit": "c2", "level": "unit", "finishedAt": 60}

facts := {
	"asOf": 100,
	"release": {"commit": "c2", "artifacts": []},
	"changes": {"commits": [commit]},
	"changeRequests": {"items": [request], "index": {"CR-1": 0}},
	"riskControls": {
		"items": [{"id": "RC-1", "verifiedBy": [tested, benched]}, {"id": "RC-2", "verifiedBy": [inspection]}],
		"index": {"RC-1": 0, "RC-2": 1},
	},
	"tests": {
		"runs": [run],
		"results": [
			{"test": "lock", "run": 0, "outcome": "passed", "environment": "desk"},
			{"test": "stop", "run": 0, "outcome": "passed", "environment": "bench"},
		],
		"required": [
			{"key": "lock", "test": "lock", "results": [0]},
			{"key": "stop in bench", "test": "stop", "environment": "bench", "results": [1]},
		],
	},
}

judge_by(document, effect) := found if {
	found := rule with input as document with data.parameters as {"CHG-02": {"riskControlEffect": effect}}
}

judge(document) := judge_by(document, true)

of_request(recorded) := object.union(facts, {"changeRequests": {"items": [recorded]}})

recorded(fields) := judge(of_request(object.union(request, fields)))

recorded_without(fields) := judge(of_request(object.remove(request, fields)))

verified_by(first, second) := judge(object.union(facts, {"riskControls": {"items": [
	{"id": "RC-1", "verifiedBy": first},
	{"id": "RC-2", "verifiedBy": second},
]}}))

passes(found) if {
	found.subjects == {"CR-1"}
	found.satisfied == {"CR-1"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"CR-1"}
	found.satisfied == set()
	found.findings == {{
		"subject": "CR-1",
		"source": source,
		"params": {"item": "change request CR-1", "reason": reason},
	}}
}

unanalysed := "it has no safety analysis"

silent := "it says neither which risk controls it affects nor why none"

again(controls) := concat(": ", ["risk controls that it affects are not verified again", controls])

test_an_analysed_change_whose_risk_controls_are_verified_again_passes if passes(judge(facts))

test_a_change_that_affects_no_risk_control_passes_with_the_reason if {
	passes(recorded({"riskControlsAffected": [], "noRiskControlsAffected": "texts alone"}))
}

test_a_change_that_affects_one_risk_control_passes if passes(recorded({"riskControlsAffected": ["RC-1"]}))

test_a_change_without_an_analysis_fails if {
	fails_for(recorded_without({"safetyAnalysis"}), unanalysed)
	fails_for(recorded({"safetyAnalysis": {"conclusion": ""}}), unanalysed)
}

test_an_analysis_without_a_person_or_a_date_fails if {
	unsigned := "its safety analysis does not say by whom and when"
	fails_for(recorded({"safetyAnalysis": {"by": ""}}), unsigned)
	every field in {"by", "at"} {
		analysis := object.remove(request.safetyAnalysis, {field})
		bare := object.union(object.remove(request, {"safetyAnalysis"}), {"safetyAnalysis": analysis})
		fails_for(judge(of_request(bare)), unsigned)
	}
}

test_an_analysis_after_the_moment_judged_fails if {
	late := "its safety analysis is dated after the moment judged"
	fails_for(recorded({"safetyAnalysis": {"at": 101}}), late)
}

test_a_change_that_says_nothing_of_risk_controls_fails if {
	fails_for(recorded({"riskControlsAffected": []}), silent)
	fails_for(recorded({"riskControlsAffected": [], "noRiskControlsAffected": ""}), silent)
}

test_a_record_without_the_field_of_risk_controls_is_told_that if fails_for(
	recorded_without({"riskControlsAffected"}),
	silent,
)

test_an_unknown_risk_control_fails if fails_for(
	recorded({"riskControlsAffected": ["RC-1", "RC-9"]}),
	"it affects what is not among the risk controls: RC-9",
)

test_a_risk_control_without_verification_fails if fails_for(verified_by([], [inspection]), again("RC-1"))

test_a_failed_test_of_a_risk_control_fails if {
	failed := object.union(facts, {"tests": {"results": [
		{"test": "lock", "run": 0, "outcome": "failed", "environment": "desk"},
		{"test": "stop", "run": 0, "outcome": "passed", "environment": "bench"},
	]}})
	fails_for(judge(failed), again("RC-1"))
}

test_a_test_on_another_commit_verifies_nothing if {
	elsewhere := object.union(facts, {"tests": {"runs": [object.union(run, {"commit": "c1"})]}})
	fails_for(judge(elsewhere), again("RC-1"))
}

test_a_test_that_did_not_run_verifies_nothing if {
	fails_for(verified_by([{"method": "test", "test": "other"}], [inspection]), again("RC-1"))
}

test_a_suspect_link_verifies_nothing if {
	marked := {"suspect": "the risk control changed"}
	fails_for(
		verified_by([object.union(tested, marked)], [object.union(inspection, marked)]),
		again("RC-1, RC-2"),
	)
}

test_an_inspection_before_the_change_verifies_nothing if {
	fails_for(verified_by([tested], [object.union(inspection, {"at": 49})]), again("RC-2"))
}

test_an_inspection_without_a_date_verifies_nothing if {
	fails_for(verified_by([tested], [object.remove(inspection, {"at"})]), again("RC-2"))
}

test_a_passed_test_does_not_stand_for_an_inspection if {
	early := object.union(inspection, {"at": 49, "test": "lock"})
	fails_for(verified_by([tested], [early]), again("RC-2"))
}

test_a_date_does_not_stand_for_the_result_of_a_test if {
	dated := {"method": "test", "test": "other", "at": 60}
	fails_for(verified_by([dated], [inspection]), again("RC-1"))
}

test_a_change_for_another_reason_does_not_outdate_an_inspection if {
	later := object.union(commit, {"id": "c3", "committedAt": 90, "changeRequests": []})
	found := judge(object.union(facts, {"changes": {"commits": [commit, later]}}))
	found.satisfied == {"CR-1"}
}

test_an_inspection_at_the_moment_judged_counts if {
	passes(verified_by([tested], [object.union(inspection, {"at": 100})]))
}

test_an_inspection_after_the_moment_judged_verifies_nothing if {
	fails_for(verified_by([tested], [object.union(inspection, {"at": 101})]), again("RC-2"))
}

test_the_effect_on_risk_controls_is_not_asked_for_where_the_class_does_not if {
	passes(judge_by(of_request(object.remove(request, {"riskControlsAffected"})), false))
}

test_the_analysis_is_asked_for_in_every_class if {
	fails_for(judge_by(of_request(object.remove(request, {"safetyAnalysis"})), false), unanalysed)
}

test_without_parameters_the_effect_on_risk_controls_is_asked_for if {
	found := rule with input as of_request(object.remove(request, {"riskControlsAffected"}))
	fails_for(found, silent)
}

test_a_commit_without_a_recorded_request_is_not_analysed if {
	every requests in [[], ["CR-9"]] {
		found := judge(object.union(facts, {"changes": {"commits": [object.union(commit, {"changeRequests": requests})]}}))
		found.subjects == {"c2"}
		found.satisfied == set()
		found.findings == {{
			"subject": "c2",
			"source": git,
			"params": {
				"item": "commit c2 \"Lock out\"",
				"reason": "no record of a change request says what it means for safety",
			},
		}}
	}
}

test_a_request_that_no_commit_carries_out_is_no_subject if {
	found := judge(object.union(facts, {"changes": {"commits": []}}))
	found.subjects == set()
	found.findings == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

test_one_recorded_request_does_not_stand_for_another if {
	both := object.union(commit, {"changeRequests": ["CR-1", "CR-9"]})
	found := judge(object.union(facts, {"changes": {"commits": [both]}}))
	found.subjects == {"CR-1", "c2"}
	found.satisfied == {"CR-1"}
	{finding.subject | some finding in found.findings} == {"c2"}
}
