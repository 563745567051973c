package rules.security.vulnerabilities_decided_test

import data.rules.security.vulnerabilities_decided as rule

day := 86400000

now := 1000 * day

scan_source := {"evidence": "vulnerabilities:grype.json", "path": "grype.json"}

source := object.union(scan_source, {"pointer": "/matches/0"})

key := "CVE-2026-1 in pkg:npm/left@1.0.0"

vulnerability := {"key": key, "severity": "high", "source": source}

not_affected := {
	"status": "not_affected",
	"justification": "vulnerable_code_not_present",
	"author": "quinn",
	"known": "signed",
	"matched": "product",
	"at": now,
}

risk := {
	"safety": "acceptable",
	"security": "acceptable",
	"action": "Update in 2.0.",
	"controls": ["RC-1"],
	"by": "quinn",
	"at": now,
}

affected := object.union(vulnerability, {"vex": {"status": "affected"}, "risk": risk})

scan := {"tool": "grype", "nothingScanned": false, "source": scan_source}

facts(items, scans) := {"asOf": now, "vulnerabilities": {"items": items, "scans": scans}}

parameters := {"SEC-03": {
	"severities": ["critical", "high"],
	"vexAuthorKnownBy": ["signed"],
	"vexMaxAgeDays": 180,
}}

judge(items, scans) := found if {
	found := rule with input as facts(items, scans) with data.parameters as parameters
}

of(changes) := judge([object.union(vulnerability, changes)], [scan])

with_vex(changes) := of({"vex": object.union(not_affected, changes)})

with_risk(changes) := judge([object.union(affected, {"risk": changes})], [scan])

without_risk(fields) := judge(
	[object.union(
		object.remove(affected, {"risk"}),
		{"risk": object.remove(risk, fields)},
	)],
	[scan],
)

passes(found) if {
	found.subjects == {scan_source.evidence, key}
	found.satisfied == {scan_source.evidence, key}
	found.findings == set()
}

no_subject(found) if {
	found.subjects == {scan_source.evidence}
	found.findings == set()
}

told(reason) := {
	"subject": key,
	"source": source,
	"params": {"vulnerability": key, "severity": "high", "reason": reason},
}

fails_for(found, reason) if {
	found.subjects == {scan_source.evidence, key}
	found.satisfied == {scan_source.evidence}
	found.findings == {told(reason)}
}

fails_unwaivably_for(found, reason) if {
	found.subjects == {scan_source.evidence, key}
	found.satisfied == {scan_source.evidence}
	found.findings == {object.union(told(reason), {"waiver": "W0"})}
}

no_statement := "no exploitability statement decides it"

unassessed := "the product is affected, and the risk is not assessed"

unsafe := "the product is affected, and its safety risk is not assessed as acceptable"

undated := "the product is affected, and its risk assessment has no date, or one after the moment judged"

test_a_product_that_is_not_affected_passes if passes(with_vex({}))

test_a_fixed_vulnerability_passes if passes(with_vex({"status": "fixed"}))

test_an_affected_product_with_accepted_risk_passes if passes(judge([affected], [scan]))

test_a_scan_that_finds_nothing_passes if {
	found := judge([], [scan])
	found.satisfied == {scan_source.evidence}
	no_subject(found)
}

test_no_statement_fails if fails_for(of({}), no_statement)

test_a_risk_assessment_alone_decides_nothing if fails_for(of({"risk": risk}), no_statement)

test_a_vulnerability_under_investigation_fails if {
	fails_for(with_vex({"status": "under_investigation"}), "it is still under investigation")
}

test_an_unknown_status_fails if {
	reason := "its statement says neither that the product is not affected nor that it is fixed"
	fails_for(with_vex({"status": "shrug"}), reason)
}

test_a_missing_status_fails if {
	found := of({"vex": object.remove(not_affected, {"status"})})
	reason := "its statement says neither that the product is not affected nor that it is fixed"
	fails_for(found, reason)
}

