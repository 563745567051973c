# METADATA
# title: Nobody approves own work
# description: |
#   Who approves this release is a configured person who wrote no commit since the baseline, ran or collected no test run
#   and asked for no waiver of it, and approves in one role only where the class asks for that. A small team may let a
#   person approve own work with a recorded reason, where the profile allows it.
# custom:
#   id: GOV-02
#   clauses: [iec62304:5.8.1, us-part11:11.10]
#   stage: signoff
#   evidence: [git, approvals]
#   consults: [tests, waivers]
#   waiver: W2
#   message: "{person} approves own work ({what})"
#   solution: >-
#     Have somebody else approve in gate/approvals who had no part in the work, or in a small team record under
#     `ownWorkReason` why nobody else can.
#   parameters:
#     oneRoleEach:
#       description: Whether one person may approve in one role only.
#       type: boolean
#     smallTeam:
#       description: Whether a recorded reason lets a person approve own work.
#       type: boolean
#     ownWorkWaiver:
#       description: Who may waive that somebody approves own work.
#       type: string
#       enum: [W2, W0]
#   notCovered:
#     - Work that leaves no commit, test run or waiver behind, such as a design review
#     - That two ids of the configuration are two people
package rules.governance.approvers_independent

subjects contains subject(approval) if some approval in approvals

satisfied contains subject(approval) if {
	some approval in approvals
	every other in same_subject(approval) {
		relaxed(other)
	}
}

satisfied contains subject(approval) if {
	some approval in approvals
	every condition, _ in conditions {
		holds(condition, approval)
	}
}

findings contains {
	"subject": subject(approval),
	"source": approval.source,
	"params": {"person": approval.person.id, "what": what},
	"waiver": data.parameters["GOV-02"].ownWorkWaiver,
} if {
	some approval in approvals
	not subject(approval) in satisfied
	some condition, what in conditions
	not holds(condition, approval)
}

subject(approval) := concat(" as ", [approval.person.id, approval.role])

# Approvals of another version are no approvals of this one.
approvals contains approval if {
	some approval in input.approvals
	approval.version == input.release.version
}

same_subject(approval) := {other | some other in approvals; subject(other) == subject(approval)}

# A recorded reason counts for every approval of a person in a role, or for none.
relaxed(approval) if {
	data.parameters["GOV-02"].smallTeam
	holds("known", approval)
	approval.ownWorkReason
}

# What must hold, and what is told when it does not.
conditions := {
	"known": "the configuration lists no such person, so nobody can say which work is theirs",
	"no author": "commits since the baseline",
	"no executor": "test runs",
	"no requester": "a waiver they asked for",
	"one role": "approvals in several roles",
}

holds("known", approval) if person(approval)

holds("no author", approval) if not approval.person.id in input.changes.authors

# Of somebody unknown that is told alone.
holds("no executor", approval) if not person(approval)

holds("no executor", approval) if count(person(approval).executedRuns) == 0

holds("no requester", approval) if not approval.person.id in requesters

holds("one role", _) if data.parameters["GOV-02"].oneRoleEach == false

holds("one role", approval) if {
	data.parameters["GOV-02"].oneRoleEach == true
	count({other.role | some other in approvals; other.person.id == approval.person.id}) == 1
}

person(approval) := input.people.items[input.people.index[approval.person.id]]

requesters contains claim.requestedBy if {
	some claim in input.waivers
	claim.version == input.release.version
}
