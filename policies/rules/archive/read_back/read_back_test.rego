package rules.archive.read_back_test

import data.rules.archive.read_back as rule

manifest := {"evidence": "archive:a.yaml", "path": "a.yaml", "line": 1}

listed := {"evidence": "archive:a.yaml", "path": "a.yaml", "line": 4}

read_at := {"evidence": "archive:a.yaml", "path": "a.yaml", "line": 20}

item := {"item": "artifact", "path": "pump.bin", "sha256": "sha256:aa", "size": 1, "source": listed}

reading := {"path": "pump.bin", "sha256": "sha256:aa", "at": 150, "source": read_at}

facts(items, read) := {
	"asOf": 200,
	"release": {"committedAt": 100, "artifacts": [{"name": "pump.bin", "sha256": "sha256:aa"}]},
	"evidence": {"items": [
		{"id": "sbom:sbom.json", "path": "sbom.json", "sha256": "sha256:bb"},
		{"id": "tests:pump.bin", "path": "pump.bin", "sha256": "sha256:aa"},
	]},
	"archive": {"items": items, "readBack": read, "source": manifest},
}

parameters := {"ARC-02": {"judgedItems": ["sbom", "testReport"]}}

judged(items, read) := found if {
	found := rule with input as facts(items, read) with data.parameters as parameters
}

both := {"pump.bin", "artefact pump.bin"}

passes(found) if {
	found.subjects == both
	found.satisfied == both
	found.findings == set()
}

told(subject, source, reason) := {
	"subject": subject,
	"source": source,
	"params": {"item": subject, "reason": reason},
}

fails_for(found, source, reason) if {
	found.subjects == both
	found.satisfied == {"artefact pump.bin"}
	found.findings == {told("pump.bin", source, reason)}
}

differs := "what was read back has another digest"

untimely := "it was read back before the released commit or after the moment judged"

test_an_item_that_was_read_back_passes if passes(judged([item], [reading]))

test_an_item_that_was_read_back_twice_passes if {
	passes(judged([item], [reading, object.union(reading, {"at": 160})]))
}

test_an_item_that_was_not_read_back_fails if {
	found := judged([item], [object.union(reading, {"path": "other.bin"})])
	fails_for(found, listed, "it was not read back")
}

test_an_item_that_reads_otherwise_even_once_fails if {
	found := judged([item], [reading, object.union(reading, {"sha256": "sha256:cc"})])
	fails_for(found, read_at, differs)
}

test_an_item_without_a_digest_fails if {
	found := judged([object.remove(item, {"sha256"})], [reading])
	found.satisfied == {"artefact pump.bin"}
	found.findings == {
		told("pump.bin", listed, "the manifest has no digest of it"),
		told("pump.bin", read_at, differs),
		told("pump.bin", listed, "the manifest has another digest than the evidence that was judged"),
		told("pump.bin", listed, no_artefact),
	}
}

test_an_item_that_is_not_the_evidence_judged_fails if {
	other := object.union(item, {"item": "planStatus", "path": "sbom.json", "sha256": "sha256:cc"})
	read := object.union(reading, {"path": "sbom.json", "sha256": "sha256:cc"})
	found := judged([item, other], [reading, read])
	found.satisfied == both
	found.findings == {told("sbom.json", listed, "the manifest has another digest than the evidence that was judged")}
}

test_reading_back_between_commit_and_judgement_passes if {
	passes(judged([item], [object.union(reading, {"at": 100})]))
	passes(judged([item], [object.union(reading, {"at": 200})]))
}

test_reading_back_at_another_time_fails if {
	fails_for(judged([item], [object.union(reading, {"at": 99})]), read_at, untimely)
	fails_for(judged([item], [object.union(reading, {"at": 201})]), read_at, untimely)
}

test_an_artifact_that_was_not_read_back_fails if {
	found := judged([], [])
	found.satisfied == set()
	found.findings == {told("artefact pump.bin", manifest, "nothing with its digest was read back")}
}

test_reading_back_something_else_does_not_stand_for_the_artifact if {
	other := object.union(item, {"item": "toolchain", "path": "app.bin", "sha256": "sha256:cc"})
	found := judged([other], [object.union(reading, {"path": "app.bin", "sha256": "sha256:cc"})])
	found.satisfied == {"app.bin"}
	found.findings == {told("artefact pump.bin", manifest, "nothing with its digest was read back")}
}

no_artefact := "it is archived as an artefact, but no released artefact has its digest"

no_evidence := "it is archived as evidence, but nothing that was judged has its digest"

# What else is in the archive under another path than the evidence has, and how it reads back.
beside(kind, digest) := judged(
	[item, object.union(item, {"item": kind, "path": "shelf/1", "sha256": digest})],
	[reading, object.union(reading, {"path": "shelf/1", "sha256": digest})],
)

test_an_artefact_archived_under_another_path_that_was_not_released_fails if {
	found := beside("artifact", "sha256:cc")
	found.satisfied == both
	found.findings == {told("shelf/1", listed, no_artefact)}
}

test_an_artefact_archived_under_another_path_passes if {
	found := beside("artifact", "sha256:aa")
	found.satisfied == both | {"shelf/1"}
	found.findings == set()
}

test_evidence_archived_under_another_path_that_was_not_judged_fails if {
	every kind in ["sbom", "testReport"] {
		found := beside(kind, "sha256:cc")
		found.satisfied == both
		found.findings == {told("shelf/1", listed, no_evidence)}
	}
}

test_evidence_archived_under_another_path_passes if {
	found := beside("sbom", "sha256:bb")
	found.satisfied == both | {"shelf/1"}
}

test_what_is_no_evidence_is_compared_with_the_manifest_alone if {
	found := beside("toolchain", "sha256:cc")
	found.satisfied == both | {"shelf/1"}
}

test_without_the_kinds_that_were_judged_only_what_has_a_digest_of_evidence_is_satisfied if {
	tools := object.union(item, {"item": "toolchain", "path": "shelf/1", "sha256": "sha256:cc"})
	found := rule with input as facts([tools], [object.union(tools, {"at": 150})])
		with data.parameters as {}
	found.satisfied == set()
}

test_without_the_evidence_judged_nothing_is_satisfied if {
	found := rule with input as object.remove(facts([item], [reading]), {"evidence"})
		with data.parameters as parameters
	not "pump.bin" in found.satisfied
	count(found.findings) == 1
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
