# METADATA
# title: Every requirement in scope is verified
# description: |
#   Each requirement that this release must meet names at least one way of verification: a test, or a review, analysis or
#   inspection with its record and the reason why it is not a test.
# custom:
#   id: VER-01
#   clauses: [iec62304:5.7.1, iec62304:5.7.4, iec62304:5.8.1, iso13485:7.3.6]
#   stage: candidate
#   evidence: [requirements]
#   consults: [trace]
#   waiver: W0
#   message: "Requirement {requirement} has no verification"
#   solution: Link a test to the requirement, or a record of a review or analysis with the reason why it is not tested.
#   notCovered:
#     - That a review, analysis or inspection record exists, was approved and is about this version
#     - Links that are marked for re-review (suspect links)
package rules.verification.requirements_verified

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
	"params": {"requirement": requirement.id},
} if {
	some requirement in input.requirements.items
	requirement.inScope
	not proven[requirement.id]
}

# Looking a member of a set up takes a walk through the set.
proven := {subject: true | some subject in satisfied}

verifies(verification) if {
	verification.method == "test"
	verification.test != ""
}

verifies(verification) if {
	verification.method in {"review", "analysis", "inspection"}
	verification.reference != ""
	verification.reason != ""
}
