package rules.anomalies.record_complete_test

import data.rules.anomalies.record_complete as rule

source := {"evidence": "anomalies:gate/anomalies/A-1.yaml", "path": "gate/anomalies/A-1.yaml"}

# Nothing about it asks for more than the fields of every anomaly.
anomaly := {
	"id": "A-1",
	"recorded": ["criticality.safety", "discovery.method", "triage.by", "triage.relevant"],
	"triage": {"relevant": false},
	"hazardousSituations": [],
	"vulnerabilityIds": [],
	"userFacing": false,
	"source": source,
}

parameters := {
	"fields": ["triage.by", "criticality.safety", "discovery.method|discovery.by"],
	"fieldsWhenRelevant": ["evaluation.role"],
	"fieldsWhenHazard": ["harmSeverity"],
	"fieldsWhenUserAction": ["userCommunication"],
	"fieldsWhenVulnerability": ["cvss"],
	"fieldsWhenConnected": ["security.impact"],
	"fieldsWhenFielded": ["reportability.by"],
	"safetyFields": ["criticality.safety", "harmSeverity"],
}

product := {"connected": false, "fielded": false}

facts(record, changes) := {
	"product": object.union(product, changes),
	"anomalies": {"open": [record]},
}

answer(document) := found if {
	found := rule with input as document with data.parameters as {"ANOM-03": parameters}
}

of(changes) := answer(facts(object.union(anomaly, changes), {}))

without(field) := answer(facts(object.remove(anomaly, {field}), {}))

of_product(changes) := answer(facts(anomaly, changes))

passes(found) if {
	found.subjects == {"A-1"}
	found.satisfied == {"A-1"}
	found.findings == set()
}

told(fields) := {"subject": "A-1", "source": source, "params": {"anomaly": "A-1", "fields": fields}}

lacks(found, fields) if {
	found.subjects == {"A-1"}
	found.satisfied == set()
	found.findings == {told(fields)}
}

lacks_unwaivably(found, fields) if {
	found.subjects == {"A-1"}
	found.satisfied == set()
	found.findings == {object.union(told(fields), {"waiver": "W0"})}
}

test_a_complete_record_passes if passes(of({}))

test_one_alternative_is_enough if {
	passes(of({"recorded": ["criticality.safety", "discovery.by", "triage.by"]}))
}

test_a_missing_field_fails if {
	lacks(of({"recorded": ["criticality.safety", "triage.by"]}), ["discovery.method|discovery.by"])
}

test_a_missing_triage_is_never_waived if {
	lacks_unwaivably(of({"recorded": ["criticality.safety", "discovery.method"]}), ["triage.by"])
}

test_a_missing_safety_field_is_never_waived if {
	lacks_unwaivably(of({"recorded": ["discovery.method", "triage.by"]}), ["criticality.safety"])
}

test_an_empty_record_lacks_both_kinds if {
	found := of({"recorded": []})
	found.satisfied == set()
	found.findings == {
		told(["discovery.method|discovery.by"]),
		object.union(told(["criticality.safety", "triage.by"]), {"waiver": "W0"}),
	}
}

test_a_relevant_anomaly_needs_more if lacks(of({"triage": {"relevant": true}}), ["evaluation.role"])

test_an_untriaged_anomaly_counts_as_relevant if lacks(without("triage"), ["evaluation.role"])

test_a_hazard_needs_more if lacks_unwaivably(of({"hazardousSituations": ["HS-1"]}), ["harmSeverity"])

test_unknown_hazards_count_as_hazards if lacks_unwaivably(without("hazardousSituations"), ["harmSeverity"])

test_a_safety_effect_that_users_meet_needs_more if lacks(of({"userFacing": true}), ["userCommunication"])

test_a_workaround_needs_more if {
	lacks(of({"recorded": array.concat(anomaly.recorded, ["workaround"])}), ["userCommunication"])
}

test_a_vulnerability_id_needs_more if lacks(of({"vulnerabilityIds": ["CVE-2026-1"]}), ["cvss"])

test_a_security_impact_needs_more if lacks(of({"security": {"impact": "vulnerability"}}), ["cvss"])

test_a_possible_security_impact_is_no_vulnerability if passes(of({"security": {"impact": "possible"}}))

test_unknown_vulnerabilities_count_as_such if lacks(without("vulnerabilityIds"), ["cvss"])

test_a_connected_product_needs_more if lacks(of_product({"connected": true}), ["security.impact"])

test_a_fielded_product_needs_more if lacks(of_product({"fielded": true}), ["reportability.by"])

test_an_unknown_product_counts_as_connected_and_fielded if {
	lacks(answer({"anomalies": {"open": [anomaly]}}), ["reportability.by", "security.impact"])
}

test_a_condition_met_with_its_fields_passes if {
	whole := array.concat(anomaly.recorded, ["evaluation.role"])
	passes(of({"triage": {"relevant": true}, "recorded": whole}))
}

test_an_incomplete_record_does_not_hide_the_others if {
	other := object.union(anomaly, {"id": "A-2", "recorded": []})
	found := answer({"product": product, "anomalies": {"open": [anomaly, other]}})
	found.subjects == {"A-1", "A-2"}
	found.satisfied == {"A-1"}
	{finding.subject | some finding in found.findings} == {"A-2"}
}

test_a_missing_parameter_passes_nothing if {
	every name in {"fields", "fieldsWhenRelevant", "fieldsWhenFielded"} {
		found := rule with input as facts(anomaly, {})
			with data.parameters as {"ANOM-03": object.remove(parameters, {name})}
		found.subjects == {"A-1"}
		found.satisfied == set()
	}
}

test_no_open_anomalies_are_no_subjects if {
	found := answer({"product": product, "anomalies": {"open": []}})
	found.subjects == set()
	found.findings == set()
}

test_empty_input_satisfies_nothing if {
	found := answer({})
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
