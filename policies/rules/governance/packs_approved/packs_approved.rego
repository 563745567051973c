# METADATA
# title: The rules, their settings and the engine are approved
# description: |
#   Each rule pack in use, the settings of all rules, and the version of the engine were approved by exactly their digest
#   or version: by a configured person in a role that may, who did not change it since the baseline, and of whom more is
#   known than a name in a file. So a change of rules or settings since the last release needs an approval of its own.
# custom:
#   id: GOV-06
#   clauses: [iso13485:4.1.6, iec62304:8.1.2]
#   stage: candidate
#   evidence: [git]
#   consults: [packApprovals]
#   waiver: W0
#   message: "{what} is not approved: {reason}"
#   solution: Review what changed in rules, settings or engine, and have somebody who did not change it record the approval in gate/pack-approvals.yaml.
#   parameters:
#     roles:
#       description: Roles in which a person may approve rules, settings and engine.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     approverKnownBy:
#       description: Ways of knowing who approved that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       stricter: fewer
#   notCovered:
#     - That the validation of the engine fits its intended use
#     - That the approver did not write the rules of a pack, or layers of settings that are kept elsewhere
package rules.governance.packs_approved

import data.lib.people

subjects contains one.subject if some one in deciding

satisfied contains one.subject if {
	some one in deciding
	approved(one.pack)
}

findings contains {
	"subject": one.subject,
	"params": {"what": one.what, "reason": "no record approves exactly this"},
} if {
	some one in deciding
	count(one.pack.approvals) == 0
}

findings contains {
	"subject": one.subject,
	"source": approval.source,
	"params": {
		"what": one.what,
		"reason": concat(" ", ["the approval by", approval.approver.id, reason]),
	},
} if {
	some one in deciding
	not approved(one.pack)
	some approval in one.pack.approvals
	some condition, reason in conditions
	not holds(condition, approval, one.pack)
}

approved(pack) if {
	some approval in pack.approvals
	every condition, _ in conditions {
		holds(condition, approval, pack)
	}
}

deciding contains {"subject": subject, "what": what, "pack": pack} if {
	some pack in input.packs
	pack.kind == "rules"
	subject := concat(" ", ["rules", pack.name])
	what := concat(" ", ["Rule pack", pack.name, pack.digest])
}

deciding contains {"subject": "settings", "what": what, "pack": pack} if {
	some pack in input.packs
	pack.kind == "settings"
	what := concat(" ", ["The settings of the rules", pack.digest])
}

deciding contains {"subject": "engine", "what": what, "pack": engine} if {
	what := concat(" ", ["Engine version", input.engine.version])
	engine := {"approvals": input.engine.validations, "authors": []}
}

# What must hold, and how it is told when it does not.
conditions := {
	"known well enough": "is only claimed, which is not enough",
	"in a role": "is by somebody who holds no role that may approve",
	"no author": "is by somebody who changed it since the baseline",
	"in time": "is dated after the moment judged",
}

holds("known well enough", approval, _) if approval.approver.known in data.parameters["GOV-06"].approverKnownBy

holds("in a role", approval, _) if {
	people.is_person(input.people, approval.approver.id)
	some role in input.people.items[input.people.index[approval.approver.id]].roles
	role in data.parameters["GOV-06"].roles
}

holds("no author", approval, pack) if not approval.approver.id in pack.authors

holds("in time", approval, _) if approval.at <= input.asOf
