package lib.vex_test

import data.lib.vex

day := 86400000

now := 1000 * day

demands := {"authorKnownBy": ["signed", "gitAuthor"], "maxAgeDays": 180}

statement := {
	"status": "not_affected",
	"justification": "vulnerable_code_not_present",
	"author": "quinn",
	"known": "signed",
	"matched": "product",
	"at": now - day,
}

hard := object.union(statement, {
	"justification": "inline_mitigations_already_exist",
	"reference": "docs/mitigation.md",
	"secondReviewer": "rosa",
})

holds(candidate) if {
	vex.sound(candidate, demands, now)
	vex.faults(candidate, demands, now) == set()
}

fails_for(candidate, reason) if {
	not vex.sound(candidate, demands, now)
	vex.faults(candidate, demands, now) == {reason}
}

with_fields(changes) := object.union(statement, changes)

without(fields) := object.remove(statement, fields)

undecided := "its statement says neither that the product is not affected nor that it is fixed"

unjustified := "its statement gives no justification, neither a label nor text"

unlabelled := "its statement gives text, but none of the justification labels"

no_evidence := "the justification label of its statement needs a reference to evidence"

no_second := "the justification label of its statement needs a second reviewer, other than the author"

component_only := "its statement is about the component alone, not about this product"

unknown_author := "the author of its statement is not known well enough"

undated := "its statement is not dated, or is dated after the moment judged"

old := "its statement is older than allowed"

test_not_affected_with_a_plain_label_holds if {
	every label in {"component_not_present", "vulnerable_code_not_present", "vulnerable_code_not_in_execute_path"} {
		holds(with_fields({"justification": label}))
	}
}

test_not_affected_with_a_hard_label_holds_with_evidence_and_second_reviewer if {
	every label in {"vulnerable_code_cannot_be_controlled_by_adversary", "inline_mitigations_already_exist"} {
		holds(object.union(hard, {"justification": label}))
	}
}

test_fixed_needs_no_label if holds(object.union(without({"justification"}), {"status": "fixed"}))

test_affected_or_under_investigation_decides_nothing if {
	every status in {"affected", "under_investigation"} {
		fails_for(with_fields({"status": status}), undecided)
	}
}

test_a_missing_status_fails if fails_for(without({"status"}), undecided)

test_no_justification_fails if fails_for(without({"justification"}), unjustified)

test_free_text_alone_fails if {
	fails_for(object.union(without({"justification"}), {"impactStatement": "we never call it"}), unlabelled)
}

test_an_unknown_label_fails if fails_for(with_fields({"justification": "trust_us"}), unlabelled)

test_a_hard_label_without_evidence_fails if {
	fails_for(object.remove(hard, {"reference"}), no_evidence)
	fails_for(object.union(hard, {"reference": ""}), no_evidence)
}

test_a_hard_label_without_a_second_reviewer_fails if {
	fails_for(object.remove(hard, {"secondReviewer"}), no_second)
	fails_for(object.union(hard, {"secondReviewer": ""}), no_second)
}

test_the_author_is_no_second_reviewer if fails_for(object.union(hard, {"secondReviewer": "quinn"}), no_second)

test_a_second_reviewer_of_an_unknown_author_is_none if fails_for(object.remove(hard, {"author"}), no_second)

test_the_artifact_may_be_named_instead_of_the_product if holds(with_fields({"matched": "artifact"}))

test_a_statement_about_the_component_alone_fails if {
	fails_for(with_fields({"matched": "component"}), component_only)
	fails_for(without({"matched"}), component_only)
}

test_an_author_known_by_name_alone_fails if {
	fails_for(with_fields({"known": "claimed"}), unknown_author)
	fails_for(without({"known"}), unknown_author)
}

test_a_statement_of_the_moment_judged_holds if holds(with_fields({"at": now}))

test_a_statement_from_the_future_fails if fails_for(with_fields({"at": now + 1}), undated)

test_an_undated_statement_fails if fails_for(without({"at"}), undated)

test_a_statement_of_just_the_allowed_age_holds if holds(with_fields({"at": now - (180 * day)}))

test_a_statement_a_moment_too_old_fails if fails_for(with_fields({"at": (now - (180 * day)) - 1}), old)

test_every_reason_is_given_at_once if {
	vex.faults({"status": "not_affected"}, demands, now) == {unjustified, component_only, unknown_author, undated}
}

test_missing_demands_hold_nothing if {
	not vex.sound(statement, {}, now)
	vex.faults(statement, {}, now) == {unknown_author, old}
}

test_of_a_fix_only_its_justification_is_not_asked_for if {
	fixed := object.union(without({"justification"}), {"status": "fixed"})
	fails_for(object.union(fixed, {"known": "claimed"}), unknown_author)
	fails_for(object.union(fixed, {"matched": "component"}), component_only)
	fails_for(object.union(fixed, {"at": now + 1}), undated)
	fails_for(object.union(fixed, {"at": 0}), old)
}

test_an_empty_justification_is_none if {
	fails_for(object.union(statement, {"justification": "", "impactStatement": ""}), unjustified)
}
