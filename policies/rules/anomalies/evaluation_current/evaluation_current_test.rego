package rules.anomalies.evaluation_current_test

import data.rules.anomalies.evaluation_current as rule

source := {"evidence": "anomalies:gate/anomalies/A-1.yaml", "path": "gate/anomalies/A-1.yaml", "line": 1}

anomaly(evaluation) := {"id": "A-1", "source": source, "evaluation": evaluation}

risk_file := {"version": "12", "changedAt": 100}

of(evaluation) := judge([anomaly(evaluation)], risk_file)

judge(records, current) := found if {
	found := rule with input as {"asOf": 200, "anomalies": {"open": records}, "risk": {"riskFile": current}}
}

passes(found) if {
	found.subjects == {"A-1"}
	found.satisfied == {"A-1"}
	found.findings == set()
}

fails_for(found, version, reason) if {
	found.subjects == {"A-1"}
	found.satisfied == set()
	found.findings == {{
		"subject": "A-1",
		"source": source,
		"params": {"anomaly": "A-1", "riskFile": version, "reason": reason},
	}}
}

confirmed(moment) := {"riskFileVersion": "11", "reconfirmed": {"by": "eva", "at": moment}}

unconfirmed := "it was made with version 11 and not confirmed since the change"

misdated := "its confirmation is not dated between the approval of 12 and the moment judged"

unknown := "no record says which version of the risk file is the current one"

test_an_evaluation_with_the_current_risk_file_passes if passes(of({"riskFileVersion": "12"}))

test_an_evaluation_of_the_moment_of_the_change_passes if passes(of({"riskFileVersion": "12", "at": 100}))

test_an_evaluation_dated_before_the_version_that_it_names_fails if {
	reason := "it is dated before that version was approved"
	fails_for(of({"riskFileVersion": "12", "at": 99}), "12", reason)
}

test_an_evaluation_dated_too_early_passes_once_it_was_confirmed if {
	passes(of(object.union(confirmed(101), {"riskFileVersion": "12", "at": 99})))
}

test_an_evaluation_with_another_risk_file_fails if fails_for(of({"riskFileVersion": "11"}), "12", unconfirmed)

test_an_evaluation_that_was_confirmed_after_the_change_passes if passes(of(confirmed(101)))

test_a_confirmation_at_the_moment_of_the_change_fails if fails_for(of(confirmed(100)), "12", misdated)

test_a_confirmation_up_to_the_moment_judged_passes if passes(of(confirmed(200)))

test_a_confirmation_after_the_moment_judged_fails if fails_for(of(confirmed(201)), "12", misdated)

test_a_confirmation_by_nobody_fails if {
	fails_for(of({"riskFileVersion": "11", "reconfirmed": {"by": "", "at": 101}}), "12", misdated)
	fails_for(of({"riskFileVersion": "11", "reconfirmed": {"at": 101}}), "12", misdated)
}

test_a_confirmation_fails_where_nobody_knows_when_the_risk_file_changed if {
	fails_for(judge([anomaly(confirmed(101))], {"version": "12"}), "12", misdated)
}

test_an_evaluation_that_names_no_risk_file_fails if {
	fails_for(of({"outcome": "acceptable"}), "12", "it names no version of the risk file")
	fails_for(of({"riskFileVersion": ""}), "12", "it names no version of the risk file")
	fails_for(of({"reconfirmed": {"by": "eva", "at": 101}}), "12", "it names no version of the risk file")
}

test_an_anomaly_without_an_evaluation_fails if {
	found := judge([{"id": "A-1", "source": source}], risk_file)
	fails_for(found, "12", "it names no version of the risk file")
}

test_an_unknown_current_version_fails if {
	every evaluation in [{"riskFileVersion": "12"}, {"riskFileVersion": "11"}, {}] {
		fails_for(judge([anomaly(evaluation)], {}), "of unknown version", unknown)
	}
	found := rule with input as {"asOf": 200, "anomalies": {"open": [anomaly({"riskFileVersion": "12"})]}, "risk": {}}
	fails_for(found, "of unknown version", unknown)
}

test_an_unknown_current_version_is_not_made_good_by_a_confirmation if {
	fails_for(judge([anomaly(confirmed(101))], {"changedAt": 100}), "of unknown version", unknown)
}

test_an_outdated_evaluation_does_not_hide_the_others if {
	good := object.union(anomaly({"riskFileVersion": "12"}), {"id": "A-2"})
	found := judge([anomaly({"riskFileVersion": "11"}), good], risk_file)
	found.subjects == {"A-1", "A-2"}
	found.satisfied == {"A-2"}
	{finding.subject | some finding in found.findings} == {"A-1"}
}

test_no_open_anomalies_are_no_subjects if {
	found := judge([], risk_file)
	found.subjects == set()
	found.findings == set()
}

test_an_evaluation_dated_too_early_is_not_made_good_by_a_confirmation_as_early if {
	fails_for(of(object.union(confirmed(100), {"riskFileVersion": "12", "at": 99})), "12", misdated)
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
