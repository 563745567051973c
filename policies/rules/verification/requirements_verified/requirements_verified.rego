# METADATA
# title: Every requirement in scope is verified
# description: |
#   Each requirement that this release must meet names at least one way of verification: a test, or a review, analysis or
#   inspection with its record and the reason why it is not a test. A link that is marked for re-review shows nothing.
# custom:
#   id: VER-01
#   clauses: [iec62304:5.7.1, iec62304:5.7.4, iec62304:5.8.1, iso13485:7.3.6]
#   stage: candidate
#   evidence: [requirements]
#   consults: [trace]
#   waiver: W0
#   message: "Requirement {requirement} has no verification{but}"
#   solution: >-
#     Link a test to the requirement under `verifiedBy` in gate/requirements.yaml, or a record of a review or analysis
#     with the reason why it is not tested; review links that are marked `suspect`.
#   notCovered:
#     - That a review, analysis or inspection record exists, was approved and is about this version
#     - Requirements that are marked for re-review themselves, or link another revision of what they refine
package rules.verification.requirements_verified

import data.lib.brief

subjects contains requirement.id if {
	some requirement in input.requirements.items
	requirement.inScope
}

satisfied contains requirement.id if {
	some requirement in input.requirements.items
	requirement.inScope
	some verification in requirement.verifiedBy
	verifies(verification)
}

findings contains {
	"subject": requirement.id,
	"source": requirement.source,
	"params": {"requirement": requirement.id, "but": but(requirement)},
} if {
	some requirement in input.requirements.items
	requirement.inScope
	not proven[requirement.id]
}

# Looking a member of a set up takes a walk through the set.
proven := {subject: true | some subject in satisfied}

# What there is all the same, and does not count.
but(requirement) := "" if count(marked(requirement)) == 0

but(requirement) := concat("", [" but links marked for re-review: ", brief.told(sort(marked(requirement)))]) if {
	count(marked(requirement)) > 0
}

marked(requirement) := {verification.suspect | some verification in requirement.verifiedBy}

verifies(verification) if {
	not verification.suspect
	verification.method == "test"
	verification.test != ""
}

verifies(verification) if {
	not verification.suspect
	verification.method in {"review", "analysis", "inspection"}
	verification.reference != ""
	verification.reason != ""
}
