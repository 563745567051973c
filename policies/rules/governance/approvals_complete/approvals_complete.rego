# METADATA
# title: Every required role signed the release
# description: |
#   For each role that the class asks for, and for connected products the further ones, a configured person who holds the
#   role signed with a meaning that counts as approval, with a trusted key, over the digest of the candidate as it is now.
#   A record that claims an approval is no signature.
# custom:
#   id: GOV-01
#   clauses: [iec62304:5.8.1, iso13485:7.3.8, us-part11:11.50, us-part11:11.70]
#   stage: signoff
#   evidence: [git]
#   consults: [approvals]
#   waiver: W0
#   message: "Missing or invalid {role} signature: {reason}"
#   solution: >-
#     Have a person who holds the role sign the candidate digest that `gatehouse check --stage signoff` shows.
#   parameters:
#     roles:
#       description: Roles that must sign; several joined by | where one of them is enough.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     rolesWhenConnected:
#       description: Further roles that must sign for a connected product.
#       type: array
#       items: {type: string, minLength: 1}
#       uniqueItems: true
#       stricter: more
#     meanings:
#       description: Meanings of a signature that count as approval of the release.
#       type: array
#       items: {type: string, enum: [review, approval, responsibility, authorship]}
#       minItems: 1
#       stricter: fewer
#   notCovered:
#     - That the signer used two distinct components, and that the identity behind a key was verified
#     - That the signer read what was signed
package rules.governance.approvals_complete

import data.lib.people

subjects contains role if {
	input.release.version
	some role in required
}

satisfied contains role if {
	some role in required
	some approval in approvals
	approval.role in split(role, "|")
	every condition, _ in conditions {
		holds(condition, approval)
	}
}

findings contains {"subject": role, "params": {"role": told(role), "reason": "nobody approved in this role"}} if {
	input.release.version
	some role in required
	not approved_in(role)
}

findings contains {
	"subject": role,
	"source": approval.source,
	"params": {
		"role": told(role),
		"reason": concat(" ", ["that of", approval.person.id, reason]),
	},
} if {
	some role in required
	not role in satisfied
	some approval in approvals
	approval.role in split(role, "|")
	some condition, reason in conditions
	not holds(condition, approval)
}

required contains role if some role in data.parameters["GOV-01"].roles

required contains role if {
	input.product.connected
	some role in data.parameters["GOV-01"].rolesWhenConnected
}

told(role) := concat(" or ", split(role, "|"))

# Approvals of another version are no approvals of this one.
approvals contains approval if {
	some approval in input.approvals
	approval.version == input.release.version
}

approved_in(role) if {
	some approval in approvals
	approval.role in split(role, "|")
}

# What must hold, and how it is told when it does not.
conditions := {
	"signed": "is a claim in a record without a verified signature",
	"trusted key": "was not given with a trusted key",
	"holds the role": "is by somebody who does not hold the role",
	"named": "is by somebody whose name the configuration does not give",
	"meaning": "has a meaning that is no approval",
	"in time": "is dated after the moment judged",
	"same payload": "is not over the candidate as it is now",
}

holds("signed", approval) if {
	approval.verified == true
	approval.person.known == "signed"
}

holds("trusted key", approval) if approval.keyState == "trusted"

# Where nothing was signed, that is told alone.
holds("trusted key", approval) if approval.keyState == "unsigned"

holds("holds the role", approval) if {
	people.is_person(input.people, approval.person.id)
	approval.role in person(approval).roles
}

holds("named", approval) if person(approval).name

# Of somebody unknown that is told by the role.
holds("named", approval) if not person(approval)

holds("meaning", approval) if approval.meaning in data.parameters["GOV-01"].meanings

holds("in time", approval) if approval.at <= input.asOf

holds("same payload", approval) if approval.payload == input.release.candidateDigest

person(approval) := input.people.items[input.people.index[approval.person.id]]
