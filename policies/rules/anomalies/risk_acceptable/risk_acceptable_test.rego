package rules.anomalies.risk_acceptable_test

import data.rules.anomalies.risk_acceptable as rule

source := {"evidence": "anomalies:gate/anomalies/A-1.yaml", "path": "gate/anomalies/A-1.yaml"}

anomaly(fields) := object.union({"id": "A-1", "source": source}, fields)

of(records) := judge(records, true)

judge(records, needed) := found if {
	found := rule with input as {"anomalies": {"open": records}}
		with data.parameters as {"ANOM-05": {"setAsideNeedsEvaluation": needed}}
}

set_aside := anomaly({"triage": {"relevant": false}})

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

test_an_anomaly_that_triage_sets_aside_needs_an_evaluation_where_the_profile_asks_for_it if {
	fails_for(judge([set_aside], true), "its evaluation has no outcome")
	judge([set_aside], false).satisfied == {"A-1"}
}

test_an_anomaly_that_triage_does_not_set_aside_always_needs_an_evaluation if {
	every triage in [{}, {"relevant": true}] {
		fails_for(judge([anomaly({"triage": triage})], false), "its evaluation has no outcome")
	}
	fails_for(judge([anomaly({})], false), "its evaluation has no outcome")
}

test_an_evaluation_that_is_there_counts_also_when_triage_sets_the_anomaly_aside if {
	every outcome in ["unacceptable", "undecided"] {
		found := judge([object.union(set_aside, {"evaluation": {"outcome": outcome}})], false)
		found.satisfied == set()
	}
}

test_a_missing_parameter_spares_no_anomaly if {
	found := rule with input as {"anomalies": {"open": [set_aside]}} with data.parameters as {}
	fails_for(found, "its evaluation has no outcome")
}

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
