# METADATA
# title: Security-relevant changes are assessed and reviewed
# description: |
#   The assessment of security-relevant changes is for this version and covers exactly the changes since the baseline. It
#   says whether the threat model was updated, or why it need not be, and someone known concluded it. Each commit that
#   shows a sign of security relevance (a path, a word of its message, a file that names dependencies, words in a line that it
#   added, a label of the change request that brought it) is assessed, and so is one whose added lines could not all be read; where
#   the bills of materials differ, so is a commit that names dependencies. What is relevant has a category and a reason, and was reviewed by someone with security competence who is not its author. What only looked relevant has a
#   reason. For a first release both ranges begin with the history.
# custom:
#   id: SEC-06
#   clauses: [iec62443-4-1:SM-11, iec81001-5-1:5.8.5, fda-524b:VII.D]
#   stage: candidate
#   evidence: [securityAssessment, git]
#   consults: [reviews, sbom, baselineSbom]
#   waiver: W1
#   message: "Security assessment of changes, {item}: {reason}"
#   solution: >-
#     Complete the assessment in gate/changes: each relevant change under `changes` with `category`, `reason` and a
#     review by another, competent person (`reviewer`, `competence`, `at`); what only looked relevant with `relevant:
#     false` and `reason`.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who answers for the assessment that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     paths:
#       description: Globs over changed paths that are a sign of security relevance.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     messages:
#       description: Beginnings of words in the message of a commit that are a sign of security relevance.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     dependencyFiles:
#       description: Globs over files that name dependencies; a change of one is a sign of security relevance.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     addedLines:
#       description: Words or phrases in a line that a commit added that are a sign of security relevance; case does not matter.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     labels:
#       description: Parts of labels of change requests that are a sign of security relevance; case does not matter.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#   notCovered:
#     - That the signs of security relevance find every relevant change
#     - Lines that were taken away or only moved within their file, and what binary files and text in UTF-16 say
#     - Labels and dependencies where neither change requests nor a bill of the baseline are handed in
#     - That the reviewer has the competence that the assessment states
#     - Change of the attack surface, security tests run again and effect on fielded versions
#     - Co-authors of a commit
#     - That the release states whether it may affect security, as fda-524b:VII.D asks
package rules.security.changes_assessed

import data.lib.brief
import data.lib.people

subjects contains "assessment"

subjects contains commit.id if some commit in input.changes.commits

subjects contains "dependencies" if dependencies_changed

satisfied contains "assessment" if {
	every condition, _ in assessment_conditions {
		holds(condition, input.assessment)
	}
}

satisfied contains commit.id if {
	some commit in input.changes.commits
	every condition, _ in commit_conditions {
		holds(condition, commit)
	}
}

satisfied contains "dependencies" if {
	dependencies_changed
	some commit in naming_dependencies
	assessed(commit)
}

findings contains object.union(
	{
		"subject": "dependencies",
		"params": {
			"item": brief.told(changed_dependencies),
			"reason": "the bill of materials differs from that of the baseline, but no assessed change names dependencies",
		},
		"waiver": "W0",
	},
	list_of_changes,
) if {
	dependencies_changed
	count([commit | some commit in naming_dependencies; assessed(commit)]) == 0
}

findings contains {
	"subject": "assessment",
	"params": {"item": "the assessment", "reason": "there is none"},
	"waiver": "W0",
} if {
	not input.assessment
}

findings contains {
	"subject": "assessment",
	"source": assessment.source,
	"params": {"item": "the assessment", "reason": assessment_conditions[condition].reason},
	"waiver": "W0",
} if {
	assessment := input.assessment
	some condition in unmet(assessment, assessment_conditions)
}

