package rules.build.clean_test

import data.rules.build.clean as rule

source := {"evidence": "build:build-record.json", "path": "build-record.json"}

record := {"commit": "c1", "dirty": false, "overrides": [], "builder": "ci/release", "source": source}

git := {"evidence": "git:.git", "path": ".git"}

release := {
	"commit": "c1",
	"source": git,
	"dirtyPaths": [],
	"protectedBranches": [{"name": "next", "containsCommit": false}, {"name": "main", "containsCommit": true}],
}

judge(document) := found if {
	found := rule with input as document with data.parameters as {"BLD-02": {"approvedBuilders": ["ci/release"]}}
}

built(changes) := judge({"release": release, "build": {"record": object.union(record, changes)}})

built_without(fields) := judge({"release": release, "build": {"record": object.remove(record, fields)}})

released(changes) := judge({"release": object.union(release, changes), "build": {"record": record}})

released_without(fields) := judge({"release": object.remove(release, fields), "build": {"record": record}})

passes(found) if {
	found.subjects == {"build"}
	found.satisfied == {"build"}
	found.findings == set()
}

fails_for(found, item, reason) if fails_at(found, source, item, reason)

fails_at(found, place, item, reason) if {
	found.subjects == {"build"}
	found.satisfied == set()
	found.findings == {{"subject": "build", "source": place, "params": {"item": item, "reason": reason}}}
}

other_commit := "it is not a build of the released commit"

modified := "it was modified, or nothing says that it was not"

unapproved := "it is not among the approved builders"

unprotected := "the released commit is in the history of no protected branch"

differing := "it differs from the released commit in more than records and evidence"

test_a_clean_build_by_an_approved_builder_passes if passes(built({}))

test_a_build_of_another_commit_fails if fails_for(built({"commit": "c0"}), "commit", other_commit)

test_a_build_of_an_unknown_commit_fails if fails_for(built_without({"commit"}), "commit", other_commit)

test_a_modified_tree_fails if fails_for(built({"dirty": true}), "source tree", modified)

test_a_tree_of_unknown_state_fails if fails_for(built_without({"dirty"}), "source tree", modified)

test_local_overrides_fail if fails_for(built({"overrides": ["CC=my-cc"]}), "local overrides", "some were in force")

test_unknown_overrides_fail if fails_for(built_without({"overrides"}), "local overrides", "some were in force")

test_another_builder_fails if fails_for(built({"builder": "laptop"}), "builder", unapproved)

test_an_unknown_builder_fails if fails_for(built_without({"builder"}), "builder", unapproved)

test_no_builder_is_approved_where_the_parameter_is_missing if {
	found := rule with input as {"release": release, "build": {"record": record}} with data.parameters as {}
	fails_for(found, "builder", unapproved)
}

test_a_commit_on_no_protected_branch_fails if {
	fails_at(released({"protectedBranches": [{"name": "main", "containsCommit": false}]}), git, "branch", unprotected)
	fails_at(released({"protectedBranches": []}), git, "branch", unprotected)
	fails_at(released_without({"protectedBranches"}), git, "branch", unprotected)
}

test_a_work_tree_that_differs_fails_and_says_where if {
	told := concat(": ", [differing, "src/dose.c, src/rate.c"])
	fails_at(released({"dirtyPaths": ["src/dose.c", "src/rate.c"]}), git, "work tree", told)
}

test_a_work_tree_of_unknown_state_fails if fails_at(released_without({"dirtyPaths"}), git, "work tree", differing)

test_without_a_build_record_there_is_no_build_to_judge if {
	found := judge({"release": object.union(release, {"dirtyPaths": ["src/dose.c"]})})
	found.subjects == set()
	found.findings == set()
}

test_every_reason_is_given_at_once if {
	found := judge({"release": {"source": git}, "build": {"record": {"source": source}}})
	found.satisfied == set()
	count(found.findings) == 6
}

test_empty_input_satisfies_nothing if {
	found := judge({})
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
