package lib.reports_test

import data.lib.reports

report := {"version": "2.4.0", "commit": "c1", "runSetDigest": "sha256:aa"}

judged(changes) := found if {
	found := reports.judged with input as {
		"release": {"version": "2.4.0", "commit": "c1"},
		"tests": {"runSetDigest": "sha256:aa"},
		"verification": {"reports": [{"version": "2.3.0"}, object.union(report, changes)]},
	}
}

test_a_report_about_what_is_judged_counts if judged({}) == {1: true}

test_a_report_about_another_version_does_not_count if judged({"version": "2.3.0"}) == {}

test_a_report_about_another_commit_does_not_count if judged({"commit": "c2"}) == {}

test_a_report_about_another_run_set_does_not_count if judged({"runSetDigest": "sha256:bb"}) == {}

test_a_report_that_names_no_commit_counts if {
	found := reports.judged with input as {
		"release": {"version": "2.4.0", "commit": "c1"},
		"tests": {"runSetDigest": "sha256:aa"},
		"verification": {"reports": [object.remove(report, {"commit"})]},
	}
	found == {0: true}
}

test_empty_input_has_no_reports if {
	found := reports.judged with input as {}
	found == {}
}
