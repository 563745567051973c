package rules.risk.report_approved_test

import data.rules.risk.report_approved as rule

report_source := {"evidence": "risk:gate/risk-reports/2.4.0.yaml", "path": "gate/risk-reports/2.4.0.yaml", "line": 2}

release_source := {"evidence": "git:.git", "path": ".git"}

report := {
	"version": "2.4.0",
	"approvedBy": "quinn",
	"at": 100,
	"planImplemented": true,
	"overallAcceptable": true,
	"postProduction": "Complaints are reviewed each month.",
	"author": {"id": "quinn", "known": "gitAuthor"},
	"source": report_source,
}

judge(risk) := found if {
	found := rule with input as {
		"asOf": 100,
		"release": {"version": "2.4.0", "source": release_source},
		"risk": risk,
	}
		with data.parameters as {"RISK-01": {"authorKnownBy": ["signed", "gitAuthor"]}}
}

of(changes) := judge({"report": object.union(report, changes)})

without(fields) := judge({"report": object.remove(report, fields)})

fails_at(found, source, reasons) if {
	found.subjects == {"2.4.0"}
	found.satisfied == set()
	found.findings == {finding |
		some reason in reasons
		finding := {"subject": "2.4.0", "source": source, "params": {"version": "2.4.0", "reason": reason}}
	}
}

fails_for(found, reason) if fails_at(found, report_source, {reason})

unapproved := "it does not say who approved it and when"

unknown := "who approved it is not known well enough: the approver is not who last wrote the record"

no_plan := "it does not say that the risk management plan was carried out"

unacceptable := "it does not find the overall residual risk acceptable"

no_field := "it does not say how information from production and the field is gathered"

test_an_approved_report_of_this_version_passes if {
	found := of({})
	found.subjects == {"2.4.0"}
	found.satisfied == {"2.4.0"}
	found.findings == set()
}

test_no_report_fails if fails_at(judge({}), release_source, {"there is none"})

test_a_report_about_another_version_fails_for_that_alone if {
	fails_for(of({"version": "2.3.0", "planImplemented": false}), "it is about another version")
}

test_a_report_without_an_approver_fails if {
	fails_for(without({"approvedBy"}), unapproved)
	fails_for(of({"approvedBy": ""}), unapproved)
}

test_a_report_without_a_date_fails if fails_for(without({"at"}), unapproved)

test_an_approval_after_the_moment_judged_fails if {
	fails_for(of({"at": 101}), "its approval is dated after the moment judged")
}

test_an_approver_who_is_only_claimed_fails if {
	fails_for(of({"author": {"id": "quinn", "known": "claimed"}}), unknown)
	fails_for(without({"author"}), unknown)
}

test_an_approver_who_signed_passes if of({"author": {"id": "quinn", "known": "signed"}}).satisfied == {"2.4.0"}

test_a_plan_that_was_not_carried_out_fails if {
	fails_for(of({"planImplemented": false}), no_plan)
	fails_for(without({"planImplemented"}), no_plan)
}

test_an_overall_risk_that_is_not_acceptable_fails if {
	fails_for(of({"overallAcceptable": false}), unacceptable)
	fails_for(without({"overallAcceptable"}), unacceptable)
}

test_no_arrangements_for_the_field_fail if {
	fails_for(of({"postProduction": ""}), no_field)
	fails_for(without({"postProduction"}), no_field)
}

test_every_reason_is_given_at_once if {
	found := judge({"report": {"version": "2.4.0", "source": report_source}})
	fails_at(found, report_source, {unapproved, no_plan, unacceptable, no_field})
}

test_a_missing_parameter_satisfies_nothing if {
	found := rule with input as {"asOf": 100, "release": {"version": "2.4.0"}, "risk": {"report": report}}
		with data.parameters as {}
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

test_how_long_a_text_is_does_not_matter if {
	of({"approvedBy": "q", "postProduction": "x"}).satisfied == {"2.4.0"}
}
