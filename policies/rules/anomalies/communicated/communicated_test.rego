package rules.anomalies.communicated_test

import data.rules.anomalies.communicated as rule

source := {"evidence": "anomalies:gate/anomalies/A-1.yaml", "path": "gate/anomalies/A-1.yaml"}

# Neither a work-around nor an effect on users.
quiet := {
	"id": "A-1",
	"recorded": ["title"],
	"triage": {"relevant": true},
	"userFacing": false,
	"source": source,
}

facing := object.union(quiet, {"userFacing": true})

avoidable := object.union(quiet, {"recorded": ["title", "workaround"], "workaround": "Restart."})

entry := {"id": "A-1", "text": "The display flickers."}

whole_entry := object.union(entry, {"workaround": "Restart."})

notes(entries) := {"version": "1.2.0", "knownAnomalies": entries}

judge(records, told) := found if {
	found := rule with input as {
		"release": {"version": "1.2.0"},
		"anomalies": {"open": records},
		"notes": {"release": told},
	}
}

passes(found) if {
	found.subjects == {"A-1"}
	found.satisfied == {"A-1"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"A-1"}
	found.satisfied == set()
	found.findings == {{
		"subject": "A-1",
		"source": source,
		"params": {"anomaly": "A-1", "reason": reason},
	}}
}

unstated := "nothing says whether users meet a safety effect of it"

unlisted := "the release notes do not list it"

no_workaround := "the release notes do not give its work-around"

other_version := "the release notes are not those of this version"

test_an_anomaly_that_users_do_not_meet_needs_no_telling if passes(judge([quiet], notes([])))

test_an_anomaly_irrelevant_to_safety_needs_no_telling if {
	irrelevant := object.union(object.remove(quiet, {"userFacing"}), {"triage": {"relevant": false}})
	passes(judge([irrelevant], notes([])))
}

test_an_unstated_effect_on_users_fails if fails_for(judge([object.remove(quiet, {"userFacing"})], notes([])), unstated)

test_an_untriaged_anomaly_with_an_unstated_effect_fails if {
	fails_for(judge([object.remove(quiet, {"userFacing", "triage"})], notes([])), unstated)
}

test_a_listed_effect_on_users_passes if passes(judge([facing], notes([entry])))

test_an_unlisted_effect_on_users_fails if fails_for(judge([facing], notes([])), unlisted)

test_an_effect_on_users_outweighs_the_triage if {
	irrelevant := object.union(facing, {"triage": {"relevant": false}})
	fails_for(judge([irrelevant], notes([])), unlisted)
}

test_an_entry_about_another_anomaly_does_not_count if {
	fails_for(judge([facing], notes([object.union(entry, {"id": "A-10"})])), unlisted)
}

test_a_told_workaround_passes if passes(judge([avoidable], notes([whole_entry])))

test_a_workaround_is_told_even_where_the_effect_is_unstated if {
	passes(judge([object.remove(avoidable, {"userFacing"})], notes([whole_entry])))
}

test_an_unlisted_workaround_fails if fails_for(judge([avoidable], notes([])), unlisted)

test_an_entry_without_the_workaround_fails if fails_for(judge([avoidable], notes([entry])), no_workaround)

test_an_entry_with_an_empty_workaround_fails if {
	fails_for(judge([avoidable], notes([object.union(entry, {"workaround": ""})])), no_workaround)
}

test_the_workaround_of_another_anomaly_does_not_count if {
	other := object.union(whole_entry, {"id": "A-10"})
	fails_for(judge([avoidable], notes([entry, other])), no_workaround)
}

test_notes_of_another_version_fail if {
	fails_for(judge([facing], object.union(notes([entry]), {"version": "1.1.0"})), other_version)
}

test_notes_without_a_version_fail if {
	fails_for(judge([facing], {"knownAnomalies": [entry]}), other_version)
}

test_notes_of_another_version_do_not_matter_where_nothing_needs_telling if {
	passes(judge([quiet], object.union(notes([]), {"version": "1.1.0"})))
}

test_a_record_with_unknown_fields_passes_nothing if {
	unknown := object.remove(quiet, {"recorded"})
	found := judge([unknown], notes([]))
	found.subjects == {"A-1"}
	found.satisfied == set()
	count(found.findings) > 0
}

test_a_workaround_that_only_the_list_of_fields_names_must_be_told if {
	fails_for(judge([object.union(quiet, {"recorded": ["workaround"]})], notes([entry])), no_workaround)
}

test_a_workaround_that_the_list_of_fields_does_not_name_must_be_told if {
	fails_for(judge([object.union(avoidable, {"recorded": ["title"]})], notes([entry])), no_workaround)
}

test_an_empty_workaround_does_not_say_whether_users_meet_the_anomaly if {
	empty := object.union(object.remove(avoidable, {"userFacing"}), {"workaround": ""})
	fails_for(judge([empty], notes([whole_entry])), unstated)
}

test_an_untold_anomaly_does_not_hide_the_others if {
	found := judge([facing, object.union(quiet, {"id": "A-2"})], notes([]))
	found.subjects == {"A-1", "A-2"}
	found.satisfied == {"A-2"}
	{finding.subject | some finding in found.findings} == {"A-1"}
}

test_no_open_anomalies_are_no_subjects if {
	found := judge([], notes([]))
	found.subjects == set()
	found.findings == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
