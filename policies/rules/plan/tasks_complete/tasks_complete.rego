# METADATA
# title: The tasks of the plan are complete
# description: |
#   Each task of the plan for this product's level is done or marked as not needed with a reason. A done task names a
#   document of the plan that is approved, by whom and when, and, where the task names a version, in just that version.
#   A task that names no levels is for all.
# custom:
#   id: PLAN-01
#   clauses: [iec62304:5.8.6, iec62304:5.1.1, iso13485:7.3.2]
#   stage: candidate
#   evidence: [plan]
#   waiver: W0
#   message: "Plan task {task} is incomplete: {reason}"
#   solution: Finish the task and approve its document (`state`, `document`, `approver` and `approvedAt` in gate/plan.yaml), or amend the plan. A task cannot be waived.
#   notCovered:
#     - That the plan holds every task that the standard asks for
#     - That the document shows what the task asked for
#     - That the approver named is who approved the document; the record of the approval itself shows that
#     - The shorter task list of an expedited release
package rules.plan.tasks_complete

import data.lib.tasks

subjects contains task.id if some task in asked

satisfied contains task.id if {
	some task in asked
	tasks.complete(task, input)
}

findings contains {
	"subject": task.id,
	"source": task.source,
	"params": {"task": task.id, "reason": reason},
} if {
	some task in asked
	some reason in tasks.faults(task, input)
}

asked := tasks.of_level(input.plan.tasks, input)
