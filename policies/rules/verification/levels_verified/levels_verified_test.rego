package rules.verification.levels_verified_test

import data.rules.verification.levels_verified as rule

release_source := {"evidence": "git:.", "path": ".git"}

coverage_source := {"evidence": "coverage:lcov.info", "path": "lcov.info", "line": 1}

request_source := {"evidence": "reviews:requests.json", "path": "requests.json", "line": 2}

unit := {"commit": "c1", "level": "unit", "finishedAt": 50, "counts": {"passed": 1}}

report := {
	"commit": "c1",
	"lines": {"covered": 80, "total": 100},
	"branches": {"covered": 70, "total": 100},
	"source": coverage_source,
}

approval := {"by": "reviewer", "state": "approved", "commit": "head", "at": 100}

request := {
	"state": "merged",
	"author": "developer",
	"headCommit": "head",
	"approvals": [approval],
	"source": request_source,
}

facts := {
	"asOf": 100,
	"release": {"commit": "c1", "artifacts": [], "source": release_source},
	"riskControls": {"items": [{"id": "RC-1", "location": "hardware"}]},
	"tests": {"runs": [unit, object.union(unit, {"level": "integration"})]},
	"coverage": {"reports": [report]},
	"changes": {
		"commits": [{"id": "c1", "author": "developer", "source": release_source}],
		"requests": [request],
		"requestIndex": {"c1": [0]},
	},
	"people": {"items": [{"id": "developer"}, {"id": "reviewer"}], "index": {"developer": 0, "reviewer": 1}},
}

parameters := {"levels": ["unit", "integration|system"], "minimumLines": 80, "minimumBranches": 70}

judge(changes) := asking(changes, {})

asking(changes, other) := found if {
	found := rule with input as object.union(facts, changes)
		with data.parameters as {"VER-08": object.union(parameters, other)}
}

covered(changes) := judge({"coverage": {"reports": [object.union(report, changes)]}})

requested(changes) := judge({"changes": {"requests": [object.union(request, changes)]}})

approved(changes) := requested({"approvals": [object.union(approval, changes)]})

everything := {"level unit", "level integration|system", "coverage", "c1"}

passes(found) if {
	found.subjects == everything
	found.satisfied == everything
	found.findings == set()
}

fails_for(found, what, source, reason) if {
	found.subjects == everything
	found.satisfied == everything - {what}
	{object.remove(finding, {"waiver"}) | some finding in found.findings} == {{
		"subject": what,
		"source": source,
		"params": {"what": what, "reason": reason},
	}}
}

no_level := "no test of this level passed on the released commit"

few_lines := "too few lines are covered"

few_branches := "too few branches are covered, or their number is not told"

unapproved := "nobody of the configured people but its author approved its request in the last state, in time"

test_a_release_with_levels_coverage_and_reviews_passes if passes(judge({}))

test_a_system_run_may_show_the_integration if {
	system := object.union(unit, {"level": "system", "artifact": "sha256:aa"})
	passes(judge({
		"release": {"artifacts": [{"sha256": "sha256:aa"}]},
		"tests": {"runs": [unit, system]},
	}))
}

test_a_level_without_a_run_fails if {
	fails_for(judge({"tests": {"runs": [unit]}}), "level integration|system", release_source, no_level)
}

test_a_level_of_which_no_test_passed_fails if {
	failed := object.union(unit, {"level": "integration", "counts": {"passed": 0}})
	fails_for(judge({"tests": {"runs": [unit, failed]}}), "level integration|system", release_source, no_level)
}

test_a_level_on_another_commit_fails if {
	other := object.union(unit, {"level": "integration", "commit": "c2"})
	fails_for(judge({"tests": {"runs": [unit, other]}}), "level integration|system", release_source, no_level)
}

test_a_missing_level_is_waived_only_without_risk_controls_in_software if {
	alone := {"tests": {"runs": [unit]}}
	found := judge(alone)
	{finding.waiver | some finding in found.findings} == {"W2"}
	control := {"riskControls": {"items": [{"id": "RC-1", "location": "software"}]}}
	never := judge(object.union(alone, control))
	{finding.waiver | some finding in never.findings} == {"W0"}
}

test_no_coverage_report_fails if {
	fails_for(
		judge({"coverage": {"reports": []}}),
		"coverage",
		release_source,
		"there is no coverage report of the released commit",
	)
}

test_coverage_of_another_commit_fails if {
	fails_for(
		covered({"commit": "c2"}),
		"coverage",
		release_source,
		"there is no coverage report of the released commit",
	)
}

test_one_line_too_few_fails if {
	fails_for(covered({"lines": {"covered": 79, "total": 100}}), "coverage", coverage_source, few_lines)
}

test_nothing_to_cover_fails if {
	fails_for(covered({"lines": {"covered": 0, "total": 0}}), "coverage", coverage_source, few_lines)
}

