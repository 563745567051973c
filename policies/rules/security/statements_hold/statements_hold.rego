# METADATA
# title: Exploitability statements hold
# description: |
#   Each exploitability statement that speaks of a vulnerability which a scan found may be relied on, whatever the severity.
#   It is about this product or artefact, its author is known well enough, and it is neither too old nor older than the last
#   change of the vulnerability, where a scan tells that. A statement that the product is not affected gives a justification
#   label, and the labels that are easily claimed also need evidence and a second reviewer.
# custom:
#   id: SEC-04
#   clauses: [iec62443-4-1:DM-4, iec81001-5-1:9.4, fda-524b:V.A.4]
#   stage: candidate
#   evidence: [vulnerabilities]
#   consults: [vex]
#   waiver: W0
#   emptyIs: pass
#   message: "Exploitability statement on {vulnerability} does not hold: {reason}"
#   solution: >-
#     Look at the vulnerability again, and state anew for this product what was found: in the exploitability statement
#     (`evidence.vex` of the configuration) with its justification, and in gate/vulnerabilities with `vex.reference`
#     and `vex.secondReviewer`.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing the author of a statement that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     maxAgeDays:
#       description: Greatest age of a statement when the release is judged, in days.
#       type: number
#       minimum: 0
#       stricter: lower
#   notCovered:
#     - The last change of a vulnerability, where no scan tells it
#     - Statements on vulnerabilities that no scan found
package rules.security.statements_hold

import data.lib.vex

subjects contains vulnerability.key if some vulnerability in spoken_of

satisfied contains vulnerability.key if {
	some vulnerability in spoken_of
	every condition in conditions_of(vulnerability) {
		holds(condition, vulnerability)
	}
}

findings contains {
	"subject": vulnerability.key,
	"source": vulnerability.vex.source,
	"params": {"vulnerability": vulnerability.key, "reason": told[condition].reason},
} if {
	some vulnerability in spoken_of
	some condition in unmet(vulnerability)
}

spoken_of := [vulnerability |
	some vulnerability in input.vulnerabilities.items
	vulnerability.vex
]

told := object.union(vex.conditions, {"after change": {
	"after": ["in time"],
	"reason": "the vulnerability changed after the statement was made",
}})

of_every_statement := {"product", "author", "in time", "recent", "after change"}

# What justifies a verdict is asked of statements that give one.
conditions_of(vulnerability) := of_every_statement if undecided(vulnerability)

conditions_of(vulnerability) := object.keys(told) if not undecided(vulnerability)

undecided(vulnerability) if vulnerability.vex.status in {"affected", "under_investigation"}

unmet(vulnerability) := {condition |
	asked := conditions_of(vulnerability)
	some condition in asked
	not holds(condition, vulnerability)
	every earlier in told[condition].after {
		holds(earlier, vulnerability)
	}
}

holds(condition, vulnerability) if vex.holds(condition, vulnerability.vex, demands, input.asOf)

holds("after change", vulnerability) if not vulnerability.modifiedAt

holds("after change", vulnerability) if vulnerability.vex.at >= vulnerability.modifiedAt

demands := {
	"authorKnownBy": data.parameters["SEC-04"].authorKnownBy,
	"maxAgeDays": data.parameters["SEC-04"].maxAgeDays,
}
