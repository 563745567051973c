package rules.security.findings_resolved_test

import data.rules.security.findings_resolved as rule

evidence := "securityFindings:gate/security-findings.yaml"

source := {"evidence": evidence, "path": "gate/security-findings.yaml", "line": 4}

report := {"evidence": "securityTests:t.yaml", "path": "t.yaml", "line": 2}

register := {
	"review": {"version": "1.2.0", "by": "robin", "at": 100},
	"author": {"id": "robin", "known": "gitAuthor"},
	"source": object.union(source, {"line": 1}),
}

closed := {
	"id": "SF-1",
	"state": "closed",
	"closed": {"reference": "T-1", "by": "robin", "at": 100},
	"source": source,
}

deferred := {
	"id": "SF-1",
	"state": "deferred",
	"deferred": {"reason": "Read only.", "residualRisk": "low", "by": "robin", "at": 100},
	"source": source,
}

facts(registers, items, tests) := {
	"asOf": 100,
	"release": {"version": "1.2.0"},
	"people": {
		"items": [{"id": "robin", "roles": ["security"]}, {"id": "robot", "roles": ["automation"]}],
		"index": {"robin": 0, "robot": 1},
	},
	"security": {
		"findings": {
			"registers": registers,
			"items": items,
			"index": {item.id: position | some position, item in items},
		},
		"tests": {"items": tests},
	},
}

judge(document) := found if {
	found := rule with input as document
		with data.parameters as {"SEC-05": {"authorKnownBy": ["signed", "gitAuthor"], "acceptedRisks": ["negligible", "low"]}}
}

of(finding) := judge(facts([register], [finding], []))

with_register(changes) := judge(facts([object.union(register, changes)], [], []))

passes(found, ids) if {
	found.subjects == {evidence} | ids
	found.satisfied == {evidence} | ids
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {evidence, "SF-1"}
	found.satisfied == {evidence}
	found.findings == {{"subject": "SF-1", "source": source, "params": {"finding": "SF-1", "reason": reason}}}
}

register_fails_for(found, reason) if {
	found.subjects == {evidence}
	found.satisfied == set()
	found.findings == {{
		"subject": evidence,
		"source": register.source,
		"params": {"finding": "register", "reason": reason},
	}}
}

closing(changes) := of(object.union(closed, {"closed": object.union(closed.closed, changes)}))

closing_without(fields) := of(object.union(object.remove(closed, {"closed"}), {"closed": object.remove(
	closed.closed,
	fields,
)}))

deferring(changes) := of(object.union(deferred, {"deferred": object.union(deferred.deferred, changes)}))

deferring_without(fields) := of(object.union(object.remove(deferred, {"deferred"}), {"deferred": object.remove(
	deferred.deferred,
	fields,
)}))

unsigned_closing := "it is closed, but not by whom and when, or after the moment judged"

unsigned_deferral := "it is deferred, but not by whom and when, or after the moment judged"

unaccepted := "it is deferred, and its residual risk is not one that is accepted"

test_a_closed_finding_passes if passes(of(closed), {"SF-1"})

test_a_deferred_finding_passes if passes(of(deferred), {"SF-1"})

test_a_reviewed_register_without_findings_passes if passes(judge(facts([register], [], [])), set())

test_an_open_finding_fails if {
	every finding in [object.union(closed, {"state": "open"}), object.remove(closed, {"state"})] {
		fails_for(of(finding), "it is open, neither closed nor deferred")
	}
}

test_a_closed_finding_without_what_shows_it_fails if {
	every found in [of(object.remove(closed, {"closed"})), closing_without({"reference"}), closing({"reference": ""})] {
		fails_for(found, "it is closed, but nothing says what shows that")
	}
}

test_a_closed_finding_without_name_or_date_fails if {
	every found in [closing_without({"by"}), closing({"by": ""}), closing_without({"at"}), closing({"at": 101})] {
		fails_for(found, unsigned_closing)
	}
}

test_a_deferred_finding_without_reason_fails if {
	fails_for(deferring_without({"reason"}), "it is deferred without a reason")
	fails_for(deferring({"reason": ""}), "it is deferred without a reason")
}

test_a_deferred_finding_above_the_accepted_risk_fails if {
	fails_for(deferring({"residualRisk": "medium"}), unaccepted)
	fails_for(deferring_without({"residualRisk"}), unaccepted)
}

test_a_deferred_finding_without_name_or_date_fails if {
	every found in [deferring_without({"by"}), deferring({"by": ""}), deferring_without({"at"}), deferring({"at": 101})] {
		fails_for(found, unsigned_deferral)
	}
}

test_a_deferred_finding_without_all_of_it_is_told_everything if {
	found := of(object.remove(deferred, {"deferred"}))
	{finding.params.reason | some finding in found.findings} == {
		"it is deferred without a reason",
		unaccepted,
		unsigned_deferral,
	}
}

test_a_register_that_was_reviewed_for_another_version_fails if {
	found := with_register({"review": {"version": "1.1.0", "by": "robin", "at": 100}})
	register_fails_for(found, "it was last reviewed for another version")
}

test_a_register_without_reviewer_fails if {
	register_fails_for(with_register({"review": {"version": "1.2.0", "by": "", "at": 100}}), "its review names no reviewer")
}

test_a_register_reviewed_by_a_name_that_anybody_may_write_fails if {
	every name in ["somebody", "robot"] {
		found := with_register({"review": {"version": "1.2.0", "by": name, "at": 100}})
		register_fails_for(found, "its reviewer is not one of the configured people")
	}
}

test_a_finding_settled_by_a_name_that_anybody_may_write_fails if {
	every name in ["somebody", "robot"] {
		fails_for(closing({"by": name}), "it is closed by somebody who is not one of the configured people")
		fails_for(deferring({"by": name}), "it is deferred by somebody who is not one of the configured people")
	}
}

test_a_review_after_the_moment_judged_fails if {
	found := with_register({"review": {"version": "1.2.0", "by": "robin", "at": 101}})
	register_fails_for(found, "its review has no date, or one after the moment judged")
}

test_a_register_of_an_author_known_by_name_alone_fails if {
	found := with_register({"author": {"id": "robin", "known": "claimed"}})
	register_fails_for(found, "who answers for it is not known well enough")
}

test_what_a_test_found_must_be_in_the_register if {
	found := judge(facts([register], [closed], [{"findings": ["SF-1", "SF-2"], "source": report}]))
	found.subjects == {evidence, "SF-1", "SF-2"}
	found.satisfied == {evidence, "SF-1"}
	found.findings == {{
		"subject": "SF-2",
		"source": report,
		"params": {"finding": "SF-2", "reason": "a security test found it, but it is not in the register"},
	}}
}

test_missing_parameters_satisfy_nothing_that_they_decide if {
	found := rule with input as facts([register], [deferred], [])
		with data.parameters as {}
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := judge({})
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

test_how_long_a_text_is_does_not_matter if {
	people := {"people": {"items": [{"id": "robin"}, {"id": "r"}], "index": {"robin": 0, "r": 1}}}
	short := object.union(register, {"review": {"by": "r"}})
	every finding in [
		object.union(closed, {"closed": {"reference": "x", "by": "r"}}),
		object.union(deferred, {"deferred": {"reason": "x", "by": "r"}}),
	] {
		passes(judge(object.union(facts([short], [finding], []), people)), {"SF-1"})
	}
}

test_a_date_that_is_no_moment_is_none if {
	fails_for(closing({"at": null}), unsigned_closing)
	fails_for(deferring({"at": null}), unsigned_deferral)
}
