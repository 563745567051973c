package rules.anomalies.list_complete_test

import data.rules.anomalies.list_complete as rule

source := {"evidence": "x:y", "path": "y"}

anomaly := {
	"id": "A-1",
	"affectsRelease": true,
	"problemReport": "github#1",
	"duplicates": ["github#2", "Dose::slow", "lint-2"],
	"failingTests": ["Dose::limits"],
	"findings": ["lint-1"],
}

report(id) := {"id": id, "state": "open", "source": source}

result(test, outcome) := {"test": test, "outcome": outcome, "run": 0, "source": source}

finding(id, level, security) := {"id": id, "level": level, "security": security, "source": source}

facts(changes) := object.union(
	{
		"release": {"commit": "c1"},
		"tests": {"runs": [{"commit": "c1"}, {"commit": "c2"}, {}], "results": []},
		"anomalies": {"open": [anomaly], "reports": []},
		"analysis": {"findings": []},
	},
	changes,
)

parameters := {"ANOM-02": {"findingLevels": ["error"]}}

answer(changes) := found if {
	found := rule with input as facts(changes) with data.parameters as parameters
}

passes(found, subject) if {
	found.subjects == {subject}
	found.satisfied == {subject}
	found.findings == set()
}

fails_for(found, subject, reason) if {
	found.subjects == {subject}
	found.satisfied == set()
	found.findings == {{"subject": subject, "source": source, "params": {"item": subject, "reason": reason}}}
}

