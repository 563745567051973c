package rules.anomalies.closure_verified_test

import data.rules.anomalies.closure_verified as rule

source := {"evidence": "anomalies:gate/anomalies/A-1.yaml", "path": "gate/anomalies/A-1.yaml", "line": 1}

closed := {
	"id": "A-1",
	"closedBy": "eva",
	"closedAt": 100,
	"fixCommits": ["c1", "c2"],
	"verifiedBy": ["t1", "t2"],
	"source": source,
}

run(commit, ended) := {"commit": commit, "finishedAt": ended, "level": "unit"}

result(test, position, outcome) := {"test": test, "run": position, "environment": "bench", "outcome": outcome}

tests_with(runs, results) := {
	"runs": runs,
	"results": results,
	"index": {test: positions |
		some test in {entry.test | some entry in results}
		positions := [position | some position, entry in results; entry.test == test]
	},
}

good_tests := tests_with([run("c9", 50)], [result("t1", 0, "passed"), result("t2", 0, "passed")])

judge(records, tests) := found if {
	found := rule with input as {
		"asOf": 100,
		"release": {"commit": "c9", "artifacts": []},
		"changes": {"commits": [{"id": "c1"}, {"id": "c2"}, {"id": "c9"}]},
		"anomalies": {"closedInDelta": records},
		"tests": tests,
	}
}

of(changes) := judge([object.union(closed, changes)], good_tests)

without(fields) := judge([object.remove(closed, fields)], good_tests)

tested(tests) := judge([closed], tests)

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

nobody := "the record does not say who closed it and when"

no_fix := "the record names no commit that fixed it"

elsewhere := "a commit that fixed it is not among the changes since the baseline"

untested := "the record names no test that shows that it is fixed"

not_run := "a test that shows it did not run on the released software"

not_passed := "a test that shows it did not pass on the released software"

test_a_fix_in_the_delta_with_passing_tests_passes if passes(of({}))

test_one_commit_and_one_test_are_enough if passes(of({"fixCommits": ["c1"], "verifiedBy": ["t1"]}))

test_nobody_who_closed_it_fails if {
	fails_for(without({"closedBy"}), nobody)
	fails_for(of({"closedBy": ""}), nobody)
	fails_for(without({"closedAt"}), nobody)
}

test_a_closure_after_the_moment_judged_fails if fails_for(of({"closedAt": 101}), "it is closed after the moment judged")

test_no_fix_fails if fails_for(of({"fixCommits": []}), no_fix)

test_a_fix_outside_of_the_delta_fails if fails_for(of({"fixCommits": ["c1", "c0"]}), elsewhere)

test_no_test_fails if fails_for(of({"verifiedBy": []}), untested)

test_a_test_that_did_not_run_fails if {
	fails_for(tested(tests_with([run("c9", 50)], [result("t1", 0, "passed")])), not_run)
	fails_for(tested(tests_with([], [])), not_run)
}

test_a_run_on_another_commit_does_not_count if {
	fails_for(tested(tests_with([run("c2", 50)], [result("t1", 0, "passed"), result("t2", 0, "passed")])), not_run)
}

test_a_run_up_to_the_moment_judged_counts if {
	passes(tested(tests_with([run("c9", 100)], [result("t1", 0, "passed"), result("t2", 0, "passed")])))
	fails_for(tested(tests_with([run("c9", 101)], [result("t1", 0, "passed"), result("t2", 0, "passed")])), not_run)
}

test_a_test_that_did_not_pass_fails if {
	every outcome in ["failed", "skipped", "errored"] {
		fails_for(tested(tests_with([run("c9", 50)], [result("t1", 0, "passed"), result("t2", 0, outcome)])), not_passed)
	}
}

test_the_last_result_decides if {
	runs := [run("c9", 50), run("c9", 60)]
	others := [result("t1", 0, "passed")]
	passes(tested(tests_with(runs, array.concat(others, [result("t2", 0, "failed"), result("t2", 1, "passed")]))))
	fails_for(
		tested(tests_with(runs, array.concat(others, [result("t2", 0, "passed"), result("t2", 1, "failed")]))),
		not_passed,
	)
}

test_of_two_results_of_one_moment_both_decide if {
	runs := [run("c9", 50), run("c9", 50)]
	found := tested(tests_with(runs, [result("t1", 0, "passed"), result("t2", 0, "passed"), result("t2", 1, "failed")]))
	fails_for(found, not_passed)
}

test_every_reason_is_given_at_once if {
	found := judge([{"id": "A-1", "fixCommits": [], "verifiedBy": [], "source": source}], good_tests)
	fails_for_all(found, {nobody, no_fix, untested})
}

test_an_unverified_closure_does_not_hide_the_others if {
	found := judge([object.remove(closed, {"closedBy"}), object.union(closed, {"id": "A-2"})], good_tests)
	found.subjects == {"A-1", "A-2"}
	found.satisfied == {"A-2"}
	{finding.subject | some finding in found.findings} == {"A-1"}
}

test_nothing_closed_is_no_subject if {
	found := judge([], good_tests)
	found.subjects == set()
	found.findings == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
