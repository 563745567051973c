package rules.security.tests_complete_test

import data.rules.security.tests_complete as rule

day := 86400000

as_of := 1000 * day

source := {"evidence": "securityTests:t.yaml", "path": "t.yaml", "line": 1}

parameters := {
	"kinds": ["requirements", "threatMitigation", "vulnerability", "penetration"],
	"authorKnownBy": ["signed", "gitAuthor"],
	"vulnerabilityMaxAgeDays": 90,
	"penetrationMaxAgeDays": 365,
}

kinds := {"requirements", "threatMitigation", "vulnerability", "penetration"}

recorded(kind) := {
	"kind": kind,
	"at": as_of,
	"outcome": "passed",
	"findings": [],
	"commit": "c1",
	"independence": "Another team",
	"report": "docs/report.pdf",
	"source": object.union(source, {"line": 5}),
}

record(items) := {"version": "1.2.0", "author": {"known": "gitAuthor"}, "items": items, "source": source}

facts(tests) := {"asOf": as_of, "release": {"version": "1.2.0", "commit": "c1"}, "security": {"tests": tests}}

judge(document) := found if found := rule with input as document with data.parameters as {"SEC-10": parameters}

# The record with one kind of test changed.
items_with(kind, changed) := array.concat([recorded(other) | some other in kinds; other != kind], [changed])

with_test(kind, changes) := judge(facts(record(items_with(kind, object.union(recorded(kind), changes)))))

without(kind, fields) := judge(facts(record(items_with(kind, object.remove(recorded(kind), fields)))))

with_record(changes) := judge(facts(object.union(record([recorded(kind) | some kind in kinds]), changes)))

passes(found) if {
	found.subjects == {"record"} | kinds
	found.satisfied == found.subjects
	found.findings == set()
}

fails_for(found, subject, reason) if {
	fails(found, subject, reason)
	not says_that_only_age_is_wrong(found)
}

says_that_only_age_is_wrong(found) if {
	some finding in found.findings
	finding.onlyAge
}

fails(found, subject, reason) if {
	found.subjects == {"record"} | kinds
	found.satisfied == found.subjects - {subject}
	{finding.subject | some finding in found.findings} == {subject}
	{finding.params.reason | some finding in found.findings} == {reason}
}

test_all_kinds_on_the_released_commit_pass if passes(with_record({}))

test_a_test_with_listed_findings_passes if {
	passes(with_test("penetration", {"outcome": "findings", "findings": ["SF-1"]}))
}

test_a_test_with_unlisted_findings_fails if {
	fails_for(with_test("penetration", {"outcome": "findings"}), "penetration", "it found something, but names none of it")
}

test_a_failed_test_fails if {
	fails_for(with_test("requirements", {"outcome": "failed"}), "requirements", "it failed")
	fails_for(without("requirements", {"outcome"}), "requirements", "it failed")
}

test_a_missing_kind_fails if {
	found := judge(facts(record([recorded(kind) | some kind in kinds; kind != "penetration"])))
	fails_for(found, "penetration", "no such test is recorded")
}

test_a_test_without_report_fails if fails_for(without("vulnerability", {"report"}), "vulnerability", "it names no report")

test_a_test_without_independence_fails if {
	reason := "nothing says how independent of development its testers are"
	fails_for(without("penetration", {"independence"}), "penetration", reason)
}

test_a_test_without_date_or_after_the_moment_judged_fails if {
	reason := "it has no date, or one after the moment judged"
	fails_for(without("requirements", {"at"}), "requirements", reason)
	fails_for(with_test("requirements", {"at": as_of + 1}), "requirements", reason)
}

test_tests_of_requirements_and_threats_are_of_the_released_commit if {
	every kind in {"requirements", "threatMitigation"} {
		fails_for(with_test(kind, {"commit": "c0"}), kind, "it did not run on the released commit")
		fails_for(without(kind, {"commit"}), kind, "it did not run on the released commit")
	}
}

