# METADATA
# title: Overall residual risk was judged with this list of anomalies
# description: |
#   The risk management report of this version names exactly the list of open anomalies that is judged here, was approved
#   after that list was taken from the trackers, and finds all residual risks together acceptable.
# custom:
#   id: ANOM-07
#   clauses: [iso14971:8, iec62304:5.8.3]
#   stage: candidate
#   evidence: [risk, anomalies, anomalyExport]
#   waiver: W0
#   message: "Overall residual risk was not judged with this anomaly list: {reason} (list {list})"
#   solution: >-
#     Judge all residual risks together with this list, and record it under `report` in gate/risk-reports:
#     `overallAcceptable`, and the digest given here as `anomalyListDigest`.
#   notCovered:
#     - The method and the criteria by which risks are judged together
#     - That the report is approved by someone known (RISK-01)
package rules.anomalies.overall_risk_judged

subjects contains input.release.version

satisfied contains input.release.version if {
	every condition, _ in conditions {
		holds(condition)
	}
}

findings contains {
	"subject": input.release.version,
	"source": place,
	"params": {"reason": conditions[condition].reason, "list": input.anomalies.listDigest},
} if {
	some condition, told_with in conditions
	not holds(condition)
	every earlier in told_with.after {
		holds(earlier)
	}
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"report": {"after": [], "reason": "there is no risk management report"},
	"version": {"after": ["report"], "reason": "the risk management report is about another version"},
	"list": {"after": ["report", "version"], "reason": "the report names another list, or none"},
	"after export": {
		"after": ["report", "version"],
		"reason": "the report was not approved after the anomalies were exported",
	},
	"in time": {
		"after": ["report", "version", "after export"],
		"reason": "the report was approved after the moment judged",
	},
	"acceptable": {
		"after": ["report", "version"],
		"reason": "the report does not find the overall residual risk acceptable",
	},
}

holds("report") if input.risk.report.version

holds("version") if input.risk.report.version == input.release.version

holds("list") if input.risk.report.anomalyListDigest == input.anomalies.listDigest

holds("after export") if {
	count(input.anomalies.exports) > 0
	every export in input.anomalies.exports {
		input.risk.report.at >= export.extractedAt
	}
}

holds("in time") if input.risk.report.at <= input.asOf

holds("acceptable") if input.risk.report.overallAcceptable == true

# Where people look who miss the report.
place := input.risk.report.source

place := input.release.source if not input.risk.report
