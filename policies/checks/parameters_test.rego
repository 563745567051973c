package checks.parameters_test

import data.checks.sound_pack_test as sound

said_of_limit(schema) := sound.said_of(sound.but_custom({"parameters": {"limit": schema}}))

sound_limit := sound.rule.custom.parameters.limit

test_a_parameter_without_description_or_type_is_told if {
	every field in {"description", "type"} {
		message := concat("", ["parameter limit: ", field, " is required"])
		message in said_of_limit(object.remove(sound_limit, {field}))
	}
}

test_a_keyword_that_the_gate_does_not_know_is_told if {
	some message in said_of_limit(object.union(sound_limit, {"multipleOf": 2}))
	contains(message, "multipleOf")
}

test_a_deep_keyword_that_the_gate_does_not_know_is_told if {
	schema := {"description": "Names.", "type": "array", "stricter": "more", "items": {"format": "email"}}
	some message in said_of_limit(schema)
	contains(message, "format")
}

test_a_broken_schema_is_told if {
	"parameter limit is not a JSON Schema" in said_of_limit(object.union(sound_limit, {"minimum": "low"}))
}

test_a_number_or_list_without_direction_is_told if {
	"parameter limit needs stricter: lower or higher" in said_of_limit(object.remove(sound_limit, {"stricter"}))
	"parameter limit needs stricter: lower or higher" in said_of_limit(object.union(sound_limit, {"stricter": "more"}))
	"parameter limit needs stricter: fewer or more" in said_of_limit({"description": "Names.", "type": "array"})
}

test_a_direction_that_means_nothing_is_told if {
	messages := said_of_limit({"description": "Whether.", "type": "boolean", "stricter": "higher"})
	"parameter limit has no direction, so stricter means nothing" in messages
}

test_a_name_that_is_not_camel_case_is_told if {
	messages := sound.said_of(sound.but_custom({"parameters": {"max_limit": sound_limit}}))
	"parameter max_limit is not in camelCase" in messages
}

test_a_parameter_that_is_not_used_is_told if {
	more := object.union(sound.rule.custom.parameters, {"unused": sound_limit})
	"the rule does not use its parameter unused" in sound.said_of(sound.but_custom({"parameters": more}))
}

test_reading_the_parameters_of_another_rule_is_told if {
	module := concat("\n", [sound.module, "more if data.parameters[\"VER-06\"].limit"])
	messages := sound.said_of(sound.but({"modules": {sound.file: module}}))
	messages == {"the rule reads the parameters of VER-06"}
}