test_the_others_may_be_of_another_commit if {
	every kind in {"vulnerability", "penetration"} {
		passes(with_test(kind, {"commit": "c0"}))
	}
}

test_tests_for_vulnerabilities_of_the_greatest_age_pass if passes(with_test("vulnerability", {"at": as_of - (90 * day)}))

test_older_tests_for_vulnerabilities_fail if {
	fails_for(with_test("vulnerability", {"at": (as_of - (90 * day)) - 1}), "vulnerability", "it is older than allowed")
}

test_a_penetration_test_of_the_greatest_age_passes if passes(with_test("penetration", {"at": as_of - (365 * day)}))

too_old := (as_of - (365 * day)) - 1

test_an_older_penetration_test_fails_for_its_age_alone if {
	found := with_test("penetration", {"at": too_old})
	fails(found, "penetration", "it is older than allowed, and nobody judged that it still holds")
	{finding.onlyAge | some finding in found.findings} == {true}
}

test_an_older_penetration_test_passes_where_it_still_holds if {
	judged := {"reason": "Nothing that faces the network changed.", "by": "robin", "at": as_of}
	passes(with_test("penetration", {"at": too_old, "stillValid": judged}))
}

test_a_judgement_that_is_incomplete_does_not_count if {
	judged := {"reason": "Nothing that faces the network changed.", "by": "robin", "at": as_of}
	every changes in [{"reason": ""}, {"by": ""}, {"at": as_of + 1}, {"at": too_old - 1}] {
		found := with_test("penetration", {"at": too_old, "stillValid": object.union(judged, changes)})
		fails(found, "penetration", "it is older than allowed, and nobody judged that it still holds")
	}
}

test_one_good_test_of_a_kind_is_enough if {
	old := object.union(recorded("penetration"), {"at": 0})
	passes(judge(facts(record(array.concat([recorded(kind) | some kind in kinds], [old])))))
}

test_a_good_test_does_not_hide_one_of_its_kind_that_failed if {
	failed := object.union(recorded("penetration"), {"outcome": "failed"})
	found := judge(facts(record(array.concat([recorded(kind) | some kind in kinds], [failed]))))
	fails_for(found, "penetration", "it failed")
}

test_a_record_for_another_version_fails if {
	fails_for(with_record({"version": "1.1.0"}), "record", "it is for another version")
}

test_a_record_of_an_author_known_by_name_alone_fails if {
	fails_for(with_record({"author": {"known": "claimed"}}), "record", "who answers for it is not known well enough")
}

test_missing_parameters_satisfy_nothing if {
	found := rule with input as facts(record([]))
		with data.parameters as {}
	found.satisfied == set()
}

test_a_good_test_does_not_hide_one_that_failed_with_listed_findings if {
	failed := object.union(recorded("penetration"), {"outcome": "failed", "findings": ["SF-1"]})
	found := judge(facts(record(array.concat([recorded(kind) | some kind in kinds], [failed]))))
	fails_for(found, "penetration", "it failed")
}

test_a_good_test_does_not_hide_the_unlisted_findings_of_another if {
	unlisted := object.union(recorded("penetration"), {"outcome": "findings"})
	found := judge(facts(record(array.concat([recorded(kind) | some kind in kinds], [unlisted]))))
	fails_for(found, "penetration", "it found something, but names none of it")
}

test_tests_on_the_released_commit_do_not_grow_old if {
	every kind in {"requirements", "threatMitigation"} {
		passes(with_test(kind, {"at": 0}))
	}
}

test_a_judgement_of_the_moment_of_the_test_counts if {
	judged := {"reason": "Nothing that faces the network changed.", "by": "robin", "at": too_old}
	passes(with_test("penetration", {"at": too_old, "stillValid": judged}))
}

test_empty_input_satisfies_nothing if {
	found := judge({})
	found.subjects == {"record"} | kinds
	found.satisfied == set()
	{finding.subject | some finding in found.findings} == found.subjects
}
