package lib.delta_test

import data.lib.delta

commit := {"id": "c1", "subject": "Lock out", "changedPaths": 1, "controlled": true}

changes_of(commits) := found if {
	found := delta.changes with input as {"changes": {"commits": commits}}
}

test_a_commit_that_changes_the_product_counts if changes_of([commit]) == [commit]

test_a_merge_that_changes_nothing_does_not_count if changes_of([object.union(commit, {"changedPaths": 0})]) == []

test_a_commit_before_change_control_does_not_count if changes_of([object.union(commit, {"controlled": false})]) == []

test_a_commit_of_which_too_little_is_known_counts if changes_of([{"id": "c1"}]) == [{"id": "c1"}]

test_no_facts_hold_no_changes if {
	found := delta.changes with input as {}
	found == []
}

requests := {"items": [{"id": "CR-1"}], "index": {"CR-1": 0}}

test_a_recorded_request_is_found if {
	found := delta.request("CR-1") with input as {"changeRequests": requests}
	found == {"id": "CR-1"}
}

test_a_request_without_a_record_has_no_fields if {
	found := delta.request("CR-2") with input as {"changeRequests": requests}
	found == {}
}

test_merged_requests_brought_a_commit if {
	merged := {"id": "14", "state": "merged"}
	found := delta.merged(commit) with input as {"changes": {
		"requests": [{"id": "13", "state": "closed"}, merged],
		"requestIndex": {"c1": [0, 1]},
	}}
	found == [merged]
}

test_nothing_brought_a_commit_that_no_request_holds if {
	found := delta.merged(commit) with input as {"changes": {"requests": [], "requestIndex": {}}}
	found == []
}

test_a_commit_is_named_by_id_and_subject if delta.named(commit) == "commit c1 \"Lock out\""

test_of_a_long_subject_eighty_characters_are_told if {
	letters := concat("", ["x" | some _ in numbers.range(1, 80)])
	told := concat("", ["commit c1 \"", letters, "\""])
	delta.named({"id": "c1", "subject": letters}) == told
	delta.named({"id": "c1", "subject": concat("", [letters, "y"])}) == told
}
