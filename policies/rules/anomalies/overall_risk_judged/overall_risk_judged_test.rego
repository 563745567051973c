package rules.anomalies.overall_risk_judged_test

import data.rules.anomalies.overall_risk_judged as rule

list := "sha256:ab"

report_source := {"evidence": "risk:gate/risk-reports/2.4.0.yaml", "path": "gate/risk-reports/2.4.0.yaml", "line": 2}

release_source := {"evidence": "git:.git", "path": ".git"}

report := {
	"version": "2.4.0",
	"at": 100,
	"overallAcceptable": true,
	"anomalyListDigest": list,
	"source": report_source,
}

exports := [{"extractedAt": 90}, {"extractedAt": 100}]

judge(risk, taken) := found if {
	found := rule with input as {
		"asOf": 100,
		"release": {"version": "2.4.0", "source": release_source},
		"anomalies": {"listDigest": list, "exports": taken},
		"risk": risk,
	}
}

of(changes) := judge({"report": object.union(report, changes)}, exports)

without(fields) := judge({"report": object.remove(report, fields)}, exports)

fails_at(found, source, reasons) if {
	found.subjects == {"2.4.0"}
	found.satisfied == set()
	found.findings == {finding |
		some reason in reasons
		finding := {"subject": "2.4.0", "source": source, "params": {"reason": reason, "list": list}}
	}
}

fails_for(found, reason) if fails_at(found, report_source, {reason})

another_list := "the report names another list, or none"

too_early := "the report was not approved after the anomalies were exported"

unacceptable := "the report does not find the overall residual risk acceptable"

test_a_report_that_judged_this_list_passes if {
	found := of({})
	found.subjects == {"2.4.0"}
	found.satisfied == {"2.4.0"}
	found.findings == set()
}

test_no_report_fails if fails_at(judge({}, exports), release_source, {"there is no risk management report"})

test_a_report_about_another_version_fails_for_that_alone if {
	found := of({"version": "2.3.0", "anomalyListDigest": "sha256:cd", "overallAcceptable": false})
	fails_for(found, "the risk management report is about another version")
}

test_a_report_with_another_list_fails if fails_for(of({"anomalyListDigest": "sha256:cd"}), another_list)

test_a_report_with_no_list_fails if fails_for(without({"anomalyListDigest"}), another_list)

test_a_report_before_one_of_the_exports_fails if fails_for(of({"at": 99}), too_early)

test_a_report_without_a_date_fails if fails_for(without({"at"}), too_early)

test_one_export_is_enough if {
	found := judge({"report": report}, [{"extractedAt": 100}])
	found.satisfied == {"2.4.0"}
}

test_a_report_fails_where_nothing_was_exported if fails_for(judge({"report": report}, []), too_early)

test_a_report_after_the_moment_judged_fails if {
	fails_for(of({"at": 101}), "the report was approved after the moment judged")
}

test_an_unacceptable_overall_risk_fails if fails_for(of({"overallAcceptable": false}), unacceptable)

test_an_overall_risk_that_was_not_judged_fails if fails_for(without({"overallAcceptable"}), unacceptable)

test_every_reason_is_given_at_once if {
	found := judge({"report": {"version": "2.4.0", "source": report_source}}, exports)
	fails_at(found, report_source, {another_list, too_early, unacceptable})
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
