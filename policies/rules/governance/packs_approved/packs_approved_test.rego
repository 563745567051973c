package rules.governance.packs_approved_test

import data.rules.governance.packs_approved as rule

parameters := {"GOV-06": {"roles": ["qa", "ra"], "approverKnownBy": ["signed", "gitAuthor"]}}

approval := {
	"approver": {"id": "quality", "known": "gitAuthor"},
	"at": 100,
	"source": {"evidence": "packApprovals:p.yaml", "path": "p.yaml", "line": 2},
}

pack(approvals) := {"name": "gatehouse", "kind": "rules", "digest": "sha256:aa", "authors": ["author"], "approvals": approvals}

settings(approvals) := {"name": "settings", "kind": "settings", "digest": "sha256:bb", "authors": ["author"], "approvals": approvals}

facts(of_pack, of_settings, of_engine) := {
	"asOf": 100,
	"people": {
		"items": [{"id": "quality", "roles": ["qa"]}, {"id": "author", "roles": ["qa"]}, {"id": "dev", "roles": ["dev"]}],
		"index": {"quality": 0, "author": 1, "dev": 2},
	},
	"packs": [pack(of_pack), settings(of_settings)],
	"engine": {"version": "0.1.0", "validations": of_engine},
}

all := {"rules gatehouse", "settings", "engine"}

judged(of_pack, of_settings, of_engine) := answer if {
	answer := rule with input as facts(of_pack, of_settings, of_engine) with data.parameters as parameters
}

fails(one, condition) if {
	answer := judged([one], [approval], [approval])
	answer.subjects == all
	answer.satisfied == {"settings", "engine"}
	answer.findings == {{
		"subject": "rules gatehouse",
		"source": one.source,
		"params": {
			"what": "Rule pack gatehouse sha256:aa",
			"reason": concat(" ", ["the approval by", one.approver.id, rule.conditions[condition]]),
		},
	}}
}

by(id, known) := object.union(approval, {"approver": {"id": id, "known": known}})

test_approved_rules_settings_and_engine_pass if {
	answer := judged([approval], [approval], [approval])
	answer.subjects == all
	answer.satisfied == all
	answer.findings == set()
}

test_a_bad_approval_beside_a_good_one_passes if {
	answer := judged([approval, by("dev", "claimed")], [approval], [approval])
	answer.satisfied == all
	answer.findings == set()
}

test_what_nobody_approved_fails_and_is_named_by_its_digest if {
	answer := judged([], [], [])
	answer.subjects == all
	answer.satisfied == set()
	{[finding.subject, finding.params.what] | some finding in answer.findings} == {
		["rules gatehouse", "Rule pack gatehouse sha256:aa"],
		["settings", "The settings of the rules sha256:bb"],
		["engine", "Engine version 0.1.0"],
	}
}

test_settings_that_nobody_approved_fail_alone if judged([approval], [], [approval]).satisfied == all - {"settings"}

test_a_version_that_nobody_validated_fails_alone if judged([approval], [approval], []).satisfied == all - {"engine"}

test_a_claim_fails if fails(by("quality", "claimed"), "known well enough")

test_somebody_without_role_fails if {
	fails(by("dev", "gitAuthor"), "in a role")
	fails(by("stranger", "gitAuthor"), "in a role")
}

test_who_changed_it_fails if fails(by("author", "signed"), "no author")

test_an_approval_after_the_moment_judged_fails if fails(object.union(approval, {"at": 101}), "in time")

test_without_its_parameters_nothing_is_satisfied if {
	answer := rule with input as facts([approval], [approval], [approval])
	answer.satisfied == set()
}

test_an_automation_approves_nothing_whatever_its_other_roles if {
	robot := by("pipeline", "signed")
	known := object.union(facts([robot], [robot], [robot]), {"people": {
		"items": [{"id": "pipeline", "roles": ["qa", "automation"]}],
		"index": {"pipeline": 0},
	}})
	answer := rule with input as known with data.parameters as parameters
	answer.subjects == all
	answer.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {} with data.parameters as parameters
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
