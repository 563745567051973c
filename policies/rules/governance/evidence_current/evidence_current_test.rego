package rules.governance.evidence_current_test

import data.rules.governance.evidence_current as rule

day := 86400000

as_of := 100 * day

parameters := {"GOV-03": {
	"binding": {"tests": ["content", "collection"]},
	"defaultBinding": ["content", "collection", "record", "observation"],
	"maxAgeDays": {"vulnerabilities": 3},
	"madeAfterCommit": ["tests", "vulnerabilities"],
}}

item := {
	"id": "tests:report.xml",
	"kind": "tests",
	"path": "report.xml",
	"state": "present",
	"sha256": "sha256:aa",
	"subject": {"commit": "c1"},
	"binding": "collection",
	"collectedAt": as_of,
	"collector": "pipeline",
	"collectedDigest": "sha256:aa",
}

record := {
	"id": "soup:gate/soup.yaml",
	"kind": "soup",
	"path": "gate/soup.yaml",
	"state": "present",
	"sha256": "sha256:aa",
	"subject": {},
	"binding": "record",
	"collectedAt": as_of,
	"author": {"id": "quality", "known": "gitAuthor"},
}

scan := object.union(item, {"id": "vulnerabilities:scan.json", "kind": "vulnerabilities", "path": "scan.json"})

facts(items) := {
	"asOf": as_of,
	"release": {
		"version": "1.2.0",
		"commit": "c1",
		"committedAt": as_of - (20 * day),
		"artifacts": [{"name": "pump", "sha256": "sha256:dd"}],
	},
	"evidence": {"items": items},
}

judged(one) := answer if {
	answer := rule with input as facts([one]) with data.parameters as parameters
}

passes(one) if {
	answer := judged(one)
	answer.subjects == {one.id}
	answer.satisfied == {one.id}
	answer.findings == set()
}

fails(one, reason, waiver) if fails_at(one, {"evidence": one.id, "path": one.path, "line": 1}, reason, waiver)

fails_at(one, source, reason, waiver) if {
	answer := judged(one)
	answer.subjects == {one.id}
	answer.satisfied == set()
	answer.findings == {{
		"subject": one.id,
		"source": source,
		"params": {"evidence": one.path, "reason": reason},
		"waiver": waiver,
	}}
}

but(one, changes) := object.union(object.remove(one, object.keys(changes)), changes)

unbound := "does not say what it belongs to"

foreign(ties) := concat(" ", ["belongs to another release:", ties])

another_commit := foreign("to commit c2 (released: c1)")

another_artifact := foreign("to artefact sha256:ee (released: sha256:dd)")

another_version := foreign("to version 1.1.0 (released: 1.2.0)")

weak(binding) := concat("", ["is bound to the release by ", binding, ", which is not enough for its kind"])

of_baseline := but(item, {
	"id": "baselineSbom:old.json",
	"kind": "baselineSbom",
	"path": "old.json",
	"subject": {"version": "1.1.0", "commit": "c2", "artifact": "sha256:ee"},
})

since(version) := {"release": object.union(facts([]).release, {"baseline": {"version": version}})}

judged_since(one, version) := answer if {
	answer := rule with input as object.union(facts([one]), since(version)) with data.parameters as parameters
}

test_the_bill_of_the_baseline_passes_by_its_version if {
	judged_since(of_baseline, "1.1.0").satisfied == {of_baseline.id}
}

test_other_evidence_is_not_measured_by_the_version_of_the_baseline if {
	of_version := but(record, {"subject": {"version": "1.2.0"}})
	judged_since(of_version, "1.1.0").satisfied == {record.id}
}

test_the_bill_of_another_baseline_fails if {
	answer := judged_since(of_baseline, "1.0.0")
	answer.satisfied == set()
	{finding.params.reason | some finding in answer.findings} == {foreign("to version 1.1.0 (baseline: 1.0.0)")}
}

test_the_bill_of_a_baseline_fails_where_there_is_none if {
	fails(of_baseline, foreign("to a baseline, of which there is none"), "W0")
}

test_the_bill_of_a_baseline_that_names_no_version_fails if {
	answer := judged_since(but(of_baseline, {"subject": {"commit": "c1"}}), "1.1.0")
	{finding.params.reason | some finding in answer.findings} == {unbound}
}

test_collected_evidence_of_the_released_commit_passes if passes(item)

test_an_empty_item_passes if passes(but(item, {"state": "empty"}))

test_evidence_of_a_released_artifact_passes if passes(but(item, {"subject": {"artifact": "sha256:dd"}}))

test_evidence_of_the_released_version_passes if passes(but(item, {"subject": {"version": "1.2.0"}}))

test_evidence_that_names_commit_and_time_itself_passes if {
	passes(but(object.remove(item, {"collector", "collectedAt", "collectedDigest"}), {
		"binding": "content",
		"producedAt": as_of,
	}))
}

test_a_committed_record_passes if passes(record)

test_a_record_of_this_version_passes if passes(but(record, {"subject": {"version": "1.2.0"}}))

test_a_waiver_of_another_version_is_not_foreign if {
	passes(but(record, {"id": "waivers:w.yaml", "kind": "waivers", "subject": {"version": "1.1.0"}}))
}

test_what_the_gate_saw_itself_passes if {
	passes(but(object.remove(item, {"collectedAt", "collector", "collectedDigest"}), {
		"kind": "git",
		"binding": "observation",
	}))
}

test_an_unreadable_item_fails if fails(but(item, {"state": "unreadable"}), "cannot be read", "W0")

test_an_unknown_origin_fails if {
	fails(object.remove(item, {"collector"}), "does not say who or what it comes from", "W0")
}

