package rules.archive.complete_test

import data.rules.archive.complete as rule

source := {"evidence": "archive:a.yaml", "path": "a.yaml"}

manifest := object.union(source, {"line": 1})

parameters := {"ARC-01": {"items": ["anomalyList", "artifact"]}}

artifact := {"name": "pump.bin", "sha256": "sha256:aa"}

artifact_item := {"item": "artifact", "path": "pump.bin", "sha256": "sha256:aa", "size": 1, "source": source}

list_item := {"item": "anomalyList", "path": "anomalies.json", "sha256": "sha256:bb", "size": 1, "source": source}

judged(items) := answer if {
	answer := rule with input as {"release": {"artifacts": [artifact]}, "archive": {"items": items, "source": manifest}}
		with data.parameters as parameters
}

missing(answer) := {[finding.subject, finding.params.missing] | some finding in answer.findings}

everything := {"anomalyList", "artifact", "artefact pump.bin"}

test_a_whole_archive_passes if {
	answer := judged([artifact_item, list_item])
	answer.subjects == everything
	answer.satisfied == everything
	answer.findings == set()
}

test_items_beyond_those_asked_for_change_nothing if {
	answer := judged([artifact_item, list_item, {"item": "extra", "path": "x", "size": 0, "source": source}])
	answer.subjects == everything
	answer.satisfied == everything
	answer.findings == set()
}

test_a_missing_kind_of_item_fails if {
	answer := judged([artifact_item])
	answer.satisfied == {"artifact", "artefact pump.bin"}
	answer.findings == {{
		"subject": "anomalyList",
		"source": manifest,
		"params": {"missing": "any item of kind anomalyList"},
	}}
}

test_an_item_without_digest_fails if {
	answer := judged([artifact_item, object.remove(list_item, {"sha256"})])
	answer.satisfied == {"artifact", "artefact pump.bin"}
	missing(answer) == {["anomalyList", "digest or content of anomalies.json"]}
}

test_an_empty_item_fails if {
	answer := judged([artifact_item, object.union(list_item, {"size": 0})])
	answer.satisfied == {"artifact", "artefact pump.bin"}
	missing(answer) == {["anomalyList", "digest or content of anomalies.json"]}
}

test_one_whole_item_does_not_hide_an_empty_one if {
	answer := judged([artifact_item, list_item, object.union(list_item, {"size": 0, "path": "more.json"})])
	answer.satisfied == {"artifact", "artefact pump.bin"}
	missing(answer) == {["anomalyList", "digest or content of more.json"]}
}

test_an_artifact_with_another_digest_fails if {
	answer := judged([object.union(artifact_item, {"sha256": "sha256:cc"}), list_item])
	answer.satisfied == {"anomalyList", "artifact"}
	missing(answer) == {["artefact pump.bin", "artefact pump.bin"]}
}

test_artifacts_of_one_name_do_not_stand_for_each_other if {
	both := [artifact, object.union(artifact, {"sha256": "sha256:cc"})]
	answer := rule with input as {
		"release": {"artifacts": both},
		"archive": {"items": [artifact_item, list_item], "source": manifest},
	}
		with data.parameters as parameters
	missing(answer) == {["artefact pump.bin", "artefact pump.bin"]}
}

test_an_empty_artifact_fails if {
	answer := judged([object.union(artifact_item, {"size": 0}), list_item])
	answer.satisfied == {"anomalyList"}
	missing(answer) == {["artefact pump.bin", "artefact pump.bin"], ["artifact", "digest or content of pump.bin"]}
}

test_an_empty_manifest_fails if {
	answer := judged([])
	answer.satisfied == set()
	{finding.subject | some finding in answer.findings} == everything
}

test_without_its_parameter_it_has_no_kinds_to_satisfy if {
	answer := rule with input as {"archive": {"items": [list_item]}}
	answer.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {} with data.parameters as parameters
	answer.satisfied == set()
}
