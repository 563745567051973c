package rules.governance.origin_authenticated_test

import data.rules.governance.origin_authenticated as rule

parameters := {"GOV-04": {
	"kinds": ["tests", "build"],
	"knownBy": ["signed", "gitAuthor"],
	"automationRoles": ["automation"],
}}

people := {
	"items": [
		{"id": "pipeline", "roles": ["automation"]},
		{"id": "tester", "roles": ["test"]},
		{"id": "quality", "roles": ["qa"]},
	],
	"index": {"pipeline": 0, "tester": 1, "quality": 2},
}

git := {"id": "git:.git", "kind": "git", "path": ".git", "binding": "observation"}

item := {
	"id": "tests:a.xml",
	"kind": "tests",
	"path": "a.xml",
	"binding": "collection",
	"collectedAt": 50,
	"collectedBy": {"id": "pipeline", "known": "gitAuthor"},
}

upload := {"by": "tester", "checkedBy": "quality", "checkedAt": 60}

by_hand := object.union(item, {"collectedBy": {"id": "quality", "known": "gitAuthor"}, "upload": upload})

judged(one) := answer if {
	given := {"asOf": 100, "people": people, "evidence": {"items": [git, one]}}
	answer := rule with input as given with data.parameters as parameters
}

passes(one) if {
	answer := judged(one)
	answer.subjects == {one.id, git.id}
	answer.satisfied == {one.id, git.id}
	answer.findings == set()
}

fails(one, reason) if {
	answer := judged(one)
	answer.satisfied == {git.id}
	answer.findings == {{
		"subject": one.id,
		"source": {"evidence": one.id, "path": one.path, "line": 1},
		"params": {"evidence": one.path, "reason": reason},
	}}
}

unknown := "is named by no verified statement, and nothing shows who brought it in"

nobody := "came by hand, and no configured person is named who brought it in"

unchecked := "came by hand, and no second person checked it and committed that"

test_what_an_automation_committed_passes if passes(item)

test_a_record_that_an_automation_wrote_passes if {
	passes(object.union(object.remove(item, ["collectedBy"]), {"author": {"id": "pipeline", "known": "signed"}}))
}

test_what_a_verified_statement_names_passes if {
	passes(object.union(object.remove(item, ["collectedBy"]), {"attested": true}))
}

test_what_came_by_hand_and_was_checked_passes if passes(by_hand)

test_a_check_at_the_first_and_the_last_moment_passes if {
	passes(object.union(by_hand, {"upload": {"checkedAt": 50}}))
	passes(object.union(by_hand, {"upload": {"checkedAt": 100}}))
}

test_other_kinds_are_not_judged if {
	judged(object.union(object.remove(item, ["collectedBy"]), {"kind": "soup"})).subjects == {git.id}
}

test_an_unknown_origin_fails if {
	fails(object.remove(item, ["collectedBy"]), unknown)
	fails(object.union(object.remove(item, ["collectedBy"]), {"attested": false}), unknown)
}

test_a_file_that_the_gate_only_saw_fails if {
	fails(object.union(object.remove(item, ["collectedBy"]), {"binding": "observation"}), unknown)
}

test_a_name_alone_fails if {
	fails(object.union(by_hand, {"collectedBy": {"id": "quality", "known": "claimed"}}), unknown)
	fails(object.union(item, {"collectedBy": {"id": "pipeline", "known": "claimed"}}), unknown)
}

test_what_a_person_committed_without_naming_the_uploader_fails if {
	fails(object.remove(by_hand, ["upload"]), nobody)
	fails(object.union(by_hand, {"upload": {"by": "stranger"}}), nobody)
	fails(object.union(by_hand, {"upload": {"by": "pipeline"}}), nobody)
}

test_what_somebody_unknown_committed_fails if {
	fails(object.union(item, {"collectedBy": {"id": "stranger", "known": "gitAuthor"}}), nobody)
}

test_what_no_second_person_checked_fails if {
	every changed in [
		{"checkedBy": "tester"},
		{"checkedBy": "pipeline"},
		{"checkedBy": "stranger"},
		{"checkedAt": 49},
		{"checkedAt": 101},
	] {
		fails(object.union(by_hand, {"upload": changed}), unchecked)
	}
	every field in ["checkedBy", "checkedAt"] {
		fails(object.union(object.remove(by_hand, ["upload"]), {"upload": object.remove(upload, [field])}), unchecked)
	}
}

test_who_brought_it_in_is_no_second_person if {
	alone := {"collectedBy": {"id": "tester", "known": "gitAuthor"}, "upload": {"checkedBy": "tester"}}
	fails(object.union(by_hand, alone), unchecked)
}

test_a_check_by_somebody_unknown_fails if {
	strange := {"collectedBy": {"id": "stranger", "known": "gitAuthor"}, "upload": {"checkedBy": "stranger"}}
	fails(object.union(by_hand, strange), unchecked)
}

test_a_check_that_somebody_else_committed_fails if {
	fails(object.union(by_hand, {"collectedBy": {"id": "tester", "known": "gitAuthor"}}), unchecked)
}

test_git_that_the_gate_did_not_ask_fails if {
	given := {"asOf": 100, "people": people, "evidence": {"items": [object.union(git, {"binding": "none"})]}}
	answer := rule with input as given with data.parameters as parameters
	answer.satisfied == set()
	{finding.params.reason | some finding in answer.findings} == {"was not seen by the gate itself"}
}

test_without_its_parameters_no_file_is_satisfied if {
	answer := rule with input as {"asOf": 100, "people": people, "evidence": {"items": [item]}}
	answer.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {} with data.parameters as parameters
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
