package rules.security.scan_current_test

import data.rules.security.scan_current as rule

evidence := "sbom:bom.json"

bill := {"evidence": evidence, "path": "bom.json", "line": 1}

report := {"evidence": "vulnerabilities:scan.json", "path": "scan.json", "line": 1}

hour := 3600000

as_of := 1000 * hour

scan := {
	"nothingScanned": false,
	"inputs": ["sha256:b1"],
	"at": as_of - (72 * hour),
	"databaseAt": as_of - (72 * hour),
	"source": report,
}

document := {"subject": {"name": "pump"}, "source": bill}

item := {"id": evidence, "kind": "sbom", "sha256": "sha256:b1", "subject": {}}

facts(document_facts, item_facts, scans) := {
	"asOf": as_of,
	"release": {"artifacts": [{"name": "pump.tar", "sha256": "sha256:a1"}]},
	"evidence": {"items": [{"id": "tests:bom.json", "kind": "tests", "sha256": "sha256:c1", "subject": {}}, item_facts]},
	"sbom": {"documents": [document_facts]},
	"vulnerabilities": {"scans": scans},
}

judge(document_facts, item_facts, scans) := found if {
	found := rule with input as facts(document_facts, item_facts, scans)
		with data.parameters as {"SEC-01": {"maxAgeHours": 72}}
}

of(scans) := judge(document, item, scans)

passes(found) if {
	found.subjects == {evidence}
	found.satisfied == {evidence}
	found.findings == set()
}

fails_for(found, source, reason) if {
	found.subjects == {evidence}
	found.satisfied == set()
	found.findings == {{"subject": evidence, "source": source, "params": {"bill": "bom.json", "reason": reason}}}
}

none := "there is none of it: no report names its digest as what was scanned"

test_a_scan_of_the_bill_of_the_greatest_age_passes if passes(of([scan]))

test_a_scan_of_the_moment_judged_passes if passes(of([object.union(scan, {"at": as_of, "databaseAt": as_of})]))

test_an_older_scan_fails if {
	fails_for(of([object.union(scan, {"at": scan.at - 1})]), report, "it is older than allowed")
}

test_an_older_database_fails if {
	fails_for(of([object.union(scan, {"databaseAt": scan.databaseAt - 1})]), report, "its database is older than allowed")
}

test_a_scan_without_a_date_or_after_the_moment_judged_fails if {
	every changed in [object.remove(scan, {"at"}), object.union(scan, {"at": as_of + 1})] {
		fails_for(of([changed]), report, "it has no date, or one after the moment judged")
	}
}

test_a_database_without_a_date_or_after_the_moment_judged_fails if {
	reason := "nothing says when its database was made, or it was made after the moment judged"
	every changed in [object.remove(scan, {"databaseAt"}), object.union(scan, {"databaseAt": as_of + 1})] {
		fails_for(of([changed]), report, reason)
	}
}

test_a_scan_of_nothing_fails if {
	every changed in [object.union(scan, {"nothingScanned": true}), object.remove(scan, {"nothingScanned"})] {
		fails_for(of([changed]), report, "it found nothing to scan")
	}
}

test_no_scan_fails if fails_for(of([]), bill, none)

test_a_scan_of_something_else_fails if {
	every inputs in [["sha256:b2"], [], ["sha256:c1"], ["sha256:a1"]] {
		fails_for(of([object.union(scan, {"inputs": inputs})]), bill, none)
	}
}

test_a_scan_that_does_not_say_what_it_read_fails if fails_for(of([object.remove(scan, {"inputs"})]), bill, none)

test_a_scan_of_the_artefact_that_the_bill_names_passes if {
	described := object.union(document, {"subject": {"sha256": "sha256:a1"}})
	passes(judge(described, item, [object.union(scan, {"inputs": ["sha256:a1", "sha256:b2"]})]))
}

test_a_scan_of_the_artefact_that_the_bill_was_collected_with_passes if {
	collected := object.union(item, {"subject": {"artifact": "sha256:a1"}})
	passes(judge(document, collected, [object.union(scan, {"inputs": ["sha256:a1"]})]))
}

test_a_scan_of_an_artefact_that_is_not_released_fails if {
	described := object.union(document, {"subject": {"sha256": "sha256:a2"}})
	collected := object.union(item, {"subject": {"artifact": "sha256:a2"}})
	fails_for(judge(described, collected, [object.union(scan, {"inputs": ["sha256:a2"]})]), bill, none)
}

test_one_current_scan_is_enough if {
	passes(of([object.union(scan, {"at": 0}), scan, object.union(scan, {"inputs": ["sha256:b2"]})]))
}

test_each_bill_is_judged if {
	other := {"subject": {"name": "display"}, "source": {"evidence": "sbom:other.json", "path": "other.json"}}
	found := rule with input as object.union(facts(document, item, [scan]), {"sbom": {"documents": [document, other]}})
		with data.parameters as {"SEC-01": {"maxAgeHours": 72}}
	found.subjects == {evidence, "sbom:other.json"}
	found.satisfied == {evidence}
	{finding.subject | some finding in found.findings} == {"sbom:other.json"}
}

test_missing_parameters_satisfy_nothing if {
	found := rule with input as facts(document, item, [scan])
		with data.parameters as {}
	found.satisfied == set()
	count(found.findings) == 2
}

test_a_scan_of_something_else_does_not_read_the_artefact_of_the_bill if {
	described := object.union(document, {"subject": {"sha256": "sha256:a1"}})
	collected := object.union(item, {"subject": {"artifact": "sha256:a1"}})
	every bills in [[described, item], [document, collected]] {
		fails_for(judge(bills[0], bills[1], [object.union(scan, {"inputs": ["sha256:b2"]})]), bill, none)
	}
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
