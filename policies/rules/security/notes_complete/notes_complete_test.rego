package rules.security.notes_complete_test

import data.rules.security.notes_complete as rule

notes_source := {"evidence": "securityNotes:gate/security-notes/1.2.0.yaml", "path": "gate/security-notes/1.2.0.yaml"}

scan_source := {"evidence": "vulnerabilities:grype.json", "path": "grype.json"}

notes := {
	"version": "1.2.0",
	"recorded": ["contact", "fixed", "remaining"],
	"fixed": [],
	"remaining": [],
	"source": notes_source,
}

key := "CVE-2026-1 in pkg:npm/left@1.0.0"

vulnerability := {
	"key": key,
	"id": "CVE-2026-1",
	"aliases": ["GHSA-1"],
	"severity": "high",
	"source": scan_source,
}

always := {"version", "contact", "remaining"}

parameters := {"SEC-07": {
	"fields": ["contact", "remaining"],
	"fixedFields": ["cwe", "resolution"],
	"remainingFields": ["residualRisk", "mitigation"],
	"severities": ["critical", "high"],
}}

entry_source := object.union(notes_source, {"line": 4})

fixed(id) := {"id": id, "recorded": ["cwe", "resolution"], "source": entry_source}

remaining(id) := {"id": id, "recorded": ["mitigation", "residualRisk"], "source": entry_source}

judge(document) := found if {
	found := rule with input as document with data.parameters as parameters
}

of(changes, items) := judge({
	"release": {"version": "1.2.0"},
	"notes": {"security": object.union(notes, changes)},
	"vulnerabilities": {"items": items},
	"anomalies": {"open": [{"id": "A-1", "vulnerabilityIds": ["CVE-2026-7"]}]},
})

with_status(status) := object.union(vulnerability, {"vex": {"status": status}})

passes(found, subjects) if {
	found.subjects == always | subjects
	found.satisfied == always | subjects
	found.findings == set()
}

fails_for(found, subject, item, source, reason) if {
	subject in found.subjects
	found.satisfied == found.subjects - {subject}
	found.findings == {{
		"subject": subject,
		"source": source,
		"params": {"item": item, "reason": reason},
	}}
}

untold := "it remains open, but the notes do not tell it as remaining"

test_complete_notes_pass if passes(of({}, []), set())

test_notes_of_another_version_fail if {
	found := of({"version": "1.1.0"}, [])
	fails_for(found, "version", "version", notes_source, "they are for another version")
}

test_notes_fail_where_the_released_version_is_unknown if {
	found := judge({"notes": {"security": notes}})
	fails_for(found, "version", "version", notes_source, "they are for another version")
}

test_a_missing_field_fails if {
	found := of({"recorded": ["remaining"]}, [])
	fails_for(found, "contact", "field contact", notes_source, "it is neither filled nor stated as none")
}

test_an_unknown_record_lacks_every_field if {
	found := judge({
		"release": {"version": "1.2.0"},
		"notes": {"security": object.remove(notes, {"recorded"})},
	})
	found.subjects == always
	found.satisfied == {"version"}
}

test_an_open_vulnerability_told_as_remaining_passes if {
	every item in [vulnerability, with_status("affected"), with_status("under_investigation")] {
		passes(of({"remaining": [remaining("CVE-2026-1")]}, [item]), {key, "remaining CVE-2026-1"})
	}
}

test_a_vulnerability_may_be_named_by_an_alias if {
	passes(of({"remaining": [remaining("GHSA-1")]}, [vulnerability]), {key, "remaining GHSA-1"})
	passes(of({"fixed": [fixed("GHSA-1")]}, [with_status("fixed")]), {key, "fixed GHSA-1"})
}

test_an_open_vulnerability_that_is_not_told_fails if {
	every item in [vulnerability, with_status("affected"), with_status("under_investigation")] {
		fails_for(of({}, [item]), key, key, scan_source, untold)
	}
}

test_a_vulnerability_of_unknown_severity_must_be_told if {
	every item in [object.union(vulnerability, {"severity": "unknown"}), object.remove(vulnerability, {"severity"})] {
		fails_for(of({}, [item]), key, key, scan_source, untold)
	}
}

test_every_severity_of_the_profile_is_judged if {
	fails_for(of({}, [object.union(vulnerability, {"severity": "critical"})]), key, key, scan_source, untold)
}

test_a_less_severe_vulnerability_need_not_be_told if {
	passes(of({}, [object.union(vulnerability, {"severity": "medium"})]), set())
}

test_a_less_severe_vulnerability_may_be_told if {
	found := of({"remaining": [remaining("CVE-2026-1")]}, [object.union(vulnerability, {"severity": "low"})])
	passes(found, {"remaining CVE-2026-1"})
}

test_a_vulnerability_that_does_not_affect_the_product_need_not_be_told if {
	passes(of({}, [with_status("not_affected")]), {key})
}

test_a_fixed_vulnerability_told_as_fixed_passes if {
	passes(of({"fixed": [fixed("CVE-2026-1")]}, [with_status("fixed")]), {key, "fixed CVE-2026-1"})
}

test_a_fixed_vulnerability_that_is_not_told_fails if {
	found := of({}, [with_status("fixed")])
	fails_for(found, key, key, scan_source, "it is decided as fixed, but the notes do not tell it as fixed")
}

test_a_vulnerability_that_is_gone_may_be_told_as_fixed if {
	passes(of({"fixed": [fixed("CVE-2025-9")]}, []), {"fixed CVE-2025-9"})
}