test_one_branch_too_few_fails if {
	fails_for(covered({"branches": {"covered": 69, "total": 100}}), "coverage", coverage_source, few_branches)
}

untold := {"coverage": {"reports": [object.remove(report, {"branches"})]}}

test_branches_that_are_not_told_fail if fails_for(judge(untold), "coverage", coverage_source, few_branches)

test_branches_need_not_be_told_where_none_are_asked_for if passes(asking(untold, {"minimumBranches": 0}))

test_each_report_must_reach_the_shares if {
	low := object.union(report, {"lines": {"covered": 1, "total": 100}})
	fails_for(judge({"coverage": {"reports": [report, low]}}), "coverage", coverage_source, few_lines)
}

test_a_change_without_a_request_fails if {
	bare := {"commits": facts.changes.commits, "requests": [], "requestIndex": {}}
	found := judged_with(bare)
	fails_for(found, "c1", release_source, "no pull or merge request brought it")
}

judged_with(changes) := found if {
	found := rule with input as object.union(object.remove(facts, {"changes"}), {"changes": changes})
		with data.parameters as {"VER-08": parameters}
}

test_a_request_that_is_not_merged_fails if {
	every state in {"open", "closed"} {
		fails_for(requested({"state": state}), "c1", request_source, "its request is not merged")
	}
}

test_a_request_without_an_approval_fails if {
	fails_for(requested({"approvals": []}), "c1", request_source, unapproved)
}

test_a_comment_is_no_approval if fails_for(approved({"state": "commented"}), "c1", request_source, unapproved)

test_the_author_of_the_request_does_not_approve_it if {
	fails_for(requested({"author": "reviewer"}), "c1", request_source, unapproved)
}

test_the_author_of_the_change_does_not_approve_it if {
	own := {"id": "c1", "author": "reviewer", "source": release_source}
	fails_for(judge({"changes": {"commits": [own]}}), "c1", request_source, unapproved)
}

test_somebody_unknown_does_not_approve if fails_for(approved({"by": "somebody"}), "c1", request_source, unapproved)

test_an_approval_of_an_earlier_state_fails if fails_for(approved({"commit": "c0"}), "c1", request_source, unapproved)

test_an_approval_that_names_no_state_counts if {
	passes(unnamed_state(99))
	passes(unnamed_state(100))
}

test_an_approval_that_names_no_state_and_is_older_than_the_last_one_fails if {
	fails_for(unnamed_state(101), "c1", request_source, unapproved)
	approvals := [object.remove(approval, {"commit"})]
	fails_for(requested({"approvals": approvals}), "c1", request_source, unapproved)
}

unnamed_state(committed_at) := judge({"changes": {
	"commits": [{"id": "c1", "author": "developer", "committedAt": committed_at, "source": release_source}],
	"requests": [object.union(request, {"headCommit": "c1", "approvals": [object.remove(approval, {"commit"})]})],
}})

test_an_automation_does_not_approve if {
	index := {"developer": 0, "reviewer": 1}
	people := {"items": [{"id": "developer"}, {"id": "reviewer", "roles": ["automation"]}], "index": index}
	fails_for(judge({"people": people}), "c1", request_source, unapproved)
}

test_an_approval_after_the_moment_judged_fails if fails_for(approved({"at": 101}), "c1", request_source, unapproved)

test_an_approval_without_a_date_fails if {
	fails_for(requested({"approvals": [object.remove(approval, {"at"})]}), "c1", request_source, unapproved)
}

test_an_objection_that_stands_fails if {
	objection := {"by": "other", "state": "changesRequested", "at": 50}
	fails_for(
		requested({"approvals": [approval, objection]}),
		"c1",
		request_source,
		"a reviewer asked for changes and did not take that back",
	)
}

test_of_two_requests_one_that_was_reviewed_is_enough if {
	open := object.union(request, {"state": "open"})
	passes(judge({"changes": {"requests": [open, request], "requestIndex": {"c1": [0, 1]}}}))
}

test_one_line_that_is_covered_is_all_of_one if passes(covered({"lines": {"covered": 1, "total": 1}}))

test_a_share_just_below_is_not_rounded_up if {
	fails_for(covered({"lines": {"covered": 799, "total": 1000}}), "coverage", coverage_source, few_lines)
}

test_an_approval_of_an_earlier_state_fails_however_late if {
	last := {"id": "c1", "author": "developer", "committedAt": 50, "source": release_source}
	earlier := object.union(request, {"headCommit": "c1", "approvals": [object.union(approval, {"commit": "c0"})]})
	fails_for(judge({"changes": {"commits": [last], "requests": [earlier]}}), "c1", request_source, unapproved)
}

test_the_age_of_another_commit_dates_no_state if {
	change := {"id": "c1", "author": "developer", "committedAt": 50, "source": release_source}
	unnamed := object.union(request, {"approvals": [object.remove(approval, {"commit"})]})
	fails_for(judge({"changes": {"commits": [change], "requests": [unnamed]}}), "c1", request_source, unapproved)
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
