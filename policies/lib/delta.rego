# METADATA
# title: Changes of the product since the baseline
# description: Which commits change control is about, and which requests stand behind them.
package lib.delta

# METADATA
# description: |
#   The commits that change the product under change control. A merge that took everything from its parents changes
#   nothing itself. Of what is not known to be neither, everything counts.
changes := [commit |
	some commit in input.changes.commits
	not unchanged(commit)
	not before_control(commit)
]

unchanged(commit) if commit.changedPaths == 0

before_control(commit) if commit.controlled == false

# METADATA
# description: The change request of an id; an object without fields where none is recorded.
request(id) := object.get(recorded, id, {})

recorded := {item.id: item | some item in input.changeRequests.items}

# METADATA
# description: The merged pull and merge requests that brought a commit.
merged(commit) := [brought |
	some position in input.changes.requestIndex[commit.id]
	brought := input.changes.requests[position]
	brought.state == "merged"
]

# METADATA
# description: A commit as messages name it. Subjects may be of any length.
named(commit) := concat("", ["commit ", commit.id, " \"", substring(commit.subject, 0, 80), "\""])
