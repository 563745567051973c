# METADATA
# title: Parameters of the rules
# description: Every parameter has a name, a meaning, a JSON Schema and a direction where one exists, and is used by its rule.
package checks.parameters

import data.checks.rules

complaints contains rules.complaint(annotation, ["parameter ", name, ": ", trim_prefix(problem.error, "(Root): ")]) if {
	some annotation in rules.all
	some name, schema in annotation.custom.parameters
	[_, problems] := json.match_schema(schema, parameter_schema)
	some problem in problems
}

complaints contains rules.complaint(annotation, ["parameter ", name, " is not a JSON Schema"]) if {
	some annotation in rules.all
	some name, schema in annotation.custom.parameters
	[valid, _] := json.verify_schema(schema)
	not valid
}

complaints contains rules.complaint(annotation, ["parameter ", name, " is not in camelCase"]) if {
	some annotation in rules.all
	some name, _ in annotation.custom.parameters
	not regex.match(`^[a-z][A-Za-z0-9]*$`, name)
}

complaints contains rules.complaint(annotation, ["parameter ", name, " needs stricter: ", concat(" or ", directions)]) if {
	some annotation in rules.all
	some name, schema in annotation.custom.parameters
	directions := directions_of[schema.type]
	not object.get(schema, "stricter", "") in directions
}

complaints contains rules.complaint(annotation, ["parameter ", name, " has no direction, so stricter means nothing"]) if {
	some annotation in rules.all
	some name, schema in annotation.custom.parameters
	schema.stricter
	not directions_of[schema.type]
}

complaints contains rules.complaint(annotation, ["the rule does not use its parameter ", name]) if {
	some annotation in rules.all
	some name, _ in annotation.custom.parameters
	not regex.match(concat("", [`\b`, name, `\b`]), rules.body(annotation))
}

complaints contains rules.complaint(annotation, ["the rule reads the parameters of ", id]) if {
	some annotation in rules.all
	some [_, id] in regex.find_all_string_submatch_n(`data\.parameters\["([^"]*)"\]`, rules.body(annotation), -1)
	id != annotation.custom.id
}

directions_of := {
	"integer": ["lower", "higher"],
	"number": ["lower", "higher"],
	"array": ["fewer", "more"],
}

# The keywords that the gate knows when it checks a profile; any other would be an error there.
parameter_schema := {
	"required": ["description", "type"],
	"allOf": [{"$ref": "#/definitions/schema"}],
	"definitions": {"schema": {
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"description": {"type": "string", "pattern": `^\S[^\n]*$`},
			"type": {"enum": ["array", "boolean", "integer", "number", "object", "string"]},
			"stricter": {"enum": ["lower", "higher", "fewer", "more"]},
			"enum": {"type": "array", "minItems": 1},
			"minimum": {"type": "number"},
			"maximum": {"type": "number"},
			"exclusiveMinimum": {"type": "number"},
			"minLength": {"type": "integer"},
			"pattern": {"type": "string"},
			"minItems": {"type": "integer"},
			"maxItems": {"type": "integer"},
			"uniqueItems": {"type": "boolean"},
			"items": {"$ref": "#/definitions/schema"},
			"required": {"type": "array", "items": {"type": "string"}},
			"properties": {"type": "object", "additionalProperties": {"$ref": "#/definitions/schema"}},
			"additionalProperties": {"$ref": "#/definitions/schema"},
		},
	}},
}
