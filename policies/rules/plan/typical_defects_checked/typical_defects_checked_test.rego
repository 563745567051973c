package rules.plan.typical_defects_checked_test

import data.rules.plan.typical_defects_checked as rule

source := {"evidence": "defectCategories:gate/defect-categories.yaml", "path": "gate/defect-categories.yaml", "line": 4}

report := {"evidence": "findings:evidence/lint.sarif", "path": "evidence/lint.sarif", "line": 9}

check := {"tool": "lint", "rules": ["bounds*"], "runs": [0]}

category := {
	"key": "c/bounds",
	"technology": "c",
	"checks": [check],
	"findings": [0],
	"source": source,
}

run := {"tool": "lint", "successful": true, "commit": "c2"}

finding := {
	"id": "F-1",
	"tool": "lint",
	"suppressed": {"status": "accepted", "justification": "checked by hand"},
	"source": report,
}

facts := {
	"release": {"commit": "c2"},
	"product": {"technologies": ["c"]},
	"defectCategories": {"items": [category], "index": {"c/bounds": 0}},
	"analysis": {"runs": [run], "findings": [finding]},
	"anomalies": {"open": []},
}

judge(document) := found if {
	found := rule with input as document
}

categorised(fields) := judge(object.union(facts, {"defectCategories": {"items": [object.union(category, fields)]}}))

ran(fields) := judge(object.union(facts, {"analysis": {"runs": [object.union(run, fields)]}}))

found_with(fields, anomalies) := judge(object.union(facts, {
	"analysis": {"findings": [object.union(object.remove(finding, {"suppressed"}), fields)]},
	"anomalies": {"open": anomalies},
}))

all_subjects := {"c", "c/bounds", "F-1"}

passes(found) if {
	found.subjects == all_subjects
	found.satisfied == all_subjects
	found.findings == set()
}

category_fails_for(found, reason) if {
	found.subjects == all_subjects
	found.satisfied == {"c", "F-1"}
	found.findings == {{
		"subject": "c/bounds",
		"source": source,
		"params": {"item": "c/bounds", "reason": reason},
		"waiver": "W0",
	}}
}

finding_is_open(found) if {
	found.subjects == all_subjects
	found.satisfied == {"c", "c/bounds"}
	found.findings == {{
		"subject": "F-1",
		"source": report,
		"params": {
			"item": "F-1",
			"reason": "it is open: neither accepted with a reason nor named by an open anomaly",
		},
	}}
}

not_run := "lint did not run to its end on the released commit"

test_a_checked_technology_without_open_findings_passes if passes(judge(facts))

test_a_technology_without_a_list_fails if {
	found := judge(object.union(facts, {"product": {"technologies": ["c", "go"]}}))
	found.satisfied == all_subjects
	found.findings == {{
		"subject": "go",
		"params": {"item": "go", "reason": "no kinds of defect are listed for this technology"},
		"waiver": "W0",
	}}
}

test_a_list_for_a_technology_that_is_not_used_counts_for_nothing if {
	found := categorised({"technology": "go", "key": "go/bounds"})
	found.subjects == {"c"}
	found.satisfied == set()
}

test_a_category_without_checks_fails if category_fails_for(
	categorised({"checks": []}),
	"it names nothing that looks for it",
)

test_a_tool_that_did_not_run_fails if {
	category_fails_for(categorised({"checks": [object.union(check, {"runs": []})]}), not_run)
}

test_a_tool_that_broke_off_fails if category_fails_for(ran({"successful": false}), not_run)

test_a_run_on_another_commit_fails if category_fails_for(ran({"commit": "c1"}), not_run)

test_a_run_on_no_known_commit_fails if {
	unbound := {"analysis": {"runs": [object.remove(run, {"commit"})]}}
	category_fails_for(judge(object.union(facts, unbound)), not_run)
}

test_every_run_of_the_tool_counts if {
	broken := object.union(run, {"successful": false})
	category_fails_for(
		judge(object.union(facts, {
			"defectCategories": {"items": [object.union(category, {"checks": [object.union(check, {"runs": [0, 1]})]})]},
			"analysis": {"runs": [run, broken]},
		})),
		not_run,
	)
}

test_an_open_finding_fails if finding_is_open(found_with({}, []))

test_an_acceptance_without_a_reason_or_not_given_yet_is_none if {
	finding_is_open(found_with({"suppressed": {"status": "accepted"}}, []))
	finding_is_open(found_with({"suppressed": {"status": "accepted", "justification": ""}}, []))
	finding_is_open(found_with({"suppressed": {"status": "underReview", "justification": "later"}}, []))
}

test_a_finding_that_an_anomaly_names_passes if {
	every field in {"findings", "duplicates"} {
		anomaly := object.union({"affectsRelease": true, "findings": [], "duplicates": []}, {field: ["F-1"]})
		passes(found_with({}, [anomaly]))
	}
}

test_an_anomaly_of_another_version_names_nothing if {
	finding_is_open(found_with({}, [{"affectsRelease": false, "findings": ["F-1"], "duplicates": []}]))
}

test_no_technologies_are_no_subjects if {
	found := judge(object.union(facts, {"product": {"technologies": []}}))
	found.subjects == set()
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

test_a_finding_of_no_listed_kind_is_no_subject if {
	found := categorised({"findings": []})
	found.subjects == {"c", "c/bounds"}
	found.satisfied == found.subjects
	found.findings == set()
}

test_how_long_the_reason_of_an_acceptance_is_does_not_matter if {
	passes(found_with({"suppressed": {"status": "accepted", "justification": "x"}}, []))
}

test_an_anomaly_of_another_version_names_no_duplicate if {
	finding_is_open(found_with({}, [{"affectsRelease": false, "findings": [], "duplicates": ["F-1"]}]))
}