test_a_statement_that_does_not_hold_fails if {
	fails_for(with_vex({"known": "claimed"}), "the author of its statement is not known well enough")
	fails_for(with_vex({"at": (now - (180 * day)) - 1}), "its statement is older than allowed")
	fails_for(
		with_vex({"matched": "component"}),
		"its statement is about the component alone, not about this product",
	)
}

test_a_statement_of_just_the_allowed_age_passes if passes(with_vex({"at": now - (180 * day)}))

test_an_affected_product_without_assessment_fails if {
	fails_for(judge([object.remove(affected, {"risk"})], [scan]), unassessed)
}

test_an_undecided_safety_risk_fails if {
	fails_for(with_risk({"safety": "undecided"}), unsafe)
	fails_for(without_risk({"safety"}), unsafe)
}

test_an_unacceptable_safety_risk_is_never_waived if fails_unwaivably_for(with_risk({"safety": "unacceptable"}), unsafe)

test_an_unacceptable_safety_risk_of_an_undecided_vulnerability_is_never_waived if {
	fails_unwaivably_for(of({"risk": {"safety": "unacceptable"}}), no_statement)
}

test_an_unaccepted_security_risk_fails if {
	reason := "the product is affected, and its security risk is not assessed as acceptable"
	fails_for(with_risk({"security": "unacceptable"}), reason)
	fails_for(with_risk({"security": "undecided"}), reason)
	fails_for(without_risk({"security"}), reason)
}

test_no_action_fails if fails_for(without_risk({"action"}), "the product is affected, and no action is stated")

test_an_action_in_the_statement_is_enough if {
	acting := object.union(affected, {"vex": {"actionStatement": "Update in 2.0."}, "risk": {"action": ""}})
	passes(judge([acting], [scan]))
}

test_no_controls_fail if {
	fails_for(with_risk({"controls": []}), "the product is affected, and no control is named")
	fails_for(without_risk({"controls"}), "the product is affected, and no control is named")
}

test_an_assessment_without_an_assessor_fails if {
	fails_for(without_risk({"by"}), "the product is affected, and its risk assessment names no assessor")
}

test_an_assessment_without_a_date_fails if fails_for(without_risk({"at"}), undated)

test_an_assessment_after_the_moment_judged_fails if fails_for(with_risk({"at": now + 1}), undated)

test_a_less_severe_vulnerability_is_no_subject if {
	every severity in {"medium", "low", "negligible"} {
		no_subject(of({"severity": severity}))
	}
}

test_every_severity_of_the_profile_is_judged if {
	found := of({"severity": "critical"})
	{finding.params.severity | some finding in found.findings} == {"critical"}
}

test_an_unknown_severity_must_be_decided if {
	every item in [object.union(vulnerability, {"severity": "unknown"}), object.remove(vulnerability, {"severity"})] {
		found := judge([item], [scan])
		found.satisfied == {scan_source.evidence}
		{finding.params.severity | some finding in found.findings} == {"unknown"}
	}
}

test_a_scan_of_nothing_fails if {
	every empty in [object.union(scan, {"nothingScanned": true}), object.remove(scan, {"nothingScanned"})] {
		found := judge([], [empty])
		found.satisfied == set()
		{finding.params.reason | some finding in found.findings} == {"the scan found nothing to scan, so it decides none"}
	}
}

test_an_undecided_vulnerability_does_not_hide_the_others if {
	other := object.union(vulnerability, {"key": "CVE-2026-2 in pkg:npm/left@1.0.0", "vex": not_affected})
	found := judge([vulnerability, other], [scan])
	found.satisfied == {scan_source.evidence, other.key}
	{finding.subject | some finding in found.findings} == {key}
}

test_missing_parameters_pass_nothing if {
	found := rule with input as facts([object.union(vulnerability, {"vex": not_affected})], [scan])
		with data.parameters as {}
	found.subjects == {scan_source.evidence, key}
	found.satisfied == {scan_source.evidence}
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {} with data.parameters as parameters
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
