package rules.anomalies.security_assessed_test

import data.rules.anomalies.security_assessed as rule

source := {"evidence": "anomalies:gate/anomalies/A-1.yaml", "path": "gate/anomalies/A-1.yaml", "line": 1}

security := {
	"impact": "none",
	"cwe": ["CWE-682", "CWE-400"],
	"rationale": "Nobody from outside has a part in it.",
	"by": "sam",
	"at": 100,
}

anomaly(assessment) := {"id": "A-1", "source": source, "vulnerabilityIds": [], "security": assessment}

judge(records, product) := found if {
	found := rule with input as {"asOf": 100, "product": product, "anomalies": {"open": records}}
}

unconnected(records) := judge(records, {"connected": false})

of(changes) := unconnected([anomaly(object.union(security, changes))])

without(fields) := unconnected([anomaly(object.remove(security, fields))])

vulnerable(changes) := unconnected([object.union(anomaly(object.union(security, {"impact": "vulnerability"})), changes)])

passes(found) if {
	found.subjects == {"A-1"}
	found.satisfied == {"A-1"}
	found.findings == set()
}

fails_for_all(found, reasons) if {
	found.subjects == {"A-1"}
	found.satisfied == set()
	found.findings == {finding |
		some reason in reasons
		finding := {"subject": "A-1", "source": source, "params": {"anomaly": "A-1", "reason": reason}}
	}
}

fails_for(found, reason) if fails_for_all(found, {reason})

unassessed := "nothing says what effect on security it has"

no_weakness := "no kind of weakness is named as considered, by the id of a CWE"

unreasoned := "nothing says why"

unsigned := "the assessment does not say by whom and when"

unnamed := "it is a vulnerability, but no id of one is given"

unstated := "it is a vulnerability, but no exploitability statement is referred to"

test_a_complete_assessment_passes if {
	passes(of({}))
	passes(of({"impact": "possible"}))
}

test_an_anomaly_without_an_assessment_fails_for_that_alone if {
	fails_for(unconnected([{"id": "A-1", "source": source}]), unassessed)
	fails_for(of({"impact": "unknown"}), unassessed)
	fails_for(without({"impact"}), unassessed)
}

test_one_weakness_is_enough if passes(of({"cwe": ["CWE-682"]}))

test_an_assessment_without_weaknesses_fails if {
	fails_for(of({"cwe": []}), no_weakness)
	fails_for(without({"cwe"}), no_weakness)
}

test_a_weakness_that_is_no_id_fails if {
	every weakness in ["none", "CWE-", "CWE-x", "682", "cwe-682", "CWE-682 and others"] {
		fails_for(of({"cwe": ["CWE-400", weakness]}), no_weakness)
	}
}

test_an_assessment_without_a_reason_fails if {
	fails_for(of({"rationale": ""}), unreasoned)
	fails_for(without({"rationale"}), unreasoned)
}

test_an_assessment_without_a_person_or_a_date_fails if {
	fails_for(of({"by": ""}), unsigned)
	fails_for(without({"by"}), unsigned)
	fails_for(without({"at"}), unsigned)
}

test_an_assessment_after_the_moment_judged_fails if {
	fails_for(of({"at": 101}), "the assessment is dated after the moment judged")
}

test_a_vulnerability_with_its_ids_and_a_statement_passes if {
	passes(vulnerable({"vulnerabilityIds": ["CVE-2026-0001"], "vex": "gate/vex/2.4.0.openvex.json"}))
}

test_a_vulnerability_without_an_id_fails if fails_for(vulnerable({"vex": "gate/vex/2.4.0.openvex.json"}), unnamed)

test_a_vulnerability_without_a_statement_fails if {
	fails_for(vulnerable({"vulnerabilityIds": ["CVE-2026-0001"]}), unstated)
	fails_for(vulnerable({"vulnerabilityIds": ["CVE-2026-0001"], "vex": ""}), unstated)
	fails_for_all(vulnerable({}), {unnamed, unstated})
}

test_every_reason_is_given_at_once if {
	fails_for_all(unconnected([anomaly({"impact": "none"})]), {no_weakness, unreasoned, unsigned})
}

test_a_product_that_is_connected_or_does_not_say_is_blocked if {
	every product in [{"connected": true}, {}, {"connected": "no"}] {
		found := judge([{"id": "A-1", "source": source}], product)
		found.satisfied == set()
		found.findings == {{
			"subject": "A-1",
			"source": source,
			"level": "block",
			"params": {"anomaly": "A-1", "reason": unassessed},
		}}
	}
}

test_a_complete_assessment_passes_in_a_connected_product if passes(judge([anomaly(security)], {"connected": true}))

test_an_unassessed_anomaly_does_not_hide_the_others if {
	found := unconnected([anomaly({}), object.union(anomaly(security), {"id": "A-2"})])
	found.subjects == {"A-1", "A-2"}
	found.satisfied == {"A-2"}
	{finding.subject | some finding in found.findings} == {"A-1"}
}

test_no_open_anomalies_are_no_subjects if {
	found := unconnected([])
	found.subjects == set()
	found.findings == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