no_subjects(found) if {
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

no_report := "no open anomaly stands for this problem report"

no_test := "no open anomaly names this test, which did not pass"

no_finding := "no open anomaly names this finding"

reports(items) := answer({"anomalies": {"open": [anomaly], "reports": items}})

results(items) := answer({"tests": {"results": items}})

analysed(items) := answer({"analysis": {"findings": items}})

test_a_listed_problem_report_passes if passes(reports([report("github#1")]), "github#1")

test_a_duplicate_problem_report_passes if passes(reports([report("github#2")]), "github#2")

test_an_unlisted_problem_report_fails if fails_for(reports([report("github#3")]), "github#3", no_report)

test_a_closed_problem_report_is_no_subject if {
	no_subjects(reports([object.union(report("github#3"), {"state": "closed"})]))
}

test_a_problem_report_without_a_state_is_open if {
	fails_for(reports([object.remove(report("github#3"), {"state"})]), "github#3", no_report)
}

test_a_problem_report_is_not_listed_by_a_test_of_that_name if {
	fails_for(reports([report("Dose::limits")]), "Dose::limits", no_report)
}

test_a_listed_failing_test_passes if passes(results([result("Dose::limits", "failed")]), "Dose::limits")

test_a_test_an_anomaly_also_stands_for_passes if passes(results([result("Dose::slow", "failed")]), "Dose::slow")

test_every_outcome_but_pass_and_expected_failure_fails if {
	every outcome in {"failed", "errored", "skipped", "disabled", "todo", "inconclusive", "unexpectedPass", "notRun"} {
		fails_for(results([result("Alarm::sounds", outcome)]), "Alarm::sounds", no_test)
	}
}

test_a_pass_is_no_subject if no_subjects(results([result("Alarm::sounds", "passed")]))

test_an_expected_failure_is_no_subject if no_subjects(results([result("Alarm::sounds", "expectedFailure")]))

test_a_result_without_an_outcome_fails if {
	fails_for(results([object.remove(result("Alarm::sounds", "x"), {"outcome"})]), "Alarm::sounds", no_test)
}

test_a_later_pass_does_not_erase_a_failure if {
	both := [result("Alarm::sounds", "failed"), result("Alarm::sounds", "passed")]
	fails_for(results(both), "Alarm::sounds", no_test)
}

test_a_failure_on_another_commit_is_no_subject if {
	no_subjects(results([object.union(result("Alarm::sounds", "failed"), {"run": 1})]))
}

test_a_failure_of_a_run_without_a_commit_fails if {
	fails_for(results([object.union(result("Alarm::sounds", "failed"), {"run": 2})]), "Alarm::sounds", no_test)
}

test_a_failure_of_an_unknown_run_fails if {
	fails_for(results([object.union(result("Alarm::sounds", "failed"), {"run": 9})]), "Alarm::sounds", no_test)
}

test_a_listed_finding_passes if passes(analysed([finding("lint-1", "error", false)]), "lint-1")

test_a_finding_an_anomaly_also_stands_for_passes if passes(analysed([finding("lint-2", "error", false)]), "lint-2")

test_an_unlisted_serious_finding_fails if fails_for(analysed([finding("lint-3", "error", false)]), "lint-3", no_finding)

test_a_minor_finding_is_no_subject if no_subjects(analysed([finding("lint-3", "warning", false)]))

test_a_security_finding_of_any_level_fails if {
	fails_for(analysed([finding("lint-3", "note", true)]), "lint-3", no_finding)
}

test_a_finding_that_does_not_say_whether_it_is_about_security_fails if {
	unclear := object.remove(finding("lint-3", "note", false), {"security"})
	fails_for(analysed([unclear]), "lint-3", no_finding)
}

test_a_finding_without_a_level_fails if {
	unclear := object.remove(finding("lint-3", "note", false), {"level"})
	fails_for(analysed([unclear]), "lint-3", no_finding)
}

test_an_accepted_suppression_closes_a_finding if {
	no_subjects(analysed([object.union(finding("lint-3", "error", false), {"suppressed": {"status": "accepted"}})]))
}

test_other_suppressions_close_nothing if {
	every status in {"underReview", "rejected"} {
		open := object.union(finding("lint-3", "error", false), {"suppressed": {"status": status}})
		fails_for(analysed([open]), "lint-3", no_finding)
	}
}

test_missing_parameters_make_every_finding_count if {
	found := rule with input as facts({"analysis": {"findings": [finding("lint-3", "none", false)]}})
		with data.parameters as {}
	fails_for(found, "lint-3", no_finding)
}

run_source := {"evidence": "findings:lint.sarif", "path": "lint.sarif", "line": 3, "pointer": "/runs/0"}

run_id := "findings:lint.sarif#/runs/0"

run := {"tool": "Lint", "successful": true, "findings": 0, "source": run_source}

findings_file := {"id": "findings:lint.sarif", "kind": "findings", "path": "lint.sarif", "state": "present"}

ran(runs) := answer({"analysis": {"findings": [], "runs": runs}})

broken(found, subject) if {
	found.subjects == {subject}
	found.satisfied == set()
	found.findings == {{
		"subject": subject,
		"source": run_source,
		"params": {
			"item": "the run of Lint",
			"reason": "the analysis did not end well, so what it would have found is not known",
		},
	}}
}

test_a_successful_analysis_that_found_nothing_passes if passes(ran([run]), run_id)

test_an_analysis_that_failed_is_not_one_that_found_nothing if {
	broken(ran([object.union(run, {"successful": false})]), run_id)
}

test_an_analysis_that_does_not_say_how_it_ended_fails if {
	broken(ran([object.remove(run, {"successful"})]), run_id)
}

test_a_run_without_a_tool_is_accounted_for_by_nothing if {
	found := ran([object.remove(run, {"tool", "successful"})])
	found.subjects == {run_id}
	found.satisfied == set()
	found.findings == set()
}

test_a_run_of_the_same_tool_in_the_same_file_does_not_hide_one_that_failed if {
	broken_off := object.union(run, {"successful": false, "source": {"pointer": "/runs/1"}})
	found := ran([run, broken_off])
	found.subjects == {run_id, "findings:lint.sarif#/runs/1"}
	found.satisfied == {run_id}
	{finding.subject | some finding in found.findings} == {"findings:lint.sarif#/runs/1"}
}

test_runs_whose_place_is_unknown_do_not_pass_together if {
	placeless := object.union(object.remove(run, {"source"}), {"source": object.remove(run_source, {"pointer"})})
	found := ran([placeless, object.union(placeless, {"successful": false})])
	found.subjects == {"findings:lint.sarif#"}
	count(found.findings) == 1
}

test_findings_of_an_analysis_that_failed_count_all_the_same if {
	failed := object.union(run, {"successful": false})
	found := answer({"analysis": {"findings": [finding("lint-3", "error", false)], "runs": [failed]}})
	{told.subject | some told in found.findings} == {run_id, "lint-3"}
}

filed(files, runs) := answer({"evidence": {"items": files}, "analysis": {"findings": [], "runs": runs}})

test_a_file_of_findings_with_a_run_passes if {
	found := filed([findings_file], [run])
	found.subjects == {"findings:lint.sarif", run_id}
	found.satisfied == found.subjects
	found.findings == set()
}

test_a_file_of_findings_without_a_run_fails if {
	found := filed([object.union(findings_file, {"state": "empty"})], [])
	found.subjects == {"findings:lint.sarif"}
	found.satisfied == set()
	found.findings == {{
		"subject": "findings:lint.sarif",
		"source": {"evidence": "findings:lint.sarif", "path": "lint.sarif", "line": 1},
		"params": {"item": "findings:lint.sarif", "reason": "it holds no run of an analysis tool"},
	}}
}

test_a_run_in_another_file_does_not_fill_an_empty_one if {
	found := filed([object.union(findings_file, {"id": "findings:other.sarif"})], [run])
	found.satisfied == {run_id}
	{finding.subject | some finding in found.findings} == {"findings:other.sarif"}
}

test_a_file_of_another_kind_is_no_subject if {
	no_subjects(filed([object.union(findings_file, {"kind": "sbom"})], []))
}

test_an_anomaly_of_other_versions_explains_nothing if {
	elsewhere := object.union(anomaly, {"affectsRelease": false})
	found := answer({"anomalies": {"open": [elsewhere], "reports": [report("github#1")]}})
	fails_for(found, "github#1", no_report)
}

test_an_anomaly_that_does_not_say_whom_it_affects_explains_nothing if {
	unclear := object.remove(anomaly, {"affectsRelease"})
	found := answer({"anomalies": {"open": [unclear], "reports": [report("github#1")]}})
	fails_for(found, "github#1", no_report)
}

test_an_anomaly_that_names_nothing_explains_nothing if {
	bare := {"id": "A-1", "affectsRelease": true}
	found := answer({"anomalies": {"open": [bare], "reports": [report("github#1")]}})
	fails_for(found, "github#1", no_report)
}

test_nothing_open_is_no_subject if no_subjects(answer({}))

test_empty_input_satisfies_nothing if {
	found := rule with input as {} with data.parameters as parameters
	no_subjects(found)
}
