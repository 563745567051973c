# METADATA
# title: The legacy route is justified for this version
# description: |
#   Where the product claims the legacy route, its legacy record is about this version and names what the route asks for:
#   an assessment of feedback from the field, risk management for continued use, an analysis of what is missing, a plan to
#   close the gaps, records of the system tests, and the rationale for using this version. Each has a configured
#   person who answers for it, and a date that is not after the moment judged; and it is known well enough who wrote the record.
# custom:
#   id: RISK-03
#   clauses: [iec62304:4.4]
#   stage: candidate
#   evidence: [legacy]
#   waiver: W0
#   message: "The legacy route is claimed without {item}: {reason}"
#   solution: >-
#     Complete gate/legacy.yaml for this version, with a configured person under `by` and a date under `at` of each
#     part, or take `product.legacy` out of the configuration and follow the standard without the legacy route.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who answers for the record that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the documents referred to exist and show what they stand for
#     - That the software was lawfully on the market before
package rules.risk.legacy_justified

import data.lib.people

# What the route asks for, as it is told.
items := {
	"feedback": "an assessment of feedback from the field",
	"riskActivities": "risk management for continued use",
	"gapAnalysis": "an analysis of gaps",
	"closurePlan": "a plan to close the gaps",
	"systemTests": "records of the system tests",
	"rationale": "a rationale for this version",
}

subjects contains item if {
	some item, _ in items
	input.product.legacy == true
}

satisfied contains item if {
	some item in subjects
	every condition, _ in conditions {
		holds(condition, item)
	}
}

findings contains {
	"subject": item,
	"source": place(item),
	"params": {"item": items[item], "reason": conditions[condition].reason},
} if {
	some item in subjects
	some condition, told_with in conditions
	not holds(condition, item)
	every earlier in told_with.after {
		holds(earlier, item)
	}
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"version": {"after": [], "reason": "no legacy record is about this version"},
	"recorded": {"after": ["version"], "reason": "the legacy record does not name it"},
	"signed off": {"after": ["version", "recorded"], "reason": "the record does not say who answers for it and when"},
	"person": {
		"after": ["version", "recorded", "signed off"],
		"reason": "who answers for it is not one of the configured people",
	},
	"in time": {
		"after": ["version", "recorded", "signed off"],
		"reason": "it is dated after the moment judged",
	},
	"author": {"after": ["version"], "reason": "who wrote the legacy record is not known well enough"},
}

holds("version", _) if input.legacy.version == input.release.version

holds("recorded", item) if count(input.legacy[item].text) > 0

holds("signed off", item) if {
	input.legacy[item].by != ""
	is_number(input.legacy[item].at)
}

holds("person", item) if people.is_person(input.people, input.legacy[item].by)

holds("author", _) if input.legacy.author.known in data.parameters["RISK-03"].authorKnownBy

holds("in time", item) if input.legacy[item].at <= input.asOf

# Where people look: the item, the record that lacks it, or the release that has no record.
place(item) := input.legacy[item].source

place(item) := input.legacy.source if not input.legacy[item]

place(_) := input.release.source if not input.legacy
