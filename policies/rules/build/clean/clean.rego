# METADATA
# title: The build is clean and made by an approved builder
# description: |
#   The released commit was built from an unmodified tree, without local overrides, by a builder that the profile approves.
#   The commit is in the history of a protected branch, and the work tree that was judged differs from it in nothing but
#   records and evidence.
# custom:
#   id: BLD-02
#   clauses: [iec62304:5.8.5]
#   stage: candidate
#   evidence: [build, git]
#   waiver: W0
#   message: "The build is not clean, {item}: {reason}"
#   solution: >-
#     Build the released commit again on a builder that the parameter `approvedBuilders` names, from a clean checkout,
#     so that `builder`, `dirty` and `overrides` of the record of the build say so.
#   parameters:
#     approvedBuilders:
#       description: Ids of the builders that may make a release.
#       type: array
#       items: {type: string, minLength: 1}
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the record was truly written by the builder it names (BLD-03)
#     - That the branches are protected at the host
package rules.build.clean

import data.lib.brief

subjects contains "build" if input.build.record

satisfied contains "build" if {
	every condition, _ in conditions {
		holds(condition)
	}
}

findings contains {
	"subject": "build",
	"source": source_of(condition),
	"params": {"item": told.item, "reason": reason(condition)},
} if {
	input.build.record
	some condition, told in conditions
	not holds(condition)
}

source_of(condition) := input.build.record.source if not condition in of_git

source_of(condition) := input.release.source if condition in of_git

of_git := {"branch", "work tree"}

reason(condition) := conditions[condition].reason if not names_paths(condition)

reason(condition) := concat(": ", [conditions[condition].reason, brief.told(input.release.dirtyPaths)]) if {
	names_paths(condition)
}

names_paths("work tree") if input.release.dirtyPaths

# What must hold, and how it is told when it does not.
conditions := {
	"commit": {"item": "commit", "reason": "it is not a build of the released commit"},
	"tree": {"item": "source tree", "reason": "it was modified, or nothing says that it was not"},
	"overrides": {"item": "local overrides", "reason": "some were in force"},
	"builder": {"item": "builder", "reason": "it is not among the approved builders"},
	"branch": {"item": "branch", "reason": "the released commit is in the history of no protected branch"},
	"work tree": {
		"item": "work tree",
		"reason": "it differs from the released commit in more than records and evidence",
	},
}

holds("commit") if input.build.record.commit == input.release.commit

holds("tree") if input.build.record.dirty == false

holds("overrides") if count(input.build.record.overrides) == 0

holds("builder") if input.build.record.builder in data.parameters["BLD-02"].approvedBuilders

holds("branch") if {
	some branch in input.release.protectedBranches
	branch.containsCommit == true
}

holds("work tree") if count(input.release.dirtyPaths) == 0
