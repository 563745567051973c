package rules.delivery.published_as_released_test

import data.rules.delivery.published_as_released as rule

record := {"evidence": "published:p.yaml", "path": "p.yaml", "line": 1}

place := {"evidence": "published:p.yaml", "path": "p.yaml", "line": 3}

channels := {"evidence": "delivery:d.yaml", "path": "d.yaml", "line": 3}

built := {"evidence": "build:b.json", "path": "b.json", "line": 9}

file := {
	"channel": "download",
	"name": "pump.bin",
	"sha256": "sha256:aa",
	"fetchedAt": 150,
	"signatureVerified": true,
	"instructions": "https://example.org/verify",
	"source": place,
}

channel := {"channel": "download", "source": channels}

artifact := {"name": "pump.bin", "sha256": "sha256:aa", "source": built}

facts(procedures, files) := {
	"asOf": 200,
	"release": {"committedAt": 100, "artifacts": [artifact]},
	"delivery": {"procedures": procedures, "published": files, "publishedSource": record},
}

judged(files) := found if found := rule with input as facts([channel], files)

of(changes) := judged([object.union(file, changes)])

without(field) := judged([object.remove(file, {field})])

everything := {"channel download", "pump.bin from download", "artefact pump.bin"}

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

fails_for(found, reason) if {
	found.subjects == everything
	found.satisfied == everything - {"pump.bin from download"}
	found.findings == {told("pump.bin from download", place, reason)}
}

untimely := "it was fetched before the released commit or after the moment judged"

test_what_was_fetched_as_released_passes if passes(of({}))

test_another_file_fails if {
	found := of({"sha256": "sha256:bb"})
	found.satisfied == {"channel download"}
	found.findings == {
		told("pump.bin from download", place, "it is none of the released artefacts"),
		told("artefact pump.bin", record, "it was fetched from no channel"),
	}
}

test_an_unverified_signature_fails if {
	fails_for(of({"signatureVerified": false}), "its signature was not verified")
	fails_for(without("signatureVerified"), "its signature was not verified")
}

test_missing_instructions_fail if {
	fails_for(of({"instructions": ""}), "nothing tells users how to verify it")
	fails_for(without("instructions"), "nothing tells users how to verify it")
}

test_fetching_between_commit_and_judgement_passes if {
	passes(of({"fetchedAt": 100}))
	passes(of({"fetchedAt": 200}))
}

test_fetching_at_another_time_fails if {
	fails_for(of({"fetchedAt": 99}), untimely)
	fails_for(of({"fetchedAt": 201}), untimely)
	fails_for(without("fetchedAt"), untimely)
}

test_a_channel_that_nothing_was_fetched_from_fails if {
	found := rule with input as facts([channel, {"channel": "media", "source": channels}], [file])
	found.satisfied == everything
	found.findings == {told("channel media", channels, "nothing was fetched from it")}
}

test_a_channel_that_no_procedure_is_for_fails if {
	found := rule with input as facts([], [file])
	found.satisfied == {"artefact pump.bin"}
	found.findings == {told("pump.bin from download", place, "its channel is not among the delivery channels")}
}

test_a_file_from_another_channel_fails if {
	found := of({"channel": "letters"})
	found.satisfied == {"artefact pump.bin"}
	found.findings == {
		told("channel download", channels, "nothing was fetched from it"),
		told("pump.bin from letters", place, "its channel is not among the delivery channels"),
	}
}

test_nothing_published_fails if {
	found := judged([])
	found.satisfied == set()
	found.findings == {
		told("channel download", channels, "nothing was fetched from it"),
		told("artefact pump.bin", record, "it was fetched from no channel"),
	}
}

test_without_a_record_the_artifact_is_told_where_it_was_built if {
	found := rule with input as {"release": {"artifacts": [artifact]}, "delivery": {}}
	found.findings == {told("artefact pump.bin", built, "it was fetched from no channel")}
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
