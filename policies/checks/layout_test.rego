package checks.layout_test

import data.checks.sound_pack_test as sound

test_a_missing_test_is_told if {
	messages := sound.said_of(sound.but({"tests": []}))
	messages == {"has no test beside it: rules/identity/named/named_test.rego"}
}

test_a_module_without_metadata_is_told if {
	broken := sound.but({
		"modules": object.union(sound.pack.modules, {"lib/shared.rego": "package lib.shared"}),
		"tests": array.concat(sound.pack.tests, ["lib/shared_test.rego"]),
	})
	sound.said_of(broken) == {"has no package METADATA with title and description"}
}

test_a_rule_without_title_or_description_is_told if {
	every field in {"title", "description"} {
		broken := sound.but({"annotations": [object.remove(sound.rule, {field})]})
		sound.said_of(broken) == {"has no package METADATA with title and description"}
	}
}

test_metadata_of_something_else_is_not_that_of_the_package if {
	"has no package METADATA with title and description" in sound.said_of(sound.but_rule({"scope": "rule"}))
}

test_a_rule_in_the_wrong_place_is_told if {
	every path in {"rules/identity/named.rego", "rules/identity/named/other.rego", "rules/identity/a/named/named.rego"} {
		broken := sound.but({
			"annotations": [object.union(sound.rule, {"file": path})],
			"modules": {path: sound.module},
			"tests": [concat("", [trim_suffix(path, ".rego"), "_test.rego"])],
		})
		"is not at rules/<topic>/<name>/<name>.rego" in sound.said_of(broken)
	}
}

test_a_package_that_is_not_its_folder_is_told if {
	messages := sound.said_of(sound.but_rule({"path": "data.rules.identity.renamed"}))
	messages == {"the package should be rules.identity.named"}
}

test_an_unknown_topic_is_told if {
	broken := sound.but({
		"annotations": [object.union(sound.rule, {
			"path": "data.rules.misc.named",
			"file": "rules/misc/named/named.rego",
		})],
		"modules": {"rules/misc/named/named.rego": sound.module},
		"tests": ["rules/misc/named/named_test.rego"],
	})
	"the topic misc is not one of the pack's topics" in sound.said_of(broken)
}

test_a_topic_of_its_own_is_fine if {
	broken := sound.but({
		"annotations": [object.union(sound.rule, {
			"path": "data.rules.misc.named",
			"file": "rules/misc/named/named.rego",
			"custom": object.union(sound.rule.custom, {"id": "MISC-01"}),
		})],
		"modules": {"rules/misc/named/named.rego": sound.module},
		"tests": ["rules/misc/named/named_test.rego"],
		"topics": {"misc": ["MISC"]},
	})
	every message in sound.said_of(broken) {
		not contains(message, "topic")
	}
}

test_an_id_of_another_topic_is_told if {
	"the id VER-01 does not belong to the topic identity" in sound.said_of(sound.but_custom({"id": "VER-01"}))
}
