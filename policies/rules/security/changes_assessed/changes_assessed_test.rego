package rules.security.changes_assessed_test

import data.rules.security.changes_assessed as rule

assessment_source := {"evidence": "securityAssessment:gate/changes/1.2.0.yaml", "path": "gate/changes/1.2.0.yaml"}

changes_source := object.union(assessment_source, {"line": 6})

change_source := object.union(assessment_source, {"line": 7})

commit_source := {"evidence": "git:.", "path": "."}

signal := {"kind": "path", "pattern": "src/auth/**", "detail": "src/auth/login.ts"}

commit := {
	"id": "c2",
	"subject": "Lock out",
	"author": "ann",
	"securitySignals": [signal],
	"source": commit_source,
}

named := "commit c2 \"Lock out\""

plain := object.union(commit, {"securitySignals": []})

change := {
	"commit": "c2",
	"relevant": true,
	"category": "authentication",
	"reason": "New lock-out.",
	"reviewer": "rosa",
	"competence": "security engineer",
	"at": 100,
	"source": change_source,
}

assessment := {
	"version": "1.2.0",
	"from": "c1",
	"to": "c2",
	"changes": [change],
	"index": {"c2": 0},
	"threatModel": {"state": "updated"},
	"conclusion": {"by": "rosa", "at": 100},
	"author": {"id": "rosa", "known": "gitAuthor"},
	"source": assessment_source,
	"changesSource": changes_source,
}

facts := {
	"asOf": 100,
	"release": {"version": "1.2.0", "shallow": false},
	"people": {"index": {"ann": 0, "rosa": 1}},
	"changes": {"range": {"from": "c1", "to": "c2"}, "commits": [commit]},
	"assessment": assessment,
}

parameters := {
	"authorKnownBy": ["signed", "gitAuthor"],
	"paths": ["**/auth/**"],
	"messages": ["security"],
	"dependencyFiles": ["package.json"],
	"addedLines": ["eval("],
	"labels": ["secur"],
}

judge_by(document, demanded) := found if {
	found := rule with input as document with data.parameters as {"SEC-06": demanded}
}

judge(document) := judge_by(document, parameters)

assessed_with(fields) := judge(object.union(facts, {"assessment": fields}))

without(fields) := judge(object.union(
	object.remove(facts, {"assessment"}),
	{"assessment": object.remove(assessment, fields)},
))

changed(fields) := assessed_with({"changes": [object.union(change, fields)]})

changed_without(fields) := assessed_with({"changes": [object.remove(change, fields)]})

committed(commits) := judge(object.union(facts, {"changes": {"commits": commits}}))

unlisted := {"changes": [], "index": {}}

# The index of the assessment cannot be emptied by a union, so it is replaced.
judge_unlisted(commits) := judge(object.union(object.remove(facts, {"assessment", "changes"}), {
	"changes": {"range": {"from": "c1", "to": "c2"}, "commits": commits},
	"assessment": object.union(object.remove(assessment, {"changes", "index"}), unlisted),
}))

passes(found) if {
	found.subjects == {"assessment", "c2"}
	found.satisfied == {"assessment", "c2"}
	found.findings == set()
}

assessment_fails_for(found, reason) if {
	found.subjects == {"assessment", "c2"}
	found.satisfied == {"c2"}
	found.findings == {{
		"subject": "assessment",
		"source": assessment_source,
		"params": {"item": "the assessment", "reason": reason},
		"waiver": "W0",
	}}
}

commit_fails_for(found, reason) if {
	found.subjects == {"assessment", "c2"}
	found.satisfied == {"assessment"}
	found.findings == {{
		"subject": "c2",
		"source": change_source,
		"params": {"item": named, "reason": reason},
		"waiver": "W0",
	}}
}

undated_review := "the review has no date, or one after the moment judged"

unidentified := "the reviewer is not one of the configured people, so cannot be told from the author"

unconcluded := "its conclusion does not say by whom and when"

beginning := "it does not begin where the changes since the baseline begin"

