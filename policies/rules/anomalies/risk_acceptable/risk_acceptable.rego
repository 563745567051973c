# METADATA
# title: No open anomaly contributes to unacceptable risk
# description: The evaluation of each open anomaly says that it is acceptable. Unacceptable, undecided or no outcome is not.
# custom:
#   id: ANOM-05
#   clauses: [iec62304:5.8.3]
#   stage: candidate
#   evidence: [anomalies]
#   consults: [anomalyExport]
#   waiver: W0
#   emptyIs: pass
#   message: "Anomaly {anomaly} is not shown to be acceptable: {reason}"
#   solution: Fix the anomaly, control the risk and evaluate it again, or finish its evaluation.
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

unacceptable(anomaly) if anomaly.evaluation.outcome == "unacceptable"

reason(anomaly) := "its risk was evaluated as unacceptable" if unacceptable(anomaly)

reason(anomaly) := "its evaluation has no outcome" if not unacceptable(anomaly)
