# METADATA
# title: Units and their integration are verified, and changes were reviewed
# description: |
#   At each level of test that the profile asks for, a test passed on the released commit. The coverage reports of the
#   released commit reach the shares of lines and branches that the profile asks for, each for itself. Every change since the
#   baseline came with a merged pull or merge request that one of the configured people approved in its last state, who is
#   neither the author of the change nor of the request, and to which no reviewer still objects.
# custom:
#   id: VER-08
#   clauses: [iec62304:5.5.5, iec62304:5.6.3, iec62304:5.6.7]
#   stage: candidate
#   evidence: [git, riskControls, tests]
#   consults: [coverage, reviews]
#   waiver: W2
#   message: "Verification is incomplete, {what}: {reason}"
#   solution: >-
#     Run the tests of the level on the released commit, cover what they miss, and let somebody else review the
#     change; hand in the coverage reports and the export of the pull or merge requests where `evidence.coverage` and
#     `evidence.reviews` of the configuration look.
#   parameters:
#     levels:
#       description: Levels of test that must be there. Of levels joined by `|` one is enough.
#       type: array
#       items: {type: string, enum: [unit, integration, system, "integration|system"]}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     minimumLines:
#       description: Share of lines, in percent, that each coverage report must reach.
#       type: integer
#       minimum: 0
#       maximum: 100
#       stricter: higher
#     minimumBranches:
#       description: Share of branches, in percent, that each coverage report must reach; 0 where none need be told.
#       type: integer
#       minimum: 0
#       maximum: 100
#       stricter: higher
#   notCovered:
#     - That the coverage reports are of all units, and that every unit has its own tests
#     - |-
#       Which changes and which gaps of coverage touch units that hold risk controls: the approvers of a waiver must see
#       to that
#     - What the reviewers looked at, and by which criteria
package rules.verification.levels_verified

import data.lib.people
import data.lib.runs

subjects contains level_subject(level) if some level in data.parameters["VER-08"].levels

subjects contains "coverage" if input.release

subjects contains commit.id if some commit in input.changes.commits

satisfied contains level_subject(level) if {
	some level in data.parameters["VER-08"].levels
	present(level)
}

satisfied contains "coverage" if {
	count(reports) > 0
	every report in reports {
		enough(report.lines, data.parameters["VER-08"].minimumLines)
		branches_enough(report)
	}
}

satisfied contains commit.id if {
	some commit in input.changes.commits
	some request in requests_of(commit)
	reviewed(request, commit)
}

# A risk control in some unit of the software is then not shown to be verified at that level.
findings contains object.union(
	finding(level_subject(level), input.release.source, "no test of this level passed on the released commit"),
	{"waiver": level_waiver},
) if {
	some level in data.parameters["VER-08"].levels
	not present(level)
}

findings contains finding("coverage", input.release.source, "there is no coverage report of the released commit") if count(reports) == 0

findings contains finding("coverage", report.source, "too few lines are covered") if {
	some report in reports
	not enough(report.lines, data.parameters["VER-08"].minimumLines)
}

findings contains finding("coverage", report.source, "too few branches are covered, or their number is not told") if {
	some report in reports
	not branches_enough(report)
}

findings contains finding(commit.id, commit.source, "no pull or merge request brought it") if {
	some commit in input.changes.commits
	count(requests_of(commit)) == 0
}

findings contains finding(commit.id, request.source, reason) if {
	some commit in input.changes.commits
	not proven[commit.id]
	some request in requests_of(commit)
	some condition, reason in conditions
	not holds(condition, request, commit)
}

# Looking a member of a set up takes a walk through the set.
proven := {subject: true | some subject in satisfied}

level_subject(level) := concat(" ", ["level", level])

present(level) if {
	some position in runs.counted
	run := input.tests.runs[position]
	run.level in split(level, "|")
	run.counts.passed > 0
}

level_waiver := "W0" if count(software_controls) > 0

level_waiver := "W2" if count(software_controls) == 0

software_controls := [control |
	some control in input.riskControls.items
	control.location == "software"
]

reports := [report |
	some report in input.coverage.reports
	report.commit == input.release.commit
]

# Nothing to cover shows nothing.
enough(ratio, minimum) if {
	ratio.total > 0
	ratio.covered * 100 >= ratio.total * minimum
}

branches_enough(_) if data.parameters["VER-08"].minimumBranches == 0

branches_enough(report) if enough(report.branches, data.parameters["VER-08"].minimumBranches)

requests_of(commit) := [input.changes.requests[position] | some position in input.changes.requestIndex[commit.id]]

conditions := {
	"merged": "its request is not merged",
	"approved": "nobody of the configured people but its author approved its request in the last state, in time",
	"no objection": "a reviewer asked for changes and did not take that back",
}

reviewed(request, commit) if {
	every condition, _ in conditions {
		holds(condition, request, commit)
	}
}

holds("merged", request, _) if request.state == "merged"

holds("approved", request, commit) if {
	some approval in request.approvals
	approval.state == "approved"
	people.is_person(input.people, approval.by)
	approval.by != request.author
	approval.by != commit.author
	approval.at <= input.asOf
	of_last_state(approval, request)
}

holds("no objection", request, _) if {
	every approval in request.approvals {
		approval.state != "changesRequested"
	}
}

of_last_state(approval, request) if approval.commit == request.headCommit

# Not every platform tells which state was approved. Then the approval must not be older than that state.
of_last_state(approval, request) if {
	not approval.commit
	some commit in input.changes.commits
	commit.id == request.headCommit
	approval.at >= commit.committedAt
}

finding(what, source, reason) := {
	"subject": what,
	"source": source,
	"params": {"what": what, "reason": reason},
}
