# METADATA
# title: The gate
# description: |
#   Collects what every rule says. A rule that lacks one of the three sets is absent here, and the engine, which knows
#   every rule from the pack's manifest, answers `error` for it: silence is never a pass.
package gate

# METADATA
# title: What every rule says
# description: Topic and name of a rule, with the subjects it looked at, those it proved and what it found.
# entrypoint: true
results[topic][name] := result if {
	some topic, name
	rule := data.rules[topic][name]
	result := {
		"subjects": rule.subjects,
		"satisfied": rule.satisfied,
		"findings": rule.findings,
	}
}