test_a_reviewed_relevant_change_passes if passes(judge(facts))

test_a_change_without_signs_needs_no_assessment if passes(judge_unlisted([plain]))

test_a_relevant_change_without_signs_passes_when_reviewed if passes(committed([plain]))

test_a_relevant_change_without_signs_needs_a_review if {
	found := judge(object.union(facts, {
		"changes": {"commits": [plain]},
		"assessment": {"changes": [object.remove(change, {"reviewer"})]},
	}))
	commit_fails_for(found, "the relevant change names no reviewer")
}

test_a_change_with_signs_that_nobody_assessed_fails if {
	found := judge_unlisted([commit])
	found.satisfied == {"assessment"}
	found.findings == {{
		"subject": "c2",
		"source": changes_source,
		"params": {
			"item": named,
			"reason": concat(" ", [
				"it is not assessed, though it shows signs of security relevance:",
				"path src/auth/login.ts matches src/auth/**",
			]),
		},
		"waiver": "W0",
	}}
}

told_signs(signals) := signs if {
	found := judge_unlisted([object.union(commit, {"securitySignals": signals})])
	some finding in found.findings
	[_, signs] := split(finding.params.reason, "relevance: ")
}

test_every_kind_of_sign_is_told if {
	told_signs([
		{"kind": "message", "pattern": "secur", "detail": "Secure the line"},
		{"kind": "dependency", "pattern": "**/package.json", "detail": "app/package.json"},
	]) == "\"secur\" begins a word of its message, dependency file app/package.json"
}

test_a_line_that_was_added_is_told_by_pattern_and_file if {
	told_signs([{"kind": "line", "pattern": "eval(", "detail": "src/a.js"}]) == "a line added to src/a.js has \"eval(\""
}

test_a_file_that_was_not_read_is_told if {
	told_signs([{"kind": "unread", "pattern": "text became binary", "detail": "src/a.js"}]) == concat(" ", [
		"what was added to src/a.js was not read",
		"(text became binary)",
	])
}

test_of_many_signs_some_are_told if {
	told_signs([signal, signal, signal, signal]) == concat(", ", [
		"path src/auth/login.ts matches src/auth/**",
		"path src/auth/login.ts matches src/auth/**",
		"path src/auth/login.ts matches src/auth/** and more",
	])
}

test_a_long_subject_does_not_hide_the_reason if {
	found := judge_unlisted([object.union(commit, {"subject": concat("", ["x" | some _ in numbers.range(1, 9000)])})])
	some finding in found.findings
	count(finding.params.item) < 100
}

test_a_commit_without_a_list_of_signs_fails if {
	found := judge_unlisted([object.remove(commit, {"securitySignals"})])
	found.satisfied == {"assessment"}
	{finding.subject | some finding in found.findings} == {"c2"}
}

irrelevant := {"commit": "c2", "relevant": false, "source": change_source}

test_a_false_match_with_a_reason_passes if {
	passes(assessed_with({"changes": [object.union(irrelevant, {"reason": "Only a comment."})]}))
}

test_a_false_match_without_a_reason_may_be_waived if {
	found := assessed_with({"changes": [irrelevant]})
	found.satisfied == {"assessment"}
	found.findings == {{
		"subject": "c2",
		"source": change_source,
		"params": {
			"item": named,
			"reason": concat(" ", [
				"nothing says why it is not relevant, though it shows signs of security relevance:",
				"path src/auth/login.ts matches src/auth/**",
			]),
		},
		"waiver": "W1",
	}}
}

test_an_irrelevant_change_without_signs_needs_no_reason if {
	passes(judge(object.union(facts, {
		"changes": {"commits": [plain]},
		"assessment": {"changes": [irrelevant]},
	})))
}

test_a_change_that_does_not_say_whether_it_is_relevant_fails if {
	found := changed_without({"relevant"})
	found.satisfied == {"assessment"}
	{finding.subject | some finding in found.findings} == {"c2"}
}

test_no_category_fails if commit_fails_for(changed_without({"category"}), "the relevant change has no category")

