# METADATA
# title: Every change was made on an approved request
# description: |
#   Each commit since the baseline that changes the product carries out at least one change request, by a trailer
#   `Change: <id>` in its message, because the record of the request lists it, or because the record names the merged pull
#   or merge request that brought it. Each of these requests is recorded and approved, by a configured person who is known
#   well enough, before the commit got in: when its pull or merge request was merged, or else when it was committed. Before
#   the first release, the record of releases may name a commit after which change control begins, with the reason and an
#   approval of the same kind; the whole history counts where it names none.
# custom:
#   id: CHG-01
#   clauses: [iec62304:8.2.1, iec62304:8.2.4, iec62304:6.2.4, iso13485:7.3.9]
#   stage: candidate
#   evidence: [git, changeRequests]
#   consults: [reviews, releases]
#   waiver: W1
#   message: "{item}: {reason}"
#   solution: >-
#     Record the request in gate/change-requests, have it approved (`state`, `approver`, `approvedAt`), and name it in
#     the commits by `Change: <id>`. What got in before an approval needs a request with a safety analysis made
#     afterwards, and a waiver.
#   parameters:
#     approverKnownBy:
#       description: Ways of knowing who approved that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the approval was given when the record says, and not written down afterwards
#     - That the commit does what the request asked for, and nothing else
#     - A merge that takes an older state of the product from one of its parents
#     - Changes before the commit after which change control is recorded to begin, before the first release
#     - The trail from a problem report to its change request
package rules.changes.requests_approved

import data.lib.brief
import data.lib.delta
import data.lib.people

subjects contains "history"

subjects contains "start of change control" if input.changes.control

subjects contains commit.id if some commit in delta.changes

satisfied contains "history" if {
	input.changes.range.to == input.release.commit
	input.release.shallow == false
}

satisfied contains "start of change control" if {
	every condition, _ in start_conditions {
		starts(condition, input.changes.control)
	}
}

satisfied contains commit.id if {
	some commit in delta.changes
	every condition, _ in conditions {
		holds(condition, commit)
	}
}

findings contains {
	"subject": "history",
	"source": input.release.source,
	"params": {"item": "The history", "reason": "the clone lacks part of it, so the changes are not all known"},
	"waiver": "W0",
} if {
	not "history" in satisfied
}

findings contains {
	"subject": "start of change control",
	"source": control.source,
	"params": {"item": "The start of change control", "reason": told},
	"waiver": "W0",
} if {
	control := input.changes.control
	some condition, told in start_conditions
	not starts(condition, control)
}

findings contains {
	"subject": commit.id,
	"source": commit.source,
	"params": {"item": delta.named(commit), "reason": reason(condition, commit)},
} if {
	some commit in delta.changes
	some condition in unmet(commit)
}

# What must hold of the commit after which change control begins.
start_conditions := {
	"first": "an earlier release is known, or none is declared to be the first, so all changes are under control",
	"reason": "nothing says why it begins there",
	"approved": "nobody approved it",
	"people": "the approver is not one of the configured people",
	"known": "who approved it is not known well enough",
	"in time": "its approval has no date, or one after the moment judged",
}

starts("first", _) if {
	input.release.firstRelease == true
	count(input.release.previousReleases) == 0
}

starts("reason", control) if control.reason != ""

starts("approved", control) if control.approver != ""

starts("people", control) if people.is_person(input.people, control.approver)

starts("known", control) if control.approverKnown in data.parameters["CHG-01"].approverKnownBy

starts("in time", control) if control.approvedAt <= input.asOf

# What must hold of a commit, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"requested": {"after": [], "reason": "no change request stands behind it"},
	"recorded": {"after": ["requested"], "reason": "there is no record of the change request"},
	"approved": {"after": ["requested", "recorded"], "reason": "the change request is not approved"},
	"approver": {
		"after": ["requested", "recorded", "approved"],
		"reason": "the change request does not say who approved it and when",
	},
	"people": {
		"after": ["requested", "recorded", "approved", "approver"],
		"reason": "the approver is not one of the configured people",
	},
	"known": {
		"after": ["requested", "recorded", "approved", "approver", "people"],
		"reason": "who approved the change request is not known well enough",
	},
	"before": {
		"after": ["requested", "recorded", "approved", "approver"],
		"reason": "it got in before the change request was approved",
	},
	"in time": {
		"after": ["requested", "recorded", "approved", "approver", "before"],
		"reason": "the change request is approved after the moment judged",
	},
}

unmet(commit) := {condition |
	some condition, told_with in conditions
	not holds(condition, commit)
	every earlier in told_with.after {
		holds(earlier, commit)
	}
}

holds("requested", commit) if count(commit.changeRequests) > 0

holds(condition, commit) if {
	condition != "requested"
	count(failing(condition, commit)) == 0
}

# The change requests of a commit for which a condition does not hold.
failing(condition, commit) := [id |
	some id in commit.changeRequests
	not request_holds(condition, delta.request(id), commit)
]

request_holds("recorded", request, _) if request.id

request_holds("approved", request, _) if request.state == "approved"

request_holds("approver", request, _) if {
	request.approver != ""
	is_number(request.approvedAt)
}

request_holds("people", request, _) if people.is_person(input.people, request.approver)

request_holds("known", request, _) if request.approverKnown in data.parameters["CHG-01"].approverKnownBy

request_holds("before", request, commit) if request.approvedAt <= got_in(commit)

request_holds("in time", request, _) if request.approvedAt <= input.asOf

# When a commit got in: with the first of the merged requests that hold it, else when it was committed.
got_in(commit) := min(merges(commit))

got_in(commit) := commit.committedAt if count(merges(commit)) == 0

merges(commit) := {request.mergedAt | some request in delta.merged(commit)}

reason("requested", _) := conditions.requested.reason

reason(condition, commit) := told if {
	condition != "requested"
	told := concat(": ", [conditions[condition].reason, brief.told(failing(condition, commit))])
}
