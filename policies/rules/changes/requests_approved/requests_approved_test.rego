package rules.changes.requests_approved_test

import data.rules.changes.requests_approved as rule

git := {"evidence": "git:.git", "path": ".git"}

releases_source := {"evidence": "releases:gate/releases.yaml", "path": "gate/releases.yaml", "line": 2}

commit := {
	"id": "c2",
	"subject": "Lock out",
	"committedAt": 50,
	"changedPaths": 1,
	"controlled": true,
	"changeRequests": ["CR-1"],
	"source": git,
}

request := {"id": "CR-1", "state": "approved", "approver": "quinn", "approverKnown": "gitAuthor", "approvedAt": 50}

control := {
	"after": "c1",
	"reason": "the first development ends here",
	"approver": "quinn",
	"approverKnown": "gitAuthor",
	"approvedAt": 100,
	"source": releases_source,
}

facts := {
	"asOf": 100,
	"release": {"commit": "c2", "shallow": false, "firstRelease": false, "previousReleases": [{"version": "1.1.0"}], "source": git},
	"people": {"index": {"quinn": 0}},
	"changes": {"range": {"from": "c1", "to": "c2"}, "commits": [commit], "requests": [], "requestIndex": {}},
	"changeRequests": {"items": [request], "index": {"CR-1": 0}},
}

first := object.union(facts, {
	"release": {"firstRelease": true, "previousReleases": []},
	"changes": {"control": control},
})

judge_by(document, known_by) := found if {
	found := rule with input as document with data.parameters as {"CHG-01": {"approverKnownBy": known_by}}
}

judge(document) := judge_by(document, ["signed", "gitAuthor"])

committed(fields) := judge(object.union(facts, {"changes": {"commits": [object.union(commit, fields)]}}))

requested(fields) := judge(object.union(facts, {"changeRequests": {"items": [object.union(request, fields)]}}))

requested_without(fields) := judge(object.union(facts, {"changeRequests": {"items": [object.remove(request, fields)]}}))

merged(fields) := judge(object.union(facts, {
	"changes": {
		"commits": [object.union(commit, {"committedAt": 40})],
		"requests": [object.union({"state": "merged", "mergedAt": 50}, fields)],
		"requestIndex": {"c2": [0]},
	},
	"changeRequests": {"items": [request]},
}))

started(fields) := judge(object.union(first, {"changes": {"control": fields}}))

passes(found) if {
	found.subjects == {"history", "c2"}
	found.satisfied == {"history", "c2"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"history", "c2"}
	found.satisfied == {"history"}
	found.findings == {{
		"subject": "c2",
		"source": git,
		"params": {"item": "commit c2 \"Lock out\"", "reason": reason},
	}}
}

start_fails_for(found, reason) if {
	found.satisfied == {"history", "c2"}
	found.findings == {{
		"subject": "start of change control",
		"source": releases_source,
		"params": {"item": "The start of change control", "reason": reason},
		"waiver": "W0",
	}}
}

history_fails(found) if {
	found.satisfied == {"c2"}
	found.findings == {{
		"subject": "history",
		"source": git,
		"params": {
			"item": "The history",
			"reason": "the clone lacks part of it, so the changes are not all known",
		},
		"waiver": "W0",
	}}
}

nobody := "the change request does not say who approved it and when: CR-1"

unapproved := "the change request is not approved: CR-1"

unrecorded := "there is no record of the change request: CR-2"

unknown := "who approved the change request is not known well enough: CR-1"

early := "it got in before the change request was approved: CR-1"

test_a_commit_on_a_request_approved_when_it_got_in_passes if passes(judge(facts))

test_a_commit_without_a_request_fails if fails_for(
	committed({"changeRequests": []}),
	"no change request stands behind it",
)

test_a_commit_that_says_nothing_of_requests_fails if {
	bare := object.remove(commit, {"changeRequests"})
	found := judge(object.union(facts, {"changes": {"commits": [bare]}}))
	fails_for(found, "no change request stands behind it")
}

test_a_request_without_a_record_fails if fails_for(committed({"changeRequests": ["CR-2"]}), unrecorded)

test_every_request_of_a_commit_counts if fails_for(committed({"changeRequests": ["CR-1", "CR-2"]}), unrecorded)

test_a_request_that_is_not_approved_fails if {
	every state in {"proposed", "rejected"} {
		fails_for(requested({"state": state}), unapproved)
	}
}

test_a_request_without_a_state_fails if fails_for(requested_without({"state"}), unapproved)

test_a_request_without_an_approver_fails if fails_for(requested_without({"approver"}), nobody)

test_a_request_without_a_date_of_approval_fails if fails_for(requested_without({"approvedAt"}), nobody)

