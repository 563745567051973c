# METADATA
# title: Anomaly records are complete
# description: |
#   Each open anomaly fills the fields that its product's class asks for, and those that its nature asks for: what may touch
#   safety, has a hazardous situation, needs users to do something, is a vulnerability, or stands in a connected or fielded
#   product. An untriaged anomaly counts as one that may touch safety, and an unknown product as connected and fielded. A
#   demand is a dotted field of the anomaly record, or several joined by `|` of which one is enough.
# custom:
#   id: ANOM-03
#   clauses: [iec62304:9.1, iec62304:9.2, iec62304:5.8.2]
#   stage: candidate
#   evidence: [anomalies]
#   consults: [anomalyExport]
#   waiver: W1
#   emptyIs: pass
#   message: "Anomaly {anomaly} lacks {fields}"
#   solution: >-
#     Fill the fields that are named in the anomaly's record in gate/anomalies; those of the evaluation with
#     `gatehouse anomaly evaluate`.
#   parameters:
#     fields:
#       description: Fields that every anomaly must fill.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       uniqueItems: true
#       minItems: 1
#       stricter: more
#     fieldsWhenRelevant:
#       description: Fields of an anomaly that its triage does not set aside as irrelevant to safety.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       uniqueItems: true
#       stricter: more
#     fieldsWhenHazard:
#       description: Fields of an anomaly that contributes to a hazardous situation.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       uniqueItems: true
#       stricter: more
#     fieldsWhenUserAction:
#       description: Fields of an anomaly with a work-around, or whose safety effect users meet.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       uniqueItems: true
#       stricter: more
#     fieldsWhenVulnerability:
#       description: Fields of an anomaly that is a vulnerability.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       uniqueItems: true
#       stricter: more
#     fieldsWhenConnected:
#       description: Fields of every anomaly of a connected product.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       uniqueItems: true
#       stricter: more
#     fieldsWhenFielded:
#       description: Fields of every anomaly of a product that is in the field.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       uniqueItems: true
#       stricter: more
#     safetyFields:
#       description: Fields whose absence can never be waived. Those of the triage never can.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       uniqueItems: true
#       stricter: more
#   notCovered:
#     - That an anomaly found by a test names the failing test (ANOM-02 sees tests that did not pass)
#     - That the content of a field makes sense
package rules.anomalies.record_complete

import data.lib.recorded

subjects contains anomaly.id if some anomaly in input.anomalies.open

satisfied contains anomaly.id if {
	some anomaly in input.anomalies.open
	recorded.lacking(anomaly.recorded, demands(anomaly)) == []
}

findings contains object.union(told(anomaly, fields), {"waiver": "W0"}) if {
	some anomaly in input.anomalies.open
	fields := [field | some field in recorded.lacking(anomaly.recorded, demands(anomaly)); about_safety(field)]
	count(fields) > 0
}

findings contains told(anomaly, fields) if {
	some anomaly in input.anomalies.open
	fields := [field | some field in recorded.lacking(anomaly.recorded, demands(anomaly)); not about_safety(field)]
	count(fields) > 0
}

told(anomaly, fields) := {
	"subject": anomaly.id,
	"source": anomaly.source,
	"params": {"anomaly": anomaly.id, "fields": fields},
}

# Undefined, and so an error of the rule, when a list of the profile is missing.
demands(anomaly) := {field |
	parameters := data.parameters["ANOM-03"]
	some name in named_demands(anomaly)
	some field in parameters[name]
} if {
	every name in every_demand {
		is_array(data.parameters["ANOM-03"][name])
	}
}

every_demand := {
	"fields",
	"fieldsWhenRelevant",
	"fieldsWhenHazard",
	"fieldsWhenUserAction",
	"fieldsWhenVulnerability",
	"fieldsWhenConnected",
	"fieldsWhenFielded",
}

named_demands(anomaly) := {name | some name in every_demand; not spared(name, anomaly)}

# A condition spares an anomaly only where the facts say that it does not hold.
spared("fieldsWhenRelevant", anomaly) if anomaly.triage.relevant == false

spared("fieldsWhenHazard", anomaly) if count(anomaly.hazardousSituations) == 0

spared("fieldsWhenUserAction", anomaly) if {
	not anomaly.userFacing
	every field in anomaly.recorded {
		field != "workaround"
	}
}

spared("fieldsWhenVulnerability", anomaly) if {
	count(anomaly.vulnerabilityIds) == 0
	not vulnerable(anomaly)
}

vulnerable(anomaly) if anomaly.security.impact == "vulnerability"

spared("fieldsWhenConnected", _) if input.product.connected == false

spared("fieldsWhenFielded", _) if input.product.fielded == false

about_safety(field) if startswith(field, "triage.")

about_safety(field) if field in data.parameters["ANOM-03"].safetyFields
