package rules.soup.anomalies_reviewed_test

import data.rules.soup.anomalies_reviewed as rule

source := {"evidence": "soup:gate/soup.yaml", "path": "gate/soup.yaml", "line": 3}

key := "pkg:npm/left@1.0.0"

day := 86400000

as_of := 100 * day

parameters := {"SOUP-02": {"maxAgeDays": 90, "hazardWaiver": "W0"}}

review := {
	"version": "1.0.0",
	"at": 50 * day,
	"by": "robin",
	"archived": {"path": "soup/left.html", "sha256": "sha256:ab"},
	"hazardRelevant": [{"id": "7", "riskReference": "HAZ-1"}],
}

item := {
	"component": key,
	"name": "left",
	"version": "1.0.0",
	"pinnedAt": 40 * day,
	"hazards": ["HAZ-1"],
	"review": review,
	"source": source,
}

unpublished := object.union(object.remove(item, {"review", "pinnedAt"}), {"noList": {
	"reason": "The maker is gone.",
	"monitoring": "Advisories are searched each month.",
}})

judge(items) := found if {
	found := rule with input as {"asOf": as_of, "soup": {"items": items}}
		with data.parameters as parameters
}

reviewed(changes) := judge([object.union(item, {"review": object.union(review, changes)})])

review_without(fields) := judge([object.union(object.remove(item, {"review"}), {"review": object.remove(review, fields)})])

passes(found) if {
	found.subjects == {key}
	found.satisfied == {key}
	found.findings == set()
}

fails_for(found, reason) if {
	fails(found)
	{finding.params.reason | some finding in found.findings} == {reason}
	not says_that_only_age_is_wrong(found)
	{finding.waiver | some finding in found.findings} == {"W0"}
}

says_that_only_age_is_wrong(found) if {
	some finding in found.findings
	finding.onlyAge
}

fails(found) if {
	found.subjects == {key}
	found.satisfied == set()
	{finding.subject | some finding in found.findings} == {key}
	{finding.source | some finding in found.findings} == {source}
}

undated := "their review has no date, or one after the moment judged"

test_a_reviewed_item_passes if passes(judge([item]))

test_a_review_that_found_nothing_that_matters_passes if passes(reviewed({"hazardRelevant": []}))

test_an_item_without_published_list_passes if passes(judge([unpublished]))

test_an_item_that_was_never_reviewed_fails_for_that_alone if {
	fails_for(judge([object.remove(item, {"review"})]), "they were never reviewed, and nothing says that none are published")
}

test_a_review_of_another_version_fails if {
	fails_for(reviewed({"version": "1.0.1"}), "those of another version were reviewed")
	fails_for(review_without({"version"}), "those of another version were reviewed")
}

test_a_review_without_a_reviewer_fails if {
	fails_for(reviewed({"by": ""}), "their review names no reviewer")
	fails_for(review_without({"by"}), "their review names no reviewer")
}

test_a_review_without_a_copy_fails if fails_for(review_without({"archived"}), "their review keeps no copy with a digest")

test_a_review_that_does_not_speak_of_hazards_fails if {
	fails_for(review_without({"hazardRelevant"}), "their review does not say which of them matter to a hazard")
}

test_a_relevant_anomaly_without_link_to_the_risk_file_fails if {
	reason := "one that matters to a hazard is not linked to the risk file"
	every relevant in [{"id": "8"}, {"id": "8", "riskReference": ""}] {
		fails_for(reviewed({"hazardRelevant": array.concat(review.hazardRelevant, [relevant])}), reason)
	}
}

test_a_review_of_the_moment_judged_passes if passes(reviewed({"at": as_of}))

test_a_review_after_the_moment_judged_fails if fails_for(reviewed({"at": as_of + 1}), undated)

test_a_review_without_a_date_fails if fails_for(review_without({"at"}), undated)

test_an_item_without_date_of_choice_fails if {
	fails_for(judge([object.remove(item, {"pinnedAt"})]), "nothing says when this version was chosen")
}

test_a_review_of_the_moment_of_choice_passes if passes(reviewed({"at": item.pinnedAt}))

test_a_review_before_the_choice_fails if {
	reason := "they were reviewed before this version was chosen, and not since"
	fails_for(reviewed({"at": item.pinnedAt - 1}), reason)
}

