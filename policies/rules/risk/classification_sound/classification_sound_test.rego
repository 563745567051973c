package rules.risk.classification_sound_test

import data.rules.risk.classification_sound as rule

source := {"evidence": "risk:gate/risk.yaml", "path": "gate/risk.yaml"}

reduction_source := object.union(source, {"line": 9})

reduction := {
	"control": "RC-7",
	"location": "hardware",
	"reference": "docs/rc-7.md",
	"referenceFound": true,
	"controlFound": true,
	"controlLocation": "hardware",
	"source": reduction_source,
}

class := {
	"level": "B",
	"rationale": "A stopped pump delays therapy.",
	"approver": "quinn",
	"approvedAt": 100,
	"riskFile": {"reference": "docs/risk.md", "found": true},
	"reductions": [],
	"source": source,
}

judge(record) := found if {
	found := rule with input as {"asOf": 100, "product": {"level": "B"}, "risk": {"classification": record}}
}

of(changes) := judge(object.union(class, changes))

without(fields) := judge(object.remove(class, fields))

reduced(changes) := of({"reductions": [object.union(reduction, changes)]})

reduced_without(fields) := of({"reductions": [object.remove(reduction, fields)]})

fails_for(found, reason) if {
	found.subjects == {"classification"}
	found.satisfied == set()
	found.findings == {{
		"subject": "classification",
		"source": source,
		"params": {"level": "B", "item": "classification", "reason": reason},
	}}
}

reduction_fails_for(found, reason) if {
	found.subjects == {"classification", "RC-7"}
	found.satisfied == {"classification"}
	found.findings == {{
		"subject": "RC-7",
		"source": reduction_source,
		"params": {"level": "B", "item": "RC-7", "reason": reason},
	}}
}

internal := "the control acts inside the software"

unlisted := "the control is not among the risk controls"

placed_elsewhere := "the list of risk controls places the control elsewhere"

dangling := "its reference is not a file of the released commit"

other_class := "the product is configured with another class"

no_risk_file := "its risk file is not a file of the released commit"

undated := "its approval has no date, or one after the moment judged"

test_a_complete_classification_passes if {
	found := of({})
	found.subjects == {"classification"}
	found.satisfied == {"classification"}
	found.findings == set()
}

test_a_reduction_by_an_external_control_passes if {
	every location in {"hardware", "independentSystem", "procedure"} {
		found := reduced({"location": location, "controlLocation": location})
		found.subjects == {"classification", "RC-7"}
		found.satisfied == {"classification", "RC-7"}
		found.findings == set()
	}
}

test_a_class_that_is_not_the_products_fails if {
	found := of({"level": "A"})
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {other_class}
}

test_a_product_without_a_class_fails if {
	found := rule with input as {"asOf": 100, "risk": {"classification": class}}
	fails_for(found, other_class)
}

test_a_missing_rationale_fails if fails_for(without({"rationale"}), "it gives no worst-case rationale")

test_an_empty_rationale_fails if fails_for(of({"rationale": ""}), "it gives no worst-case rationale")

test_a_missing_approver_fails if fails_for(without({"approver"}), "it names no approver")

test_a_missing_approval_date_fails if fails_for(without({"approvedAt"}), undated)

test_an_approval_after_the_moment_judged_fails if fails_for(of({"approvedAt": 101}), undated)

test_a_missing_risk_file_fails if fails_for(without({"riskFile"}), no_risk_file)

test_a_risk_file_that_is_not_there_fails if fails_for(of({"riskFile": {"found": false}}), no_risk_file)

test_a_reduction_by_a_software_control_fails if {
	reduction_fails_for(reduced({"location": "software", "controlLocation": "software"}), internal)
}

test_a_control_that_the_list_places_in_software_fails if {
	reduction_fails_for(reduced({"controlLocation": "software"}), placed_elsewhere)
}

test_a_control_that_the_list_does_not_place_fails if {
	reduction_fails_for(reduced_without({"controlLocation"}), placed_elsewhere)
}

test_a_control_without_a_location_fails if {
	found := reduced_without({"location"})
	found.satisfied == {"classification"}
	{finding.params.reason | some finding in found.findings} == {internal, placed_elsewhere}
}

test_an_unlisted_control_fails if {
	absent := object.remove(reduction, {"controlLocation", "controlFound"})
	found := of({"reductions": [object.union(absent, {"controlFound": false})]})
	reduction_fails_for(found, unlisted)
}