test_an_open_vulnerability_told_as_fixed_fails if {
	found := of({"fixed": [fixed("GHSA-1")], "remaining": [remaining("CVE-2026-1")]}, [vulnerability])
	reason := "it is told as fixed, but it is still found, and nothing decides it as fixed"
	fails_for(found, "fixed GHSA-1", "GHSA-1", entry_source, reason)
}

test_a_closed_vulnerability_told_as_remaining_fails if {
	found := of({"remaining": [remaining("CVE-2026-1")]}, [with_status("not_affected")])
	reason := "it is told as remaining, but no open vulnerability or anomaly has that id"
	fails_for(found, "remaining CVE-2026-1", "CVE-2026-1", entry_source, reason)
}

test_an_unheard_of_vulnerability_told_as_remaining_fails if {
	found := of({"remaining": [remaining("CVE-2026-99")]}, [])
	reason := "it is told as remaining, but no open vulnerability or anomaly has that id"
	fails_for(found, "remaining CVE-2026-99", "CVE-2026-99", entry_source, reason)
}

test_a_fixed_vulnerability_told_by_its_id_alone_fails if {
	told_of := object.union(fixed("CVE-2025-9"), {"recorded": []})
	reason := "it is told as fixed without cwe, resolution"
	fails_for(of({"fixed": [told_of]}, []), "fixed CVE-2025-9", "CVE-2025-9", entry_source, reason)
}

test_a_fixed_vulnerability_without_one_of_the_fields_fails if {
	told_of := object.union(fixed("CVE-2025-9"), {"recorded": ["cwe", "score"]})
	reason := "it is told as fixed without resolution"
	fails_for(of({"fixed": [told_of]}, []), "fixed CVE-2025-9", "CVE-2025-9", entry_source, reason)
}

test_a_remaining_vulnerability_without_what_users_can_do_fails if {
	told_of := object.union(remaining("A-1"), {"recorded": ["residualRisk"]})
	reason := "it is told as remaining without mitigation"
	fails_for(of({"remaining": [told_of]}, []), "remaining A-1", "A-1", entry_source, reason)
}

test_of_a_vulnerability_told_twice_each_entry_is_judged if {
	bare := object.union(fixed("CVE-2025-9"), {"recorded": ["cwe"]})
	reason := "it is told as fixed without resolution"
	fails_for(of({"fixed": [fixed("CVE-2025-9"), bare]}, []), "fixed CVE-2025-9", "CVE-2025-9", entry_source, reason)
	open_and_bare := object.union(remaining("A-1"), {"recorded": ["mitigation"]})
	of_two := of({"remaining": [remaining("A-1"), open_and_bare]}, [])
	fails_for(of_two, "remaining A-1", "A-1", entry_source, "it is told as remaining without residualRisk")
}

test_what_a_vulnerability_records_must_be_known if {
	found := of({"fixed": [object.remove(fixed("CVE-2025-9"), {"recorded"})]}, [])
	found.satisfied == always
	open_too := of({"remaining": [object.remove(remaining("A-1"), {"recorded"})]}, [])
	open_too.satisfied == always
}

test_an_anomaly_may_be_told_as_remaining if {
	passes(of({"remaining": [remaining("A-1"), remaining("CVE-2026-7")]}, []), {"remaining A-1", "remaining CVE-2026-7"})
}

test_a_vulnerability_open_in_one_component_and_fixed_in_another_is_both if {
	other := object.union(with_status("fixed"), {"key": "CVE-2026-1 in pkg:npm/right@1.0.0"})
	found := of({"remaining": [remaining("CVE-2026-1")]}, [vulnerability, other])
	reason := "it is decided as fixed, but the notes do not tell it as fixed"
	fails_for(found, other.key, other.key, scan_source, reason)
}

test_missing_parameters_make_every_vulnerability_count if {
	found := rule with input as {
		"notes": {"security": notes},
		"vulnerabilities": {"items": [object.union(vulnerability, {"severity": "low"})]},
	}
		with data.parameters as {}
	found.subjects == {"version", key}
	found.satisfied == set()
}

test_no_notes_fail_even_where_nothing_needs_telling if {
	found := judge({"release": {"version": "1.2.0"}, "vulnerabilities": {"items": [with_status("not_affected")]}})
	found.subjects == {"version", key}
	found.satisfied == {key}
	{finding.params.reason | some finding in found.findings} == {"there are none for this version"}
}

test_empty_input_satisfies_nothing if {
	found := judge({})
	found.subjects == {"version"}
	found.satisfied == set()
	{finding.subject | some finding in found.findings} == {"version"}
}

test_what_is_gone_may_be_told_as_fixed_while_something_else_is_open if {
	other := object.union(vulnerability, {"aliases": []})
	passes(
		of({"fixed": [fixed("CVE-2025-9")], "remaining": [remaining("CVE-2026-1")]}, [other]),
		{key, "fixed CVE-2025-9", "remaining CVE-2026-1"},
	)
}

test_what_one_entry_lacks_is_not_told_of_another if {
	bare := object.union(fixed("CVE-2025-8"), {"recorded": ["cwe"]})
	found := of({"fixed": [fixed("CVE-2025-9"), bare]}, [])
	fails_for(found, "fixed CVE-2025-8", "CVE-2025-8", entry_source, "it is told as fixed without resolution")
}

test_what_is_told_of_another_vulnerability_is_not_told_of_this_one if {
	fails_for(of({"remaining": [remaining("A-1")]}, [vulnerability]), key, key, scan_source, untold)
	found := of({"fixed": [fixed("CVE-2025-9")]}, [with_status("fixed")])
	fails_for(found, key, key, scan_source, "it is decided as fixed, but the notes do not tell it as fixed")
}