old(at) := judge([object.union(item, {"pinnedAt": 0, "review": object.union(review, {"at": at})})])

test_a_review_of_the_greatest_age_passes if passes(old(10 * day))

test_an_older_review_fails_for_its_age_alone if {
	old((10 * day) - 1).findings == {{
		"subject": key,
		"onlyAge": true,
		"source": source,
		"waiver": "W0",
		"params": {"component": key, "reason": "their review is older than allowed"},
	}}
}

test_a_missing_list_without_reason_fails if {
	found := judge([object.union(object.remove(unpublished, {"noList"}), {"noList": {"monitoring": "Monthly."}})])
	fails_for(found, "nothing says why no list of them is published")
}

test_a_missing_list_that_nobody_makes_up_for_fails if {
	found := judge([object.union(object.remove(unpublished, {"noList"}), {"noList": {"reason": "The maker is gone."}})])
	fails_for(found, "no list of them is published, and nothing says how they are watched instead")
}

test_a_review_counts_where_a_list_is_also_said_to_be_missing if {
	both := object.union(unpublished, {"review": object.union(review, {"version": "2"}), "pinnedAt": 0})
	fails_for(judge([both]), "those of another version were reviewed")
}

never_reviewed := object.remove(item, {"review"})

waivers(found) := {object.get(finding, "waiver", "that of the rule") | some finding in found.findings}

test_a_finding_about_an_item_without_hazard_may_be_waived if {
	waivers(judge([object.union(never_reviewed, {"hazards": []})])) == {"that of the rule"}
	waivers(reviewed({"version": "2"})) == {"W0"}
}

test_a_hazard_that_nothing_excludes_counts if waivers(judge([object.remove(never_reviewed, {"hazards"})])) == {"W0"}

test_a_hazard_that_the_review_found_counts if {
	found := judge([object.union(item, {"hazards": [], "review": object.union(review, {"version": "2"})})])
	waivers(found) == {"W0"}
}

test_the_profile_says_how_a_hazard_may_be_waived if {
	found := rule with input as {"asOf": as_of, "soup": {"items": [never_reviewed]}}
		with data.parameters as {"SOUP-02": object.union(parameters["SOUP-02"], {"hazardWaiver": "W2"})}
	waivers(found) == {"W2"}
}

test_an_item_that_was_not_reviewed_does_not_hide_the_others if {
	found := judge([item, object.union(never_reviewed, {"component": "pkg:npm/right@1.0.0"})])
	found.subjects == {key, "pkg:npm/right@1.0.0"}
	found.satisfied == {key}
	{finding.subject | some finding in found.findings} == {"pkg:npm/right@1.0.0"}
}

test_missing_parameters_satisfy_nothing if {
	found := rule with input as {"asOf": as_of, "soup": {"items": [item]}}
		with data.parameters as {}
	found.satisfied == set()
}

test_no_items_are_no_subjects if judge([]).subjects == set()

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

without_list(changes) := judge([object.union(unpublished, {"noList": object.union(unpublished.noList, changes)})])

test_an_empty_reason_or_way_of_watching_is_none if {
	fails_for(without_list({"reason": ""}), "nothing says why no list of them is published")
	fails_for(
		without_list({"monitoring": ""}),
		"no list of them is published, and nothing says how they are watched instead",
	)
}

test_an_empty_digest_is_no_copy if {
	fails_for(reviewed({"archived": {"sha256": ""}}), "their review keeps no copy with a digest")
}

test_a_date_that_is_no_time_is_none if undated in {finding.params.reason |
	some finding in reviewed({"at": null}).findings
}

test_how_long_a_text_is_does_not_matter if {
	passes(without_list({"reason": "x", "monitoring": "x"}))
	passes(reviewed({"by": "q", "archived": {"sha256": "a"}, "hazardRelevant": [{"id": "7", "riskReference": "1"}]}))
}

test_a_component_named_twice_of_which_one_entry_is_not_reviewed_fails_and_is_no_contradiction if {
	found := judge([item, object.remove(item, {"review"})])
	fails_for(found, "they were never reviewed, and nothing says that none are published")
}

test_a_component_named_twice_and_reviewed_twice_passes if passes(judge([item, object.union(item, {"title": "Left"})]))
