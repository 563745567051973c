# METADATA
# title: Tasks of a plan
# description: |
#   Whether a task of the plan or of the security plan is complete: done as an approved document of the plan shows, or not
#   needed for a reason.
package lib.tasks

# METADATA
# description: |
#   The tasks that apply to the level of the product; one that names no levels is for all, and so is any where the level is
#   unknown, or that names a level which the edition of the scheme does not have: nobody can say whom such a task is for.
of_level(tasks, facts) := [task | some task in tasks; not of_other_levels(task, facts)]

# METADATA
# description: Whether a task is for other levels than that of the product.
of_other_levels(task, facts) if {
	count(task.levels) > 0
	every level in task.levels {
		level in facts.product.editionLevels
		level != facts.product.level
	}
}

# METADATA
# description: Whether every condition holds for a task.
complete(task, facts) if {
	every condition, _ in conditions {
		holds(condition, task, facts)
	}
}

# METADATA
# description: The reasons why a task is incomplete. A condition is told only where those before it hold.
faults(task, facts) := {told_with.reason |
	some condition, told_with in conditions
	not holds(condition, task, facts)
	every earlier in told_with.after {
		holds(earlier, task, facts)
	}
}

# METADATA
# description: What must hold, and how it is told when it does not.
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

# METADATA
# description: Whether one condition holds.
holds("finished", task, _) if task.state in {"done", "notNeeded"}

# What is asked of a document holds for a task that is not needed; its reason is asked for instead.
holds(condition, task, _) if {
	condition in {"documented", "known", "approved", "signed off", "in time", "current"}
	task.state == "notNeeded"
}

holds("reasoned", task, _) if task.state == "done"

holds("reasoned", task, _) if task.reason != ""

holds("documented", task, _) if task.document.id != ""

holds("known", task, facts) if document_of(task, facts)

holds("approved", task, facts) if document_of(task, facts).state == "approved"

holds("signed off", task, facts) if {
	document_of(task, facts).approver != ""
	is_number(document_of(task, facts).approvedAt)
}

holds("in time", task, facts) if document_of(task, facts).approvedAt <= facts.asOf

holds("current", task, facts) if document_of(task, facts).version == task.document.version

holds("current", task, _) if not task.document.version

# METADATA
# description: The document of the plan that a task names.
document_of(task, facts) := facts.plan.documents[facts.plan.documentIndex[task.document.id]]
