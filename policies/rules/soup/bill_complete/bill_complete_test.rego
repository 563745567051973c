package rules.soup.bill_complete_test

import data.rules.soup.bill_complete as rule

evidence := "sbom:bom.json"

source := {"evidence": evidence, "path": "bom.json", "line": 1}

digest := "sha256:aa"

key := "pkg:npm/left@1.0.0"

all_fields := [
	"author", "timestamp", "relationships", "supplier", "version", "identifier", "relationship", "supportLevel", "supportEnd",
]

document := {"subject": {"name": "pump", "sha256": digest}, "missing": [], "source": source}

component := {
	"key": key,
	"thirdParty": true,
	"scope": "required",
	"missing": [],
	"supportLevel": "maintained",
	"supportEndsAt": 100,
	"source": source,
}

item := {"id": evidence, "kind": "sbom", "subject": {"artifact": digest}}

facts := {
	"release": {"artifacts": [{"name": "pump.tar", "sha256": digest}]},
	"evidence": {"items": [{"id": evidence, "kind": "sbom", "subject": {}}]},
	"sbom": {"documents": [document], "components": [component], "index": {key: 0}},
	"soup": {"items": [], "index": {}},
}

judge(facts_of) := found if {
	found := rule with input as facts_of
		with data.parameters as {"SOUP-03": {"fields": all_fields}}
}

with_bill(changed) := judge(object.union(facts, {"sbom": object.union(facts.sbom, {"documents": [changed]})}))

with_component(changed) := judge(object.union(facts, {"sbom": object.union(facts.sbom, {"components": [changed]})}))

with_entry(changed, entry) := judge(object.union(facts, {
	"sbom": object.union(facts.sbom, {"components": [changed]}),
	"soup": {"items": [object.union({"component": key}, entry)], "index": {key: 0}},
}))

passes(found) if {
	found.subjects == {evidence, key}
	found.satisfied == {evidence, key}
	found.findings == set()
}

fails_for(found, subject, reason) if {
	found.subjects == {evidence, key}
	found.satisfied == {evidence, key} - {subject}
	{finding.subject | some finding in found.findings} == {subject}
	{finding.params.reason | some finding in found.findings} == {reason}
	{finding.source | some finding in found.findings} == {source}
}

unbound := "it does not name the digest of an artefact of the release"

test_a_complete_bill_of_the_artefact_passes if passes(judge(facts))

test_a_bill_that_was_collected_with_the_artefact_passes if {
	passes(judge(object.union(facts, {
		"evidence": {"items": [item]},
		"sbom": object.union(facts.sbom, {"documents": [object.remove(document, {"subject"})]}),
	})))
}

test_a_bill_of_another_artefact_fails if {
	fails_for(with_bill(object.union(document, {"subject": {"sha256": "sha256:bb"}})), evidence, unbound)
}

test_a_bill_that_names_no_artefact_fails if {
	fails_for(with_bill(object.remove(document, {"subject"})), evidence, unbound)
}

test_the_artefact_of_other_evidence_does_not_count if {
	found := judge(object.union(facts, {
		"evidence": {"items": [object.union(item, {"kind": "tests"}), object.union(item, {"id": "sbom:other.json"})]},
		"sbom": object.union(facts.sbom, {"documents": [object.remove(document, {"subject"})]}),
	}))
	fails_for(found, evidence, unbound)
}

test_a_bill_fails_without_artefacts_of_the_release if {
	fails_for(judge(object.union(facts, {"release": {"artifacts": []}})), evidence, unbound)
}

test_a_field_that_the_bill_lacks_fails if {
	reasons := {
		"author": "it does not say who or what made it",
		"timestamp": "it does not say when it was made",
		"relationships": "it does not say how the components depend on each other",
	}
	every field, reason in reasons {
		fails_for(with_bill(object.union(document, {"missing": [field]})), evidence, reason)
	}
}

