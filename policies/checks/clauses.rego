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
	is_about_release(clause)
	not clause in judged
	not clause in confessed
}

complaints contains complaint([
	named(catalogue.standard, clause.id), " is for ", level, ", which is no level of ", edition_name(catalogue, edition),
]) if {
	some catalogue in data.catalogues
	some clause in catalogue.clauses
	some edition in editions(catalogue)
	some level in levels_of(catalogue, clause, edition)
	not level in object.get(described(catalogue, edition), "levels", [])
}

complaints contains complaint([
	named(catalogue.standard, clause.id), " tells of the edition ", edition, ", which its catalogue does not",
]) if {
	some catalogue in data.catalogues
	some clause in catalogue.clauses
	some edition, _ in clause.editions
	not edition in editions(catalogue)
}

# METADATA
# description: Whether a clause is about the release of software, so that there must be a rule about it.
is_about_release(clause) if startswith(clause, "iec62304:5.8.")

# METADATA
# description: |
#   Whether a clause asks anything of a level, where its catalogue tells of the edition of the profile and of levels;
#   undefined for other standards and editions, which say nothing about it.
asks_of(clause, profile, level) := level in told[[profile.scheme, profile.edition]][clause]

# By standard and edition, the levels that each clause is for.
told[[catalogue.standard, edition]] := clauses if {
	some catalogue in data.catalogues
	some edition in editions(catalogue)
	clauses := {named(catalogue.standard, clause.id): levels |
		some clause in catalogue.clauses
		levels := levels_of(catalogue, clause, edition)
	}
}

editions(catalogue) := {catalogue.edition} | {other.edition | some other in catalogue.editions}

described(catalogue, edition) := catalogue if edition == catalogue.edition

described(catalogue, edition) := other if {
	some other in catalogue.editions
	edition == other.edition
}

edition_name(catalogue, edition) := concat(" ", [catalogue.standard, edition])

levels_of(_, clause, edition) := clause.editions[edition].levels

levels_of(_, clause, edition) := [] if clause.editions[edition].absent

levels_of(catalogue, clause, edition) := clause.levels if edition == catalogue.edition

# In an edition that a clause does not tell of by itself, a level is asked what any of the levels it is derived from is.
levels_of(catalogue, clause, edition) := levels if {
	edition != catalogue.edition
	not clause.editions[edition].levels
	not clause.editions[edition].absent
	levels := [level |
		some level, from in described(catalogue, edition).levelsFrom
		some each in from
		each in clause.levels
	]
}

# METADATA
# description: The rules about a clause.
judging(clause) := [annotation |
	some annotation in rules.all
	clause in annotation.custom.clauses
]

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
