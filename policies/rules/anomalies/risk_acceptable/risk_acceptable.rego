# METADATA
# title: No open anomaly contributes to unacceptable risk
# description: |
#   The evaluation of each open anomaly says that it is acceptable. Unacceptable, undecided or no outcome is not. Where the
#   profile leaves it open, an anomaly that its triage sets aside as irrelevant to safety may go without an evaluation.
# custom:
#   id: ANOM-05
#   clauses: [iec62304:5.8.3]
#   stage: candidate
#   evidence: [anomalies]
#   consults: [anomalyExport]
#   waiver: W0
#   emptyIs: pass
#   message: "Anomaly {anomaly} is not shown to be acceptable: {reason}"
#   solution: >-
#     Fix the anomaly, or control the risk and evaluate it again, or finish its evaluation, with `gatehouse anomaly
#     evaluate <id>`; then record `disposition` in gate/anomalies.
#   parameters:
#     setAsideNeedsEvaluation:
#       description: Whether an anomaly that its triage sets aside as irrelevant to safety needs an evaluation all the same.
#       type: boolean
#   notCovered:
#     - The overall residual risk of all anomalies together (ANOM-07)
package rules.anomalies.risk_acceptable

subjects contains anomaly.id if some anomaly in input.anomalies.open

satisfied contains anomaly.id if {
	some anomaly in input.anomalies.open
	acceptable(anomaly)
}

findings contains {
	"subject": anomaly.id,
	"source": anomaly.source,
	"params": {"anomaly": anomaly.id, "reason": reason(anomaly)},
} if {
	some anomaly in input.anomalies.open
	not acceptable(anomaly)
}

acceptable(anomaly) if anomaly.evaluation.outcome == "acceptable"

acceptable(anomaly) if {
	data.parameters["ANOM-05"].setAsideNeedsEvaluation == false
	anomaly.triage.relevant == false
	not anomaly.evaluation
}

unacceptable(anomaly) if anomaly.evaluation.outcome == "unacceptable"

reason(anomaly) := "its risk was evaluated as unacceptable" if unacceptable(anomaly)

reason(anomaly) := "its evaluation has no outcome" if not unacceptable(anomaly)
