package rules.soup.components_identified_test

import data.rules.soup.components_identified as rule

bill := {"evidence": "sbom:bom.json", "path": "bom.json"}

list := {"evidence": "soup:gate/soup.yaml", "path": "gate/soup.yaml"}

key := "pkg:npm/left@1.0.0"

component := {"key": key, "thirdParty": true, "scope": "required", "source": bill}

item := {
	"component": key,
	"title": "Left",
	"manufacturer": "The left project",
	"designator": "left 1.0.0",
	"source": list,
}

judge(components, items) := found if {
	found := rule with input as {
		"sbom": {"components": components, "index": {known.key: position | some position, known in components}},
		"soup": {"items": items, "index": {known.component: position | some position, known in items}},
	}
}

passes(found) if {
	found.subjects == {key}
	found.satisfied == {key}
	found.findings == set()
}

fails_for(found, source, reason) if {
	found.subjects == {key}
	found.satisfied == set()
	found.findings == {{
		"subject": key,
		"source": source,
		"params": {"component": key, "reason": reason},
	}}
}

no_subjects(found) if {
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

unlisted := "it ships, but is not on the SOUP list"

test_a_listed_component_passes if passes(judge([component], [item]))

# The index of the facts tells the first of several entries.
judge_named_twice(items) := found if {
	found := rule with input as {
		"sbom": {"components": [component], "index": {key: 0}},
		"soup": {"items": items, "index": {key: 0}},
	}
}

test_a_component_that_the_list_names_twice_fails_at_each_entry if {
	found := judge_named_twice([item, object.union(item, {"source": object.union(list, {"line": 9})})])
	found.subjects == {key}
	found.satisfied == set()
	{[finding.source, finding.params.reason] | some finding in found.findings} == {
		[list, "the SOUP list names it more than once"],
		[object.union(list, {"line": 9}), "the SOUP list names it more than once"],
	}
}

test_a_component_named_twice_of_which_one_entry_lacks_a_title_is_a_finding_and_no_contradiction if {
	found := judge_named_twice([item, object.remove(item, {"title"})])
	found.subjects == {key}
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {
		"the SOUP list names it more than once",
		"its entry in the SOUP list has no title",
	}
}

test_a_list_without_its_index_satisfies_nothing if {
	found := rule with input as {
		"sbom": {"components": [component], "index": {key: 0}},
		"soup": {"items": [item]},
	}
	found.satisfied == set()
}

test_an_unlisted_component_fails if fails_for(judge([component], []), bill, unlisted)

test_the_same_component_in_another_version_is_unlisted if {
	found := judge([component], [object.union(item, {"component": "pkg:npm/left@1.0.1"})])
	found.satisfied == set()
	{finding.subject: finding.params.reason | some finding in found.findings} == {
		key: unlisted,
		"pkg:npm/left@1.0.1": "it is on the SOUP list, but not in the bill of materials",
	}
}

test_an_entry_that_does_not_ship_fails if {
	fails_for(judge([], [item]), list, "it is on the SOUP list, but not in the bill of materials")
}

test_an_entry_for_an_optional_component_passes if {
	passes(judge([object.union(component, {"scope": "optional"})], [item]))
}

test_an_optional_or_excluded_component_is_no_subject if {
	every scope in {"optional", "excluded"} {
		no_subjects(judge([object.union(component, {"scope": scope})], []))
	}
}

test_a_component_without_a_scope_ships if {
	fails_for(judge([object.remove(component, {"scope"})], []), bill, unlisted)
}

test_an_own_component_is_no_subject if no_subjects(judge([object.union(component, {"thirdParty": false})], []))

test_a_component_of_unknown_origin_is_third_party if {
	fails_for(judge([object.remove(component, {"thirdParty"})], []), bill, unlisted)
}

test_a_missing_title_fails if {
	fails_for(judge([component], [object.remove(item, {"title"})]), list, "its entry in the SOUP list has no title")
}

test_a_missing_manufacturer_fails if {
	reason := "its entry in the SOUP list has no manufacturer or origin"
	fails_for(judge([component], [object.remove(item, {"manufacturer"})]), list, reason)
	fails_for(judge([component], [object.union(item, {"manufacturer": ""})]), list, reason)
}

test_a_missing_designator_fails if {
	reason := "its entry in the SOUP list has no unique designator"
	fails_for(judge([component], [object.remove(item, {"designator"})]), list, reason)
}

test_every_reason_is_given_at_once if {
	found := judge([component], [{"component": key, "source": list}])
	found.satisfied == set()
	count(found.findings) == 3
}

test_an_unlisted_component_does_not_hide_the_others if {
	found := judge([component, object.union(component, {"key": "pkg:npm/right@1.0.0"})], [item])
	found.subjects == {key, "pkg:npm/right@1.0.0"}
	found.satisfied == {key}
	{finding.subject | some finding in found.findings} == {"pkg:npm/right@1.0.0"}
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	no_subjects(found)
}

test_an_empty_text_is_none if {
	every field, reason in {
		"title": "its entry in the SOUP list has no title",
		"manufacturer": "its entry in the SOUP list has no manufacturer or origin",
		"designator": "its entry in the SOUP list has no unique designator",
	} {
		fails_for(judge([component], [object.union(item, {field: ""})]), list, reason)
	}
}

test_how_long_a_text_is_does_not_matter if {
	passes(judge([component], [object.union(item, {"title": "x", "manufacturer": "x", "designator": "x"})]))
}
