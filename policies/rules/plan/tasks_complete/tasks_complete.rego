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
#   solution: Finish the task and approve its document, or amend the plan. A task cannot be waived.
#   notCovered:
#     - That the plan holds every task that the standard asks for
#     - That the document shows what the task asked for
#     - That the approver named is who approved the document; the record of the approval itself shows that
#     - The shorter task list of an expedited release
package rules.plan.tasks_complete

subjects contains task.id if some task in tasks

satisfied contains task.id if {
	some task in tasks
	every condition, _ in conditions {
		holds(condition, task)
	}
}

findings contains {
	"subject": task.id,
	"source": task.source,
	"params": {"task": task.id, "reason": conditions[condition].reason},
} if {
	some task in tasks
	some condition in unmet(task)
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"finished": {"after": [], "reason": "it is not done"},
	"reasoned": {"after": ["finished"], "reason": "it is marked as not needed without a reason"},
	"documented": {"after": ["finished"], "reason": "it is done, but no document shows it"},
	"known": {"after": ["finished", "documented"], "reason": "its document is not among those of the plan"},
	"approved": {"after": ["finished", "documented", "known"], "reason": "its document is not approved"},
	"signed off": {
		"after": ["finished", "documented", "known", "approved"],
		"reason": "the approval of its document lacks the approver or the date",
	},
	"in time": {
		"after": ["finished", "documented", "known", "approved", "signed off"],
		"reason": "the approval of its document is dated after the moment judged",
	},
	"current": {
		"after": ["finished", "documented", "known"],
		"reason": "it was done with another version of its document than the current one",
	},
}

unmet(task) := {condition |
	some condition, told_with in conditions
	not holds(condition, task)
	every earlier in told_with.after {
		holds(earlier, task)
	}
}

tasks := [task | some task in input.plan.tasks; not of_other_levels(task)]

of_other_levels(task) if {
	count(task.levels) > 0
	every level in task.levels {
		level != input.product.level
	}
}

holds("finished", task) if task.state in {"done", "notNeeded"}

# What is asked of a document holds for a task that is not needed; its reason is asked for instead.
holds(condition, task) if {
	condition in {"documented", "known", "approved", "signed off", "in time", "current"}
	task.state == "notNeeded"
}

holds("reasoned", task) if task.state == "done"

holds("reasoned", task) if count(task.reason) > 0

holds("documented", task) if count(task.document.id) > 0

holds("known", task) if document_of(task)

holds("approved", task) if document_of(task).state == "approved"

holds("signed off", task) if {
	count(document_of(task).approver) > 0
	is_number(document_of(task).approvedAt)
}

holds("in time", task) if document_of(task).approvedAt <= input.asOf

holds("current", task) if document_of(task).version == task.document.version

holds("current", task) if {
	count(task.document.id) > 0
	not task.document.version
}

document_of(task) := input.plan.documents[input.plan.documentIndex[task.document.id]]