test_a_record_without_author_fails if {
	fails(object.remove(record, {"author"}), "does not say who or what it comes from", "W0")
}

test_an_empty_collector_fails if fails(but(item, {"collector": ""}), "does not say who or what it comes from", "W0")

test_an_unknown_time_fails if {
	fails(object.remove(item, {"collectedAt"}), "does not say when it was made or collected", "W0")
}

test_evidence_collected_after_the_judgement_fails if {
	fails(but(item, {"collectedAt": as_of + 1}), "is dated after the time of judgement", "W0")
}

test_evidence_made_after_the_judgement_fails if {
	fails(but(item, {"producedAt": as_of + 1}), "is dated after the time of judgement", "W0")
}

test_evidence_of_another_commit_fails if fails(but(item, {"subject": {"commit": "c2"}}), another_commit, "W0")

test_collected_evidence_of_another_commit_is_told_where_the_collection_says_so if {
	bound := {"path": "report.xml.collected.json", "line": 1}
	source := {"evidence": item.id, "path": "report.xml.collected.json", "line": 1}
	fails_at(but(item, {"subject": {"commit": "c2"}, "boundBy": bound}), source, another_commit, "W0")
}

test_what_git_told_has_no_line if {
	git := but(item, {"id": "git:.git", "kind": "git", "path": ".git", "subject": {"commit": "c2"}})
	fails_at(git, {"evidence": "git:.git", "path": ".git"}, another_commit, "W0")
}

test_evidence_of_another_artifact_fails if {
	fails(but(item, {"subject": {"artifact": "sha256:ee"}}), another_artifact, "W0")
}

test_evidence_of_an_artifact_fails_where_none_is_released if {
	answer := rule with input as {
		"asOf": as_of,
		"release": {"version": "1.2.0", "commit": "c1", "committedAt": 1, "artifacts": []},
		"evidence": {"items": [but(item, {"subject": {"artifact": "sha256:ee"}})]},
	}
		with data.parameters as parameters
	answer.satisfied == set()
	{finding.params.reason | some finding in answer.findings} == {foreign("to artefact sha256:ee (released: none)")}
}

test_evidence_of_another_version_fails if {
	fails(but(record, {"subject": {"version": "1.1.0"}}), another_version, "W0")
}

test_everything_of_another_release_is_told_at_once if {
	fails(
		but(item, {"subject": {"commit": "c2", "artifact": "sha256:ee"}}),
		foreign("to artefact sha256:ee (released: sha256:dd) and to commit c2 (released: c1)"),
		"W0",
	)
}

test_one_thing_of_another_release_is_enough_to_fail if {
	fails(but(item, {"subject": {"commit": "c1", "artifact": "sha256:ee"}}), another_artifact, "W0")
	fails(but(item, {"subject": {"commit": "c2", "artifact": "sha256:dd"}}), another_commit, "W0")
}

test_a_waiver_of_another_commit_fails if {
	waiver := but(record, {"id": "waivers:w.yaml", "kind": "waivers", "subject": {"commit": "c2"}})
	fails(waiver, another_commit, "W0")
}

test_evidence_that_names_nothing_fails if fails(but(item, {"subject": {}}), unbound, "W0")

test_evidence_that_is_not_bound_at_all_fails if {
	answer := judged(but(item, {"subject": {}, "binding": "none"}))
	answer.satisfied == set()
	{finding.params.reason | some finding in answer.findings} == {unbound, weak("none")}
}

test_a_binding_that_is_too_weak_for_its_kind_fails if {
	fails(but(object.remove(item, {"collectedDigest"}), {"binding": "observation"}), weak("observation"), "W0")
}

test_a_binding_that_is_too_weak_by_default_fails if {
	fails(but(item, {"kind": "sbom", "binding": "none"}), weak("none"), "W0")
}

test_an_altered_file_fails if {
	fails(but(item, {"collectedDigest": "sha256:bb"}), "was altered after it was collected", "W0")
}

test_a_file_without_digest_fails if {
	fails(object.remove(record, {"sha256"}), "was altered after it was collected", "W0")
}

test_evidence_as_old_as_it_may_be_passes if passes(but(scan, {"collectedAt": as_of - (3 * day)}))

stale := "is older than evidence of its kind may be"

test_older_evidence_fails_and_may_be_waived if {
	fails(but(scan, {"collectedAt": (as_of - (3 * day)) - 1}), stale, "W1")
}

test_evidence_collected_today_but_made_too_long_ago_fails if {
	fails(but(scan, {"producedAt": (as_of - (3 * day)) - 1}), stale, "W1")
}

test_evidence_of_other_kinds_may_be_as_old_as_the_commit if passes(but(item, {"collectedAt": as_of - (20 * day)}))

test_a_bad_item_does_not_hide_the_others if {
	answer := rule with input as facts([record, but(item, {"state": "unreadable"})]) with data.parameters as parameters
	answer.satisfied == {record.id}
	{finding.subject | some finding in answer.findings} == {item.id}
}

test_without_its_parameters_nothing_is_satisfied if {
	answer := rule with input as facts([item, record])
	answer.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {} with data.parameters as parameters
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}

test_pass_made_at_the_very_moment_of_the_commit if {
	passes(object.union(item, {"collectedAt": as_of - (20 * day), "producedAt": as_of - (20 * day)}))
}

test_fail_collected_before_the_commit if {
	fails(object.union(item, {"collectedAt": (as_of - (20 * day)) - 1}), "is older than the released commit", "W0")
}

test_fail_produced_before_the_commit if {
	old := object.union(item, {"producedAt": (as_of - (20 * day)) - 1})
	fails(old, "is older than the released commit", "W0")
}

test_pass_a_record_may_be_older_than_the_commit if passes(object.union(record, {"collectedAt": 1}))
