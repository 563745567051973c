# METADATA
# title: Profiles
# description: |
#   Every profile that is for an integrity level gives each rule a level and each of its parameters a fitting value, names
#   no other rule or parameter, and locks the rules that nobody may waive.
package checks.profiles

import data.checks.rules

complete[name] := profile if {
	some name, profile in data.profiles
	count(profile.levels) > 0
}

complaints contains complaint(name, ["no rule has the id ", id]) if {
	some name, profile in data.profiles
	some id, _ in profile.rules
	not id in rules.ids
}

complaints contains complaint(name, [annotation.custom.id, " has no parameter ", parameter]) if {
	some name, profile in data.profiles
	some annotation in rules.all
	some parameter, _ in profile.rules[annotation.custom.id].parameters
	not annotation.custom.parameters[parameter]
}

complaints contains complaint(name, [annotation.custom.id, " has no level"]) if {
	some name, profile in complete
	some annotation in rules.all
	not profile.rules[annotation.custom.id].level
}

complaints contains complaint(name, [annotation.custom.id, " has no value for the parameter ", parameter]) if {
	some name, profile in complete
	some annotation in rules.all
	some parameter, _ in annotation.custom.parameters
	not parameter in object.keys(object.get(profile.rules, [annotation.custom.id, "parameters"], {}))
}

complaints contains complaint(name, [annotation.custom.id, " parameter ", parameter, ": ", problem.error]) if {
	some name, profile in data.profiles
	some annotation in rules.all
	some parameter, schema in annotation.custom.parameters
	value := profile.rules[annotation.custom.id].parameters[parameter]
	[_, problems] := json.match_schema({"value": value}, {"properties": {"value": schema}})
	some problem in problems
}

complaints contains complaint(name, [annotation.custom.id, " can never be waived, so it must be locked"]) if {
	some name, profile in complete
	some annotation in rules.all
	annotation.custom.waiver == "W0"
	not profile.rules[annotation.custom.id].lock
	not left_to_the_product(annotation, profile)
}

# A list that is empty because only the product can fill it; a lock would forbid that.
left_to_the_product(annotation, profile) if {
	some parameter, schema in annotation.custom.parameters
	schema.stricter == "fewer"
	profile.rules[annotation.custom.id].parameters[parameter] == []
}

complaint(name, words) := {
	"path": concat("", ["profiles/", name, ".yaml"]),
	"line": 1,
	"message": concat("", words),
}
