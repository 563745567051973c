# METADATA
# title: A sound pack
# description: A small pack with nothing wrong in it, which the tests of the checks break in one place each.
package checks.sound_pack_test

import data.checks

file := "rules/identity/named/named.rego"

rule := {
	"scope": "package",
	"path": "data.rules.identity.named",
	"file": file,
	"line": 1,
	"title": "Named",
	"description": "Everything has a name.",
	"custom": {
		"id": "ID-01",
		"clauses": ["iec62304:5.8.4"],
		"stage": "candidate",
		"evidence": ["git"],
		"consults": ["releases"],
		"waiver": "W0",
		"message": "{thing} has no name",
		"solution": "Name it.",
		"parameters": {"limit": {"description": "How many.", "type": "integer", "stricter": "lower"}},
		"notCovered": ["Delivery (iec62304:5.8.8)"],
	},
}

module := concat("\n", [
	"# METADATA",
	"package rules.identity.named",
	"findings contains {\"params\": {\"thing\": 1}} if data.parameters[\"ID-01\"].limit",
])

pack := {
	"annotations": [rule],
	"modules": {file: module},
	"tests": ["rules/identity/named/named_test.rego"],
	"topics": {},
	"taken": [],
}

catalogues := [{
	"standard": "iec62304",
	"edition": "one",
	"levels": ["A", "B"],
	"editions": [{"edition": "two", "levels": ["I"], "levelsFrom": {"I": ["A"]}}],
	"clauses": [
		{"id": "5.8.4", "levels": ["A", "B"], "crosswalk": {"iec62304": ["5.8.8"]}},
		{"id": "5.8.8", "levels": ["B"]},
	],
}]

profile := {"scheme": "iec62304", "edition": "one", "levels": ["A"], "rules": {"ID-01": {"level": "block", "lock": true, "parameters": {"limit": 1}}}}

profiles := {"common": {"rules": {}}, "strict": profile}

schemes := [{"scheme": "iec62304", "edition": "one", "default": true}]

# METADATA
# description: The pack with one rule whose `custom` metadata has changes.
but_custom(changes) := but_rule({"custom": object.union(object.remove(rule.custom, object.keys(changes)), changes)})

# METADATA
# description: The pack with one rule that has changes.
but_rule(changes) := but({"annotations": [object.union(object.remove(rule, object.keys(changes)), changes)]})

# METADATA
# description: The pack with changes.
but(changes) := object.union(object.remove(pack, object.keys(changes)), changes)

# METADATA
# description: What the checks say of a pack.
said_of(broken) := messages if {
	complaints := checks.complaints with input as broken with data.catalogues as catalogues with data.profiles as profiles
		with data.schemes as schemes
	messages := {complaint.message | some complaint in complaints}
}

test_a_sound_pack_has_no_complaints if {
	complaints := checks.complaints with input as pack with data.catalogues as catalogues with data.profiles as profiles
		with data.schemes as schemes
	complaints == set()
}

test_a_complaint_names_its_place if {
	broken := but_custom({"clauses": ["iec62304:1"]})
	complaints := checks.complaints with input as broken with data.catalogues as catalogues with data.profiles as profiles
		with data.schemes as schemes
	{"path": file, "line": 1, "message": "the clause iec62304:1 is in no catalogue"} in complaints
}
