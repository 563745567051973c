package lib.people_test

import data.lib.people

known := {
	"items": [{"id": "ann", "roles": ["qa"]}, {"id": "pipeline", "roles": ["automation", "qa"]}],
	"index": {"ann": 0, "pipeline": 1},
}

test_an_entry_of_the_configuration_is_a_person if people.is_person(known, "ann")

test_an_automation_is_no_person_whatever_its_other_roles if not people.is_person(known, "pipeline")

test_who_is_not_listed_is_no_person if {
	not people.is_person(known, "Ann")
	not people.is_person(known, "constructor")
	not people.is_person({}, "ann")
}
