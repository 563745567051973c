# METADATA
# title: Where things are
# description: |
#   One rule a folder: `rules/<topic>/<name>/<name>.rego` holds package `rules.<topic>.<name>` and has its tests beside it.
#   One package a file in `lib`. Every module says what it is.
package checks.layout

import data.checks.rules

# METADATA
# description: Topics of the built-in pack and those that a pack brings, with the prefixes of the ids of their rules.
known_prefixes := object.union(prefixes, input.topics)

# METADATA
# description: Topics of the built-in pack, with the prefixes of the ids of their rules.
prefixes := {
	"identity": {"ID"},
	"verification": {"VER"},
	"anomalies": {"ANOM"},
	"changes": {"CHG"},
	"plan": {"PLAN"},
	"risk": {"RISK"},
	"regulatory": {"REG"},
	"soup": {"SOUP"},
	"security": {"SEC"},
	"build": {"BLD"},
	"archive": {"ARC"},
	"delivery": {"DLV"},
	"governance": {"GOV"},
}

complaints contains complaint(path, "is not at rules/<topic>/<name>/<name>.rego") if {
	some path, _ in input.modules
	startswith(path, "rules/")
	not well_placed(path)
}

complaints contains complaint(path, "has no package METADATA with title and description") if {
	some path, _ in input.modules
	not described(path)
}

complaints contains complaint(path, concat("", ["has no test beside it: ", path_of_test(path)])) if {
	some path, _ in input.modules
	not path_of_test(path) in input.tests
}

complaints contains rules.complaint(annotation, ["the package should be ", expected_package(annotation.file)]) if {
	some annotation in rules.all
	annotation.path != concat(".", ["data", expected_package(annotation.file)])
}

complaints contains rules.complaint(annotation, ["the topic ", topic, " is not one of the pack's topics"]) if {
	some annotation in rules.all
	topic := topic_of(annotation)
	not known_prefixes[topic]
}

complaints contains rules.complaint(annotation, ["the id ", annotation.custom.id, " does not belong to the topic ", topic]) if {
	some annotation in rules.all
	topic := topic_of(annotation)
	not split(annotation.custom.id, "-")[0] in known_prefixes[topic]
}

well_placed(path) if {
	[_, _, name, file] := split(path, "/")
	file == concat("", [name, ".rego"])
}

described(path) if {
	some annotation in input.annotations
	annotation.file == path
	annotation.scope == "package"
	annotation.title != ""
	annotation.description != ""
}

path_of_test(path) := concat("", [trim_suffix(path, ".rego"), "_test.rego"])

# A rule's package is its folder.
expected_package(path) := concat(".", array.slice(parts, 0, count(parts) - 1)) if parts := split(path, "/")

topic_of(annotation) := split(annotation.path, ".")[2]

complaint(path, message) := {"path": path, "line": 1, "message": message}
