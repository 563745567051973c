package rules.archive.restore_practised_test

import data.rules.archive.restore_practised as rule

git := {"evidence": "git:.git", "path": ".git"}

place := {"evidence": "restoreDrills:d.yaml", "path": "d.yaml", "line": 2}

day := 86400000

today := 1000 * day

drill := {
	"version": "1.1.0",
	"kind": "restoreAndRebuild",
	"at": 900 * day,
	"result": "passed",
	"by": "ines",
	"author": {"id": "quinn", "known": "gitAuthor"},
	"source": place,
}

people := {
	"items": [{"id": "ines", "roles": ["releaseEngineer"]}, {"id": "robot", "roles": ["automation"]}],
	"index": {"ines": 0, "robot": 1},
}

release := {
	"version": "1.2.0",
	"firstRelease": false,
	"previousReleases": [{"version": "1.1.0"}, {"version": "1.2.0"}],
	"source": git,
}

parameters := {"ARC-04": {
	"kinds": ["restoreAndRebuild"],
	"maxAgeDays": 365,
	"authorKnownBy": ["signed", "gitAuthor"],
}}

judged_for(released, drills) := found if {
	document := {"asOf": today, "release": released, "archive": {"drills": drills}, "people": people}
	found := rule with input as document with data.parameters as parameters
}

judged(drills) := judged_for(release, drills)

of(changes) := judged([object.union(drill, changes)])

passes(found) if {
	found.subjects == {"drill"}
	found.satisfied == {"drill"}
	found.findings == set()
}

fails_for(found, reason) if fails_at(found, place, reason)

fails_at(found, where, reason) if {
	found.subjects == {"drill"}
	found.satisfied == set()
	found.findings == {{"subject": "drill", "source": where, "params": {"reason": reason}}}
}

none := "no restore of an earlier release is recorded"

failed := "no drill that did all that is asked ended well, or the last one failed"

old := "the last drill is too long ago, or dated after the moment judged"

test_a_recent_drill_passes if passes(of({}))

test_no_drill_fails if fails_at(judged([]), git, none)

test_a_drill_of_no_earlier_release_fails if {
	fails_for(of({"version": "0.9.0"}), none)
	fails_for(of({"version": "1.2.0"}), none)
}

test_a_drill_that_only_restored_is_not_enough_here if {
	fails_for(of({"kind": "restore"}), "no drill did all that is asked")
}

test_a_drill_that_only_restored_may_be_enough if {
	passes(judged([object.union(drill, {"kind": "restore"})])) with parameters as {"ARC-04": object.union(
		parameters["ARC-04"],
		{"kinds": ["restore", "restoreAndRebuild"]},
	)}
}

test_a_failed_drill_fails if fails_for(of({"result": "failed"}), failed)

test_a_drill_that_failed_later_or_at_the_same_time_counts if {
	every later in {0, 1, 200} {
		again := object.union(drill, {"at": (900 + later) * day, "result": "failed"})
		fails_for(judged([drill, again]), failed)
	}
}

test_a_drill_that_failed_earlier_does_not_count if {
	passes(judged([object.union(drill, {"at": 899 * day, "result": "failed"}), drill]))
}

unanswered := concat(" ", [
	"who did it is not one of the configured people,",
	"or who answers for the record is not known well enough",
])

test_a_drill_of_a_name_that_anybody_may_write_fails if {
	fails_for(of({"by": "somebody"}), unanswered)
	fails_for(of({"by": "robot"}), unanswered)
	fails_for(judged([object.remove(drill, {"by"})]), unanswered)
}

test_a_drill_in_a_record_whose_author_is_known_by_name_alone_fails if {
	fails_for(of({"author": {"id": "quinn", "known": "claimed"}}), unanswered)
	fails_for(judged([object.remove(drill, {"author"})]), unanswered)
}

test_a_drill_that_failed_counts_whoever_tells_of_it if {
	failing := {"at": 901 * day, "result": "failed", "by": "somebody", "author": {"id": "x", "known": "claimed"}}
	fails_for(judged([drill, object.union(drill, failing)]), failed)
}

test_a_drill_of_just_the_age_passes_and_an_older_one_fails if {
	passes(of({"at": 635 * day}))
	fails_for(of({"at": (635 * day) - 1}), old)
}

test_a_drill_at_the_moment_judged_passes_and_a_later_one_fails if {
	passes(of({"at": today}))
	fails_for(of({"at": today + 1}), old)
}

test_a_first_release_has_nothing_to_practise_with if {
	passes(judged_for(object.union(release, {"firstRelease": true, "previousReleases": []}), []))
}

test_a_list_that_is_merely_empty_is_no_first_release if {
	fails_at(judged_for(object.union(release, {"previousReleases": []}), []), git, none)
}

test_a_first_release_after_others_is_none if {
	fails_at(judged_for(object.union(release, {"firstRelease": true}), []), git, none)
}

test_a_release_whose_history_is_unknown_is_no_subject if {
	found := judged_for(object.remove(release, {"previousReleases"}), [])
	found.subjects == set()
	found.findings == set()
}

test_missing_parameters_satisfy_nothing if {
	document := {"asOf": today, "release": release, "archive": {"drills": [drill]}, "people": people}
	found := rule with input as document with data.parameters as {}
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {} with data.parameters as parameters
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
