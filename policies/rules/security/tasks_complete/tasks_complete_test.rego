package rules.security.tasks_complete_test

import data.rules.security.tasks_complete as rule

source := {"evidence": "plan:gate/plan.yaml", "path": "gate/plan.yaml", "line": 9}

task := {"id": "ST-1", "levels": [], "state": "done", "document": {"id": "D-1", "version": "2"}, "source": source}

document := {"id": "D-1", "version": "2", "state": "approved", "approver": "quinn", "approvedAt": 100}

judge(tasks, shown) := found if {
	found := rule with input as {
		"asOf": 100,
		"product": {"level": "B", "editionLevels": ["A", "B", "C"]},
		"plan": {
			"tasks": [{"id": "T-1", "state": "open", "source": source}],
			"securityTasks": tasks,
			"documents": [shown],
			"documentIndex": {"D-1": 0},
		},
	}
}

of(changes) := judge([object.union(task, changes)], document)

shown_by(changes) := judge([task], object.union(document, changes))

passes(found) if {
	found.subjects == {"ST-1"}
	found.satisfied == {"ST-1"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"ST-1"}
	found.satisfied == set()
	found.findings == {{"subject": "ST-1", "source": source, "params": {"task": "ST-1", "reason": reason}}}
}

test_a_done_task_with_its_approved_document_passes if passes(of({}))

test_a_task_that_is_not_needed_passes_with_a_reason if passes(of({"state": "notNeeded", "reason": "no network"}))

test_a_task_that_is_not_needed_fails_without_a_reason if {
	fails_for(of({"state": "notNeeded"}), "it is marked as not needed without a reason")
}

test_an_open_task_fails if fails_for(of({"state": "open"}), "it is not done")

test_a_task_without_a_state_fails if fails_for(judge([object.remove(task, {"state"})], document), "it is not done")

test_a_done_task_without_a_document_fails if {
	fails_for(judge([object.remove(task, {"document"})], document), "it is done, but no document shows it")
}

test_an_unknown_document_fails if {
	fails_for(of({"document": {"id": "D-2"}}), "its document is not among those of the plan")
}

test_a_draft_fails if fails_for(shown_by({"state": "draft"}), "its document is not approved")

test_an_approval_without_approver_fails if {
	fails_for(shown_by({"approver": ""}), "the approval of its document lacks the approver or the date")
}

test_an_approval_of_the_moment_judged_passes if passes(shown_by({"approvedAt": 100}))

test_an_approval_after_the_moment_judged_fails if {
	fails_for(shown_by({"approvedAt": 101}), "the approval of its document is dated after the moment judged")
}

test_another_version_of_the_document_fails if {
	fails_for(shown_by({"version": "3"}), "it was done with another version of its document than the current one")
}

test_a_task_of_other_levels_is_no_subject if of({"levels": ["A", "C"], "state": "open"}).subjects == set()

test_an_open_task_does_not_hide_the_others if {
	found := judge([task, object.union(task, {"id": "ST-2", "state": "open"})], document)
	found.subjects == {"ST-1", "ST-2"}
	found.satisfied == {"ST-1"}
}

test_a_plan_without_security_tasks_has_no_subjects if judge([], document).subjects == set()

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
