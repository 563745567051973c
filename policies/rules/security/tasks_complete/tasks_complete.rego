# METADATA
# title: The tasks of the security plan are complete
# description: |
#   Each task of the security plan for this product's level is done or marked as not needed with a reason. A done task names a
#   document of the plan that is approved, by whom and when, and, where the task names a version, in just that version.
# custom:
#   id: SEC-09
#   clauses: [iec81001-5-1:5.8.6, iec62443-4-1:SM-12]
#   stage: candidate
#   evidence: [plan]
#   waiver: W2
#   message: "Security task {task} is incomplete: {reason}"
#   solution: Finish the task under `securityTasks` in gate/plan.yaml and approve its document, or set it to `notNeeded` there with the `reason`.
#   notCovered:
#     - That the plan holds every activity of a secure life cycle that applies
#     - That the document shows what the task asked for
#     - That the approver named is who approved the document
package rules.security.tasks_complete

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

asked := tasks.of_level(input.plan.securityTasks, input)
