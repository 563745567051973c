package rules.identity.tag_verified_test

import data.rules.identity.tag_verified as rule

source := {"evidence": "git:.", "path": "."}

tag := {"name": "v1.2.0", "commit": "c1", "annotated": true, "signature": {"state": "good", "signer": "release key"}}

facts(changes) := {"release": {
	"version": "1.2.0",
	"commit": "c1",
	"tag": object.union(tag, changes),
	"source": source,
}}

found(answer) := {[finding.params.reason, finding.waiver] | some finding in answer.findings}

test_a_signed_annotated_tag_on_the_released_commit_passes if {
	answer := rule with input as facts({})
	answer.subjects == {"1.2.0"}
	answer.satisfied == {"1.2.0"}
	answer.findings == set()
}

test_an_unsigned_tag_fails_and_may_be_waived if {
	answer := rule with input as facts({"signature": {"state": "unsigned"}})
	answer.satisfied == set()
	found(answer) == {["is unsigned", "W1"]}
}

test_any_other_signature_fails_for_good if {
	every state, reason in rule.signature_reasons {
		answer := rule with input as facts({"signature": {"state": state}})
		answer.satisfied == set()
		found(answer) == {[reason, "W0"]}
	}
}

test_a_lightweight_tag_fails if {
	answer := rule with input as facts({"annotated": false, "signature": {"state": "unsigned"}})
	answer.satisfied == set()
	found(answer) == {["is not annotated", "W0"], ["is unsigned", "W1"]}
}

test_a_tag_on_another_commit_fails if {
	answer := rule with input as facts({"commit": "c2"})
	answer.satisfied == set()
	found(answer) == {["does not lead to the released commit", "W0"]}
}

test_a_missing_tag_fails if {
	answer := rule with input as {"release": object.remove(facts({}).release, {"tag"})}
	answer.satisfied == set()
	answer.findings == {{
		"subject": "1.2.0",
		"source": source,
		"params": {"tag": "of version 1.2.0", "reason": "does not exist"},
		"waiver": "W0",
	}}
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {}
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}

test_a_lightweight_tag_fails_whatever_its_signature if {
	answer := rule with input as facts({"annotated": false})
	answer.satisfied == set()
	found(answer) == {["is not annotated", "W0"]}
}
