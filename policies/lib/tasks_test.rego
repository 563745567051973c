package lib.tasks_test

import data.lib.tasks

task := {"id": "T-1", "levels": ["B"], "state": "done", "document": {"id": "D-1"}}

plan := {
	"documents": [{"id": "D-1", "version": "2", "state": "approved", "approver": "quinn", "approvedAt": 100}],
	"documentIndex": {"D-1": 0},
}

facts(as_of) := {"asOf": as_of, "product": {"level": "B"}, "plan": plan}

test_a_done_task_with_an_approved_document_is_complete if {
	tasks.complete(task, facts(100))
	tasks.faults(task, facts(100)) == set()
}

test_an_approval_after_the_moment_judged_is_a_fault if {
	not tasks.complete(task, facts(99))
	tasks.faults(task, facts(99)) == {"the approval of its document is dated after the moment judged"}
}

test_a_task_that_is_not_needed_is_complete_with_a_reason if {
	unneeded := {"id": "T-2", "state": "notNeeded", "reason": "no network"}
	tasks.complete(unneeded, facts(100))
	not tasks.complete(object.remove(unneeded, {"reason"}), facts(100))
}

test_an_open_task_is_told_for_that_alone if {
	tasks.faults(object.union(task, {"state": "open"}), facts(100)) == {"it is not done"}
}

test_tasks_are_of_their_levels if {
	tasks.of_level([task], product("B", ["A", "B", "C"])) == [task]
	tasks.of_level([task], product("C", ["A", "B", "C"])) == []
	tasks.of_level([object.remove(task, {"levels"})], product("C", ["A", "B", "C"])) != []
	tasks.of_level([task], {}) == [task]
}

test_a_task_for_a_level_that_the_edition_does_not_have_is_asked_for if {
	tasks.of_level([task], product("II", ["I", "II"])) == [task]
	tasks.of_level([object.union(task, {"levels": ["class B"]})], product("C", ["A", "B", "C"])) != []
	tasks.of_level([object.union(task, {"levels": ["b", "A"]})], product("C", ["A", "B", "C"])) != []
	tasks.of_level([task], {"product": {"level": "C"}}) == [task]
}

product(level, levels) := {"product": {"level": level, "editionLevels": levels}}

test_an_empty_task_is_incomplete if {
	not tasks.complete({}, {})
	tasks.faults({}, {}) == {"it is not done"}
}
