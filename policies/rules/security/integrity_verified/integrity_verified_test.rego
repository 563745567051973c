package rules.security.integrity_verified_test

import data.rules.security.integrity_verified as rule

record := {"evidence": "integrity:i.yaml", "path": "i.yaml", "line": 1}

file_place := {"evidence": "integrity:i.yaml", "path": "i.yaml", "line": 4}

key_place := {"evidence": "integrity:i.yaml", "path": "i.yaml", "line": 9}

built := {"evidence": "build:b.json", "path": "b.json", "line": 9}

day := 86400000

today := 1000 * day

file := {
	"artifact": "sha256:aa",
	"path": "pump",
	"kind": "executable",
	"coveredBy": "signature",
	"key": "k1",
	"verified": true,
	"verifiedAt": 950 * day,
	"source": file_place,
}

key := {
	"id": "k1",
	"approvedBy": "qa",
	"approvedAt": 500 * day,
	"custody": {"at": 800 * day},
	"source": key_place,
}

integrity := {
	"version": "1.2.0",
	"files": [file],
	"author": {"id": "qa", "known": "gitAuthor"},
	"source": record,
}

release := {
	"version": "1.2.0",
	"committedAt": 900 * day,
	"artifacts": [{"name": "pump.bin", "sha256": "sha256:aa", "source": built}],
}

parameters := {"SEC-08": {"maxCustodyAgeDays": 365, "authorKnownBy": ["signed", "gitAuthor"]}}

facts(security) := {
	"asOf": today,
	"release": release,
	"security": security,
	"people": {"items": [{"id": "qa", "roles": []}], "index": {"qa": 0}},
}

judged(kept, keys) := found if {
	found := rule with input as facts({"integrity": kept, "keys": keys}) with data.parameters as parameters
}

recorded(changes) := judged(object.union(integrity, changes), [key])

of(changes) := judged(object.union(integrity, {"files": [object.union(file, changes)]}), [key])

without(field) := judged(object.union(integrity, {"files": [object.remove(file, {field})]}), [key])

keyed(changes) := judged(integrity, [object.union(key, changes)])

unkeyed(field) := judged(integrity, [object.remove(key, {field})])

everything := {"integrity record", "artefact pump.bin", "pump", "key k1"}

passes(found) if {
	found.subjects == everything
	found.satisfied == everything
	found.findings == set()
}

told(subject, source, reason) := {
	"subject": subject,
	"source": source,
	"params": {"item": subject, "reason": reason},
}

fails_for(found, subject, source, reason) if {
	found.subjects == everything
	found.satisfied == everything - {subject}
	found.findings == {told(subject, source, reason)}
}

file_fails(found, reason) if fails_for(found, "pump", file_place, reason)

key_fails(found, reason) if fails_for(found, "key k1", key_place, reason)

uncovered := "neither a signature nor a signed list of digests covers the file"

unverified := "nothing says that its integrity was verified"

untimely := "its integrity was verified before the released commit or after the moment judged"

unlisted := "the key that signed is not on the list of keys"

unapproved := "the key is not approved by a configured person"

undated := "the approval of the key has no date, or one after the moment judged"

unchecked := "its custody was never checked, too long ago, or after the moment judged"

test_a_signed_file_passes if passes(of({}))

test_a_file_on_a_signed_list_passes if passes(of({"coveredBy": "signedHashList"}))

test_a_record_of_another_version_fails if {
	fails_for(recorded({"version": "1.1.0"}), "integrity record", record, "it is about another version")
}

test_an_author_who_is_only_named_fails if {
	found := recorded({"author": {"id": "qa", "known": "claimed"}})
	fails_for(found, "integrity record", record, "who answers for it is not known well enough")
}

test_a_file_that_nothing_covers_fails if file_fails(without("coveredBy"), uncovered)

test_a_file_that_was_not_verified_fails if {
	file_fails(of({"verified": false}), unverified)
	file_fails(without("verified"), unverified)
}

test_verifying_between_commit_and_judgement_passes if {
	passes(of({"verifiedAt": 900 * day}))
	passes(of({"verifiedAt": today}))
}

test_verifying_at_another_time_fails if {
	file_fails(of({"verifiedAt": (900 * day) - 1}), untimely)
	file_fails(of({"verifiedAt": today + 1}), untimely)
	file_fails(without("verifiedAt"), untimely)
}

test_a_key_that_is_not_listed_fails if {
	found := judged(integrity, [])
	found.satisfied == {"integrity record", "artefact pump.bin"}
	found.findings == {told("pump", file_place, unlisted)}
	named_by_nobody := without("key")
	named_by_nobody.satisfied == {"integrity record", "artefact pump.bin"}
	named_by_nobody.findings == {told("pump", file_place, unlisted)}
}

test_a_file_of_something_else_fails if {
	found := of({"artifact": "sha256:bb"})
	found.satisfied == {"integrity record", "key k1"}
	found.findings == {
		told("pump", file_place, "the file is in none of the released artefacts"),
		told("artefact pump.bin", record, "no file of it is listed"),
	}
}

test_a_file_does_not_stand_for_another_of_the_same_path if {
	found := recorded({"files": [file, object.union(file, {"verified": false})]})
	file_fails(found, unverified)
}

test_a_key_that_nobody_known_approved_fails if {
	key_fails(keyed({"approvedBy": "somebody"}), unapproved)
	key_fails(unkeyed("approvedBy"), unapproved)
}

test_an_approval_at_the_moment_judged_passes_and_a_later_one_fails if {
	passes(keyed({"approvedAt": today}))
	key_fails(keyed({"approvedAt": today + 1}), undated)
	key_fails(unkeyed("approvedAt"), undated)
}

test_custody_checked_just_within_the_time_passes if {
	passes(keyed({"custody": {"at": 635 * day}}))
	passes(keyed({"custody": {"at": today}}))
}

test_custody_checked_at_another_time_fails if {
	key_fails(keyed({"custody": {"at": (635 * day) - 1}}), unchecked)
	key_fails(keyed({"custody": {"at": today + 1}}), unchecked)
	key_fails(unkeyed("custody"), unchecked)
}

test_a_key_that_signs_nothing_is_not_judged if passes(judged(integrity, [key, {"id": "k2", "source": key_place}]))

test_without_a_record_the_artifact_is_told_where_it_was_built if {
	found := rule with input as facts({"keys": []}) with data.parameters as parameters
	found.satisfied == set()
	found.findings == {told("artefact pump.bin", built, "no file of it is listed")}
}

test_missing_parameters_satisfy_no_record_and_no_key if {
	found := rule with input as facts({"integrity": integrity, "keys": [key]}) with data.parameters as {}
	found.satisfied == {"artefact pump.bin", "pump"}
	count(found.findings) == 2
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {} with data.parameters as parameters
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
