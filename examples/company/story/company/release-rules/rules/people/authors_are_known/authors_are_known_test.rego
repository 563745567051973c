package rules.people.authors_are_known_test

import data.rules.people.authors_are_known as rule

source := {"evidence": "git:.git", "path": ".git"}

commit := {
	"id": "ab12ab12ab12ab12ab12ab12ab12ab12ab12ab12",
	"author": "developer",
	"subject": "Show the dose",
	"source": source,
}

people := {"items": [{"id": "developer"}, {"id": "quality"}]}

judge(commits) := found if {
	found := rule with input as {"changes": {"commits": commits}, "people": people}
}

fails_by(found, author) if {
	found.subjects == {commit.id}
	found.satisfied == set()
	found.findings == {{
		"subject": commit.id,
		"source": source,
		"params": {"commit": "ab12ab12ab12", "title": "Show the dose", "author": author},
	}}
}

test_a_change_by_a_listed_person_passes if {
	found := judge([commit])
	found.subjects == {commit.id}
	found.satisfied == {commit.id}
	found.findings == set()
}

test_a_change_by_anybody_else_fails if {
	contractor := "contractor@elsewhere.example.org"
	fails_by(judge([object.union(commit, {"author": contractor})]), contractor)
}

test_nobody_is_known_where_nobody_is_listed if {
	found := rule with input as {"changes": {"commits": [commit]}, "people": {"items": []}}
	fails_by(found, "developer")
}

test_nothing_is_satisfied_by_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
}
