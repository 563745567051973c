package checks.profiles_test

import data.checks.profiles
import data.checks.sound_pack_test as sound

said_of(all) := messages if {
	complaints := profiles.complaints with input as sound.pack with data.profiles as all
		with data.catalogues as sound.catalogues
		with data.schemes as sound.schemes
	messages := {complaint.message | some complaint in complaints}
}

said_of_setting(changes) := said_of({"strict": {
	"scheme": "iec62304",
	"edition": "one",
	"levels": ["A"],
	"rules": {"ID-01": object.union(object.remove(sound.profile.rules["ID-01"], object.keys(changes)), changes)},
}})

test_an_unknown_rule_is_told if {
	said_of({"common": {"rules": {"ID-99": {"level": "block"}}}, "strict": sound.profile}) == {"no rule has the id ID-99"}
}

test_an_unknown_parameter_is_told if {
	said_of_setting({"parameters": {"limit": 1, "limits": 2}}) == {"ID-01 has no parameter limits"}
}

test_a_rule_without_setting_is_told_of_a_complete_profile if {
	messages := said_of({"strict": object.union(object.remove(sound.profile, ["rules"]), {"rules": {}}), "common": {"rules": {}}})
	messages == {
		"ID-01 has no level; where it does not fit, switch it off with the reason",
		"ID-01 has no value for the parameter limit",
		"ID-01 can never be waived, so it must be locked",
	}
}

test_a_parameter_without_value_is_told if {
	said_of_setting({"parameters": {}}) == {"ID-01 has no value for the parameter limit"}
}

test_a_value_that_does_not_fit_is_told if {
	messages := said_of_setting({"parameters": {"limit": "low"}})
	some message in messages
	startswith(message, "ID-01 parameter limit: ")
}

test_a_rule_that_nobody_may_waive_must_be_locked if {
	said_of_setting({"lock": false}) == {"ID-01 can never be waived, so it must be locked"}
}

test_a_rule_with_a_list_that_only_the_product_can_fill_is_not_locked if {
	names := {"description": "Names.", "type": "array", "stricter": "fewer"}
	parameters := object.union(sound.rule.custom.parameters, {"names": names})
	setting := {"level": "block", "parameters": {"limit": 1, "names": []}}
	complaints := profiles.complaints with input as sound.but_custom({"parameters": parameters})
		with data.profiles as {"strict": object.union(object.remove(sound.profile, ["rules"]), {"rules": {"ID-01": setting}})}
		with data.catalogues as sound.catalogues
		with data.schemes as sound.schemes
	complaints == set()
}

# METADATA
# description: What is said where the only rule is about the release clause that class B alone has, and the level blocks it.
said_of_clause_of_b(profile) := messages if {
	some catalogue in sound.catalogues
	complaints := profiles.complaints with input as sound.but_custom({"clauses": ["iec62304:5.8.8"], "notCovered": []})
		with data.profiles as {"strict": profile}
		with data.catalogues as [object.union(catalogue, {"clauses": [{"id": "5.8.8", "levels": ["B"]}]})]
		with data.schemes as sound.schemes
	messages := {complaint.message | some complaint in complaints}
}

with_reason := object.union(sound.profile, {"rules": {"ID-01": {"reason": "Own demand."}}})

test_a_rule_that_blocks_a_level_of_which_no_clause_asks_anything_says_why if {
	said_of_clause_of_b(sound.profile) == {concat("", [
		"ID-01 blocks level A, of which none of its clauses asks anything; ",
		"say why in its reason",
	])}
	said_of_clause_of_b(with_reason) == set()
	said_of_clause_of_b(object.union(sound.profile, {"levels": ["B"]})) == set()
}

test_a_rule_that_applies_to_other_levels_blocks_nothing_at_this_one if {
	for_others := object.union(sound.profile, {"rules": {"ID-01": {"applies": {"level": ["B"]}}}})
	said_of_clause_of_b(for_others) == set()
	for_this := object.union(sound.profile, {"rules": {"ID-01": {"applies": {"level": ["A"]}}}})
	count(said_of_clause_of_b(for_this)) == 1
}

test_a_rule_that_is_off_says_why_and_needs_nothing_else if {
	off := object.union(object.remove(sound.profile, ["rules"]), {"rules": {"ID-01": {"level": "off"}}})
	said_of_clause_of_b(off) == {"ID-01 is off with no reason"}
	reasoned := object.union(off, {"rules": {"ID-01": {"reason": "Does not fit."}}})
	said_of_clause_of_b(reasoned) == set()
}

test_a_release_clause_that_no_rule_judges_at_its_level_is_told if {
	off := object.union(object.remove(sound.profile, ["rules"]), {
		"levels": ["B"],
		"rules": {"ID-01": {"level": "off", "reason": "Does not fit."}},
	})
	said_of_clause_of_b(off) == {"no rule judges iec62304:5.8.8 at level B"}
}

test_a_scheme_that_is_not_described_is_told if {
	"no scheme is named other" in said_of({"strict": object.union(sound.profile, {"scheme": "other"})})
}

said_of_schemes(all) := messages if {
	complaints := profiles.complaints with input as sound.pack with data.profiles as sound.profiles
		with data.catalogues as sound.catalogues
		with data.schemes as all
	messages := {complaint.message | some complaint in complaints}
}

test_exactly_one_scheme_is_the_default if {
	said_of_schemes([{"scheme": "iec62304", "edition": "one"}]) == {"exactly one scheme is the default"}
	two := array.concat(sound.schemes, [{"scheme": "other", "edition": "one", "default": true}])
	"exactly one scheme is the default" in said_of_schemes(two)
}

test_a_scheme_without_a_profile_of_its_edition_is_told if {
	said_of_schemes([{"scheme": "iec62304", "edition": "two", "default": true}]) == {concat("", [
		"the scheme iec62304 ",
		"has no profile of its edition two",
	])}
}

test_a_complaint_names_the_profile if {
	complaints := profiles.complaints with input as sound.pack with data.profiles as {"strict": object.remove(sound.profile, ["rules"])}
		with data.catalogues as sound.catalogues
		with data.schemes as sound.schemes
	{complaint.path | some complaint in complaints} == {"profiles/strict.yaml"}
}
