package rules.identity.history_recorded_test

import data.rules.identity.history_recorded as rule

path := "gate/configuration-history/2.4.0.yaml"

source := {"evidence": concat(":", ["configurationHistory", path]), "path": path}

release_source := {"evidence": "git:.", "path": ".git"}

of_commits := {"of": "commits", "path": "commits.txt", "sha256": "sha256:aa", "exportedAt": 50}

of_tracker := object.union(of_commits, {"of": "tracker", "tracker": "github"})

record := {
	"version": "2.4.0",
	"from": "c0",
	"to": "c1",
	"exports": [of_commits, of_tracker],
	"author": {"id": "lead", "known": "gitAuthor"},
	"source": source,
}

facts := {
	"asOf": 100,
	"release": {"version": "2.4.0", "committedAt": 50, "source": release_source},
	"changes": {"range": {"from": "c0", "to": "c1"}},
	"anomalies": {"sourcesConfigured": ["github"]},
	"configurationHistory": record,
}

judged(seen) := found if {
	found := rule with input as seen with data.parameters as {"ID-05": {"authorKnownBy": ["signed", "gitAuthor"]}}
}

of(changes) := judged(object.union(facts, {"configurationHistory": changes}))

both := {"commits", "tracker github"}

passes(found) if {
	found.subjects == both
	found.satisfied == both
	found.findings == set()
}

told(subject, reason) := {"subject": subject, "source": source, "params": {"what": subject, "reason": reason}}

fails_for(found, reason) if {
	found.subjects == both
	found.satisfied == set()
	found.findings == {told("commits", reason), told("tracker github", reason)}
}

untimely := "the export is older than the released commit, or dated after the moment judged"

test_exports_of_the_commits_and_the_tracker_pass if passes(judged(facts))

test_without_trackers_the_commits_are_enough if {
	found := judged(object.union(facts, {"anomalies": {"sourcesConfigured": []}}))
	found.subjects == {"commits"}
	found.satisfied == {"commits"}
	found.findings == set()
}

test_without_a_record_everything_fails if {
	found := judged(object.remove(facts, {"configurationHistory"}))
	found.subjects == both
	found.satisfied == set()
	found.findings == {
		object.union(told("commits", "nothing records it"), {"source": release_source}),
		object.union(told("tracker github", "nothing records it"), {"source": release_source}),
	}
}

test_a_record_without_the_commits_fails if {
	found := of({"exports": [of_tracker]})
	found.satisfied == {"tracker github"}
	found.findings == {told("commits", "it is not among the exports")}
}

test_a_record_without_a_tracker_fails if {
	found := of({"exports": [of_commits]})
	found.satisfied == {"commits"}
	found.findings == {told("tracker github", "it is not among the exports")}
}

test_the_export_of_another_tracker_is_none_of_this_one if {
	found := of({"exports": [of_commits, object.union(of_tracker, {"tracker": "jira"})]})
	found.findings == {told("tracker github", "it is not among the exports")}
}

test_an_export_without_a_digest_fails if {
	found := of({"exports": [of_commits, object.union(of_tracker, {"sha256": ""})]})
	found.satisfied == {"commits"}
	found.findings == {told("tracker github", "the export has no digest")}
}

exported(moment) := of({"exports": [object.union(of_commits, {"exportedAt": moment}), of_tracker]})

test_an_export_before_the_released_commit_fails if {
	found := exported(49)
	found.satisfied == {"tracker github"}
	found.findings == {told("commits", untimely)}
}

test_an_export_at_the_moment_judged_passes if passes(exported(100))

test_an_export_after_the_moment_judged_fails if {
	found := exported(101)
	found.findings == {told("commits", untimely)}
}

test_an_export_without_a_date_fails if {
	found := of({"exports": [object.remove(of_commits, {"exportedAt"}), of_tracker]})
	found.findings == {told("commits", untimely)}
}

test_of_two_exports_one_that_is_sound_is_enough if {
	passes(of({"exports": [object.union(of_commits, {"exportedAt": 101}), of_commits, of_tracker]}))
}

test_a_record_about_another_version_fails if {
	fails_for(of({"version": "2.3.0"}), "the record is about another version")
}

test_a_record_from_another_commit_fails if fails_for(of({"from": "c9"}), "the record does not start at the baseline")

test_a_record_without_a_start_fails if {
	fails_for(
		judged(object.union(
			object.remove(facts, {"configurationHistory"}),
			{"configurationHistory": object.remove(record, {"from"})},
		)),
		"the record does not start at the baseline",
	)
}

test_a_record_without_a_start_is_right_for_a_first_release if {
	passes(judged(object.union(
		object.remove(facts, {"configurationHistory", "changes"}),
		{"changes": {"range": {"to": "c1"}}, "configurationHistory": object.remove(record, {"from"})},
	)))
}

test_a_record_to_another_commit_fails if fails_for(of({"to": "c9"}), "the record does not reach the released commit")

test_a_name_in_a_file_is_not_enough if {
	fails_for(of({"author": {"known": "claimed"}}), "nothing shows well enough who wrote the record")
}

test_empty_input_satisfies_nothing if {
	found := judged({})
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

test_of_two_exports_of_a_tracker_one_that_is_sound_is_enough if {
	passes(of({"exports": [of_commits, object.union(of_tracker, {"sha256": ""}), of_tracker]}))
}

test_an_export_of_something_else_is_none_of_the_tracker if {
	found := of({"exports": [of_commits, object.union(of_commits, {"tracker": "github"})]})
	found.findings == {told("tracker github", "it is not among the exports")}
}

test_of_a_record_about_another_version_no_missing_export_is_told if {
	fails_for(of({"version": "2.3.0", "exports": []}), "the record is about another version")
}

test_a_record_with_a_start_fails_for_a_first_release if {
	first := object.union(object.remove(facts, {"changes"}), {"changes": {"range": {"to": "c1"}}})
	fails_for(judged(first), "the record does not start at the baseline")
}

test_where_the_changes_are_unknown_neither_end_is_right if {
	unknown := object.union(
		object.remove(facts, {"changes", "configurationHistory"}),
		{"configurationHistory": object.remove(record, {"from"})},
	)
	found := judged(unknown)
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {
		"the record does not start at the baseline",
		"the record does not reach the released commit",
	}
}
