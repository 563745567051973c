package rules.anomalies.safety_evaluated_test

import data.rules.anomalies.safety_evaluated as rule

source := {"evidence": "anomalies:gate/anomalies/A-1.yaml", "path": "gate/anomalies/A-1.yaml"}

evaluation := {"outcome": "acceptable", "by": "eva", "known": "gitAuthor", "at": 100}

people := {"items": [{"id": "ann"}, {"id": "eva"}], "index": {"ann": 0, "eva": 1}}

by_commit := ["signed", "gitAuthor"]

by_claim := ["signed", "gitAuthor", "claimed"]

anomaly := {
	"id": "A-1",
	"contentDigest": "sha256:aa",
	"lastModifiedAt": 100,
	"reportedBy": "rob",
	"assignee": "ann",
	"triage": {"relevant": true},
	"hazardousSituations": ["HS-1"],
	"evaluation": evaluation,
	"source": source,
}

judge(records, independent) := judge_known(records, independent, by_commit)

judge_known(records, independent, known_by) := found if {
	found := rule with input as {"asOf": 100, "people": people, "anomalies": {"open": records}}
		with data.parameters as {"ANOM-04": {"independentEvaluator": independent, "authorKnownBy": known_by}}
}

of(changes) := judge([object.union(anomaly, changes)], false)

without(fields) := judge([object.remove(anomaly, fields)], false)

evaluated(fields) := judge([object.union(object.remove(anomaly, {"evaluation"}), {"evaluation": fields})], false)

passes(found) if {
	found.subjects == {"A-1"}
	found.satisfied == {"A-1"}
	found.findings == set()
}

told(reason) := {"subject": "A-1", "source": source, "params": {"anomaly": "A-1", "reason": reason}}

fails_for(found, reason) if {
	found.subjects == {"A-1"}
	found.satisfied == set()
	found.findings == {object.union(told(reason), {"level": "block"})}
}

no_hazard := "no hazardous situation is linked, and nothing says why there is none"

changed := "the anomaly changed after it was evaluated"

unknown_change := "neither the evaluated content nor the last change of the anomaly is recorded"

not_configured := "the evaluator is not one of the configured people"

not_shown := "who evaluated it is not known well enough: the evaluator is not who last wrote the record"

not_independent := "the evaluator is not shown to be independent of reporter and assignee"

test_a_current_evaluation_passes if passes(of({}))

test_an_unacceptable_outcome_is_an_evaluation if {
	passes(of({"evaluation": object.union(evaluation, {"outcome": "unacceptable"})}))
}

test_a_reason_for_no_hazard_passes if {
	passes(of({"hazardousSituations": [], "noHazardRationale": "display only"}))
}

test_no_hazard_and_no_reason_fail if fails_for(of({"hazardousSituations": []}), no_hazard)

test_missing_hazards_fail if fails_for(without({"hazardousSituations"}), no_hazard)

test_an_empty_reason_for_no_hazard_fails if {
	fails_for(of({"hazardousSituations": [], "noHazardRationale": ""}), no_hazard)
}

test_no_evaluation_fails_for_that_alone if fails_for(without({"evaluation"}), "no evaluation is recorded")

test_an_empty_evaluation_fails if fails_for(evaluated({}), "no evaluation is recorded")

test_no_outcome_fails if {
	fails_for(evaluated(object.remove(evaluation, {"outcome"})), "the evaluation has no outcome")
}

test_an_undecided_outcome_fails if {
	fails_for(evaluated(object.union(evaluation, {"outcome": "undecided"})), "the evaluation has no outcome")
}

test_no_evaluator_fails if {
	fails_for(evaluated(object.remove(evaluation, {"by"})), "the evaluation names no evaluator")
}

test_an_empty_evaluator_fails if {
	fails_for(evaluated(object.union(evaluation, {"by": ""})), "the evaluation names no evaluator")
}

evaluated_by(changes, known_by) := found if {
	changed_evaluation := object.union(evaluation, changes)
	found := judge_known([object.union(anomaly, {"evaluation": changed_evaluation})], false, known_by)
}

test_an_evaluator_with_a_signature_passes if passes(evaluated_by({"known": "signed"}, by_commit))

test_a_claimed_evaluator_fails_where_the_commit_must_show_it if {
	fails_for(evaluated_by({"known": "claimed"}, by_commit), not_shown)
}

test_an_evaluator_known_by_nothing_fails if {
	fails_for(evaluated(object.remove(evaluation, {"known"})), not_shown)
}

