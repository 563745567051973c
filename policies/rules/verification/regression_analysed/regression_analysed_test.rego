package rules.verification.regression_analysed_test

import data.rules.verification.regression_analysed as rule

source := {"evidence": "regression:gate/regression/2.4.0.yaml", "path": "gate/regression/2.4.0.yaml"}

release_source := {"evidence": "git:.", "path": ".git"}

analysis := {
	"version": "2.4.0",
	"from": "c0",
	"to": "c1",
	"scope": "selected",
	"rationale": "Only the dose calculation was touched.",
	"tests": [{"key": "Dose::limits", "test": "Dose::limits", "results": [0], "source": source}],
	"by": {"id": "lead", "known": "gitAuthor"},
	"at": 100,
	"source": source,
}

run := {"commit": "c1", "level": "unit", "finishedAt": 50}

result(outcome) := {"test": "Dose::limits", "run": 0, "environment": "bench", "outcome": outcome}

facts := {
	"asOf": 100,
	"release": {
		"version": "2.4.0",
		"commit": "c1",
		"artifacts": [],
		"firstRelease": false,
		"previousReleases": [],
		"shallow": false,
		"source": release_source,
	},
	"changes": {"range": {"from": "c0", "to": "c1"}},
	"tests": {"runs": [run], "results": [result("passed")], "required": []},
	"verification": {"regression": analysis},
}

judged(seen) := found if {
	found := rule with input as seen with data.parameters as {"VER-09": {"authorKnownBy": ["signed", "gitAuthor"]}}
}

judge(changes) := judged(object.union(facts, changes))

of(changes) := judge({"verification": {"regression": changes}})

without(field) := judged(object.union(
	object.remove(facts, {"verification"}),
	{"verification": {"regression": object.remove(analysis, {field})}},
))

