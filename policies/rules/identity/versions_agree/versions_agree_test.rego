package rules.identity.versions_agree_test

import data.rules.identity.versions_agree as rule

source := {"evidence": "e", "path": "sbom.json"}

artifact := {"name": "pump.bin", "version": "1.2.0", "source": source}

document := {"subject": {"name": "pump", "version": "1.2.0"}, "source": source}

component := {"key": "pkg:npm/a@1", "name": "a", "version": "1", "scope": "required", "source": source}

facts(artifacts, documents, components) := {
	"release": {"version": "1.2.0", "artifacts": artifacts, "source": source},
	"sbom": {"documents": documents, "components": components},
}

found(answer) := {[finding.subject, finding.params.what, finding.params.reason] | some finding in answer.findings}

everything := {"artefacts", "artefact pump.bin", "bill of materials sbom.json", "pkg:npm/a@1"}

test_one_version_everywhere_passes if {
	answer := rule with input as facts([artifact], [document], [component])
	answer.subjects == everything
	answer.satisfied == everything
	answer.findings == set()
}

test_a_release_without_artifacts_fails if {
	answer := rule with input as facts([], [document], [component])
	answer.satisfied == {"bill of materials sbom.json", "pkg:npm/a@1"}
	found(answer) == {["artefacts", "The release", "names no artefact"]}
}

test_another_version_in_an_artifact_fails if {
	answer := rule with input as facts([object.union(artifact, {"version": "1.1.0"})], [document], [component])
	answer.satisfied == everything - {"artefact pump.bin"}
	found(answer) == {["artefact pump.bin", "Artefact pump.bin", "states version 1.1.0, not 1.2.0"]}
}

test_an_artifact_without_version_fails if {
	answer := rule with input as facts([object.remove(artifact, {"version"})], [document], [component])
	answer.satisfied == everything - {"artefact pump.bin"}
	found(answer) == {[
		"artefact pump.bin",
		"Artefact pump.bin",
		"does not state its version, which should be 1.2.0",
	]}
}

test_another_version_in_the_bill_of_materials_fails if {
	other := object.union(document, {"subject": {"version": "1.2.0-rc.1"}})
	answer := rule with input as facts([artifact], [other], [component])
	answer.satisfied == everything - {"bill of materials sbom.json"}
	found(answer) == {[
		"bill of materials sbom.json",
		"Bill of materials sbom.json",
		"states version 1.2.0-rc.1, not 1.2.0",
	]}
}

test_a_bill_of_materials_without_subject_fails if {
	answer := rule with input as facts([artifact], [object.remove(document, {"subject"})], [component])
	answer.satisfied == everything - {"bill of materials sbom.json"}
	found(answer) == {[
		"bill of materials sbom.json",
		"Bill of materials sbom.json",
		"does not state its version, which should be 1.2.0",
	]}
}

test_a_component_without_version_fails if {
	every scope in {"required", "optional"} {
		nameless := object.union(object.remove(component, {"version"}), {"scope": scope})
		answer := rule with input as facts([artifact], [document], [nameless])
		answer.satisfied == everything - {"pkg:npm/a@1"}
		found(answer) == {["pkg:npm/a@1", "Component a", "has no version"]}
	}
}

test_a_component_with_an_empty_version_fails if {
	answer := rule with input as facts([artifact], [document], [object.union(component, {"version": ""})])
	answer.satisfied == everything - {"pkg:npm/a@1"}
}

test_a_component_that_does_not_ship_is_left_out if {
	tool := object.union(object.remove(component, {"version"}), {"scope": "excluded"})
	answer := rule with input as facts([artifact], [document], [tool])
	answer.subjects == everything - {"pkg:npm/a@1"}
	answer.findings == set()
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {}
	answer.satisfied == set()
}

test_a_component_that_does_not_ship_is_not_satisfied_by_its_version if {
	answer := rule with input as facts([artifact], [document], [object.union(component, {"scope": "excluded"})])
	answer.satisfied == everything - {"pkg:npm/a@1"}
}
