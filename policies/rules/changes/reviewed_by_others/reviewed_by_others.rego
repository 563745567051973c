# METADATA
# title: Every change was reviewed by somebody else
# description: |
#   Each commit since the baseline that changes the product came with a merged pull or merge request. Each of these requests
#   was approved before the merge, in the state that was merged, by one of the configured people who wrote none of it, and
#   no reviewer's last word asks for changes. The state that was approved is the last commit of the branch; where the
#   platform does not say which commit was approved, the approval is not older than that commit.
# custom:
#   id: CHG-03
#   clauses: [iec62304:8.2.3, iec62304:8.2.2, iso13485:7.3.9]
#   stage: candidate
#   evidence: [git, reviews]
#   consults: [releases]
#   waiver: W1
#   emptyIs: pass
#   message: "{item}: {reason}"
#   solution: >-
#     Have the merged state reviewed by somebody who did not write it, and keep the protection of the branch that
#     withdraws approvals after a push. Export the requests of all changes since the baseline to where
#     `evidence.reviews` of the configuration looks.
#   notCovered:
#     - Authors of commits that were squashed away, and co-authors
#     - A push of an older commit after the approval, where the platform does not say which commit was approved
#     - That the reviewer read the change
package rules.changes.reviewed_by_others

import data.lib.delta
import data.lib.people

subjects contains commit.id if some commit in unmerged

subjects contains request_id(request) if some request in requests

satisfied contains request_id(request) if {
	some request in requests
	every condition, _ in conditions {
		holds(condition, request)
	}
}

findings contains {
	"subject": commit.id,
	"source": commit.source,
	"params": {"item": delta.named(commit), "reason": "no merged pull or merge request brought it, so no review is known"},
} if {
	some commit in unmerged
}

findings contains {
	"subject": request_id(request),
	"source": request.source,
	"params": {"item": concat(" ", ["request", request_id(request)]), "reason": conditions[condition].reason},
} if {
	some request in requests
	some condition in unmet(request)
}

unmerged := [commit | some commit in delta.changes; count(delta.merged(commit)) == 0]

# The merged requests that brought commits of the delta.
requests := {request | some commit in delta.changes; some request in delta.merged(commit)}

request_id(request) := concat("#", [request.tracker, request.id])

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"approved": {"after": [], "reason": "nobody approved it"},
	"configured": {"after": ["approved"], "reason": "no approver is one of the configured people, so none can be told from the authors"},
	"other": {"after": ["approved", "configured"], "reason": "only its authors approved it"},
	"final": {"after": ["approved", "configured", "other"], "reason": "it was changed after its approval, or nothing says what was approved"},
	"before merge": {
		"after": ["approved", "configured", "other", "final"],
		"reason": "it was approved only after it was merged, or at no known time",
	},
	"agreed": {"after": [], "reason": "a reviewer still asks for changes"},
}

unmet(request) := {condition |
	some condition, told_with in conditions
	not holds(condition, request)
	every earlier in told_with.after {
		holds(earlier, request)
	}
}

holds("approved", request) if count(approvals(request)) > 0

holds("configured", request) if count(by_people(request)) > 0

holds("other", request) if count(by_others(request)) > 0

holds("final", request) if count(of_final_state(request)) > 0

holds("before merge", request) if {
	some approval in of_final_state(request)
	approval.at <= request.mergedAt
}

holds("agreed", request) if {
	every review in request.approvals {
		review.state in {"approved", "dismissed", "commented"}
	}
}

approvals(request) := [review | some review in request.approvals; review.state == "approved"]

by_people(request) := [review | some review in approvals(request); people.is_person(input.people, review.by)]

by_others(request) := [review | some review in by_people(request); not review.by in authors(request)]

of_final_state(request) := [review | some review in by_others(request); of_head(review, request)]

of_head(review, request) if review.commit == request.headCommit

of_head(review, request) if {
	not review.commit
	review.at >= commits[request.headCommit].committedAt
}

# Who opened the request, and who wrote its commits or, where they were squashed, the commit that came of them.
authors(request) := ({request.author} | {commit.author |
	some id in request.commits
	commit := commits[id]
}) | {commit.author |
	commit := commits[request.mergeCommit]
	commit.merge == false
}

commits := {commit.id: commit | some commit in input.changes.commits}
