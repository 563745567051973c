package rules.verification.risk_controls_verified_test

import data.rules.verification.risk_controls_verified as rule

source := {"evidence": "riskControls:gate/risk-controls.yaml", "path": "gate/risk-controls.yaml"}

link := {"method": "test", "test": "Dose::limits"}

control := {"id": "RC-1", "location": "software", "verifiedBy": [link], "source": source}

required := {
	"key": "Dose::limits",
	"test": "Dose::limits",
	"requiredBy": [{"kind": "riskControl", "id": "RC-1"}],
	"breaks": [],
	"results": [0],
}

run := {"commit": "c1", "level": "unit", "finishedAt": 50}

result(outcome) := {"run": 0, "environment": "default", "outcome": outcome}

facts := {
	"asOf": 100,
	"release": {"commit": "c1", "artifacts": []},
	"requirements": {"items": []},
	"riskControls": {"items": [control]},
	"tests": {"required": [required], "runs": [run], "results": [result("passed")]},
}

judge(changes) := found if found := rule with input as object.union(facts, changes)

holding(changes) := {"riskControls": {"items": [object.union(control, changes)]}}

passes(found) if {
	found.subjects == {"RC-1"}
	found.satisfied == {"RC-1"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"RC-1"}
	found.satisfied == set()
	found.findings == {{
		"subject": "RC-1",
		"source": source,
		"params": {"riskControl": "RC-1", "commit": "c1", "reason": reason},
	}}
}

unlinked := "no test is linked to it, or to a requirement in scope that implements it"

not_passed := "test Dose::limits did not pass there"

test_a_control_whose_test_passed_passes if passes(judge({}))

test_a_control_without_a_link_fails if {
	fails_for(judge(object.union(holding({"verifiedBy": []}), {"tests": {"required": []}})), unlinked)
}

test_a_review_does_not_verify_a_control_in_software if {
	review := {"method": "review", "reference": "docs/review.md", "reason": "no test is possible"}
	fails_for(judge(object.union(holding({"verifiedBy": [review]}), {"tests": {"required": []}})), unlinked)
}

test_a_link_that_names_no_test_is_none if {
	empty := holding({"verifiedBy": [{"method": "test", "test": ""}]})
	fails_for(judge(object.union(empty, {"tests": {"required": []}})), unlinked)
}

test_a_link_that_is_marked_for_review_shows_nothing if {
	marked := object.union(link, {"suspect": "changed"})
	fails_for(judge(holding({"verifiedBy": [marked]})), "its links to tests are marked for re-review")
}

test_every_outcome_but_passed_fails if {
	every outcome in {
		"failed", "errored", "skipped", "disabled", "todo", "inconclusive",
		"expectedFailure", "unexpectedPass", "notRun",
	} {
		fails_for(judge({"tests": {"results": [result(outcome)]}}), not_passed)
	}
}

test_a_pass_on_another_commit_is_not_a_pass if {
	fails_for(judge({"tests": {"runs": [object.union(run, {"commit": "c2"})]}}), not_passed)
}

test_a_pass_at_the_moment_judged_counts if {
	passes(judge({"tests": {"runs": [object.union(run, {"finishedAt": 100})]}}))
}

test_a_pass_after_the_moment_judged_does_not_count if {
	fails_for(judge({"tests": {"runs": [object.union(run, {"finishedAt": 101})]}}), not_passed)
}

test_a_test_that_never_ran_fails if {
	fails_for(judge({"tests": {"required": [object.union(required, {"results": []})]}}), not_passed)
}

test_a_control_is_verified_by_the_test_of_a_requirement_that_implements_it if {
	passes(judge(through({})))
}

test_the_failing_test_of_a_requirement_fails_its_control if {
	fails_for(
		judge(object.union(through({}), {"tests": {
			"required": [of_requirement],
			"results": [result("failed")],
		}})),
		not_passed,
	)
}

test_a_requirement_that_is_not_in_scope_verifies_no_control if {
	fails_for(judge(object.union(through({"inScope": false}), {"tests": {"required": []}})), unlinked)
}

of_requirement := object.union(required, {
	"requiredBy": [{"kind": "requirement", "id": "REQ-1"}],
	"breaks": [{"kind": "riskControl", "id": "RC-1"}],
})

# The control has no link of its own, and a requirement that implements it has one.
through(changes) := object.union(holding({"verifiedBy": []}), {
	"requirements": {"items": [object.union(
		{"id": "REQ-1", "inScope": true, "riskControls": ["RC-1"], "verifiedBy": [link]},
		changes,
	)]},
	"tests": {"required": [of_requirement]},
})

test_one_of_two_tests_that_failed_is_enough_to_fail if {
	second := object.union(required, {"key": "Dose::stops", "test": "Dose::stops", "results": [1]})
	found := judge(object.union(
		holding({"verifiedBy": [link, {"method": "test", "test": "Dose::stops"}]}),
		{"tests": {"required": [required, second], "results": [result("failed"), result("passed")]}},
	))
	fails_for(found, not_passed)
}

test_a_control_elsewhere_is_no_subject if {
	every location in {"hardware", "independentSystem", "procedure"} {
		found := judge(holding({"location": location, "verifiedBy": []}))
		found.subjects == set()
		found.findings == set()
	}
}

test_a_control_that_fails_does_not_hide_the_others if {
	other := object.union(control, {"id": "RC-2", "verifiedBy": []})
	found := judge({"riskControls": {"items": [control, other]}})
	found.subjects == {"RC-1", "RC-2"}
	found.satisfied == {"RC-1"}
	{finding.subject | some finding in found.findings} == {"RC-2"}
}

test_a_link_without_a_required_test_satisfies_nothing if {
	found := judge({"tests": {"required": []}})
	found.satisfied == set()
}

test_the_test_of_a_requirement_of_the_same_name_verifies_no_control if {
	found := judge({"tests": {"required": [object.union(required, {
		"requiredBy": [{"kind": "requirement", "id": "RC-1"}],
	})]}})
	found.satisfied == set()
}

test_a_review_that_names_a_test_is_no_test if {
	review := {"method": "review", "test": "Dose::limits", "reference": "docs/review.md", "reason": "why"}
	fails_for(judge(object.union(holding({"verifiedBy": [review]}), {"tests": {"required": []}})), unlinked)
}

test_a_review_does_not_stand_in_for_a_test_that_is_marked_for_review if {
	marked := object.union(link, {"suspect": "changed"})
	review := {"method": "review", "reference": "docs/review.md", "reason": "why"}
	fails_for(judge(holding({"verifiedBy": [marked, review]})), "its links to tests are marked for re-review")
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