test_a_reference_that_is_not_there_fails if reduction_fails_for(reduced({"referenceFound": false}), dangling)

test_a_reference_that_was_not_looked_up_fails if reduction_fails_for(reduced_without({"referenceFound"}), dangling)

test_a_control_must_hold_for_every_reduction_that_rests_on_it if {
	found := of({"reductions": [reduction, object.union(reduction, {"referenceFound": false})]})
	reduction_fails_for(found, dangling)
}

test_an_unsound_reduction_does_not_hide_the_others if {
	other := object.union(reduction, {"control": "RC-8", "referenceFound": false})
	found := of({"reductions": [reduction, other]})
	found.subjects == {"classification", "RC-7", "RC-8"}
	found.satisfied == {"classification", "RC-7"}
	{finding.subject | some finding in found.findings} == {"RC-8"}
}

test_every_reason_is_given_at_once if {
	found := judge({"level": "B", "reductions": [], "source": source})
	found.satisfied == set()
	count(found.findings) == 4
}

item := {"id": "display", "level": "A", "segregation": "docs/segregation.md", "segregationFound": true}

with_items(items) := found if {
	found := rule with input as {
		"asOf": 100,
		"product": {"level": "B", "items": items},
		"risk": {"classification": class},
	}
}

item_fails_for(found, reason) if {
	found.subjects == {"classification", "item display"}
	found.satisfied == {"classification"}
	found.findings == {{
		"subject": "item display",
		"params": {"level": "B", "item": "item display", "reason": reason},
	}}
}

higher := "its class is higher than that of the system, or no class"

unsegregated := "its class is lower than that of the system, and no segregation is referred to"

unfound := "the reference to its segregation is not a file of the released commit"

test_an_item_of_a_lower_class_with_its_segregation_passes if {
	found := with_items([item])
	found.satisfied == {"classification", "item display"}
	found.findings == set()
}

test_an_item_of_the_class_of_the_system_needs_no_segregation if {
	found := with_items([{"id": "display", "level": "B"}])
	found.satisfied == {"classification", "item display"}
	found.findings == set()
}

test_an_item_of_a_lower_class_without_segregation_fails if {
	item_fails_for(with_items([{"id": "display", "level": "A"}]), unsegregated)
	item_fails_for(with_items([object.union(item, {"segregation": ""})]), unsegregated)
}

test_a_segregation_that_is_not_there_fails if {
	item_fails_for(with_items([object.union(item, {"segregationFound": false})]), unfound)
	item_fails_for(with_items([object.remove(item, {"segregationFound"})]), unfound)
}

test_an_item_of_a_higher_or_an_unknown_class_fails if {
	item_fails_for(with_items([object.union(item, {"level": "C"})]), higher)
	item_fails_for(with_items([object.union(item, {"level": "a"})]), higher)
	item_fails_for(with_items([object.remove(item, {"level"})]), higher)
}

test_an_item_that_is_listed_twice_must_hold_each_time if {
	found := with_items([item, {"id": "display", "level": "A"}])
	item_fails_for(found, unsegregated)
}

test_an_unsound_item_does_not_hide_the_others if {
	found := with_items([item, {"id": "motor", "level": "A"}])
	found.subjects == {"classification", "item display", "item motor"}
	found.satisfied == {"classification", "item display"}
	{finding.subject | some finding in found.findings} == {"item motor"}
}

test_a_system_of_an_unknown_class_spares_no_item_of_another_class if {
	found := rule with input as {"product": {"level": "QM", "items": [item]}}
	found.satisfied == set()
	{finding.subject | some finding in found.findings} == {"item display"}
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

test_in_a_system_of_class_c_items_of_both_lower_classes_pass if {
	found := rule with input as {"product": {"level": "C", "items": [item, object.union(item, {"id": "motor", "level": "B"})]}}
	found.satisfied == {"item display", "item motor"}
	found.findings == set()
}

test_in_a_system_of_class_a_no_item_is_of_a_higher_class if {
	found := rule with input as {"product": {"level": "A", "items": [object.union(item, {"level": "B"})]}}
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {higher}
}

test_an_empty_approver_is_none if fails_for(of({"approver": ""}), "it names no approver")

test_an_approval_date_that_is_no_time_is_none if fails_for(of({"approvedAt": null}), undated)

test_how_long_a_text_is_does_not_matter if {
	of({"rationale": "x", "approver": "q"}).satisfied == {"classification"}
	with_items([object.union(item, {"segregation": "s"})]).satisfied == {"classification", "item display"}
}