test_an_approver_who_is_not_configured_fails if {
	fails_for(requested({"approver": "zed"}), "the approver is not one of the configured people: CR-1")
}

test_an_approver_whom_the_record_alone_names_fails if fails_for(requested({"approverKnown": "claimed"}), unknown)

test_an_approver_of_whom_nothing_says_how_he_is_known_fails if fails_for(requested_without({"approverKnown"}), unknown)

test_an_approver_whom_the_record_alone_names_passes_where_that_is_enough if {
	claimed := object.union(facts, {"changeRequests": {"items": [object.union(request, {"approverKnown": "claimed"})]}})
	passes(judge_by(claimed, ["claimed"]))
}

test_without_parameters_nobody_is_known_well_enough if {
	found := rule with input as facts
	fails_for(found, unknown)
}

test_an_approval_after_the_commit_fails if fails_for(requested({"approvedAt": 51}), early)

test_an_approval_before_the_merge_passes if passes(merged({}))

test_an_approval_after_the_merge_fails if fails_for(merged({"mergedAt": 49}), early)

test_a_merged_request_without_a_time_does_not_help if {
	found := judge(object.union(facts, {"changes": {
		"commits": [object.union(commit, {"committedAt": 49})],
		"requests": [{"state": "merged"}],
		"requestIndex": {"c2": [0]},
	}}))
	fails_for(found, early)
}

test_a_request_that_was_not_merged_does_not_help if fails_for(merged({"state": "open"}), early)

test_the_first_merge_counts if {
	found := judge(object.union(facts, {"changes": {
		"requests": [{"state": "merged", "mergedAt": 60}, {"state": "merged", "mergedAt": 49}],
		"requestIndex": {"c2": [0, 1]},
	}}))
	fails_for(found, early)
}

test_a_commit_without_a_time_fails if {
	undated := object.remove(commit, {"committedAt"})
	fails_for(judge(object.union(facts, {"changes": {"commits": [undated]}})), early)
}

test_an_approval_at_the_moment_judged_passes if passes(judge(object.union(facts, {"asOf": 50})))

test_an_approval_after_the_moment_judged_fails if {
	late := object.union(facts, {
		"asOf": 49,
		"changeRequests": {"items": [request]},
	})
	fails_for(judge(late), "the change request is approved after the moment judged: CR-1")
}

test_a_merge_that_changes_nothing_needs_no_request if {
	found := committed({"changedPaths": 0, "changeRequests": []})
	found.subjects == {"history"}
	found.satisfied == {"history"}
	found.findings == set()
}

test_a_lacking_history_fails if {
	every release in [{"shallow": true}, {"commit": "c3"}] {
		history_fails(judge(object.union(facts, {"release": release})))
	}
}

test_an_unknown_range_fails if {
	found := judge(object.union(object.remove(facts, {"changes"}), {"changes": object.remove(facts.changes, {"range"})}))
	history_fails(found)
}

test_what_is_before_change_control_needs_no_request_before_the_first_release if {
	development := object.union(commit, {"id": "c1", "controlled": false, "changeRequests": []})
	found := judge(object.union(first, {"changes": {"commits": [development, commit]}}))
	found.subjects == {"history", "start of change control", "c2"}
	found.satisfied == found.subjects
	found.findings == set()
}

test_change_control_begins_with_the_history_after_an_earlier_release if {
	later := "an earlier release is known, or none is declared to be the first, so all changes are under control"
	every release in [{"firstRelease": false}, {"previousReleases": [{"version": "1.1.0"}]}] {
		start_fails_for(judge(object.union(first, {"release": release})), later)
	}
}

test_a_start_of_change_control_needs_a_reason if {
	start_fails_for(started({"reason": ""}), "nothing says why it begins there")
}

test_a_start_of_change_control_is_approved_by_a_known_person if {
	start_fails_for(started({"approver": "zed"}), "the approver is not one of the configured people")
	start_fails_for(started({"approverKnown": "claimed"}), "who approved it is not known well enough")
}

test_a_start_of_change_control_that_nobody_approved_fails if {
	found := judge(object.union(object.remove(first, {"changes"}), {"changes": object.union(
		object.remove(first.changes, {"control"}),
		{"control": object.remove(control, {"approver", "approverKnown", "approvedAt"})},
	)}))
	{finding.params.reason | some finding in found.findings} == {
		"nobody approved it",
		"the approver is not one of the configured people",
		"who approved it is not known well enough",
		"its approval has no date, or one after the moment judged",
	}
}

test_a_start_of_change_control_approved_after_the_moment_judged_fails if {
	start_fails_for(started({"approvedAt": 101}), "its approval has no date, or one after the moment judged")
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == {"history"}
	found.satisfied == set()
	found.findings == set()
}
