# METADATA
# title: Security findings are closed, or deferred with an accepted risk
# description: |
#   Somebody looked through the register of security findings for the release of this version. Each finding in it, from
#   requirements, design, implementation, verification, validation or defects, is closed and what shows that is named, or is
#   deferred with its reason and a residual risk that the profile accepts; by which configured person and when. A configured
#   person looked through it, and it is known well enough who answers for it. Whatever a security test found is
#   in the register.
# custom:
#   id: SEC-05
#   clauses: [iec81001-5-1:5.8.1, iec81001-5-1:5.8.5, iec81001-5-1:9.5, iec62443-4-1:SM-11, iec62443-4-1:DM-4]
#   stage: candidate
#   evidence: [securityFindings]
#   consults: [securityTests]
#   waiver: W2
#   message: "Security finding {finding}: {reason}"
#   solution: >-
#     In gate/security-findings.yaml, set the finding to `closed` with `reference`, `by` and `at`, or to `deferred`
#     with `reason`, an accepted `residualRisk`, `by` and `at`, and review the register for this version (`review`).
#     Who left the company stays listed under `people` in the configuration.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who answers for the register that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     acceptedRisks:
#       description: Residual risks with which a finding may be deferred.
#       type: array
#       items: {type: string, enum: [negligible, low, medium, high, critical]}
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - Findings that nobody entered and no recorded security test names
#     - That a closed finding is gone
package rules.security.findings_resolved

import data.lib.people

subjects contains register.source.evidence if some register in registers

subjects contains finding.id if some finding in items

subjects contains id if some id in found_by_tests

satisfied contains register.source.evidence if {
	some register in registers
	every condition, _ in register_conditions {
		holds(condition, register)
	}
}

satisfied contains finding.id if {
	some finding in items
	every condition, _ in conditions {
		holds(condition, finding)
	}
}

findings contains told(register.source.evidence, "register", register.source, register_conditions[condition].reason) if {
	some register in registers
	some condition in unmet(register, register_conditions)
}

findings contains told(finding.id, finding.id, finding.source, conditions[condition].reason) if {
	some finding in items
	some condition in unmet(finding, conditions)
}

findings contains told(id, id, test.source, "a security test found it, but it is not in the register") if {
	some test in input.security.tests.items
	some id in test.findings
	not in_register(id)
}

told(subject, finding, source, reason) := {
	"subject": subject,
	"source": source,
	"params": {"finding": finding, "reason": reason},
}

registers := input.security.findings.registers

items := input.security.findings.items

found_by_tests := {id | some test in input.security.tests.items; some id in test.findings}

in_register(id) if is_number(input.security.findings.index[id])

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
register_conditions := {
	"this release": {"after": [], "reason": "it was last reviewed for another version"},
	"reviewer": {"after": [], "reason": "its review names no reviewer"},
	"known reviewer": {"after": ["reviewer"], "reason": "its reviewer is not one of the configured people"},
	"reviewed": {"after": [], "reason": "its review has no date, or one after the moment judged"},
	"author": {"after": [], "reason": "who answers for it is not known well enough"},
}

conditions := {
	"settled": {"after": [], "reason": "it is open, neither closed nor deferred"},
	"shown": {"after": ["settled"], "reason": "it is closed, but nothing says what shows that"},
	"closer": {"after": ["settled", "shown"], "reason": "it is closed, but not by whom and when, or after the moment judged"},
	"known closer": {
		"after": ["settled", "shown", "closer"],
		"reason": "it is closed by somebody who is not one of the configured people",
	},
	"reasoned": {"after": ["settled"], "reason": "it is deferred without a reason"},
	"risk": {"after": ["settled"], "reason": "it is deferred, and its residual risk is not one that is accepted"},
	"accepted": {
		"after": ["settled"],
		"reason": "it is deferred, but not by whom and when, or after the moment judged",
	},
	"known accepter": {
		"after": ["settled", "accepted"],
		"reason": "it is deferred by somebody who is not one of the configured people",
	},
}

unmet(item, asked) := {condition |
	some condition, told_with in asked
	not holds(condition, item)
	every earlier in told_with.after {
		holds(earlier, item)
	}
}

holds("this release", register) if register.review.version == input.release.version

holds("reviewer", register) if count(register.review.by) > 0

holds("known reviewer", register) if people.is_person(input.people, register.review.by)

holds("reviewed", register) if not_after(register.review.at, input.asOf)

holds("author", register) if register.author.known in data.parameters["SEC-05"].authorKnownBy

holds("settled", finding) if finding.state in {"closed", "deferred"}

# What is asked of closing holds for what is deferred, and the other way round.
holds(condition, finding) if {
	condition in {"shown", "closer", "known closer"}
	finding.state == "deferred"
}

holds(condition, finding) if {
	condition in {"reasoned", "risk", "accepted", "known accepter"}
	finding.state == "closed"
}

holds("shown", finding) if count(finding.closed.reference) > 0

holds("closer", finding) if signed(finding.closed)

holds("known closer", finding) if people.is_person(input.people, finding.closed.by)

holds("known accepter", finding) if people.is_person(input.people, finding.deferred.by)

holds("reasoned", finding) if count(finding.deferred.reason) > 0

holds("risk", finding) if finding.deferred.residualRisk in data.parameters["SEC-05"].acceptedRisks

holds("accepted", finding) if signed(finding.deferred)

signed(statement) if {
	count(statement.by) > 0
	not_after(statement.at, input.asOf)
}

not_after(time, as_of) if {
	is_number(time)
	time <= as_of
}