test_no_reason_fails if {
	commit_fails_for(changed_without({"reason"}), "nothing says why the change is relevant")
	commit_fails_for(changed({"reason": ""}), "nothing says why the change is relevant")
}

test_no_reviewer_fails_for_that_alone if {
	commit_fails_for(changed_without({"reviewer"}), "the relevant change names no reviewer")
}

test_an_unknown_reviewer_fails if commit_fails_for(changed({"reviewer": "Rosa"}), unidentified)

test_the_author_as_reviewer_fails if {
	commit_fails_for(changed({"reviewer": "ann"}), "the relevant change was reviewed by its author")
}

test_a_commit_of_unknown_author_fails if {
	found := committed([object.remove(commit, {"author"})])
	commit_fails_for(found, "the relevant change was reviewed by its author")
}

test_no_competence_fails if {
	commit_fails_for(
		changed_without({"competence"}),
		"the security competence of the reviewer is not stated",
	)
}

test_no_review_date_fails if commit_fails_for(changed_without({"at"}), undated_review)

test_a_review_after_the_moment_judged_fails if commit_fails_for(changed({"at": 101}), undated_review)

test_an_assessment_of_another_version_fails if {
	assessment_fails_for(assessed_with({"version": "1.1.0"}), "it is for another version")
	assessment_fails_for(without({"version"}), "it is for another version")
}

test_another_start_fails if assessment_fails_for(assessed_with({"from": "c0"}), beginning)

test_a_missing_start_fails if assessment_fails_for(without({"from"}), beginning)

test_another_end_fails if {
	assessment_fails_for(assessed_with({"to": "c3"}), "it does not end at the released commit")
	assessment_fails_for(without({"to"}), "it does not end at the released commit")
}

test_a_first_release_has_no_start if {
	first := object.union(object.remove(facts, {"changes", "assessment"}), {
		"changes": {"range": {"to": "c2"}, "commits": [commit]},
		"assessment": object.remove(assessment, {"from"}),
	})
	passes(judge(first))
}

test_a_start_where_a_first_release_has_none_fails if {
	first := object.union(object.remove(facts, {"changes"}), {"changes": {"range": {"to": "c2"}, "commits": [commit]}})
	assessment_fails_for(judge(first), beginning)
}

test_unknown_changes_fail if {
	found := judge(object.remove(facts, {"changes"}))
	found.satisfied == set()
	{finding.params.reason | some finding in found.findings} == {beginning, "it does not end at the released commit"}
}

test_a_shallow_clone_fails if {
	reason := "the clone lacks history, so the changes are not all known"
	assessment_fails_for(judge(object.union(facts, {"release": {"shallow": true}})), reason)
}

test_an_assessed_commit_outside_of_the_changes_fails if {
	outside := object.union(irrelevant, {"commit": "c9"})
	found := assessed_with({"changes": [change, outside], "index": {"c9": 1}})
	assessment_fails_for(found, "it assesses a commit that is not among the changes")
}

test_a_commit_assessed_twice_fails if {
	found := assessed_with({"changes": [change, object.union(irrelevant, {"reason": "Nothing."})]})
	assessment_fails_for(found, "it assesses a commit more than once")
}

test_no_threat_model_statement_fails if {
	assessment_fails_for(without({"threatModel"}), "it does not say whether the threat model was updated")
}

test_a_threat_model_that_needs_no_update_passes_with_a_reason if {
	passes(assessed_with({"threatModel": {"state": "noUpdateNeeded", "reason": "No new interface."}}))
}

test_a_threat_model_that_needs_no_update_fails_without_a_reason if {
	reason := "it says that the threat model needs no update, but not why"
	assessment_fails_for(assessed_with({"threatModel": {"state": "noUpdateNeeded"}}), reason)
	assessment_fails_for(assessed_with({"threatModel": {"state": "noUpdateNeeded", "reason": ""}}), reason)
}

test_no_conclusion_fails if assessment_fails_for(without({"conclusion"}), unconcluded)

