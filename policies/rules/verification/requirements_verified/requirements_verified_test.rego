package rules.verification.requirements_verified_test

import data.rules.verification.requirements_verified as rule

source := {"evidence": "e", "path": "requirements.yaml"}

requirement(verified_by) := {"id": "REQ-1", "inScope": true, "verifiedBy": verified_by, "source": source}

facts(requirements) := {"requirements": {"items": requirements}}

unverified := {{"subject": "REQ-1", "source": source, "params": {"requirement": "REQ-1", "but": ""}}}

test_a_requirement_with_a_test_passes if {
	answer := rule with input as facts([requirement([{"method": "test", "test": "Dose::limits"}])])
	answer.subjects == {"REQ-1"}
	answer.satisfied == {"REQ-1"}
	answer.findings == set()
}

test_a_requirement_with_a_reasoned_record_passes if {
	every method in {"review", "analysis", "inspection"} {
		record := {"method": method, "reference": "docs/review.md", "reason": "no way to test it"}
		answer := rule with input as facts([requirement([record])])
		answer.satisfied == {"REQ-1"}
		answer.findings == set()
	}
}

stale := {"method": "test", "test": "Dose::limits", "suspect": "links REQ-1 in revision 1, which is now revision 2"}

test_a_link_that_is_marked_for_review_shows_nothing if {
	answer := rule with input as facts([requirement([stale])])
	answer.satisfied == set()
	answer.findings == {{
		"subject": "REQ-1",
		"source": source,
		"params": {"requirement": "REQ-1", "but": concat("", [" but links marked for re-review: ", stale.suspect])},
	}}
}

test_a_marked_link_beside_a_good_one_passes if {
	answer := rule with input as facts([requirement([stale, {"method": "test", "test": "Dose::stops"}])])
	answer.satisfied == {"REQ-1"}
}

test_a_record_that_is_marked_for_review_shows_nothing if {
	record := {"method": "review", "reference": "docs/review.md", "reason": "no way to test it", "suspect": "changed"}
	answer := rule with input as facts([requirement([record])])
	answer.satisfied == set()
}

test_one_good_verification_among_others_is_enough if {
	answer := rule with input as facts([requirement([{"method": "review"}, {"method": "test", "test": "t"}])])
	answer.satisfied == {"REQ-1"}
}

test_a_requirement_without_verification_fails if {
	answer := rule with input as facts([requirement([])])
	answer.subjects == {"REQ-1"}
	answer.satisfied == set()
	answer.findings == unverified
}

test_a_record_without_reason_fails if {
	answer := rule with input as facts([requirement([{"method": "review", "reference": "docs/review.md"}])])
	answer.satisfied == set()
	answer.findings == unverified
}

test_a_record_without_reference_fails if {
	answer := rule with input as facts([requirement([{"method": "analysis", "reason": "no way to test it"}])])
	answer.satisfied == set()
	answer.findings == unverified
}

test_an_empty_reference_or_reason_fails if {
	every record in {{"reference": "", "reason": "why"}, {"reference": "where", "reason": ""}} {
		answer := rule with input as facts([requirement([object.union({"method": "review"}, record)])])
		answer.satisfied == set()
		answer.findings == unverified
	}
}

test_a_test_without_id_fails if {
	every verification in {{"method": "test"}, {"method": "test", "test": ""}} {
		answer := rule with input as facts([requirement([verification])])
		answer.satisfied == set()
		answer.findings == unverified
	}
}

test_a_test_named_under_another_method_shows_nothing if {
	answer := rule with input as facts([requirement([{"method": "review", "test": "Dose::limits"}])])
	answer.satisfied == set()
	answer.findings == unverified
}

test_an_unknown_method_fails if {
	answer := rule with input as facts([requirement([{"method": "hope", "reference": "where", "reason": "why"}])])
	answer.satisfied == set()
	answer.findings == unverified
}

test_a_requirement_out_of_scope_is_left_out if {
	every verified_by in [[], [{"method": "test", "test": "t"}]] {
		answer := rule with input as facts([object.union(requirement(verified_by), {"inScope": false})])
		answer.subjects == set()
		answer.satisfied == set()
		answer.findings == set()
	}
}

test_an_unverified_requirement_does_not_hide_the_others if {
	good := object.union(requirement([{"method": "test", "test": "t"}]), {"id": "REQ-2"})
	answer := rule with input as facts([requirement([]), good])
	answer.subjects == {"REQ-1", "REQ-2"}
	answer.satisfied == {"REQ-2"}
	answer.findings == unverified
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {}
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