passes(found) if {
	found.subjects == {"2.4.0", "Dose::limits"}
	found.satisfied == {"2.4.0", "Dose::limits"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.satisfied == {"Dose::limits"}
	found.findings == {{"subject": "2.4.0", "source": source, "params": {"what": "2.4.0", "reason": reason}}}
}

not_run(found) if {
	found.subjects == {"2.4.0", "Dose::limits"}
	found.satisfied == {"2.4.0"}
	found.findings == {{
		"subject": "Dose::limits",
		"source": source,
		"params": {
			"what": "Dose::limits",
			"reason": "the test is to be repeated and was not executed on the released software",
		},
	}}
}

undated := "it has no date, or one after the moment judged"

test_an_analysis_whose_tests_ran_passes if passes(judge({}))

test_no_analysis_fails if {
	found := judged(object.remove(facts, {"verification"}))
	found.satisfied == set()
	found.findings == {{
		"subject": "2.4.0",
		"source": release_source,
		"params": {"what": "2.4.0", "reason": "there is none"},
	}}
}

first := {"firstRelease": true}

test_a_first_release_needs_no_analysis if {
	found := judged(object.union(
		object.remove(facts, {"verification", "changes"}),
		{"changes": {"range": {"to": "c1"}}, "release": first},
	))
	found.subjects == {"2.4.0"}
	found.satisfied == {"2.4.0"}
	found.findings == set()
}

test_a_release_whose_baseline_is_not_known_needs_one if {
	found := judged(object.union(
		object.remove(facts, {"verification", "changes"}),
		{"changes": {"range": {"to": "c1"}}},
	))
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {"there is none"}
}

test_a_release_after_another_version_is_no_first_one if {
	earlier := object.union(first, {"previousReleases": [{"version": "2.3.0"}]})
	found := judged(object.union(
		object.remove(facts, {"verification", "changes"}),
		{"changes": {"range": {"to": "c1"}}, "release": object.union(facts.release, earlier)},
	))
	found.satisfied == set()
	count(found.findings) > 0
}

test_an_earlier_attempt_at_this_version_is_no_earlier_release if {
	again := object.union(first, {"previousReleases": [{"version": "2.4.0"}]})
	found := judged(object.union(
		object.remove(facts, {"verification", "changes"}),
		{"changes": {"range": {"to": "c1"}}, "release": object.union(facts.release, again)},
	))
	found.findings == set()
}

test_a_release_with_a_baseline_is_no_first_one if {
	found := judged(object.union(object.remove(facts, {"verification"}), {"release": first}))
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {"there is none"}
}

test_an_analysis_without_a_start_is_right_where_there_is_no_baseline if {
	passes(judged(object.union(
		object.remove(facts, {"verification", "changes"}),
		{"changes": {"range": {"to": "c1"}}, "verification": {"regression": object.remove(analysis, {"from"})}},
	)))
}

test_an_analysis_of_another_version_fails if fails_for(of({"version": "2.3.0"}), "it is about another version")

test_an_analysis_from_another_commit_fails if fails_for(of({"from": "c9"}), "it does not start at the baseline")

test_an_analysis_without_a_start_fails if fails_for(without("from"), "it does not start at the baseline")

test_an_analysis_to_another_commit_fails if fails_for(of({"to": "c9"}), "it does not reach the released commit")

test_an_analysis_without_a_rationale_fails if {
	fails_for(of({"rationale": ""}), "nothing says why repeating these tests is enough")
}

test_an_analysis_after_the_moment_judged_fails if fails_for(of({"at": 101}), undated)

test_an_analysis_without_a_date_fails if fails_for(without("at"), undated)

test_a_name_in_a_file_is_not_enough if {
	fails_for(
		of({"by": {"known": "claimed"}}),
		"who made it is not known well enough: it is not who last wrote the record",
	)
}

test_a_history_that_is_cut_off_fails if {
	fails_for(
		judge({"release": {"shallow": true}}),
		"the history is cut off, so nobody can say which changes there are",
	)
}

test_an_analysis_that_selects_nothing_fails if {
	found := of({"tests": []})
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {"it selects no test"}
}

required := {"key": "Dose::limits", "test": "Dose::limits", "results": [0], "source": source}

all := {"scope": "all", "tests": []}

test_selecting_all_repeats_what_is_required if {
	passes(judge({"tests": {"required": [required]}, "verification": {"regression": all}}))
}

test_selecting_all_where_nothing_is_required_fails if {
	found := of(all)
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {"it selects no test"}
}

test_a_required_test_that_did_not_run_fails_where_all_are_selected if {
	not_run(judge({
		"tests": {"required": [object.union(required, {"results": []})]},
		"verification": {"regression": all},
	}))
}

test_a_selected_test_that_failed_was_executed if passes(judge({"tests": {"results": [result("failed")]}}))

test_a_selected_test_that_was_not_executed_fails if {
	every outcome in {"skipped", "disabled", "todo", "notRun"} {
		not_run(judge({"tests": {"results": [result(outcome)]}}))
	}
}

test_a_selected_test_that_nobody_knows_fails if {
	not_run(of({"tests": [object.union(analysis.tests[0], {"results": []})]}))
}

test_a_selected_test_on_another_commit_fails if {
	not_run(judge({"tests": {"runs": [object.union(run, {"commit": "c9"})]}}))
}

test_a_selected_test_that_ended_at_the_moment_judged_ran if {
	passes(judge({"tests": {"runs": [object.union(run, {"finishedAt": 100})]}}))
}

test_a_selected_test_that_ended_later_did_not if {
	not_run(judge({"tests": {"runs": [object.union(run, {"finishedAt": 101})]}}))
}

test_a_selected_test_in_another_environment_fails if {
	not_run(of({"tests": [object.union(analysis.tests[0], {"environment": "pipeline"})]}))
}

test_of_the_analysis_of_a_first_release_nothing_is_asked if {
	passes(judged(object.union(
		object.remove(facts, {"changes"}),
		{
			"changes": {"range": {"to": "c1"}},
			"release": object.union(facts.release, first),
			"verification": {"regression": object.union(analysis, {"version": "2.3.0"})},
		},
	)))
}

test_what_is_required_and_not_selected_is_not_repeated if {
	passes(judge({"tests": {"required": [object.union(required, {"key": "Dose::stops", "results": []})]}}))
}

test_selecting_nothing_is_no_selection_of_what_is_required if {
	found := judge({"tests": {"required": [required]}, "verification": {"regression": {"tests": []}}})
	{finding.params.reason | some finding in found.findings} == {"it selects no test"}
}

test_of_an_analysis_of_another_version_that_alone_is_told if {
	fails_for(of({"version": "2.3.0", "from": "c9", "to": "c9"}), "it is about another version")
}

test_an_analysis_with_a_start_fails_where_there_is_no_baseline if {
	fails_for(
		judged(object.union(object.remove(facts, {"changes"}), {"changes": {"range": {"to": "c1"}}})),
		"it does not start at the baseline",
	)
}

test_changes_that_nobody_knows_start_nowhere if {
	found := judged(object.union(
		object.remove(facts, {"changes", "verification"}),
		{"verification": {"regression": object.remove(analysis, {"from"})}},
	))
	{finding.params.reason | some finding in found.findings} == {
		"it does not start at the baseline",
		"it does not reach the released commit",
	}
}

test_empty_input_satisfies_nothing if {
	found := judged({})
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
