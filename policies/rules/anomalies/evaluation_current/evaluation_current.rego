# METADATA
# title: Evaluations of anomalies rest on the current risk file
# description: |
#   The evaluation of each open anomaly names the version of the risk file that it was made with, and that is the current
#   one, and not of a later date than the evaluation. Where the risk file changed after the evaluation, someone confirmed since that the evaluation still holds.
# custom:
#   id: ANOM-10
#   clauses: [iec62304:5.8.3, iec62304:7.4.1]
#   stage: candidate
#   evidence: [anomalies, risk]
#   consults: [anomalyExport]
#   waiver: W1
#   emptyIs: pass
#   message: "The evaluation of anomaly {anomaly} does not rest on risk file {riskFile}: {reason}"
#   solution: >-
#     Evaluate the anomaly again with the current risk file, by `gatehouse anomaly evaluate <id> --risk-file
#     <version>`, or let the evaluator confirm under `evaluation.reconfirmed` in gate/anomalies that the evaluation
#     still holds.
#   notCovered:
#     - That the version recorded as current is that of the risk file itself
#     - That the hazardous situations of the anomaly stand in that version
package rules.anomalies.evaluation_current

subjects contains anomaly.id if some anomaly in input.anomalies.open

satisfied contains anomaly.id if {
	some anomaly in input.anomalies.open
	current(anomaly)
}

findings contains {
	"subject": anomaly.id,
	"source": anomaly.source,
	"params": {"anomaly": anomaly.id, "riskFile": risk_file, "reason": reason(anomaly)},
} if {
	some anomaly in input.anomalies.open
	not current(anomaly)
}

current(anomaly) if {
	anomaly.evaluation.riskFileVersion == input.risk.riskFile.version
	not predates_risk_file(anomaly)
}

# An evaluation that names no version was made with nobody knows what; there is nothing to confirm.
current(anomaly) if {
	names_version(anomaly)
	is_string(input.risk.riskFile.version)
	anomaly.evaluation.reconfirmed.by != ""
	anomaly.evaluation.reconfirmed.at > input.risk.riskFile.changedAt
	anomaly.evaluation.reconfirmed.at <= input.asOf
}

# Nobody can have used a version that was not there yet.
predates_risk_file(anomaly) if anomaly.evaluation.at < input.risk.riskFile.changedAt

risk_file := input.risk.riskFile.version

risk_file := "of unknown version" if not input.risk.riskFile.version

reason(_) := "no record says which version of the risk file is the current one" if not input.risk.riskFile.version

reason(anomaly) := "it names no version of the risk file" if {
	input.risk.riskFile.version
	not names_version(anomaly)
}

reason(anomaly) := concat("", ["it was made with version ", anomaly.evaluation.riskFileVersion, " and not confirmed since the change"]) if {
	anomaly.evaluation.riskFileVersion != input.risk.riskFile.version
	names_version(anomaly)
	not anomaly.evaluation.reconfirmed
}

reason(anomaly) := "it is dated before that version was approved" if {
	anomaly.evaluation.riskFileVersion == input.risk.riskFile.version
	not anomaly.evaluation.reconfirmed
}

reason(anomaly) := concat("", ["its confirmation is not dated between the approval of ", input.risk.riskFile.version, " and the moment judged"]) if {
	names_version(anomaly)
	anomaly.evaluation.reconfirmed
}

names_version(anomaly) if anomaly.evaluation.riskFileVersion != ""