test_a_field_that_a_component_lacks_fails if {
	reasons := {
		"supplier": "neither the bill nor the SOUP list names the supplier",
		"version": "it has no version",
		"identifier": "it has no package URL, other identifier or digest",
		"relationship": "nothing says what it depends on or what depends on it",
	}
	every field, reason in reasons {
		fails_for(with_component(object.union(component, {"missing": [field]})), key, reason)
	}
}

test_the_supplier_may_stand_in_the_soup_list if {
	lacking := object.union(component, {"missing": ["supplier"]})
	passes(with_entry(lacking, {"manufacturer": "The left project"}))
	fails_for(with_entry(lacking, {"manufacturer": ""}), key, "neither the bill nor the SOUP list names the supplier")
}

test_support_may_stand_in_the_soup_list if {
	lacking := object.remove(component, {"supportLevel", "supportEndsAt"})
	passes(with_entry(lacking, {"support": {"level": "maintained", "endsAt": 100}}))
	passes(with_entry(lacking, {"support": {"level": "maintained", "endUnknown": "The maker names no date."}}))
}

test_a_component_without_support_level_fails if {
	reason := "neither the bill nor the SOUP list says how far it is supported"
	fails_for(with_component(object.remove(component, {"supportLevel"})), key, reason)
	fails_for(with_entry(object.remove(component, {"supportLevel"}), {"support": {"endsAt": 100}}), key, reason)
}

test_a_component_without_end_of_support_fails if {
	reason := "neither the bill nor the SOUP list says when its support ends, or that this is not known"
	fails_for(with_component(object.remove(component, {"supportEndsAt"})), key, reason)
	fails_for(with_entry(object.remove(component, {"supportEndsAt"}), {"support": {"level": "maintained"}}), key, reason)
}

test_an_end_of_support_that_has_come_is_stated_all_the_same if {
	passes(with_component(object.union(component, {"supportEndsAt": 0})))
}

test_components_that_do_not_ship_or_are_own_are_no_subjects if {
	bare := object.remove(component, {"supportLevel", "supportEndsAt"})
	every change in [{"scope": "optional"}, {"scope": "excluded"}, {"thirdParty": false}] {
		with_component(object.union(bare, change)).subjects == {evidence}
	}
}

test_a_component_of_unknown_scope_and_origin_is_judged if {
	bare := object.remove(component, {"supportLevel", "scope", "thirdParty"})
	fails_for(with_component(bare), key, "neither the bill nor the SOUP list says how far it is supported")
}

test_facts_that_do_not_say_what_is_missing_prove_nothing if {
	with_bill(object.remove(document, {"missing"})).satisfied == {key}
	with_component(object.remove(component, {"missing"})).satisfied == {evidence}
}

test_only_the_fields_of_the_profile_are_asked_for if {
	found := rule with input as object.union(facts, {"sbom": {
		"documents": [object.union(document, {"missing": ["author"]})],
		"components": [{"key": key, "missing": ["supplier"], "source": source}],
		"index": {key: 0},
	}})
		with data.parameters as {"SOUP-03": {"fields": ["timestamp", "version"]}}
	passes(found)
}

test_missing_parameters_satisfy_nothing if {
	found := rule with input as facts
		with data.parameters as {}
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := judge({})
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

bare := object.union(object.remove(component, {"supportLevel", "supportEndsAt"}), {"missing": ["supplier"]})

entry := {"manufacturer": "x", "support": {"level": "x", "endUnknown": "x"}}

test_how_long_a_text_is_does_not_matter if {
	passes(with_entry(bare, entry))
	passes(with_component(object.union(component, {"supportLevel": "x"})))
}

test_an_empty_level_of_support_is_none if {
	reason := "neither the bill nor the SOUP list says how far it is supported"
	fails_for(with_component(object.union(component, {"supportLevel": ""})), key, reason)
	fails_for(with_entry(bare, object.union(entry, {"support": {"level": ""}})), key, reason)
}

test_an_empty_reason_for_an_unknown_end_of_support_is_none if {
	reason := "neither the bill nor the SOUP list says when its support ends, or that this is not known"
	fails_for(with_entry(bare, object.union(entry, {"support": {"endUnknown": ""}})), key, reason)
}
