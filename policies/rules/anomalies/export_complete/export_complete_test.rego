package rules.anomalies.export_complete_test

import data.rules.anomalies.export_complete as rule

hour := 3600000

now := 100 * hour

source := {"evidence": "anomalyExport:export.yaml", "path": "export.yaml"}

export := {
	"tracker": "github",
	"query": "is:issue is:open",
	"declaredTotal": 2,
	"counted": 2,
	"extractedAt": 90 * hour,
	"author": {"id": "qa", "known": "gitAuthor"},
	"source": source,
}

parameters := {"ANOM-01": {"maxAgeHours": 24, "authorKnownBy": ["signed", "gitAuthor"]}}

facts(exports) := {
	"asOf": now,
	"tests": {"lastFinishedAt": 90 * hour},
	"anomalies": {"sourcesConfigured": ["github"], "exports": exports},
}

answer(document) := result if {
	result := rule with input as document with data.parameters as parameters
}

judged(changes) := answer(facts([object.union(export, changes)]))

passes(result) if {
	result.satisfied == {"github"}
	result.findings == set()
}

fails_for(result, reason) if {
	result.subjects == {"github"}
	result.satisfied == set()
	result.findings == {{
		"subject": "github",
		"source": source,
		"params": {"tracker": "github", "reason": reason},
	}}
}

test_a_complete_and_recent_export_passes if passes(judged({}))

test_a_signed_export_passes if passes(judged({"author": {"id": "qa", "known": "signed"}}))

test_an_export_with_no_items_passes if passes(judged({"declaredTotal": 0, "counted": 0}))

test_a_tracker_without_an_export_fails if {
	result := answer(facts([]))
	result.satisfied == set()
	result.findings == {{"subject": "github", "params": {"tracker": "github", "reason": "there is none"}}}
}

test_an_export_of_another_tracker_does_not_count if {
	result := judged({"tracker": "jira"})
	result.satisfied == set()
	{finding.params.reason | some finding in result.findings} == {"there is none"}
}

test_an_export_of_a_tracker_that_is_not_configured_is_not_judged if {
	passes(answer(facts([export, object.union(export, {"tracker": "jira", "counted": 1})])))
}

test_each_tracker_is_judged_by_itself if {
	base := facts([export])
	both := object.union(base, {"anomalies": {"sourcesConfigured": ["github", "jira"], "exports": [export]}})
	result := answer(both)
	result.subjects == {"github", "jira"}
	result.satisfied == {"github"}
	{finding.subject | some finding in result.findings} == {"jira"}
}

test_a_second_export_that_does_not_hold_fails if {
	partial := object.union(export, {"counted": 1})
	fails_for(answer(facts([export, partial])), "the number of its items is not the total that the tracker reported")
}

test_a_blank_query_fails if fails_for(judged({"query": " "}), "it does not state its query")

test_a_missing_query_fails if {
	fails_for(answer(facts([object.remove(export, {"query"})])), "it does not state its query")
}

test_fewer_items_than_reported_fail if {
	fails_for(judged({"counted": 1}), "the number of its items is not the total that the tracker reported")
}

test_more_items_than_reported_fail if {
	fails_for(judged({"counted": 3}), "the number of its items is not the total that the tracker reported")
}

test_a_missing_total_fails if {
	result := answer(facts([object.remove(export, {"declaredTotal"})]))
	fails_for(result, "the number of its items is not the total that the tracker reported")
}

test_an_export_taken_before_the_last_test_ended_fails if {
	fails_for(judged({"extractedAt": (90 * hour) - 1}), "it was not taken after the last test run")
}

test_an_export_fails_when_the_end_of_the_tests_is_unknown if {
	base := facts([export])
	fails_for(answer(object.remove(base, {"tests"})), "it was not taken after the last test run")
}

test_an_export_taken_at_the_moment_judged_passes if passes(judged({"extractedAt": now}))

test_an_export_from_the_future_fails if {
	fails_for(judged({"extractedAt": now + 1}), "it is dated after the moment judged")
}

aged(age) := object.union(
	facts([object.union(export, {"extractedAt": now - age})]),
	{"tests": {"lastFinishedAt": 0}},
)

test_an_export_of_just_the_allowed_age_passes if passes(answer(aged(24 * hour)))

test_an_export_a_moment_too_old_fails if {
	fails_for(answer(aged((24 * hour) + 1)), "it is older than allowed")
}

test_an_export_without_a_time_fails if {
	result := answer(facts([object.remove(export, {"extractedAt"})]))
	result.satisfied == set()
	{finding.params.reason | some finding in result.findings} == {
		"it was not taken after the last test run",
		"it is dated after the moment judged",
		"it is older than allowed",
	}
}

test_an_author_known_by_name_alone_fails if {
	result := judged({"author": {"id": "qa", "known": "claimed"}})
	fails_for(result, "who took it is not known well enough")
}

test_a_missing_author_fails if {
	fails_for(answer(facts([object.remove(export, {"author"})])), "who took it is not known well enough")
}

test_missing_parameters_pass_nothing if {
	result := rule with input as facts([export]) with data.parameters as {}
	result.satisfied == set()
	count(result.findings) == 2
}

test_empty_input_satisfies_nothing if {
	result := answer({})
	result.subjects == set()
	result.satisfied == set()
	result.findings == set()
}
