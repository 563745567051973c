# METADATA
# title: The significance of the changes is decided for each market
# description: |
#   For each market of the product, the regulatory record of this version says whether the changes are significant there,
#   why, by whom and when, and it is known well enough who decided. Where approval is needed before release, the decision
#   refers to it. For a product that names no market, the record says why no decision is needed.
# custom:
#   id: REG-01
#   clauses: [iso13485:7.3.9]
#   stage: candidate
#   evidence: [regulatory]
#   waiver: W0
#   message: "Regulatory significance of {version} is not decided for {market}: {reason}"
#   solution: >-
#     Decide for each market whether the changes are significant, record it under `decisions` in gate/regulatory, and
#     commit it as who decided; where the product has no market, say why under `none`.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who decided that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the configuration names every market of the product
#     - That the approval referred to was given, and for this version
#     - That who decided has the authority to do so
package rules.regulatory.significance_decided

subjects contains market if some market in input.product.markets

subjects contains "no market" if count(input.product.markets) == 0

satisfied contains market if {
	some market in input.product.markets
	every condition, _ in conditions {
		holds(condition, market)
	}
}

satisfied contains "no market" if {
	count(input.product.markets) == 0
	every condition, _ in conditions_of_none {
		holds_of_none(condition)
	}
}

findings contains told(market, place(market), conditions[condition].reason) if {
	some market in input.product.markets
	some condition, told_with in conditions
	not holds(condition, market)
	every earlier in told_with.after {
		holds(earlier, market)
	}
}

findings contains told("no market", place("no market"), conditions_of_none[condition].reason) if {
	count(input.product.markets) == 0
	some condition, told_with in conditions_of_none
	not holds_of_none(condition)
	every earlier in told_with.after {
		holds_of_none(earlier)
	}
}

told(market, source, reason) := {
	"subject": market,
	"source": source,
	"params": {"version": input.release.version, "market": market, "reason": reason},
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"version": {"after": [], "reason": "no regulatory record is about this version"},
	"decided": {"after": ["version"], "reason": "there is no decision"},
	"reasoned": {"after": ["version", "decided"], "reason": "nothing says why"},
	"signed off": {"after": ["version", "decided"], "reason": "the decision does not say by whom and when"},
	"in time": {
		"after": ["version", "decided", "signed off"],
		"reason": "the decision is dated after the moment judged",
	},
	"known": {
		"after": ["version", "decided", "signed off"],
		"reason": "who decided is not known well enough: it is not who last wrote the record",
	},
	"approved": {
		"after": ["version", "decided"],
		"reason": "approval is needed before release, and none is referred to",
	},
}

conditions_of_none := {
	"version": {"after": [], "reason": "no regulatory record is about this version"},
	"reasoned": {
		"after": ["version"],
		"reason": "the product names no market, and nothing says why no decision is needed",
	},
	"known": {
		"after": ["version"],
		"reason": "who says that no decision is needed is not known well enough",
	},
}

holds("version", _) if input.regulatory.version == input.release.version

holds("decided", market) if {
	is_boolean(decision_for(market).significant)
	is_boolean(decision_for(market).approvalNeeded)
}

holds("reasoned", market) if count(decision_for(market).rationale) > 0

holds("signed off", market) if {
	count(decision_for(market).by) > 0
	is_number(decision_for(market).at)
}

holds("in time", market) if decision_for(market).at <= input.asOf

holds("known", market) if decision_for(market).known in data.parameters["REG-01"].authorKnownBy

holds("approved", market) if decision_for(market).approvalNeeded == false

holds("approved", market) if count(decision_for(market).approvalReference) > 0

holds_of_none("version") if input.regulatory.version == input.release.version

holds_of_none("reasoned") if count(input.regulatory.none) > 0

holds_of_none("known") if input.regulatory.author.known in data.parameters["REG-01"].authorKnownBy

decision_for(market) := input.regulatory.decisions[input.regulatory.index[market]]

# Where people look: the decision, the record that lacks it, or the release that has no record.
place(market) := decision_for(market).source

place(market) := input.regulatory.source if not decision_for(market)

place(_) := input.release.source if not input.regulatory
