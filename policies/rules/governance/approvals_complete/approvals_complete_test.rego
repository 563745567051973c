package rules.governance.approvals_complete_test

import data.rules.governance.approvals_complete as rule

parameters := {"GOV-01": {"roles": ["qa|ra"], "rolesWhenConnected": ["security"], "meanings": ["approval"]}}

as_of := 1000

approval := {
	"role": "qa",
	"person": {"id": "quality", "known": "signed"},
	"meaning": "approval",
	"at": as_of,
	"payload": "sha256:aa",
	"version": "1.2.0",
	"keyState": "trusted",
	"verified": true,
	"source": {"evidence": "approvals:a.yaml", "path": "a.yaml", "line": 3},
}

facts(approvals) := {
	"asOf": as_of,
	"product": {"connected": false},
	"release": {"version": "1.2.0", "candidateDigest": "sha256:aa"},
	"people": {
		"items": [
			{"id": "quality", "name": "Quality", "roles": ["qa"]},
			{"id": "nameless", "roles": ["qa"]},
			{"id": "security", "name": "Security", "roles": ["security"]},
		],
		"index": {"quality": 0, "nameless": 1, "security": 2},
	},
	"approvals": approvals,
}

judged(approvals) := answer if {
	answer := rule with input as facts(approvals) with data.parameters as parameters
}

passes(approvals) if {
	answer := judged(approvals)
	answer.subjects == {"qa|ra"}
	answer.satisfied == {"qa|ra"}
	answer.findings == set()
}

fails(one, condition) if {
	answer := judged([one])
	answer.satisfied == set()
	reason := concat(" ", ["that of", one.person.id, rule.conditions[condition]])
	answer.findings == {{
		"subject": "qa|ra",
		"source": one.source,
		"params": {"role": "qa or ra", "reason": reason},
	}}
}

but(one, changes) := object.union(object.remove(one, object.keys(changes)), changes)

test_a_verified_signature_passes if passes([approval])

test_a_bad_one_beside_a_good_one_passes if passes([approval, but(approval, {"keyState": "revoked"})])

test_a_role_that_nobody_signed_in_fails if {
	answer := judged([])
	answer.subjects == {"qa|ra"}
	answer.satisfied == set()
	answer.findings == {{
		"subject": "qa|ra",
		"params": {"role": "qa or ra", "reason": "nobody approved in this role"},
	}}
}

test_an_approval_in_another_role_is_none if {
	judged([but(approval, {"role": "safety"})]).satisfied == set()
}

test_an_approval_in_another_role_is_not_told_of_this_one if {
	answer := judged([but(approval, {"role": "safety"}), but(approval, {"meaning": "review"})])
	reasons := {finding.params.reason | some finding in answer.findings}
	reasons == {concat(" ", ["that of quality", rule.conditions.meaning])}
}

test_an_approval_of_another_version_is_none if {
	answer := judged([but(approval, {"version": "1.1.0"})])
	{finding.params.reason | some finding in answer.findings} == {"nobody approved in this role"}
}

test_a_connected_product_asks_for_more if {
	connected := object.union(facts([approval]), {"product": {"connected": true}})
	answer := rule with input as connected with data.parameters as parameters
	answer.subjects == {"qa|ra", "security"}
	answer.satisfied == {"qa|ra"}
	{finding.subject | some finding in answer.findings} == {"security"}
}

test_a_record_alone_fails if {
	claimed := {"verified": false, "keyState": "unsigned", "person": {"id": "quality", "known": "gitAuthor"}}
	fails(but(approval, claimed), "signed")
}

test_a_signature_of_nobody_known_to_have_signed_fails if {
	fails(but(approval, {"person": {"id": "quality", "known": "gitAuthor"}}), "signed")
	fails(but(approval, {"verified": false}), "signed")
}

test_a_key_that_is_not_trusted_fails if {
	every state in ["untrusted", "expired", "revoked"] {
		fails(but(approval, {"keyState": state}), "trusted key")
	}
}

test_a_role_that_the_person_does_not_hold_fails if {
	fails(but(approval, {"person": {"id": "security", "known": "signed"}}), "holds the role")
	fails(but(approval, {"person": {"id": "stranger", "known": "signed"}}), "holds the role")
}

test_a_person_without_name_fails if {
	fails(but(approval, {"person": {"id": "nameless", "known": "signed"}}), "named")
}

test_a_meaning_that_is_no_approval_fails if fails(but(approval, {"meaning": "review"}), "meaning")

test_a_signature_from_after_the_judgement_fails if fails(but(approval, {"at": as_of + 1}), "in time")

test_another_payload_fails if fails(but(approval, {"payload": "sha256:bb"}), "same payload")

test_without_its_parameters_nothing_is_satisfied if {
	answer := rule with input as facts([approval])
	answer.satisfied == set()
}

test_an_automation_approves_nothing_whatever_its_other_roles if {
	robot := object.union(approval, {"person": {"id": "pipeline"}})
	known := object.union(facts([robot]), {"people": {
		"items": [{"id": "pipeline", "name": "Pipeline", "roles": ["qa", "automation"]}],
		"index": {"pipeline": 0},
	}})
	answer := rule with input as known with data.parameters as parameters
	answer.satisfied == set()
	reason := concat(" ", ["that of pipeline", rule.conditions["holds the role"]])
	{finding.params.reason | some finding in answer.findings} == {reason}
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {} with data.parameters as parameters
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
