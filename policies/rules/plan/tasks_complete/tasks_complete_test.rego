package rules.plan.tasks_complete_test

import data.rules.plan.tasks_complete as rule

source := {"evidence": "plan:gate/plan.yaml", "path": "gate/plan.yaml"}

task := {
	"id": "T-1",
	"levels": [],
	"state": "done",
	"document": {"id": "D-1", "version": "2"},
	"source": source,
}

document := {"id": "D-1", "version": "2", "state": "approved", "approver": "quinn", "approvedAt": 100}

judge(tasks, shown) := found if {
	found := rule with input as {
		"asOf": 100,
		"product": {"level": "B", "editionLevels": ["A", "B", "C"]},
		"plan": {"tasks": tasks, "documents": [shown], "documentIndex": {"D-1": 0}},
	}
}

of(changes) := judge([object.union(task, changes)], document)

without(fields) := judge([object.remove(task, fields)], document)

shown_by(changes) := judge([task], object.union(document, changes))

passes(found) if {
	found.subjects == {"T-1"}
	found.satisfied == {"T-1"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"T-1"}
	found.satisfied == set()
	found.findings == {{"subject": "T-1", "source": source, "params": {"task": "T-1", "reason": reason}}}
}

no_subjects(found) if {
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

not_current := "it was done with another version of its document than the current one"

unsigned := "the approval of its document lacks the approver or the date"

test_a_done_task_with_its_approved_document_passes if passes(of({}))

test_a_task_that_names_no_version_takes_the_current_one if {
	passes(judge([object.union(object.remove(task, {"document"}), {"document": {"id": "D-1"}})], document))
}

test_a_task_that_is_not_needed_passes_with_a_reason if {
	unneeded := object.union(object.remove(task, {"document"}), {"state": "notNeeded", "reason": "no hardware"})
	passes(judge([unneeded], document))
}

test_a_task_that_is_not_needed_fails_without_a_reason if {
	fails_for(of({"state": "notNeeded"}), "it is marked as not needed without a reason")
}

test_a_task_that_is_not_needed_fails_with_an_empty_reason if {
	fails_for(of({"state": "notNeeded", "reason": ""}), "it is marked as not needed without a reason")
}

test_an_open_task_fails_for_that_alone if fails_for(of({"state": "open"}), "it is not done")

test_a_task_without_a_state_fails if fails_for(without({"state"}), "it is not done")

test_a_done_task_without_a_document_fails if {
	fails_for(without({"document"}), "it is done, but no document shows it")
}

test_an_unknown_document_fails if {
	fails_for(of({"document": {"id": "D-2"}}), "its document is not among those of the plan")
}

test_a_draft_or_obsolete_document_fails if {
	every state in {"draft", "obsolete"} {
		fails_for(shown_by({"state": state}), "its document is not approved")
	}
}

test_a_document_without_a_state_fails if {
	fails_for(judge([task], object.remove(document, {"state"})), "its document is not approved")
}

test_an_earlier_version_of_the_document_fails if {
	fails_for(of({"document": {"id": "D-1", "version": "1"}}), not_current)
}

test_a_document_without_a_version_fails if fails_for(judge([task], object.remove(document, {"version"})), not_current)

test_an_approval_without_an_approver_fails if {
	fails_for(judge([task], object.remove(document, {"approver"})), unsigned)
}

test_an_approval_without_a_date_fails if fails_for(judge([task], object.remove(document, {"approvedAt"})), unsigned)

test_an_approval_after_the_moment_judged_fails if {
	fails_for(shown_by({"approvedAt": 101}), "the approval of its document is dated after the moment judged")
}

test_a_draft_of_another_version_is_told_both if {
	found := judge([object.union(task, {"document": {"version": "1"}})], object.union(document, {"state": "draft"}))
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {"its document is not approved", not_current}
}

test_a_task_of_this_level_is_judged if passes(of({"levels": ["A", "B"]}))

test_a_task_of_other_levels_is_no_subject if no_subjects(of({"levels": ["A", "C"], "state": "open"}))

test_a_task_without_levels_is_for_all if fails_for(
	judge(
		[object.union(
			object.remove(task, {"levels"}),
			{"state": "open"},
		)],
		document,
	),
	"it is not done",
)

test_every_task_counts_where_the_level_is_unknown if {
	open := object.union(task, {"levels": ["A"], "state": "open"})
	found := rule with input as {"plan": {"tasks": [open], "documents": [], "documentIndex": {}}}
	fails_for(found, "it is not done")
}

test_an_open_task_does_not_hide_the_others if {
	found := judge([task, object.union(task, {"id": "T-2", "state": "open"})], document)
	found.subjects == {"T-1", "T-2"}
	found.satisfied == {"T-1"}
	{finding.subject | some finding in found.findings} == {"T-2"}
}

test_no_tasks_are_no_subjects if no_subjects(judge([], document))

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	no_subjects(found)
}
