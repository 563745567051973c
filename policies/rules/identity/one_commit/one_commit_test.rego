package rules.identity.one_commit_test

import data.rules.identity.one_commit as rule

source := {"evidence": "e", "path": "p"}

run := {"id": "tests:unit.xml", "environment": "bench", "commit": "c1", "source": {"evidence": "e", "path": "unit.xml"}}

facts := {
	"release": {"commit": "c1", "tag": {"name": "v1", "commit": "c1"}, "source": source},
	"build": {"record": {"commit": "c1", "source": source}},
	"tests": {"runs": [run]},
}

found(answer) := {[finding.subject, finding.params.observed] | some finding in answer.findings}

test_one_commit_everywhere_passes if {
	answer := rule with input as facts
	answer.subjects == {"tag", "build", run.id}
	answer.satisfied == {"tag", "build", run.id}
	answer.findings == set()
}

test_a_tag_on_another_commit_fails if {
	release := object.union(facts.release, {"tag": {"name": "v1", "commit": "c2"}})
	answer := rule with input as object.union(facts, {"release": release})
	answer.satisfied == {"build", run.id}
	answer.findings == {{
		"subject": "tag",
		"source": source,
		"params": {"observed": "Tag v1 leads to c2", "released": "c1"},
	}}
}

test_a_missing_tag_fails if {
	changed := object.union(object.remove(facts, {"release"}), {"release": object.remove(facts.release, {"tag"})})
	answer := rule with input as changed
	answer.satisfied == {"build", run.id}
	found(answer) == {["tag", "There is no tag"]}
}

test_a_build_of_another_commit_fails if {
	answer := rule with input as object.union(facts, {"build": {"record": {"commit": "c2", "source": source}}})
	answer.satisfied == {"tag", run.id}
	found(answer) == {["build", "The build was made from c2"]}
}

test_a_build_of_an_unknown_commit_fails if {
	changed := object.union(object.remove(facts, {"build"}), {"build": {"record": {"source": source}}})
	answer := rule with input as changed
	answer.satisfied == {"tag", run.id}
	found(answer) == {["build", "The build record does not name the commit that was built"]}
}

test_a_run_on_another_commit_fails_alone if {
	other := object.union(run, {"id": "system", "commit": "c2"})
	answer := rule with input as object.union(facts, {"tests": {"runs": [run, other]}})
	answer.satisfied == {"tag", "build", run.id}
	found(answer) == {["system", "Test run unit.xml (environment bench) ran on c2"]}
}

test_a_run_on_an_unknown_commit_fails if {
	answer := rule with input as object.union(facts, {"tests": {"runs": [object.remove(run, {"commit"})]}})
	answer.satisfied == {"tag", "build"}
	found(answer) == {[run.id, "Nothing says on which commit test run unit.xml (environment bench) ran"]}
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {}
	answer.subjects == set()
	answer.satisfied == set()
}

test_two_unknown_commits_are_not_the_same if {
	answer := rule with input as {"release": {"source": source}, "tests": {"runs": [object.remove(run, {"commit"})]}}
	answer.satisfied == set()
}
