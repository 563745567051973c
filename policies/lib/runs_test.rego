package lib.runs_test

import data.lib.runs

commit := "c1"

artifact := "sha256:aa"

unit_run := {"commit": commit, "level": "unit", "finishedAt": 100}

system_run := {"commit": commit, "level": "system", "finishedAt": 100, "artifact": artifact}

facts(test_runs, results, required) := {
	"asOf": 100,
	"release": {"commit": commit, "artifacts": [{"name": "pump", "sha256": artifact}]},
	"tests": {"runs": test_runs, "results": results, "required": required},
}

counted(run) := positions if {
	positions := runs.counted with input as facts([run], [], [])
}

test_a_unit_run_on_the_released_commit_counts if counted(unit_run) == {0}

test_an_integration_run_on_the_released_commit_counts if {
	counted(object.union(unit_run, {"level": "integration"})) == {0}
}

test_a_system_run_on_a_released_artifact_counts if counted(system_run) == {0}

test_a_run_that_ends_after_the_judgement_does_not_count if {
	counted(object.union(unit_run, {"finishedAt": 101})) == set()
}

test_a_run_without_an_end_does_not_count if counted(object.remove(unit_run, {"finishedAt"})) == set()

collected_run := object.union(object.remove(unit_run, {"finishedAt"}), {"collectedAt": 100})

test_a_run_that_does_not_say_when_it_ended_counts_from_its_collection if counted(collected_run) == {0}

test_a_run_collected_after_the_judgement_does_not_count if {
	counted(object.union(collected_run, {"collectedAt": 101})) == set()
}

test_a_stated_end_counts_for_more_than_the_collection if {
	counted(object.union(unit_run, {"finishedAt": 101, "collectedAt": 100})) == set()
}

test_a_run_on_another_commit_does_not_count if counted(object.union(unit_run, {"commit": "c2"})) == set()

test_a_run_on_an_unknown_commit_does_not_count if counted(object.remove(unit_run, {"commit"})) == set()

test_a_system_run_on_another_artifact_does_not_count if {
	counted(object.union(system_run, {"artifact": "sha256:bb"})) == set()
}

test_a_system_run_on_an_unknown_artifact_does_not_count if counted(object.remove(system_run, {"artifact"})) == set()

test_a_run_of_no_known_level_does_not_count if counted(object.remove(unit_run, {"level"})) == set()

result(run, environment) := {"run": run, "environment": environment, "outcome": "passed"}

any_environment := {"key": "t", "test": "t", "results": [0, 1]}

test_results_of_every_environment_are_taken_when_none_is_asked_for if {
	found := runs.results with input as facts([unit_run], [result(0, "a"), result(0, "b")], [any_environment])
	found == {"t": {0, 1}}
}

test_results_of_other_environments_are_left_out if {
	required := object.union(any_environment, {"environment": "b"})
	found := runs.results with input as facts([unit_run], [result(0, "a"), result(0, "b")], [required])
	found == {"t": {1}}
}

test_results_of_runs_that_do_not_count_are_left_out if {
	foreign := object.union(unit_run, {"commit": "c2"})
	found := runs.results with input as facts([unit_run, foreign], [result(0, "a"), result(1, "a")], [any_environment])
	found == {"t": {0}}
}

earlier_run := object.union(unit_run, {"finishedAt": 99})

test_the_later_result_is_the_latest if {
	found := runs.latest with input as facts([earlier_run, unit_run], [result(0, "a"), result(1, "a")], [any_environment])
	found == {"t": {1}}
}

test_results_of_the_same_moment_are_both_latest if {
	found := runs.latest with input as facts([unit_run, unit_run], [result(0, "a"), result(1, "a")], [any_environment])
	found == {"t": {0, 1}}
}

test_a_run_without_an_end_supersedes_nothing_and_is_never_superseded if {
	found := runs.latest with input as facts([unit_run, collected_run], [result(0, "a"), result(1, "a")], [any_environment])
	found == {"t": {0, 1}}
}

test_each_environment_has_its_latest_result if {
	found := runs.latest with input as facts([earlier_run, unit_run], [result(0, "a"), result(1, "b")], [any_environment])
	found == {"t": {0, 1}}
}

test_a_later_result_that_does_not_count_supersedes_nothing if {
	foreign := object.union(unit_run, {"commit": "c2"})
	found := runs.latest with input as facts([earlier_run, foreign], [result(0, "a"), result(1, "a")], [any_environment])
	found == {"t": {0}}
}

test_a_test_passed_when_its_latest_result_in_every_environment_is_a_pass if {
	found := runs.passed with input as facts([unit_run], [result(0, "a"), result(0, "b")], [any_environment])
	found == {"t": true}
}

test_a_test_that_failed_in_one_environment_did_not_pass if {
	failed := object.union(result(0, "b"), {"outcome": "failed"})
	found := runs.passed with input as facts([unit_run], [result(0, "a"), failed], [any_environment])
	found == {}
}

test_a_test_that_never_ran_did_not_pass if {
	found := runs.passed with input as facts([unit_run], [], [object.union(any_environment, {"results": []})])
	found == {}
}

test_empty_input_has_no_runs if {
	runs.counted == set() with input as {}
	runs.results == {} with input as {}
	runs.latest == {} with input as {}
	runs.passed == {} with input as {}
}

test_a_run_of_another_level_on_a_released_artifact_does_not_count if {
	counted(object.union(system_run, {"level": "performance"})) == set()
}
