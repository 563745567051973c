package rules.anomalies.risk_acceptable_test

import data.rules.anomalies.risk_acceptable as rule

source := {"evidence": "anomalies:gate/anomalies/A-1.yaml", "path": "gate/anomalies/A-1.yaml"}

anomaly(fields) := object.union({"id": "A-1", "source": source}, fields)

of(records) := found if {
	found := rule with input as {"anomalies": {"open": records}}
}

fails_for(found, reason) if {
	found.subjects == {"A-1"}
	found.satisfied == set()
	found.findings == {{
		"subject": "A-1",
		"source": source,
		"params": {"anomaly": "A-1", "reason": reason},
	}}
}

test_an_acceptable_anomaly_passes if {
	found := of([anomaly({"evaluation": {"outcome": "acceptable"}})])
	found.subjects == {"A-1"}
	found.satisfied == {"A-1"}
	found.findings == set()
}

test_an_unacceptable_anomaly_fails if {
	fails_for(of([anomaly({"evaluation": {"outcome": "unacceptable"}})]), "its risk was evaluated as unacceptable")
}

test_an_undecided_anomaly_fails if {
	fails_for(of([anomaly({"evaluation": {"outcome": "undecided"}})]), "its evaluation has no outcome")
}

test_an_evaluation_without_an_outcome_fails if {
	fails_for(of([anomaly({"evaluation": {"by": "eva"}})]), "its evaluation has no outcome")
}

test_an_anomaly_without_an_evaluation_fails if fails_for(of([anomaly({})]), "its evaluation has no outcome")

test_an_unacceptable_anomaly_does_not_hide_the_others if {
	good := object.union(anomaly({"evaluation": {"outcome": "acceptable"}}), {"id": "A-2"})
	found := of([anomaly({}), good])
	found.subjects == {"A-1", "A-2"}
	found.satisfied == {"A-2"}
	{finding.subject | some finding in found.findings} == {"A-1"}
}

test_no_open_anomalies_are_no_subjects if {
	found := of([])
	found.subjects == set()
	found.findings == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
