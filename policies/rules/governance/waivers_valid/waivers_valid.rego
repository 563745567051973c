# METADATA
# title: Every waiver of this release is valid, and there are not too many
# description: |
#   Each waiver recorded for this version names exact subjects of a rule that may be waived, says where its risk was
#   assessed and at which level the finding was seen, is in time, and has its conditions met. As many different people
#   approved it, in such roles, as the integrity scheme asks for at the level of the waiver; each holds the role, and
#   neither asked for the waiver nor wrote it nor made what it is about.
# custom:
#   id: GOV-05
#   clauses: [iec62304:5.8.3, iso13485:8.3]
#   stage: signoff
#   evidence: [git]
#   consults: [waivers]
#   waiver: W0
#   message: "{what} {reason}"
#   solution: >-
#     Have the waiver in gate/waivers approved (`approvals`), renewed (`expiresAt`) or corrected, or remove its file
#     where it is no longer needed; `gatehouse waive list` tells what is wrong with each. Where there are too many,
#     put right what they deviate from.
#   parameters:
#     maxWaivers:
#       description: Greatest number of waivers in one release.
#       type: integer
#       minimum: 0
#       stricter: lower
#     maxDays:
#       description: By level of waiver, the greatest number of days that one may last. More than the integrity scheme allows never hold.
#       type: object
#       additionalProperties: {type: integer, minimum: 1, stricter: lower}
#   notCovered:
#     - That the finding is still the one that was waived, at the same level; the engine applies a waiver to no other
#     - What a single finding asks of its waiver beyond what its rule asks; the engine judges that
#     - That the people named as approvers gave their approval; only a verified signature would show that
package rules.governance.waivers_valid

import data.lib.brief
import data.lib.people

subjects contains claim.id if some claim in claims

subjects contains number_of_waivers if input.release.version

satisfied contains claim.id if {
	some claim in claims
	every condition, _ in conditions {
		holds(condition, claim)
	}
}

satisfied contains number_of_waivers if count(claims) <= data.parameters["GOV-05"].maxWaivers

findings contains {
	"subject": claim.id,
	"source": claim.source,
	"params": {"what": concat(" ", ["Waiver", claim.id]), "reason": reason(condition, claim)},
} if {
	some claim in claims
	some condition, _ in conditions
	not holds(condition, claim)
}

findings contains {
	"subject": number_of_waivers,
	"params": {
		"what": concat(" ", ["Release", input.release.version]),
		"reason": concat(" ", ["has more waivers than it may have:", told]),
		"waivers": count(claims),
		"allowed": data.parameters["GOV-05"].maxWaivers,
	},
} if {
	count(claims) > data.parameters["GOV-05"].maxWaivers
	told := brief.told(sort([claim.id | some claim in claims]))
}

number_of_waivers := "number of waivers"

# Waivers of other versions may lie beside those of this one.
claims contains claim if {
	some claim in input.waivers
	claim.version == input.release.version
}

# What must hold, and how it is told when it does not.
conditions := {
	"known rule": "is for a rule that there is not",
	"rule may be waived": "is for a rule that can never be waived (W0)",
	"exact subjects": "names a subject with a wildcard",
	"level": "does not say at which level its finding was seen",
	"risk": "does not say where its risk was assessed",
	"begun": "was created after the moment judged",
	"lasting": "has expired",
	"short": "lasts longer than its level allows",
	"conditions met": "has a condition that is not shown to be met",
	"not own request": "is approved by who asked for it or wrote it",
	"not own work": "is approved by an author of what it is about",
	"approvals in time": "has an approval from before it was written or from after the moment judged",
	"approved": "lacks an approval",
}

reason(condition, claim) := conditions[condition] if not names_roles(condition, claim)

reason(condition, claim) := told if {
	names_roles(condition, claim)
	roles := [concat(" or ", group) | some group in demand(claim).approvals]
	told := concat("", [conditions[condition], " each by ", concat(" and ", roles), ", by different people who hold the role"])
}

names_roles("approved", claim) if demand(claim).approvals

# What the integrity scheme asks of a waiver of this level.
demand(claim) := input.product.waiverDemands[claim.ruleWaiver]

holds("known rule", claim) if claim.ruleWaiver

# A rule that there is not is told as such.
holds("rule may be waived", claim) if may_be_waived(claim)

holds("rule may be waived", claim) if not claim.ruleWaiver

holds("exact subjects", claim) if {
	count(claim.subjects) > 0
	every subject in claim.subjects {
		not contains(subject, "*")
	}
}

holds("level", claim) if claim.level

holds("risk", claim) if claim.riskReference

holds("begun", claim) if claim.createdAt <= input.asOf

holds("lasting", claim) if claim.expiresAt > input.asOf

holds("short", claim) if {
	claim.expiresAt > claim.createdAt
	days := min([demand(claim).days, data.parameters["GOV-05"].maxDays[claim.ruleWaiver]])
	claim.expiresAt - claim.createdAt <= days * 86400000
}

# There is no telling how long what has no level may last.
holds("short", claim) if not may_be_waived(claim)

holds("conditions met", claim) if {
	every condition in claim.conditions {
		met(condition, claim)
	}
}

holds("not own request", claim) if {
	every approval in claim.approvals {
		not approval.by in {claim.requestedBy, claim.author.id}
	}
}

holds("not own work", claim) if {
	every approval in claim.approvals {
		not approval.by in claim.subjectAuthors
	}
}

holds("approvals in time", claim) if {
	every approval in claim.approvals {
		approval.at >= claim.createdAt
		approval.at <= input.asOf
	}
}

holds("approved", claim) if {
	groups := demand(claim).approvals
	count(groups) == 1
	some approval in claim.approvals
	approves(approval, groups[0])
}

holds("approved", claim) if {
	groups := demand(claim).approvals
	count(groups) == 2
	some approval in claim.approvals
	approves(approval, groups[0])
	some second in claim.approvals
	approves(second, groups[1])
	second.by != approval.by
}

# Nobody can approve what cannot be waived; that is told instead.
holds("approved", claim) if not may_be_waived(claim)

may_be_waived(claim) if claim.ruleWaiver in {"W1", "W2"}

met(condition, claim) if {
	condition.by
	condition.at >= claim.createdAt
	condition.at <= input.asOf
	shown(condition)
}

shown(condition) if condition.referenceFound

shown(condition) if not condition.reference

approves(approval, roles) if {
	approval.role in roles
	people.is_person(input.people, approval.by)
	person := input.people.items[input.people.index[approval.by]]
	approval.role in person.roles
}