test_an_evaluator_whom_nobody_configured_fails_for_that_alone if {
	fails_for(evaluated_by({"by": "nobody", "known": "gitAuthor"}, by_commit), not_configured)
	fails_for(evaluated_by({"by": "nobody", "known": "claimed"}, by_commit), not_configured)
}

test_no_evaluator_is_configured_where_no_people_are if {
	found := rule with input as {"asOf": 100, "anomalies": {"open": [anomaly]}}
		with data.parameters as {"ANOM-04": {"independentEvaluator": false, "authorKnownBy": by_commit}}
	fails_for(found, not_configured)
}

test_a_claimed_evaluator_passes_where_a_claim_is_enough if {
	passes(evaluated_by({"by": "nobody", "known": "claimed"}, by_claim))
}

test_an_evaluator_known_by_nothing_fails_even_where_a_claim_is_enough if {
	unknown := {"evaluation": object.remove(evaluation, {"known"})}
	fails_for(judge_known([object.union(object.remove(anomaly, {"evaluation"}), unknown)], false, by_claim), not_shown)
}

test_no_date_fails if fails_for(evaluated(object.remove(evaluation, {"at"})), "the evaluation has no date")

test_a_date_after_the_moment_judged_fails if {
	fails_for(evaluated(object.union(evaluation, {"at": 101})), "the evaluation is dated after the moment judged")
}

test_a_change_after_the_evaluation_fails if fails_for(of({"lastModifiedAt": 101}), changed)

test_a_change_long_before_the_evaluation_passes if passes(of({"lastModifiedAt": 1}))

test_an_unknown_last_change_fails if fails_for(without({"lastModifiedAt"}), unknown_change)

test_the_digest_of_todays_content_passes_without_a_last_change if {
	same := object.union(evaluation, {"contentDigest": "sha256:aa"})
	passes(judge([object.union(object.remove(anomaly, {"lastModifiedAt"}), {"evaluation": same})], false))
}

test_the_digest_of_other_content_fails_whatever_the_dates if {
	fails_for(evaluated(object.union(evaluation, {"contentDigest": "sha256:bb"})), changed)
}

test_a_digest_without_a_date_fails if {
	undated := object.union(object.remove(evaluation, {"at"}), {"contentDigest": "sha256:aa"})
	fails_for(evaluated(undated), "the evaluation has no date")
}

test_an_independent_evaluator_passes_where_one_is_asked_for if passes(judge([anomaly], true))

test_the_reporter_is_not_independent if {
	fails_for(judge([object.union(anomaly, {"reportedBy": "eva"})], true), not_independent)
}

test_the_assignee_is_not_independent if {
	fails_for(judge([object.union(anomaly, {"assignee": "eva"})], true), not_independent)
}

test_independence_of_an_unknown_reporter_is_not_shown if {
	fails_for(judge([object.remove(anomaly, {"reportedBy"})], true), not_independent)
}

test_independence_of_an_unknown_assignee_is_not_shown if {
	fails_for(judge([object.remove(anomaly, {"assignee"})], true), not_independent)
}

test_the_reporter_may_evaluate_where_independence_is_not_asked_for if passes(of({"reportedBy": "eva"}))

test_a_missing_parameter_passes_nothing if {
	found := rule with input as {"asOf": 100, "people": people, "anomalies": {"open": [anomaly]}}
		with data.parameters as {}
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {not_independent, not_shown}
}

test_an_anomaly_irrelevant_to_safety_keeps_the_level_of_the_profile if {
	found := judge([object.remove(object.union(anomaly, {"triage": {"relevant": false}}), {"evaluation"})], false)
	found.satisfied == set()
	found.findings == {told("no evaluation is recorded")}
}

test_an_untriaged_anomaly_blocks if {
	fails_for(without({"evaluation", "triage"}), "no evaluation is recorded")
}

test_every_reason_is_given_at_once if {
	found := evaluated({"riskFileVersion": "3"})
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {
		"the evaluation has no outcome",
		"the evaluation names no evaluator",
		"the evaluation has no date",
	}
}

test_an_unevaluated_anomaly_does_not_hide_the_others if {
	other := object.remove(object.union(anomaly, {"id": "A-2"}), {"evaluation"})
	found := judge([anomaly, other], false)
	found.subjects == {"A-1", "A-2"}
	found.satisfied == {"A-1"}
	{finding.subject | some finding in found.findings} == {"A-2"}
}

test_no_open_anomalies_are_no_subjects if {
	found := judge([], true)
	found.subjects == set()
	found.findings == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {} with data.parameters as {"ANOM-04": {"independentEvaluator": true}}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
