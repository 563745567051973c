package rules.governance.approvers_independent_test

import data.rules.governance.approvers_independent as rule

strict := {"GOV-02": {"oneRoleEach": true, "smallTeam": false, "ownWorkWaiver": "W0"}}

middle := {"GOV-02": {"oneRoleEach": false, "smallTeam": false, "ownWorkWaiver": "W2"}}

small := {"GOV-02": {"oneRoleEach": false, "smallTeam": true, "ownWorkWaiver": "W2"}}

source(line) := {"evidence": "approvals:a.yaml", "path": "a.yaml", "line": line}

approval := {
	"role": "qa",
	"person": {"id": "quality", "known": "claimed"},
	"version": "1.2.0",
	"source": source(3),
}

facts := {
	"release": {"version": "1.2.0"},
	"changes": {"authors": ["dev"]},
	"people": {
		"items": [
			{"id": "dev", "executedRuns": []},
			{"id": "quality", "executedRuns": []},
			{"id": "tester", "executedRuns": ["tests:unit.xml"]},
		],
		"index": {"dev": 0, "quality": 1, "tester": 2},
	},
	"waivers": [
		{"id": "W-1", "version": "1.2.0", "requestedBy": "lead"},
		{"id": "W-0", "version": "1.1.0", "requestedBy": "quality"},
	],
	"approvals": [approval],
}

judged(approvals, parameters) := answer if {
	given := object.union(facts, {"approvals": approvals})
	answer := rule with input as given with data.parameters as parameters
}

by(person) := object.union(approval, {"person": {"id": person, "known": "claimed"}})

fails(one, conditions) if {
	answer := judged([one], strict)
	answer.satisfied == set()
	{[finding.params.what, finding.waiver, finding.source] | some finding in answer.findings} == {told |
		some condition in conditions
		told := [rule.conditions[condition], "W0", one.source]
	}
}

test_somebody_who_had_no_part_passes if {
	answer := judged([approval], strict)
	answer.subjects == {"quality as qa"}
	answer.satisfied == {"quality as qa"}
	answer.findings == set()
}

test_an_author_of_the_delta_fails if fails(by("dev"), {"no author"})

test_who_ran_tests_fails if fails(by("tester"), {"no executor"})

test_who_asked_for_a_waiver_fails if {
	listed := object.union(facts.people, {"index": object.union(facts.people.index, {"lead": 1})})
	given := object.union(facts, {"approvals": [by("lead")], "people": listed})
	answer := rule with input as given with data.parameters as strict
	answer.satisfied == set()
	{finding.params.what | some finding in answer.findings} == {rule.conditions["no requester"]}
}

test_somebody_unknown_fails if fails(by("stranger"), {"known"})

test_an_unknown_author_fails_for_both if {
	given := object.union(facts, {"approvals": [by("x@y")], "changes": {"authors": ["x@y"]}})
	answer := rule with input as given with data.parameters as strict
	{finding.params.what | some finding in answer.findings} == {rule.conditions.known, rule.conditions["no author"]}
}

test_two_roles_of_one_person_fail_where_each_may_fill_one if {
	answer := judged([approval, object.union(approval, {"role": "safety"})], strict)
	answer.subjects == {"quality as qa", "quality as safety"}
	answer.satisfied == set()
	{finding.params.what | some finding in answer.findings} == {rule.conditions["one role"]}
}

test_two_roles_of_one_person_pass_elsewhere if {
	answer := judged([approval, object.union(approval, {"role": "safety"})], middle)
	answer.satisfied == {"quality as qa", "quality as safety"}
}

test_two_approvals_in_one_role_are_one_role if {
	judged([approval, object.union(approval, {"source": source(9)})], strict).satisfied == {"quality as qa"}
}

test_own_work_may_be_waived_by_two_in_class_b if {
	{finding.waiver | some finding in judged([by("dev")], middle).findings} == {"W2"}
}

test_a_small_team_may_approve_own_work_with_a_reason if {
	reasoned := object.union(by("dev"), {"ownWorkReason": "There are two of us."})
	judged([reasoned], small).satisfied == {"dev as qa"}
	judged([reasoned], small).findings == set()
	judged([reasoned], middle).satisfied == set()
	judged([by("dev")], small).satisfied == set()
	judged([reasoned, object.union(by("dev"), {"source": source(9)})], small).satisfied == set()
}

test_a_reason_makes_nobody_known if {
	reasoned := object.union(by("stranger"), {"ownWorkReason": "There are two of us."})
	judged([reasoned], small).satisfied == set()
}

test_approvals_of_another_version_are_not_judged if {
	judged([object.union(approval, {"version": "1.1.0"})], strict).subjects == set()
}

test_without_its_parameters_nothing_is_satisfied if {
	answer := rule with input as facts
	answer.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {} with data.parameters as strict
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
