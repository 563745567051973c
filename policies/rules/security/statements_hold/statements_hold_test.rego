package rules.security.statements_hold_test

import data.rules.security.statements_hold as rule

day := 86400000

now := 1000 * day

source := {"evidence": "vex:gate/vex/1.json", "path": "gate/vex/1.json", "line": 9}

key := "CVE-2026-1 in pkg:npm/left@1.0.0"

statement := {
	"status": "not_affected",
	"justification": "vulnerable_code_not_present",
	"author": "quinn",
	"known": "signed",
	"matched": "product",
	"at": now - (180 * day),
	"source": source,
}

vulnerability := {"key": key, "severity": "low", "vex": statement}

judge(items) := found if {
	found := rule with input as {"asOf": now, "vulnerabilities": {"items": items}}
		with data.parameters as {"SEC-04": {"authorKnownBy": ["signed"], "maxAgeDays": 180}}
}

of(changes) := judge([object.union(vulnerability, {"vex": object.union(statement, changes)})])

without(fields) := judge([object.union(object.remove(vulnerability, {"vex"}), {"vex": object.remove(statement, fields)})])

passes(found) if {
	found.subjects == {key}
	found.satisfied == {key}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {key}
	found.satisfied == set()
	found.findings == {{"subject": key, "source": source, "params": {"vulnerability": key, "reason": reason}}}
}

unknown_author := "the author of its statement is not known well enough"

old := "its statement is older than allowed"

undated := "its statement is not dated, or is dated after the moment judged"

component_only := "its statement is about the component alone, not about this product"

test_a_justified_statement_of_the_greatest_age_passes if passes(judge([vulnerability]))

test_an_older_statement_fails if fails_for(of({"at": statement.at - 1}), old)

test_a_statement_of_the_moment_judged_passes if passes(of({"at": now}))

test_a_statement_after_the_moment_judged_fails if fails_for(of({"at": now + 1}), undated)

test_a_statement_without_a_date_fails if fails_for(without({"at"}), undated)

test_free_text_alone_fails if {
	found := judge([object.union(object.remove(vulnerability, {"vex"}), {"vex": object.union(
		object.remove(statement, {"justification"}),
		{"impactStatement": "We never call it."},
	)})])
	fails_for(found, "its statement gives text, but none of the justification labels")
}

test_a_hard_label_needs_evidence_and_a_second_reviewer if {
	hard := {"justification": "inline_mitigations_already_exist"}
	passes(of(object.union(hard, {"reference": "T-9", "secondReviewer": "robin"})))
	fails_for(
		of(object.union(hard, {"secondReviewer": "robin"})),
		"the justification label of its statement needs a reference to evidence",
	)
	fails_for(
		of(object.union(hard, {"reference": "T-9", "secondReviewer": "quinn"})),
		"the justification label of its statement needs a second reviewer, other than the author",
	)
}

test_a_statement_about_the_component_alone_fails if fails_for(of({"matched": "component"}), component_only)

test_an_author_known_by_name_alone_fails if fails_for(of({"known": "claimed"}), unknown_author)

test_a_statement_without_verdict_needs_no_justification if {
	every status in {"affected", "under_investigation"} {
		passes(judge([object.union(object.remove(vulnerability, {"vex"}), {"vex": object.union(
			object.remove(statement, {"justification"}),
			{"status": status},
		)})]))
		fails_for(of({"status": status, "known": "claimed"}), unknown_author)
		fails_for(of({"status": status, "matched": "component"}), component_only)
		fails_for(of({"status": status, "at": statement.at - 1}), old)
	}
}

test_a_statement_without_status_fails if {
	fails_for(without({"status"}), "its statement says neither that the product is not affected nor that it is fixed")
}

test_a_statement_of_the_moment_of_the_last_change_passes if {
	passes(judge([object.union(vulnerability, {"modifiedAt": statement.at})]))
}

test_a_statement_before_the_last_change_fails if {
	found := judge([object.union(vulnerability, {"modifiedAt": statement.at + 1})])
	fails_for(found, "the vulnerability changed after the statement was made")
}

test_a_vulnerability_without_statement_is_no_subject if judge([object.remove(vulnerability, {"vex"})]).subjects == set()

test_a_statement_that_does_not_hold_does_not_hide_the_others if {
	other := object.union(vulnerability, {"key": "CVE-2026-2", "vex": object.union(statement, {"known": "claimed"})})
	found := judge([vulnerability, other])
	found.subjects == {key, "CVE-2026-2"}
	found.satisfied == {key}
	{finding.subject | some finding in found.findings} == {"CVE-2026-2"}
}

test_missing_parameters_satisfy_nothing if {
	found := rule with input as {"asOf": now, "vulnerabilities": {"items": [vulnerability]}}
		with data.parameters as {}
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
