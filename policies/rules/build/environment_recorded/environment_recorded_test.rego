package rules.build.environment_recorded_test

import data.rules.build.environment_recorded as rule

source := {"evidence": "build:build-record.json", "path": "build-record.json"}

digest := "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

record := {
	"recorded": ["builder", "lockFiles", "parameters.mode"],
	"toolchain": [{"name": "cc", "version": "14.2", "digest": digest}],
	"images": [{"name": "base", "digest": digest}],
	"procedure": {"reference": "docs/build.md", "found": true},
	"source": source,
}

judge(document) := found if {
	found := rule with input as document with data.parameters as {"BLD-01": {"fields": ["builder", "parameters"]}}
}

of(changes) := judge({"build": {"record": object.union(record, changes)}})

without(fields) := judge({"build": {"record": object.remove(record, fields)}})

passes(found) if {
	found.subjects == {"build"}
	found.satisfied == {"build"}
	found.findings == set()
}

fails_for(found, item, reason) if {
	found.subjects == {"build"}
	found.satisfied == set()
	found.findings == {{"subject": "build", "source": source, "params": {"item": item, "reason": reason}}}
}

tool(changes) := of({"toolchain": [object.union(record.toolchain[0], changes)]})

tool_without(fields) := of({"toolchain": [object.remove(record.toolchain[0], fields)]})

test_a_complete_record_passes if passes(of({}))

test_a_build_without_images_passes if passes(of({"images": []}))

base64_digest := "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg=="

test_a_base64_digest_passes if passes(tool({"digest": base64_digest}))

test_a_missing_field_fails if fails_for(of({"recorded": ["builder"]}), "parameters", "the field is not filled")

test_every_missing_field_is_told if {
	found := of({"recorded": []})
	{finding.params.item | some finding in found.findings} == {"builder", "parameters"}
}

test_an_unknown_record_of_fields_passes_nothing if {
	found := without({"recorded"})
	found.subjects == {"build"}
	found.satisfied == set()
}

test_no_tools_fail if {
	fails_for(of({"toolchain": []}), "toolchain", "no tool is listed")
	fails_for(without({"toolchain"}), "toolchain", "no tool is listed")
}

test_a_tool_without_a_version_fails if fails_for(tool_without({"version"}), "cc", "the tool has no version")

test_a_tool_without_a_digest_fails if fails_for(tool_without({"digest"}), "cc", "the tool has no digest")

test_a_word_is_no_digest if {
	every word in {"latest", "sha256:abc", ""} {
		fails_for(tool({"digest": word}), "cc", "the tool has no digest")
	}
}

test_an_image_without_a_digest_fails if {
	fails_for(of({"images": [{"name": "base"}]}), "base", "the image has no digest")
}

test_unknown_images_pass_nothing if {
	found := without({"images"})
	found.subjects == {"build"}
	found.satisfied == set()
}

test_no_procedure_fails if {
	fails_for(without({"procedure"}), "procedure", "no procedure to repeat the build is named")
}

test_a_procedure_that_is_not_there_fails if {
	reason := "it is not a file of the released commit"
	fails_for(of({"procedure": {"found": false}}), "procedure", reason)
	unseen := object.union(object.remove(record, {"procedure"}), {"procedure": {"reference": "docs/build.md"}})
	fails_for(judge({"build": {"record": unseen}}), "procedure", reason)
}

test_a_missing_parameter_passes_nothing if {
	found := rule with input as {"build": {"record": record}} with data.parameters as {}
	found.subjects == {"build"}
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := judge({})
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
