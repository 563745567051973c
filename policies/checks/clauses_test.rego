package checks.clauses_test

import data.checks.clauses
import data.checks.sound_pack_test as sound

said_of(catalogues) := messages if {
	complaints := clauses.complaints with input as sound.pack with data.catalogues as catalogues
	messages := {complaint.message | some complaint in complaints}
}

release(ids) := [{"standard": "iec62304", "clauses": [{"id": id} | some id in ids]}]

test_an_unknown_clause_of_a_rule_is_told if {
	messages := sound.said_of(sound.but_custom({"clauses": ["iec62304:5.8.4", "iec62304:5.9"]}))
	messages == {"the clause iec62304:5.9 is in no catalogue"}
}

test_a_clause_that_is_listed_twice_is_told if {
	said_of(release(["5.8.4", "5.8.8", "5.8.4"])) == {"the clause iec62304:5.8.4 is listed twice"}
}

test_a_crosswalk_to_an_unknown_clause_is_told if {
	catalogue := {"standard": "iso13485", "clauses": [{"id": "7.3.8", "crosswalk": {"us-820": ["820.30(h)"]}}]}
	said_of(array.concat(release(["5.8.4"]), [catalogue])) == {concat("", [
		"the crosswalk of iso13485:7.3.8 names us-820:820.30(h), ",
		"which is in no catalogue",
	])}
}

test_a_release_clause_without_rule_is_told if {
	said_of(release(["5.8.4", "5.8.5"])) == {"no rule is about iec62304:5.8.5, and none says that it is not covered"}
}

# METADATA
# description: What is said of the sound catalogue with changes to its last clause.
said_of_clause(changes) := said_of([object.union(catalogue, {"clauses": [first, object.union(last, changes)]})]) if {
	some catalogue in sound.catalogues
	[first, last] := catalogue.clauses
}

test_a_level_that_the_edition_does_not_have_is_told if {
	said_of_clause({"levels": ["C"]}) == {"iec62304:5.8.8 is for C, which is no level of iec62304 one"}
	said_of_clause({"editions": {"two": {"levels": ["A"]}}}) == {concat("", [
		"iec62304:5.8.8 is for A, ",
		"which is no level of iec62304 two",
	])}
}

test_an_edition_that_the_catalogue_does_not_have_is_told if {
	said_of_clause({"editions": {"three": {"note": "x"}}}) == {concat("", [
		"iec62304:5.8.8 tells of the edition three, ",
		"which its catalogue does not",
	])}
}

asks(clause, edition, level) := answer if {
	answer := clauses.asks_of(clause, {"scheme": "iec62304", "edition": edition}, level) with input as sound.pack
		with data.catalogues as sound.catalogues
}

test_a_clause_asks_something_of_its_levels if {
	asks("iec62304:5.8.4", "one", "A")
	not asks("iec62304:5.8.8", "one", "A")
}

test_a_clause_asks_of_a_level_of_another_edition_what_it_asks_of_the_levels_that_it_stands_for if {
	asks("iec62304:5.8.4", "two", "I")
	not asks("iec62304:5.8.8", "two", "I")
}

test_a_clause_that_an_edition_does_not_have_asks_nothing if {
	not clauses.asks_of("iec62304:5.8.4", {"scheme": "iec62304", "edition": "two"}, "I") with data.catalogues as [{
		"standard": "iec62304",
		"edition": "one",
		"editions": [{"edition": "two", "levelsFrom": {"I": ["A"]}}],
		"clauses": [{"id": "5.8.4", "levels": ["A"], "editions": {"two": {"absent": true}}}],
	}]
}

test_other_clauses_need_no_rule if said_of(release(["5.8.4", "9.6"])) == set()
