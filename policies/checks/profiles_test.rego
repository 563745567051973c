package checks.profiles_test

import data.checks.profiles
import data.checks.sound_pack_test as sound

said_of(all) := messages if {
	complaints := profiles.complaints with input as sound.pack with data.profiles as all
	messages := {complaint.message | some complaint in complaints}
}

said_of_setting(changes) := said_of({"strict": {
	"levels": ["A"],
	"rules": {"ID-01": object.union(object.remove(sound.profile.rules["ID-01"], object.keys(changes)), changes)},
}})

test_an_unknown_rule_is_told if {
	said_of({"common": {"rules": {"ID-99": {"level": "block"}}}}) == {"no rule has the id ID-99"}
}

test_an_unknown_parameter_is_told if {
	said_of_setting({"parameters": {"limit": 1, "limits": 2}}) == {"ID-01 has no parameter limits"}
}

test_a_rule_without_setting_is_told_of_a_complete_profile if {
	messages := said_of({"strict": {"levels": ["A"], "rules": {}}, "common": {"rules": {}}})
	messages == {
		"ID-01 has no level",
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
		with data.profiles as {"strict": {"levels": ["A"], "rules": {"ID-01": setting}}}
	complaints == set()
}

test_a_complaint_names_the_profile if {
	complaints := profiles.complaints with input as sound.pack with data.profiles as {"strict": {"levels": ["A"]}}
	{complaint.path | some complaint in complaints} == {"profiles/strict.yaml"}
}
