package rules.changes.reviewed_by_others_test

import data.rules.changes.reviewed_by_others as rule

git := {"evidence": "git:.git", "path": ".git"}

source := {"evidence": "reviews:evidence/pulls.json", "path": "evidence/pulls.json", "line": 2}

commit := {
	"id": "c2",
	"author": "ann",
	"subject": "Lock out",
	"committedAt": 50,
	"merge": false,
	"changedPaths": 1,
	"controlled": true,
	"source": git,
}

approval := {"by": "rosa", "state": "approved", "commit": "c2", "at": 60}

request := {
	"id": "14",
	"tracker": "github",
	"state": "merged",
	"author": "ann",
	"commits": ["c2"],
	"headCommit": "c2",
	"mergeCommit": "m2",
	"mergedAt": 60,
	"approvals": [approval],
	"source": source,
}

facts := {
	"people": {"index": {"ann": 0, "ben": 1, "rosa": 2}},
	"changes": {"commits": [commit], "requests": [request], "requestIndex": {"c2": [0]}},
}

judge(document) := found if {
	found := rule with input as document
}

of_request(brought) := judge(object.union(facts, {"changes": {"requests": [brought]}}))

requested(fields) := of_request(object.union(request, fields))

requested_without(fields) := of_request(object.remove(request, fields))

approved(fields) := requested({"approvals": [object.union(approval, fields)]})

approved_without(fields) := requested({"approvals": [object.remove(approval, fields)]})

passes(found) if {
	found.subjects == {"github#14"}
	found.satisfied == {"github#14"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"github#14"}
	found.satisfied == set()
	found.findings == {{
		"subject": "github#14",
		"source": source,
		"params": {"item": "request github#14", "reason": reason},
	}}
}

unreviewed(found) if {
	found.subjects == {"c2"}
	found.satisfied == set()
	found.findings == {{
		"subject": "c2",
		"source": git,
		"params": {
			"item": "commit c2 \"Lock out\"",
			"reason": "no merged pull or merge request brought it, so no review is known",
		},
	}}
}

nobody := "nobody approved it"

its_authors := "only its authors approved it"

changed := "it was changed after its approval, or nothing says what was approved"

late := "it was approved only after it was merged, or at no known time"

test_a_request_approved_by_another_in_its_final_state_passes if passes(judge(facts))

test_a_commit_without_a_request_fails if {
	unreviewed(judge(object.union(facts, {"changes": {"requestIndex": {"c2": []}}})))
}

test_a_request_that_was_not_merged_does_not_count if unreviewed(requested({"state": "closed"}))

test_a_request_that_nobody_approved_fails if {
	fails_for(requested({"approvals": []}), nobody)
}

test_a_comment_or_a_dismissed_review_is_no_approval if {
	every state in {"commented", "dismissed"} {
		fails_for(approved({"state": state}), nobody)
	}
}

test_an_approver_who_is_not_configured_fails if fails_for(
	approved({"by": "zed"}),
	"no approver is one of the configured people, so none can be told from the authors",
)

test_who_opened_the_request_does_not_review_it if fails_for(approved({"by": "ann"}), its_authors)

test_who_wrote_a_commit_does_not_review_it if fails_for(
	requested({"author": "ben", "approvals": [object.union(
		approval,
		{"by": "ann"},
	)]}),
	its_authors,
)

squash(merge) := judge(object.union(facts, {"changes": {
	"commits": [object.union(commit, {"id": "m2", "merge": merge, "author": "rosa"})],
	"requestIndex": {"m2": [0]},
}}))

test_who_wrote_the_squashed_commit_does_not_review_it if fails_for(squash(false), its_authors)

test_who_merged_may_have_reviewed if passes(squash(true))

test_a_push_after_the_approval_fails if fails_for(approved({"commit": "c1"}), changed)

test_an_approval_of_an_unnamed_commit_counts_when_it_is_not_older_than_the_head if {
	unnamed := object.remove(approval, {"commit"})
	passes(requested({"approvals": [object.union(unnamed, {"at": 50})]}))
	fails_for(requested({"approvals": [object.union(unnamed, {"at": 49})]}), changed)
}

test_an_approval_of_an_unnamed_commit_at_no_known_time_fails if fails_for(approved_without({"commit", "at"}), changed)

test_an_approval_of_an_unnamed_commit_fails_where_the_head_is_unknown if {
	fails_for(requested({"headCommit": "c9", "approvals": [object.remove(approval, {"commit"})]}), changed)
}

test_a_request_without_a_head_fails if fails_for(requested_without({"headCommit"}), changed)

test_an_approval_after_the_merge_fails if fails_for(approved({"at": 61}), late)

test_an_approval_at_no_known_time_fails if fails_for(approved_without({"at"}), late)

test_a_merge_at_no_known_time_fails if fails_for(requested_without({"mergedAt"}), late)

test_a_reviewer_who_still_asks_for_changes_fails if {
	asks := {"by": "ben", "state": "changesRequested", "commit": "c2", "at": 60}
	fails_for(requested({"approvals": [approval, asks]}), "a reviewer still asks for changes")
}

test_a_merge_that_changes_nothing_needs_no_review if {
	merge := object.union(commit, {"changedPaths": 0})
	found := judge(object.union(facts, {"changes": {"commits": [merge]}}))
	found.subjects == set()
	found.findings == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
