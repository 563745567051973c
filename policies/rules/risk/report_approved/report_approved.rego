# METADATA
# title: The risk management report of this version is approved
# description: |
#   There is a risk management report of this version, approved by someone known well enough and not after the moment
#   judged. It says that the risk management plan was carried out, that the overall residual risk is acceptable, and how
#   information from production and the field is gathered.
# custom:
#   id: RISK-01
#   clauses: [iso14971:9]
#   stage: candidate
#   evidence: [risk]
#   waiver: W0
#   message: "The risk management report does not cover {version}: {reason}"
#   solution: >-
#     Review risk management before the release, and have `report` in gate/risk-reports completed and committed by who
#     approves it.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who approved the report that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the plan was carried out as it is stated, and that the arrangements for the field work
#     - That who approved the report has the authority to do so
package rules.risk.report_approved

subjects contains input.release.version

satisfied contains input.release.version if {
	every condition, _ in conditions {
		holds(condition)
	}
}

findings contains {
	"subject": input.release.version,
	"source": place,
	"params": {"version": input.release.version, "reason": conditions[condition].reason},
} if {
	some condition, told_with in conditions
	not holds(condition)
	every earlier in told_with.after {
		holds(earlier)
	}
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"report": {"after": [], "reason": "there is none"},
	"version": {"after": ["report"], "reason": "it is about another version"},
	"approved": {"after": ["report", "version"], "reason": "it does not say who approved it and when"},
	"in time": {
		"after": ["report", "version", "approved"],
		"reason": "its approval is dated after the moment judged",
	},
	"known": {
		"after": ["report", "version", "approved"],
		"reason": "who approved it is not known well enough: the approver is not who last wrote the record",
	},
	"plan": {
		"after": ["report", "version"],
		"reason": "it does not say that the risk management plan was carried out",
	},
	"acceptable": {
		"after": ["report", "version"],
		"reason": "it does not find the overall residual risk acceptable",
	},
	"field": {
		"after": ["report", "version"],
		"reason": "it does not say how information from production and the field is gathered",
	},
}

holds("report") if input.risk.report.version

holds("version") if input.risk.report.version == input.release.version

holds("approved") if {
	count(input.risk.report.approvedBy) > 0
	is_number(input.risk.report.at)
}

holds("in time") if input.risk.report.at <= input.asOf

holds("known") if input.risk.report.author.known in data.parameters["RISK-01"].authorKnownBy

holds("plan") if input.risk.report.planImplemented == true

holds("acceptable") if input.risk.report.overallAcceptable == true

holds("field") if count(input.risk.report.postProduction) > 0

# Where people look who miss the report.
place := input.risk.report.source

place := input.release.source if not input.risk.report
