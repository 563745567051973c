# METADATA
# title: What was approved is what is released
# description: |
#   Each approval of this release is of an evaluation that was made when all evidence was there, was given after that
#   evaluation, and names the digest of the candidate as it is now. Any change of evidence, rules or settings since makes
#   the approval void; records of archiving and delivery, which follow the approval, do not.
# custom:
#   id: GOV-07
#   clauses: [iec62304:5.8.1, us-part11:11.70]
#   stage: signoff
#   evidence: [git, approvals]
#   waiver: W0
#   message: "Evidence changed after signing: the approval by {person} as {role} {reason}"
#   solution: >-
#     Run `gatehouse check --stage signoff` again on the evidence as it is, and have people approve its candidate
#     digest as `payload` in gate/approvals.
#   notCovered:
#     - That an evaluation really took place at the moment that the approval names, before decisions are kept in a log
#     - That the moment named for the approval is right, before it is signed with a trusted time
package rules.governance.approval_current

subjects contains subject(approval) if some approval in approvals

satisfied contains subject(approval) if {
	some approval in approvals
	every other in same_subject(approval) {
		sound(other)
	}
}

findings contains {
	"subject": subject(approval),
	"source": approval.source,
	"params": {"person": approval.person.id, "role": approval.role, "reason": reason},
} if {
	some approval in approvals
	some condition, reason in conditions
	not holds(condition, approval)
}

# Where a person approved twice in a role, both must hold: nobody can say which is meant.
same_subject(approval) := {other | some other in approvals; subject(other) == subject(approval)}

sound(approval) if {
	every condition, _ in conditions {
		holds(condition, approval)
	}
}

subject(approval) := concat(" as ", [approval.person.id, approval.role])

# Approvals of another version are no approvals of this one.
approvals contains approval if {
	some approval in input.approvals
	approval.version == input.release.version
}

# What must hold, and how it is told when it does not.
conditions := {
	"same payload": "is not of the candidate as it is now",
	"all evidence evaluated": "is of an evaluation from before the last evidence was made or collected",
	"evaluated in time": "is of an evaluation from after the moment judged",
	"after evaluation": "was given before the evaluation that it approves",
	"in time": "is dated after the moment judged",
}

holds("same payload", approval) if approval.payload == input.release.candidateDigest

holds("all evidence evaluated", approval) if {
	count(evidence) > 0
	every time in times {
		time <= approval.evaluatedAt
	}
}

holds("evaluated in time", approval) if approval.evaluatedAt <= input.asOf

holds("after evaluation", approval) if approval.at >= approval.evaluatedAt

holds("in time", approval) if approval.at <= input.asOf

# What is written when people have decided is no part of what they approved.
evidence contains item if {
	some item in input.evidence.items
	not item.kind in beside_candidate
}

beside_candidate contains state.kind if {
	some state in input.evidence.kinds
	state.besideCandidate == true
}

times contains time if {
	some item in evidence
	some field in {"collectedAt", "producedAt"}
	time := item[field]
}
