package rules.plan.trends_reviewed_test

import data.rules.plan.trends_reviewed as rule

source := {"evidence": "trend:gate/trend.yaml", "path": "gate/trend.yaml", "line": 1}

day := 86400000

review := {
	"reviewedAt": 100 * day,
	"basis": "all reports since 1.1.0",
	"conclusion": "none",
	"author": {"id": "quinn", "known": "gitAuthor"},
	"source": source,
}

facts := {
	"asOf": 190 * day,
	"release": {
		"baseline": {"version": "1.1.0"},
		"previousReleases": [{"version": "1.1.0", "releasedAt": 150 * day}],
	},
	"trend": {"reviews": [review]},
}

parameters := {"maxAgeDays": 90, "authorKnownBy": ["signed", "gitAuthor"]}

judge(document) := found if {
	found := rule with input as document with data.parameters as {"PLAN-02": parameters}
}

reviewed(fields) := judge(object.union(facts, {"trend": {"reviews": [object.union(review, fields)]}}))

reviewed_without(field) := judge(object.union(facts, {"trend": {"reviews": [object.remove(review, {field})]}}))

passes(found) if {
	found.subjects == {"trend review"}
	found.satisfied == {"trend review"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"trend review"}
	found.satisfied == set()
	found.findings == {{"subject": "trend review", "source": source, "params": {"reason": reason}}}
}

old := "the latest review is older than the previous release, and than the days allowed"

unknown := "who answers for the latest review is not known well enough"

test_a_review_within_the_days_passes if passes(judge(facts))

test_a_review_older_than_the_days_fails if fails_for(reviewed({"reviewedAt": (100 * day) - 1}), old)

long_after := object.union(facts, {"asOf": 900 * day})

test_a_review_since_the_previous_release_passes if {
	passes(judge(object.union(long_after, {"trend": {"reviews": [object.union(review, {"reviewedAt": 150 * day})]}})))
}

test_a_review_before_the_previous_release_fails if {
	before := object.union(review, {"reviewedAt": (150 * day) - 1})
	fails_for(judge(object.union(long_after, {"trend": {"reviews": [before]}})), old)
}

test_the_days_count_alone_where_nobody_knows_when_the_previous_release_was if {
	undated := {"release": {"previousReleases": [{"version": "1.1.0"}, {"version": "1.0.0", "releasedAt": 1}]}}
	fails_for(judge(object.union(long_after, undated)), old)
}

test_a_review_after_the_moment_judged_fails if {
	fails_for(reviewed({"reviewedAt": (190 * day) + 1}), "the latest review is dated after the moment judged")
}

test_a_review_at_the_moment_judged_passes if passes(reviewed({"reviewedAt": 190 * day}))

test_a_review_without_basis_or_conclusion_fails if {
	fails_for(reviewed({"basis": ""}), "the latest review does not say what was looked at")
	fails_for(reviewed_without("conclusion"), "the latest review does not say what was found")
}

test_a_review_of_somebody_who_is_named_alone_fails if {
	fails_for(reviewed({"author": {"known": "claimed"}}), unknown)
	fails_for(reviewed_without("author"), unknown)
}

test_one_good_review_is_enough if {
	late := object.union(review, {"reviewedAt": (190 * day) + 1})
	passes(judge(object.union(facts, {"trend": {"reviews": [review, late]}})))
}

test_without_parameters_nothing_passes if {
	found := rule with input as facts
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {old, unknown}
}

test_no_reviews_are_no_subjects if {
	found := judge(object.union(facts, {"trend": {"reviews": []}}))
	found.subjects == set()
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

test_an_empty_conclusion_is_none if {
	fails_for(reviewed({"conclusion": ""}), "the latest review does not say what was found")
}

test_how_long_a_text_is_does_not_matter if passes(reviewed({"basis": "x", "conclusion": "x"}))
