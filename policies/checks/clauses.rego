# METADATA
# title: Clauses
# description: |
#   Every clause that a rule, or the crosswalk of another clause, names is in a catalogue. Every clause about software
#   release has a rule, or a rule says that it is not covered.
package checks.clauses

import data.checks.rules

# METADATA
# description: Every clause as rules name it, `<standard>:<clause>`.
known contains named(catalogue.standard, clause.id) if {
	some catalogue in data.catalogues
	some clause in catalogue.clauses
}

complaints contains rules.complaint(annotation, ["the clause ", clause, " is in no catalogue"]) if {
	some annotation in rules.all
	some clause in annotation.custom.clauses
	not clause in known
}

complaints contains complaint(["the clause ", named(catalogue.standard, clause.id), " is listed twice"]) if {
	some catalogue in data.catalogues
	some position, clause in catalogue.clauses
	some other_position, other in catalogue.clauses
	position < other_position
	clause.id == other.id
}

complaints contains complaint([
	"the crosswalk of ", named(catalogue.standard, clause.id),
	" names ", named(standard, target), ", which is in no catalogue",
]) if {
	some catalogue in data.catalogues
	some clause in catalogue.clauses
	some standard, targets in clause.crosswalk
	some target in targets
	not named(standard, target) in known
}

complaints contains complaint(["no rule is about ", clause, ", and none says that it is not covered"]) if {
	some clause in known
	startswith(clause, "iec62304:5.8.")
	not clause in judged
	not clause in confessed
}

judged contains clause if {
	some annotation in rules.all
	some clause in annotation.custom.clauses
}

confessed contains clause if {
	some clause in known
	some annotation in rules.all
	some line in annotation.custom.notCovered
	contains(line, clause)
}

named(standard, clause) := concat(":", [standard, clause])

complaint(words) := {"path": "clauses", "line": 1, "message": concat("", words)}