test_a_conclusion_by_nobody_fails if assessment_fails_for(assessed_with({"conclusion": {"by": ""}}), unconcluded)

test_a_conclusion_without_a_date_fails if {
	undated := object.union(object.remove(assessment, {"conclusion"}), {"conclusion": {"by": "rosa"}})
	found := judge(object.union(object.remove(facts, {"assessment"}), {"assessment": undated}))
	assessment_fails_for(found, unconcluded)
}

test_a_conclusion_after_the_moment_judged_fails if {
	found := assessed_with({"conclusion": {"at": 101}})
	assessment_fails_for(found, "its conclusion is dated after the moment judged")
}

test_an_author_known_by_name_alone_fails if {
	reason := "who answers for it is not known well enough"
	assessment_fails_for(assessed_with({"author": {"known": "claimed"}}), reason)
	assessment_fails_for(without({"author"}), reason)
}

unsearched := "nothing says which changes look security-relevant, so none was looked for"

test_an_assessment_fails_where_one_kind_of_sign_was_not_looked_for if {
	every signs in {"paths", "messages", "dependencyFiles", "addedLines", "labels"} {
		assessment_fails_for(judge_by(facts, object.remove(parameters, {signs})), unsearched)
		assessment_fails_for(judge_by(facts, object.union(parameters, {signs: []})), unsearched)
	}
}

test_a_missing_parameter_fails_the_assessment if {
	found := judge_by(facts, object.remove(parameters, {"authorKnownBy"}))
	assessment_fails_for(found, "who answers for it is not known well enough")
}

test_an_unreviewed_change_does_not_hide_the_others if {
	found := committed([commit, object.union(commit, {"id": "c3"}), object.union(plain, {"id": "c4"})])
	found.subjects == {"assessment", "c2", "c3", "c4"}
	found.satisfied == {"assessment", "c2", "c4"}
	{finding.subject | some finding in found.findings} == {"c3"}
}

test_no_assessment_fails_even_where_no_change_shows_signs if {
	found := judge(object.union(object.remove(facts, {"assessment", "changes"}), {"changes": {"commits": [plain]}}))
	found.subjects == {"assessment", "c2"}
	found.satisfied == {"c2"}
	{finding.params.reason | some finding in found.findings} == {"there is none"}
}

test_without_an_assessment_a_change_is_told_where_git_has_it if {
	found := judge(object.remove(facts, {"assessment"}))
	found.satisfied == set()
	{finding.source | some finding in found.findings} == {commit_source}
}

labelled(labels, index) := {"changes": {
	"range": {"from": "c1", "to": "c2"},
	"commits": [plain],
	"requests": [{"id": "12", "labels": labels}],
	"requestIndex": index,
}}

test_a_label_of_its_change_request_makes_a_commit_count if {
	found := judge(object.union(
		object.remove(facts, {"assessment", "changes"}),
		object.union(
			labelled(["bug", "Security fix"], {"c2": [0]}),
			{"assessment": object.union(object.remove(assessment, {"changes", "index"}), unlisted)},
		),
	))
	found.satisfied == {"assessment"}
	some finding in found.findings
	finding.subject == "c2"
	finding.waiver == "W0"
	finding.params.reason == concat("", [
		"it is not assessed, though it shows signs of security relevance: ",
		"label Security fix of change request 12",
	])
}

test_an_assessed_commit_with_a_label_passes if {
	passes(judge(object.union(object.remove(facts, {"changes"}), labelled(["Security fix"], {"c2": [0]}))))
}

test_other_labels_and_labels_of_other_commits_are_no_sign if {
	every document in [labelled(["bug"], {"c2": [0]}), labelled(["security"], {"c1": [0]})] {
		found := judge(object.union(
			object.remove(facts, {"assessment", "changes"}),
			object.union(document, {"assessment": object.union(object.remove(assessment, {"changes", "index"}), unlisted)}),
		))
		found.findings == set()
	}
}

with_dependencies(commits, dependencies) := judge(object.union(object.remove(facts, {"changes"}), {"changes": {
	"range": {"from": "c1", "to": "c2"},
	"commits": commits,
	"dependencies": dependencies,
}}))

