package rules.verification.retries_explained_test

import data.rules.verification.retries_explained as rule

source := {"evidence": "tests:report.xml", "path": "report.xml"}

run := {"commit": "c1", "level": "unit", "finishedAt": 50}

later := object.union(run, {"finishedAt": 51})

flaky := {
	"test": "Dose::limits",
	"run": 0,
	"environment": "bench",
	"outcome": "passed",
	"flaky": true,
	"source": source,
}

report := {"version": "2.4.0", "commit": "c1", "runSetDigest": "sha256:aa"}

disposition := {
	"report": 0,
	"test": "Dose::limits",
	"environment": "bench",
	"cause": "The bench had lost its power supply.",
	"by": {"id": "verification-lead", "known": "gitAuthor"},
	"at": 100,
}

facts := {
	"asOf": 100,
	"release": {"commit": "c1", "version": "2.4.0"},
	"tests": {"runs": [run], "results": [flaky], "index": {"Dose::limits": [0]}, "runSetDigest": "sha256:aa"},
	"verification": {"reports": [report], "dispositions": [disposition]},
}

judge(changes) := found if {
	found := rule with input as object.union(facts, changes)
		with data.parameters as {"VER-10": {"authorKnownBy": ["signed", "gitAuthor"]}}
}

explained(changes) := judge({"verification": {"dispositions": [object.union(disposition, changes)]}})

reported(changes) := judge({"verification": {"reports": [object.union(report, changes)]}})

passes(found) if {
	found.subjects == {"Dose::limits in bench"}
	found.satisfied == {"Dose::limits in bench"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"Dose::limits in bench"}
	found.satisfied == set()
	found.findings == {{
		"subject": "Dose::limits in bench",
		"source": source,
		"params": {"test": "Dose::limits", "environment": "bench", "reason": reason},
	}}
}

no_subjects(found) if {
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

unexplained := "no verification report explains it"

undated := "the explanation has no date, or one after the moment judged"

test_a_retry_that_is_explained_passes if passes(judge({}))

test_an_explanation_for_every_environment_passes if {
	everywhere := object.remove(disposition, {"environment"})
	passes(judge({"verification": {"dispositions": [everywhere]}}))
}

test_a_report_that_names_no_commit_passes if {
	passes(judge({"verification": {"reports": [object.remove(report, {"commit"})]}}))
}

test_a_retry_that_nobody_explained_fails if fails_for(judge({"verification": {"dispositions": []}}), unexplained)

test_the_explanation_of_another_test_is_none if fails_for(explained({"test": "Dose::stops"}), unexplained)

test_the_explanation_of_another_environment_is_none if fails_for(explained({"environment": "pipeline"}), unexplained)

test_a_report_about_another_version_fails if {
	fails_for(reported({"version": "2.3.0"}), "what explains it stands in a report about another version")
}

test_a_report_about_another_commit_fails if {
	fails_for(reported({"commit": "c2"}), "what explains it stands in a report about another commit")
}

test_a_report_about_another_run_set_fails if {
	fails_for(reported({"runSetDigest": "sha256:bb"}), "what explains it stands in a report about another run set")
}

test_an_explanation_without_its_report_fails if {
	fails_for(explained({"report": 7}), "what explains it stands in a report about another version")
}

test_an_explanation_without_a_cause_fails if {
	fails_for(explained({"cause": ""}), "the cause of the failed attempt is not given")
}

test_a_name_in_a_file_is_not_enough if {
	fails_for(
		explained({"by": {"known": "claimed"}}),
		"who explained it is not known well enough: it is not who last wrote the report",
	)
}

test_an_explanation_after_the_moment_judged_fails if fails_for(explained({"at": 101}), undated)

test_an_explanation_without_a_date_fails if {
	fails_for(judge({"verification": {"dispositions": [object.remove(disposition, {"at"})]}}), undated)
}

test_of_two_explanations_one_that_counts_is_enough if {
	passes(judge({"verification": {"dispositions": [object.union(disposition, {"cause": ""}), disposition]}}))
}

steady := object.union(flaky, {"flaky": false})

failed := object.union(steady, {"outcome": "failed"})

# The first run failed and the second one passed; nobody explains it.
retried(first_run, first, second) := judge({
	"tests": {
		"runs": [first_run, later],
		"results": [first, object.union(second, {"run": 1})],
		"index": {"Dose::limits": [0, 1]},
	},
	"verification": {"dispositions": []},
})

test_a_pass_after_a_failure_in_an_earlier_run_fails if {
	every outcome in {"failed", "errored", "inconclusive", "expectedFailure", "unexpectedPass"} {
		fails_for(retried(run, object.union(steady, {"outcome": outcome}), steady), unexplained)
	}
}

test_a_pass_after_a_failure_of_the_same_moment_fails if fails_for(retried(later, failed, steady), unexplained)

test_a_pass_whose_order_is_unknown_fails if {
	fails_for(retried(object.remove(run, {"finishedAt"}), failed, steady), unexplained)
}

test_a_pass_before_a_failure_is_no_retry if no_subjects(retried(object.union(run, {"finishedAt": 52}), failed, steady))

test_a_failure_on_another_commit_is_no_attempt_on_this_one if {
	no_subjects(retried(object.union(run, {"commit": "c2"}), failed, steady))
}

test_a_failure_in_another_environment_is_no_attempt_in_this_one if {
	no_subjects(retried(run, object.union(failed, {"environment": "pipeline"}), steady))
}

test_a_test_that_was_not_tried_before_is_no_retry if {
	every outcome in {"skipped", "disabled", "todo", "notRun", "passed"} {
		no_subjects(retried(run, object.union(steady, {"outcome": outcome}), steady))
	}
}

test_a_steady_test_is_no_subject if no_subjects(judge({"tests": {"results": [steady]}}))

test_a_retry_on_another_commit_is_no_subject if {
	no_subjects(judge({"tests": {"runs": [object.union(run, {"commit": "c2"})]}}))
}

test_a_retry_that_is_not_explained_does_not_hide_the_others if {
	other := object.union(flaky, {"test": "Dose::stops"})
	found := judge({"tests": {"results": [flaky, other], "index": {"Dose::limits": [0], "Dose::stops": [1]}}})
	found.subjects == {"Dose::limits in bench", "Dose::stops in bench"}
	found.satisfied == {"Dose::limits in bench"}
	{finding.subject | some finding in found.findings} == {"Dose::stops in bench"}
}

test_a_pass_on_another_commit_is_no_retry_on_this_one if {
	found := judge({
		"tests": {
			"runs": [run, object.union(later, {"commit": "c2"})],
			"results": [failed, object.union(steady, {"run": 1})],
			"index": {"Dose::limits": [0, 1]},
		},
		"verification": {"dispositions": []},
	})
	no_subjects(found)
}

test_the_failure_of_another_test_is_no_attempt_of_this_one if {
	found := judge({
		"tests": {
			"runs": [run, later],
			"results": [object.union(failed, {"test": "Dose::stops"}), object.union(steady, {"run": 1})],
			"index": {"Dose::stops": [0], "Dose::limits": [1]},
		},
		"verification": {"dispositions": []},
	})
	no_subjects(found)
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	no_subjects(found)
}
