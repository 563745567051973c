package rules.governance.approval_current_test

import data.rules.governance.approval_current as rule

approval := {
	"role": "qa",
	"person": {"id": "quality", "known": "claimed"},
	"at": 30,
	"evaluatedAt": 20,
	"payload": "sha256:aa",
	"version": "1.2.0",
	"source": {"evidence": "approvals:a.yaml", "path": "a.yaml", "line": 3},
}

facts(approvals) := {
	"asOf": 40,
	"release": {"version": "1.2.0", "candidateDigest": "sha256:aa"},
	"evidence": {
		"kinds": [
			{"kind": "git"},
			{"kind": "tests"},
			{"kind": "approvals", "besideCandidate": true},
			{"kind": "published", "besideCandidate": true},
		],
		"items": [
			{"kind": "git"},
			{"kind": "tests", "producedAt": 10, "collectedAt": 20},
			{"kind": "approvals", "collectedAt": 35},
			{"kind": "published", "collectedAt": 36},
		],
	},
	"approvals": approvals,
}

judged(approvals) := answer if answer := rule with input as facts(approvals)

passes(one) if {
	answer := judged([one])
	answer.subjects == {"quality as qa"}
	answer.satisfied == {"quality as qa"}
	answer.findings == set()
}

fails(one, conditions) if {
	answer := judged([one])
	answer.satisfied == set()
	answer.findings == {finding |
		some condition in conditions
		finding := {
			"subject": "quality as qa",
			"source": one.source,
			"params": {"person": "quality", "role": "qa", "reason": rule.conditions[condition]},
		}
	}
}

but(one, changes) := object.union(one, changes)

test_an_approval_of_the_candidate_as_it_is_passes if passes(approval)

test_an_approval_at_the_moment_of_its_evaluation_passes if passes(but(approval, {"at": 20}))

test_an_approval_at_the_moment_judged_passes if passes(but(approval, {"at": 40, "evaluatedAt": 40}))

test_another_payload_fails if fails(but(approval, {"payload": "sha256:bb"}), {"same payload"})

test_evidence_of_which_nothing_says_that_it_follows_the_approval_counts if {
	told_nothing := object.union(
		object.remove(facts([approval]), {"evidence"}),
		{"evidence": {"items": facts([approval]).evidence.items}},
	)
	answer := rule with input as told_nothing
	answer.satisfied == set()
	{finding.params.reason | some finding in answer.findings} == {rule.conditions["all evidence evaluated"]}
}

test_an_evaluation_before_the_last_evidence_fails if {
	fails(but(approval, {"evaluatedAt": 19}), {"all evidence evaluated"})
}

test_an_approval_before_its_evaluation_fails if fails(but(approval, {"at": 19}), {"after evaluation"})

test_an_approval_after_the_moment_judged_fails if fails(but(approval, {"at": 41}), {"in time"})

test_an_evaluation_after_the_moment_judged_fails if {
	fails(but(approval, {"at": 41, "evaluatedAt": 41}), {"evaluated in time", "in time"})
}

test_two_approvals_of_one_person_in_one_role_must_both_hold if {
	answer := judged([approval, but(approval, {"payload": "sha256:bb"})])
	answer.subjects == {"quality as qa"}
	answer.satisfied == set()
	count(answer.findings) == 1
}

test_an_approval_that_fails_does_not_fail_that_of_another_person if {
	answer := judged([approval, but(approval, {"person": {"id": "safety"}, "payload": "sha256:bb"})])
	answer.subjects == {"quality as qa", "safety as qa"}
	answer.satisfied == {"quality as qa"}
	{finding.subject | some finding in answer.findings} == {"safety as qa"}
}

test_an_approval_of_another_version_is_not_judged if {
	judged([but(approval, {"version": "1.1.0"})]).subjects == set()
}

test_one_file_of_evidence_is_enough if {
	answer := rule with input as object.union(facts([approval]), {"evidence": {"items": [{"kind": "git"}]}})
	answer.satisfied == {"quality as qa"}
}

test_an_approval_of_no_evidence_fails if {
	answer := rule with input as object.union(facts([approval]), {"evidence": {"items": []}})
	answer.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {}
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