naming := object.union(commit, {"securitySignals": [{"kind": "dependency", "pattern": "p", "detail": "package.json"}]})

added := {"added": ["pkg:npm/left@1.0.0"], "removed": [], "changed": []}

test_changed_dependencies_pass_with_an_assessed_commit_that_names_them if {
	found := with_dependencies([naming], added)
	found.subjects == {"assessment", "c2", "dependencies"}
	found.satisfied == found.subjects
	found.findings == set()
}

test_each_change_of_dependencies_without_such_a_commit_fails if {
	differences := [
		added,
		{"added": [], "removed": ["pkg:npm/left@1.0.0"], "changed": []},
		{"added": [], "removed": [], "changed": [{"name": "pkg:npm/left@1.0.0", "from": ["1"], "to": ["2"]}]},
	]
	every difference in differences {
		found := with_dependencies([commit], difference)
		found.satisfied == {"assessment", "c2"}
		found.findings == {{
			"subject": "dependencies",
			"source": changes_source,
			"params": {
				"item": "pkg:npm/left@1.0.0",
				"reason": "the bill of materials differs from that of the baseline, but no assessed change names dependencies",
			},
			"waiver": "W0",
		}}
	}
}

test_a_commit_that_names_dependencies_and_is_not_assessed_is_not_enough if {
	other := object.union(naming, {"id": "c3"})
	found := with_dependencies([commit, other], added)
	"dependencies" in {finding.subject | some finding in found.findings}
}

test_changed_dependencies_fail_without_an_assessment if {
	found := judge({"changes": {"commits": [naming], "dependencies": added}})
	found.satisfied == set()
	{finding.subject | some finding in found.findings} == {"assessment", "c2", "dependencies"}
}

test_dependencies_that_did_not_change_are_no_subject if {
	passes(with_dependencies([commit], {"added": [], "removed": [], "changed": []}))
}

test_empty_input_satisfies_nothing if {
	found := judge({})
	found.subjects == {"assessment"}
	found.satisfied == set()
	{finding.subject | some finding in found.findings} == {"assessment"}
}

test_dependencies_that_did_not_change_are_not_satisfied if {
	passes(with_dependencies([naming], {"added": [], "removed": [], "changed": []}))
}

test_changes_that_nobody_knows_begin_nowhere if {
	found := judge(object.union(
		object.remove(facts, {"changes", "assessment"}),
		{"assessment": object.remove(assessment, {"from"})},
	))
	{finding.params.reason | some finding in found.findings} == {beginning, "it does not end at the released commit"}
}

test_how_long_a_text_is_does_not_matter if {
	passes(judge(object.union(facts, {
		"people": {"index": {"r": 2}},
		"assessment": {
			"changes": [object.union(change, {"category": "x", "reason": "x", "reviewer": "r", "competence": "x"})],
			"threatModel": {"state": "noUpdateNeeded", "reason": "x"},
			"conclusion": {"by": "r"},
		},
	})))
	passes(assessed_with({"changes": [object.union(irrelevant, {"reason": "x"})]}))
}

test_empty_texts_are_none if {
	commit_fails_for(changed({"category": ""}), "the relevant change has no category")
	commit_fails_for(changed({"reviewer": ""}), "the relevant change names no reviewer")
	commit_fails_for(changed({"competence": ""}), "the security competence of the reviewer is not stated")
	found := assessed_with({"changes": [object.union(irrelevant, {"reason": ""})]})
	{finding.waiver | some finding in found.findings} == {"W1"}
}

test_a_review_date_that_is_no_moment_is_none if commit_fails_for(changed({"at": null}), undated_review)

test_of_a_long_subject_eighty_characters_are_told if {
	found := judge_unlisted([object.union(commit, {"subject": concat("", ["x" | some _ in numbers.range(1, 81)])})])
	some finding in found.findings
	finding.params.item == concat("", ["commit c2 \"", concat("", ["x" | some _ in numbers.range(1, 80)]), "\""])
}
