# METADATA
# title: Open anomalies have a current safety evaluation
# description: |
#   Each open anomaly has an evaluation with outcome, evaluator and date. It refers to the hazardous situations that the
#   anomaly contributes to, or the record says why there is none. What was evaluated is what the record says today: either
#   the evaluation names the digest of that content, or it is no older than the last recorded change. It is known well
#   enough who evaluated: unless a claim is enough, the evaluator is one of the configured people and last wrote the
#   record, so that whoever changes the record takes the evaluation off it. Where the profile asks for it, the evaluator
#   is neither the person who reported the anomaly nor the one who works on it, and both are named. An anomaly that its
#   triage does not set aside as irrelevant to safety blocks in every class.
# custom:
#   id: ANOM-04
#   clauses: [iec62304:5.8.3, iec62304:9.2, iso13485:8.3]
#   stage: candidate
#   evidence: [anomalies]
#   consults: [anomalyExport]
#   waiver: W0
#   emptyIs: pass
#   message: "Anomaly {anomaly} has no current safety evaluation: {reason}"
#   solution: >-
#     Let the evaluator run `gatehouse anomaly evaluate <id>` with outcome, and with the hazardous situation or the
#     reason why there is none, and commit the record.
#   parameters:
#     independentEvaluator:
#       description: Whether the evaluator must be someone other than the reporter and the assignee of the anomaly.
#       type: boolean
#     authorKnownBy:
#       description: Ways of knowing who evaluated that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the hazardous situations are those of the current risk file (ANOM-10)
#     - That names outside of the configured people that are written differently belong to different people
#     - That the configured people have the role to evaluate
#     - That a change by the evaluator was evaluated, where neither the date of the last change nor a digest shows it
package rules.anomalies.safety_evaluated

import data.lib.people

subjects contains anomaly.id if some anomaly in input.anomalies.open

satisfied contains anomaly.id if {
	some anomaly in input.anomalies.open
	every condition, _ in conditions {
		holds(condition, anomaly)
	}
}

findings contains told(anomaly, conditions[condition].reason) if {
	some anomaly in input.anomalies.open
	set_aside(anomaly)
	some condition in unmet(anomaly)
}

findings contains object.union(told(anomaly, conditions[condition].reason), {"level": "block"}) if {
	some anomaly in input.anomalies.open
	not set_aside(anomaly)
	some condition in unmet(anomaly)
}

told(anomaly, reason) := {
	"subject": anomaly.id,
	"source": anomaly.source,
	"params": {"anomaly": anomaly.id, "reason": reason},
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"hazard": {"after": [], "reason": "no hazardous situation is linked, and nothing says why there is none"},
	"evaluated": {"after": [], "reason": "no evaluation is recorded"},
	"outcome": {"after": ["evaluated"], "reason": "the evaluation has no outcome"},
	"evaluator": {"after": ["evaluated"], "reason": "the evaluation names no evaluator"},
	"configured": {
		"after": ["evaluated", "evaluator"],
		"reason": "the evaluator is not one of the configured people",
	},
	"known": {
		"after": ["evaluated", "evaluator", "configured"],
		"reason": "who evaluated it is not known well enough: the evaluator is not who last wrote the record",
	},
	"dated": {"after": ["evaluated"], "reason": "the evaluation has no date"},
	"in time": {"after": ["evaluated", "dated"], "reason": "the evaluation is dated after the moment judged"},
	"change known": {
		"after": ["evaluated"],
		"reason": "neither the evaluated content nor the last change of the anomaly is recorded",
	},
	"unchanged": {
		"after": ["evaluated", "dated", "change known"],
		"reason": "the anomaly changed after it was evaluated",
	},
	"independent": {
		"after": ["evaluated", "evaluator"],
		"reason": "the evaluator is not shown to be independent of reporter and assignee",
	},
}

unmet(anomaly) := {condition |
	some condition, told_with in conditions
	not holds(condition, anomaly)
	every earlier in told_with.after {
		holds(earlier, anomaly)
	}
}

holds("hazard", anomaly) if count(anomaly.hazardousSituations) > 0

holds("hazard", anomaly) if anomaly.noHazardRationale != ""

holds("evaluated", anomaly) if count(anomaly.evaluation) > 0

holds("outcome", anomaly) if anomaly.evaluation.outcome in {"acceptable", "unacceptable"}

holds("evaluator", anomaly) if anomaly.evaluation.by != ""

holds("configured", anomaly) if {
	people.is_person(input.people, anomaly.evaluation.by)
}

holds("configured", _) if "claimed" in data.parameters["ANOM-04"].authorKnownBy

holds("known", anomaly) if anomaly.evaluation.known in data.parameters["ANOM-04"].authorKnownBy

holds("dated", anomaly) if is_number(anomaly.evaluation.at)

holds("in time", anomaly) if anomaly.evaluation.at <= input.asOf

holds("change known", anomaly) if is_string(anomaly.evaluation.contentDigest)

holds("change known", anomaly) if is_number(anomaly.lastModifiedAt)

holds("unchanged", anomaly) if anomaly.evaluation.contentDigest == anomaly.contentDigest

holds("unchanged", anomaly) if {
	not anomaly.evaluation.contentDigest
	anomaly.evaluation.at >= anomaly.lastModifiedAt
}

holds("independent", _) if data.parameters["ANOM-04"].independentEvaluator == false

holds("independent", anomaly) if {
	data.parameters["ANOM-04"].independentEvaluator == true
	anomaly.evaluation.by != anomaly.reportedBy
	anomaly.evaluation.by != anomaly.assignee
}

set_aside(anomaly) if anomaly.triage.relevant == false