findings contains {
	"subject": commit.id,
	"source": source_of(commit),
	"params": {"item": named(commit), "reason": reason(condition, commit)},
	"waiver": commit_conditions[condition].waiver,
} if {
	some commit in input.changes.commits
	some condition in unmet(commit, commit_conditions)
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
assessment_conditions := {
	"version": {"after": [], "reason": "it is for another version"},
	"start": {"after": [], "reason": "it does not begin where the changes since the baseline begin"},
	"end": {"after": [], "reason": "it does not end at the released commit"},
	"history": {"after": [], "reason": "the clone lacks history, so the changes are not all known"},
	"searched": {"after": [], "reason": "nothing says which changes look security-relevant, so none was looked for"},
	"inside": {"after": ["start", "end"], "reason": "it assesses a commit that is not among the changes"},
	"once": {"after": [], "reason": "it assesses a commit more than once"},
	"threat model": {"after": [], "reason": "it does not say whether the threat model was updated"},
	"threat model reason": {
		"after": ["threat model"],
		"reason": "it says that the threat model needs no update, but not why",
	},
	"concluded": {"after": [], "reason": "its conclusion does not say by whom and when"},
	"in time": {"after": ["concluded"], "reason": "its conclusion is dated after the moment judged"},
	"author": {"after": [], "reason": "who answers for it is not known well enough"},
}

commit_conditions := {
	"listed": {
		"after": [],
		"waiver": "W0",
		"reason": "it is not assessed, though it shows signs of security relevance",
	},
	"set aside": {
		"after": ["listed"],
		"waiver": "W1",
		"reason": "nothing says why it is not relevant, though it shows signs of security relevance",
	},
	"category": {"after": ["listed"], "waiver": "W0", "reason": "the relevant change has no category"},
	"reason": {"after": ["listed"], "waiver": "W0", "reason": "nothing says why the change is relevant"},
	"reviewed": {"after": ["listed"], "waiver": "W0", "reason": "the relevant change names no reviewer"},
	"known reviewer": {
		"after": ["listed", "reviewed"],
		"waiver": "W0",
		"reason": "the reviewer is not one of the configured people, so cannot be told from the author",
	},
	"independent": {
		"after": ["listed", "reviewed"],
		"waiver": "W0",
		"reason": "the relevant change was reviewed by its author",
	},
	"competence": {
		"after": ["listed", "reviewed"],
		"waiver": "W0",
		"reason": "the security competence of the reviewer is not stated",
	},
	"review date": {
		"after": ["listed", "reviewed"],
		"waiver": "W0",
		"reason": "the review has no date, or one after the moment judged",
	},
}

unmet(item, conditions) := {condition |
	some condition, told_with in conditions
	not holds(condition, item)
	every earlier in told_with.after {
		holds(earlier, item)
	}
}

holds("version", assessment) if assessment.version == input.release.version

holds("start", assessment) if assessment.from == input.changes.range.from

holds("start", assessment) if {
	input.changes.range
	not input.changes.range.from
	not assessment.from
}

holds("end", assessment) if assessment.to == input.changes.range.to

holds("history", _) if input.release.shallow == false

# The gate looks for the signs by these parameters when it reads the history.
holds("searched", _) if {
	every signs in {"paths", "messages", "dependencyFiles", "addedLines", "labels"} {
		count(data.parameters["SEC-06"][signs]) > 0
	}
}

holds("inside", assessment) if {
	every change in assessment.changes {
		change.commit in delta
	}
}

holds("once", assessment) if count(assessment.changes) == count(assessment.index)

holds("threat model", assessment) if assessment.threatModel.state in {"updated", "noUpdateNeeded"}

holds("threat model reason", assessment) if assessment.threatModel.state == "updated"

holds("threat model reason", assessment) if count(assessment.threatModel.reason) > 0

holds("concluded", assessment) if {
	count(assessment.conclusion.by) > 0
	is_number(assessment.conclusion.at)
}

holds("in time", assessment) if assessment.conclusion.at <= input.asOf

holds("author", assessment) if assessment.author.known in data.parameters["SEC-06"].authorKnownBy

holds("listed", commit) if unremarkable(commit)

holds("listed", commit) if assessed(commit)

holds("set aside", commit) if unremarkable(commit)

holds("set aside", commit) if assessed(commit).relevant == true

holds("set aside", commit) if {
	assessed(commit).relevant == false
	count(assessed(commit).reason) > 0
}

# A change that nobody listed, or that is listed as not relevant, needs no review.
holds(condition, commit) if {
	condition in of_relevant_changes
	not assessed(commit)
}

holds(condition, commit) if {
	condition in of_relevant_changes
	assessed(commit).relevant == false
}

holds("category", commit) if count(assessed(commit).category) > 0

holds("reason", commit) if count(assessed(commit).reason) > 0

holds("reviewed", commit) if count(assessed(commit).reviewer) > 0

holds("known reviewer", commit) if people.is_person(input.people, assessed(commit).reviewer)

holds("independent", commit) if assessed(commit).reviewer != commit.author

holds("competence", commit) if count(assessed(commit).competence) > 0

holds("review date", commit) if {
	is_number(assessed(commit).at)
	assessed(commit).at <= input.asOf
}

of_relevant_changes := {
	"category",
	"reason",
	"reviewed",
	"known reviewer",
	"independent",
	"competence",
	"review date",
}

unremarkable(commit) if {
	count(commit.securitySignals) == 0
	count(labels(commit)) == 0
}

# Labels of the change requests that brought a commit, where they tell of security.
labels(commit) := [{"label": label, "request": request.id} |
	some position in input.changes.requestIndex[commit.id]
	request := input.changes.requests[position]
	some label in request.labels
	tells_of_security(label)
]

tells_of_security(label) if {
	some part in data.parameters["SEC-06"].labels
	contains(lower(label), lower(part))
}

changed_dependencies := array.concat(
	array.concat(input.changes.dependencies.added, input.changes.dependencies.removed),
	[change.name | some change in input.changes.dependencies.changed],
)

dependencies_changed if count(changed_dependencies) > 0

naming_dependencies := [commit |
	some commit in input.changes.commits
	some signal in commit.securitySignals
	signal.kind == "dependency"
]

list_of_changes := {"source": input.assessment.changesSource}

list_of_changes := {} if not input.assessment

delta := {commit.id | some commit in input.changes.commits}

assessed(commit) := input.assessment.changes[input.assessment.index[commit.id]]

# A change that nobody listed is told at the list that lacks it.
source_of(commit) := assessed(commit).source

source_of(commit) := input.assessment.changesSource if not assessed(commit)

source_of(commit) := commit.source if not input.assessment

# Subjects may be of any length.
named(commit) := concat("", ["commit ", commit.id, " \"", substring(commit.subject, 0, 80), "\""])

reason(condition, commit) := concat(": ", [commit_conditions[condition].reason, signs(commit)]) if {
	condition in of_signs
}

reason(condition, _) := commit_conditions[condition].reason if not condition in of_signs

of_signs := {"listed", "set aside"}

signs(commit) := brief.told(array.concat(
	[sign(signal) | some signal in commit.securitySignals],
	[label_sign(found) | some found in labels(commit)],
))

label_sign(found) := concat(" ", ["label", found.label, "of change request", found.request])

sign(signal) := concat(" ", ["path", signal.detail, "matches", signal.pattern]) if signal.kind == "path"

sign(signal) := concat(" ", ["dependency file", signal.detail]) if signal.kind == "dependency"

sign(signal) := concat("", ["\"", signal.pattern, "\" begins a word of its message"]) if signal.kind == "message"

sign(signal) := concat("", ["a line added to ", signal.detail, " has \"", signal.pattern, "\""]) if signal.kind == "line"

sign(signal) := concat("", ["what was added to ", signal.detail, " was not read (", signal.pattern, ")"]) if {
	signal.kind == "unread"
}
