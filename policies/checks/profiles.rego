# METADATA
# title: Profiles
# description: |
#   Every profile that is for an integrity level gives each rule a level and each of its parameters a fitting value, names
#   no other rule or parameter, and locks the rules that nobody may waive. A rule that is off says why, and needs nothing
#   else. A rule that blocks a level which none of its clauses asks anything of says why, too. Every scheme is described,
#   and one of them is the default.
package checks.profiles

import data.checks.clauses
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

complaints contains complaint(name, [annotation.custom.id, " has no level; where it does not fit, switch it off with the reason"]) if {
	some name, profile in complete
	some annotation in rules.all
	not profile.rules[annotation.custom.id].level
}

complaints contains complaint(name, [annotation.custom.id, " has no value for the parameter ", parameter]) if {
	some name, profile in complete
	some annotation in rules.all
	not is_off(profile, annotation.custom.id)
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
	not is_off(profile, annotation.custom.id)
	not profile.rules[annotation.custom.id].lock
	not left_to_the_product(annotation, profile)
}

complaints contains complaint(name, [annotation.custom.id, " is off with no reason"]) if {
	some name, profile in complete
	some annotation in rules.all
	is_off(profile, annotation.custom.id)
	not profile.rules[annotation.custom.id].reason
}

complaints contains complaint(name, [
	annotation.custom.id, " blocks level ", level,
	", of which none of its clauses asks anything; say why in its reason",
]) if {
	some name, profile in complete
	some annotation in rules.all
	profile.rules[annotation.custom.id].level == "block"
	not profile.rules[annotation.custom.id].reason
	some level in profile.levels
	not is_out(profile, annotation.custom.id, level)
	asked := {asks | some clause in annotation.custom.clauses; asks := clauses.asks_of(clause, profile, level)}
	count(asked) > 0
	not true in asked
}

# A pack that stands on another one need not judge everything: the other one does.
complaints contains complaint(name, ["no rule judges ", clause, " at level ", level]) if {
	count(input.taken) == 0
	some name, profile in complete
	some level in profile.levels
	some clause in clauses.known
	clauses.is_about_release(clause)
	clauses.asks_of(clause, profile, level)
	not clause in clauses.confessed
	every annotation in clauses.judging(clause) {
		is_out(profile, annotation.custom.id, level)
	}
}

# At a level a rule judges nothing when it is off, or applies to others only.
is_out(profile, id, _) if is_off(profile, id)

is_out(profile, id, level) if {
	levels := profile.rules[id].applies.level
	not level in levels
}

complaints contains complaint(name, ["no scheme is named ", profile.scheme]) if {
	some name, profile in complete
	not profile.scheme in {scheme.scheme | some scheme in data.schemes}
}

complaints contains {"path": "schemes", "line": 1, "message": message} if {
	count(data.profiles) > 0
	count([scheme | some scheme in data.schemes; scheme.default]) != 1
	message := "exactly one scheme is the default"
}

complaints contains {"path": "schemes", "line": 1, "message": message} if {
	count(complete) > 0
	some scheme in data.schemes
	count([name | some name, profile in complete; profile.scheme == scheme.scheme; profile.edition == scheme.edition]) == 0
	message := concat("", ["the scheme ", scheme.scheme, " has no profile of its edition ", scheme.edition])
}

is_off(profile, id) if profile.rules[id].level == "off"

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
