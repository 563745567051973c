package rules.verification.results_evaluated_test

import data.rules.verification.results_evaluated as rule

source := {"evidence": "verification:v.yaml", "path": "v.yaml"}

release_source := {"evidence": "git:.git", "path": ".git"}

parameters := {"VER-06": {"authorKnownBy": ["signed", "gitAuthor"]}}

report := {
	"id": "VR-1",
	"version": "1.2.0",
	"commit": "c1",
	"author": {"id": "verifier", "known": "gitAuthor"},
	"signedAt": 51,
	"runSetDigest": "sha256:aa",
	"conclusion": "acceptable",
	"source": source,
}

facts(reports) := {
	"asOf": 100,
	"release": {"version": "1.2.0", "commit": "c1", "source": release_source},
	"tests": {"lastFinishedAt": 50, "runSetDigest": "sha256:aa"},
	"verification": {"reports": reports},
}

judged(reports) := answer if {
	answer := rule with input as facts(reports) with data.parameters as parameters
}

changed(changes) := judged([object.union(report, changes)])

reasons(answer) := {finding.params.reason | some finding in answer.findings}

test_an_acceptable_evaluation_after_the_last_run_passes if {
	answer := judged([report])
	answer.subjects == {"1.2.0"}
	answer.satisfied == {"1.2.0"}
	answer.findings == set()
}

test_a_report_that_names_no_commit_passes if {
	answer := judged([object.remove(report, {"commit"})])
	answer.satisfied == {"1.2.0"}
	answer.findings == set()
}

test_a_report_signed_at_the_time_of_judgement_passes if {
	answer := changed({"signedAt": 100})
	answer.satisfied == {"1.2.0"}
	answer.findings == set()
}

test_a_missing_report_fails_and_names_the_run_set if {
	answer := judged([object.union(report, {"version": "1.1.0"})])
	answer.satisfied == set()
	answer.findings == {{
		"subject": "1.2.0",
		"source": source,
		"params": {"reason": "no report is about this version", "runSet": "sha256:aa"},
	}}
}

test_where_there_is_no_report_at_all_git_has_the_release if {
	answer := judged([])
	answer.satisfied == set()
	{finding.source | some finding in answer.findings} == {release_source}
}

test_a_report_about_another_version_does_not_count if {
	answer := changed({"version": "1.1.0"})
	answer.satisfied == set()
	reasons(answer) == {"no report is about this version"}
}

test_a_report_about_another_commit_fails if {
	answer := changed({"commit": "c2"})
	answer.satisfied == set()
	reasons(answer) == {"the report is about another commit"}
}

test_an_author_who_is_only_claimed_fails if {
	answer := changed({"author": {"id": "verifier", "known": "claimed"}})
	answer.satisfied == set()
	reasons(answer) == {"nothing shows well enough who wrote the report"}
}

test_a_report_signed_as_the_last_run_ended_fails if {
	answer := changed({"signedAt": 50})
	answer.satisfied == set()
	reasons(answer) == {"the report is not signed after the end of the last run"}
}

test_an_unknown_end_of_the_last_run_fails if {
	unknown := object.union(object.remove(facts([report]), {"tests"}), {"tests": {"runSetDigest": "sha256:aa"}})
	answer := rule with input as unknown with data.parameters as parameters
	answer.satisfied == set()
	reasons(answer) == {"the report is not signed after the end of the last run"}
}

test_a_report_from_the_future_fails if {
	answer := changed({"signedAt": 101})
	answer.satisfied == set()
	reasons(answer) == {"the report is signed after the time of judgement"}
}

test_a_report_about_another_run_set_fails if {
	answer := changed({"runSetDigest": "sha256:bb"})
	answer.satisfied == set()
	reasons(answer) == {"the report is about another run set"}
}

test_a_report_that_does_not_accept_the_results_fails if {
	answer := changed({"conclusion": "notAcceptable"})
	answer.satisfied == set()
	reasons(answer) == {"the report finds the results not acceptable"}
}

test_a_later_report_outweighs_an_earlier_one if {
	refusal := object.union(report, {"signedAt": 52, "conclusion": "notAcceptable"})
	answer := judged([report, refusal])
	answer.satisfied == set()
	reasons(answer) == {"the report finds the results not acceptable"}
}

test_an_outdated_report_is_no_longer_looked_at if {
	old := object.union(report, {"signedAt": 40, "runSetDigest": "sha256:bb"})
	answer := judged([old, report])
	answer.satisfied == {"1.2.0"}
	answer.findings == set()
}

test_without_its_parameter_nothing_is_satisfied if {
	answer := rule with input as facts([report])
	answer.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {} with data.parameters as parameters
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
