package rules.build.rebuild_agrees_test

import data.rules.build.rebuild_agrees as rule

record_place := {"evidence": "rebuild:r.yaml", "path": "r.yaml", "line": 1}

place := {"evidence": "rebuild:r.yaml", "path": "r.yaml", "line": 6}

built := {"evidence": "build:b.json", "path": "b.json", "line": 9}

compared := {"name": "pump.bin", "sha256": "sha256:aa", "rebuiltSha256": "sha256:aa", "source": place}

rebuild := {
	"version": "1.2.0",
	"commit": "c1",
	"builder": "second",
	"rebuiltAt": 150,
	"artifacts": [compared],
	"author": {"id": "qa", "known": "gitAuthor"},
	"source": record_place,
}

difference := {"report": "docs/difference.md", "reason": "The time in the header.", "acceptedBy": "qa", "acceptedAt": 160}

parameters := {"BLD-04": {"authorKnownBy": ["signed", "gitAuthor"]}}

facts := {
	"asOf": 200,
	"release": {
		"version": "1.2.0",
		"commit": "c1",
		"committedAt": 100,
		"artifacts": [{"name": "pump.bin", "sha256": "sha256:aa", "source": built}],
	},
	"build": {"record": {"builder": "first"}, "rebuild": rebuild},
	"people": {"items": [{"id": "qa", "roles": []}], "index": {"qa": 0}},
}

judged(record) := found if {
	document := object.union(
		object.remove(facts, {"build"}),
		{"build": {"record": {"builder": "first"}, "rebuild": record}},
	)
	found := rule with input as document with data.parameters as parameters
}

of(changes) := judged(object.union(rebuild, changes))

without(field) := judged(object.remove(rebuild, {field}))

comparing(changes) := of({"artifacts": [object.union(compared, changes)]})

passes(found) if {
	found.subjects == {"pump.bin"}
	found.satisfied == {"pump.bin"}
	found.findings == set()
}

fails_at(found, where, reason) if {
	found.subjects == {"pump.bin"}
	found.satisfied == set()
	found.findings == {{
		"subject": "pump.bin",
		"source": where,
		"params": {"artifact": "pump.bin", "reason": reason},
	}}
}

fails_for(found, reason) if fails_at(found, place, reason)

differs := "the digests differ, and nobody accepted the difference"

untimely := "when it was built again is unknown, before the released commit or after the moment judged"

alone := "it was built again by the builder of the release, or nobody knows by whom"

test_the_same_digest_passes if passes(judged(rebuild))

test_another_digest_fails if fails_for(comparing({"rebuiltSha256": "sha256:bb"}), differs)

test_the_same_digest_without_signatures_passes if {
	passes(comparing({"unsignedSha256": "sha256:bb", "rebuiltSha256": "sha256:bb"}))
}

test_a_signed_artifact_is_compared_without_its_signatures if {
	fails_for(comparing({"unsignedSha256": "sha256:bb"}), differs)
}

test_an_accepted_difference_passes if {
	passes(comparing({"rebuiltSha256": "sha256:bb", "difference": difference}))
	every at in {150, 200} {
		accepted := object.union(difference, {"acceptedAt": at})
		passes(comparing({"rebuiltSha256": "sha256:bb", "difference": accepted}))
	}
}

test_a_difference_that_nobody_answers_for_fails if {
	every field in {"report", "reason", "acceptedBy", "acceptedAt"} {
		lacking := object.remove(difference, {field})
		fails_for(comparing({"rebuiltSha256": "sha256:bb", "difference": lacking}), differs)
	}
}

test_a_difference_accepted_by_a_stranger_fails if {
	accepted := object.union(difference, {"acceptedBy": "somebody"})
	fails_for(comparing({"rebuiltSha256": "sha256:bb", "difference": accepted}), differs)
}

test_a_difference_accepted_before_it_was_seen_or_in_the_future_fails if {
	every at in {149, 201} {
		accepted := object.union(difference, {"acceptedAt": at})
		fails_for(comparing({"rebuiltSha256": "sha256:bb", "difference": accepted}), differs)
	}
}

test_a_second_comparison_that_differs_fails if {
	fails_for(of({"artifacts": [compared, object.union(compared, {"rebuiltSha256": "sha256:bb"})]}), differs)
}

test_an_artifact_that_was_not_compared_fails if {
	fails_at(of({"artifacts": []}), record_place, "the record does not compare it")
	other := object.union(compared, {"sha256": "sha256:bb"})
	fails_at(of({"artifacts": [other]}), record_place, "the record does not compare it")
}

test_a_rebuild_of_another_version_fails if {
	fails_for(of({"version": "1.1.0"}), "the record is about another version")
}

test_a_rebuild_of_another_commit_fails if fails_for(of({"commit": "c0"}), "another commit was built again")

test_the_builder_of_the_release_is_no_second_one if {
	fails_for(of({"builder": "first"}), alone)
	fails_for(without("builder"), alone)
}

test_without_the_builder_of_the_release_nobody_can_tell if {
	document := object.union(object.remove(facts, {"build"}), {"build": {"rebuild": rebuild}})
	found := rule with input as document with data.parameters as parameters
	fails_for(found, alone)
}

test_a_rebuild_between_commit_and_judgement_passes if {
	passes(of({"rebuiltAt": 100}))
	passes(of({"rebuiltAt": 200}))
}

test_a_rebuild_at_another_time_fails if {
	fails_for(of({"rebuiltAt": 99}), untimely)
	fails_for(of({"rebuiltAt": 201}), untimely)
	fails_for(without("rebuiltAt"), untimely)
}

test_an_author_who_is_only_named_fails if {
	reason := "who answers for the record is not known well enough"
	fails_for(of({"author": {"id": "qa", "known": "claimed"}}), reason)
}

test_no_rebuild_fails if {
	document := object.union(object.remove(facts, {"build"}), {"build": {"record": {"builder": "first"}}})
	found := rule with input as document with data.parameters as parameters
	found.satisfied == set()
	{finding.source | some finding in found.findings} == {built}
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {} with data.parameters as parameters
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
