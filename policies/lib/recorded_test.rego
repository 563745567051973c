package lib.recorded_test

import data.lib.recorded

test_nothing_is_lacking_when_every_field_is_recorded if {
	recorded.lacking(["rootCause", "triage.by"], ["triage.by", "rootCause"]) == []
}

test_lacking_fields_are_told_in_order if {
	recorded.lacking(["title"], ["triage.by", "rootCause", "title"]) == ["rootCause", "triage.by"]
}

test_one_of_several_alternatives_is_enough if {
	recorded.lacking(["noHazardRationale"], ["hazardousSituations|noHazardRationale"]) == []
}

test_a_demand_none_of_whose_alternatives_is_recorded_is_lacking if {
	demand := "hazardousSituations|noHazardRationale"
	recorded.lacking(["title"], [demand]) == [demand]
}

test_a_part_of_a_field_records_it if recorded.lacking(["parameters.mode"], ["parameters"]) == []

test_a_field_that_only_begins_alike_is_not_recorded if {
	recorded.lacking(["triageNotes", "triage.bystander"], ["triage.by"]) == ["triage.by"]
}

test_a_field_is_not_recorded_by_the_object_around_it if {
	recorded.lacking(["triage"], ["triage.by"]) == ["triage.by"]
}

test_an_empty_record_lacks_everything if recorded.lacking([], ["title"]) == ["title"]

test_nothing_demanded_is_nothing_lacking if recorded.lacking([], []) == []

test_an_empty_alternative_is_met_by_nothing if recorded.lacking(["title"], ["rootCause|"]) == ["rootCause|"]
