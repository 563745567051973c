package checks.metadata_test

import data.checks.sound_pack_test as sound

test_every_missing_field_is_told if {
	every field in {"id", "clauses", "stage", "evidence", "waiver", "message", "solution"} {
		messages := sound.said_of(sound.but_rule({"custom": object.remove(sound.rule.custom, {field})}))
		some message in messages
		message == concat("", ["metadata: ", field, " is required"])
	}
}

complains(changes) if {
	some message in sound.said_of(sound.but_custom(changes))
	startswith(message, "metadata: ")
}

test_an_unknown_field_is_told if complains({"severity": "high"})

test_a_malformed_id_is_told if complains({"id": "id-1"})

test_no_clause_is_told if complains({"clauses": []})

test_an_unknown_stage_is_told if complains({"stage": "someday"})

test_no_evidence_is_told if complains({"evidence": []})

test_an_unknown_kind_of_evidence_is_told if {
	complains({"evidence": ["rumour"]})
	complains({"consults": ["rumour"]})
}

test_an_unknown_waiver_level_is_told if complains({"waiver": "W3"})

test_an_unknown_meaning_of_empty_is_told if complains({"emptyIs": "fine"})

test_an_empty_message_is_told if complains({"message": ""})

test_a_message_of_two_lines_is_told if complains({"message": "one\ntwo"})

test_an_empty_solution_is_told if complains({"solution": " "})

test_something_not_covered_without_words_is_told if complains({"notCovered": [""]})

test_an_id_that_is_used_twice_is_told if {
	other := object.union(sound.rule, {"path": "data.rules.identity.other", "file": "rules/identity/other/other.rego"})
	messages := sound.said_of(sound.but({"annotations": [sound.rule, other]}))
	"the id ID-01 is also that of data.rules.identity.other" in messages
}

test_an_id_of_a_built_in_rule_is_told if {
	"the id ID-01 is that of a built-in rule" in sound.said_of(sound.but({"taken": ["ID-01"]}))
}

test_a_kind_that_is_both_needed_and_consulted_is_told if {
	messages := sound.said_of(sound.but_custom({"consults": ["git"]}))
	messages == {"evidence and consults both name git"}
}

test_a_broken_placeholder_is_told if {
	every message in {"{thing} and {", "{thing} and {other thing}", "{thing} }"} {
		messages := sound.said_of(sound.but_custom({"message": message}))
		messages == {"the message has a brace that is not a placeholder like {name}"}
	}
}

test_a_placeholder_that_no_finding_fills_is_told if {
	messages := sound.said_of(sound.but_custom({"message": "{thing} of {owner}"}))
	messages == {"no finding gives the message its {owner}"}
}

test_a_volatile_parameter_that_no_finding_has_is_told if {
	sound.said_of(sound.but_custom({"volatile": ["age"]})) == {"volatile names age, which no finding has"}
	sound.said_of(sound.but_custom({"volatile": ["thing"]})) == set()
}
