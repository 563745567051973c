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

test_other_clauses_need_no_rule if said_of(release(["5.8.4", "9.6"])) == set()
