# METADATA
# title: Open anomalies are assessed for their effect on security
# description: |
#   The record of each open anomaly says what effect on security it has, which kinds of weakness (CWE) were considered, why,
#   by whom and when. What is a vulnerability is named by its ids and has an exploitability statement, by which the rules
#   about vulnerabilities judge it. In a connected product a missing assessment blocks.
# custom:
#   id: ANOM-06
#   clauses: [fda-524b:V.A.5, iec81001-5-1:9.4, iec81001-5-1:9.5]
#   stage: candidate
#   evidence: [anomalies]
#   consults: [anomalyExport]
#   waiver: W2
#   emptyIs: pass
#   message: "Anomaly {anomaly} is not assessed for its effect on security: {reason}"
#   solution: >-
#     Let someone with security competence assess the anomaly, and record it under `security` in gate/anomalies:
#     `impact`, `cwe`, `rationale`, `by` and `at`.
#   notCovered:
#     - That who assessed the anomaly is who wrote that into its record, and has the competence
#     - That the exploitability statement is about this anomaly and settles it
package rules.anomalies.security_assessed

subjects contains anomaly.id if some anomaly in input.anomalies.open

satisfied contains anomaly.id if {
	some anomaly in input.anomalies.open
	every condition, _ in conditions {
		holds(condition, anomaly)
	}
}

findings contains told(anomaly, conditions[condition].reason) if {
	input.product.connected == false
	some anomaly in input.anomalies.open
	some condition in unmet(anomaly)
}

# Only a product that says that it is not connected is spared.
findings contains object.union(told(anomaly, conditions[condition].reason), {"level": "block"}) if {
	not input.product.connected == false
	some anomaly in input.anomalies.open
	some condition in unmet(anomaly)
}

told(anomaly, reason) := {
	"subject": anomaly.id,
	"source": anomaly.source,
	"params": {"anomaly": anomaly.id, "reason": reason},
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"assessed": {"after": [], "reason": "nothing says what effect on security it has"},
	"weaknesses": {"after": ["assessed"], "reason": "no kind of weakness is named as considered, by the id of a CWE"},
	"reasoned": {"after": ["assessed"], "reason": "nothing says why"},
	"signed off": {"after": ["assessed"], "reason": "the assessment does not say by whom and when"},
	"in time": {"after": ["assessed", "signed off"], "reason": "the assessment is dated after the moment judged"},
	"named": {"after": ["assessed"], "reason": "it is a vulnerability, but no id of one is given"},
	"stated": {"after": ["assessed"], "reason": "it is a vulnerability, but no exploitability statement is referred to"},
}

unmet(anomaly) := {condition |
	some condition, told_with in conditions
	not holds(condition, anomaly)
	every earlier in told_with.after {
		holds(earlier, anomaly)
	}
}

holds("assessed", anomaly) if anomaly.security.impact in {"none", "possible", "vulnerability"}

holds("weaknesses", anomaly) if {
	count(anomaly.security.cwe) > 0
	every weakness in anomaly.security.cwe {
		regex.match(`^CWE-[0-9]+$`, weakness)
	}
}

holds("reasoned", anomaly) if anomaly.security.rationale != ""

holds("signed off", anomaly) if {
	anomaly.security.by != ""
	is_number(anomaly.security.at)
}

holds("in time", anomaly) if anomaly.security.at <= input.asOf

holds(condition, anomaly) if {
	condition in {"named", "stated"}
	anomaly.security.impact in {"none", "possible"}
}

holds("named", anomaly) if count(anomaly.vulnerabilityIds) > 0

holds("stated", anomaly) if anomaly.vex != ""
