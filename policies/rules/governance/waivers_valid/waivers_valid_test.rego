package rules.governance.waivers_valid_test

import data.rules.governance.waivers_valid as rule

day := 86400000

as_of := 100 * day

parameters := {"GOV-05": {"maxWaivers": 1, "maxDays": {"W1": 180, "W2": 90}}}

people := {
	"items": [
		{"id": "dev", "roles": ["developer"]},
		{"id": "quality", "roles": ["qa"]},
		{"id": "regulatory", "roles": ["ra", "safety"]},
		{"id": "safety", "roles": ["safety"]},
	],
	"index": {"dev": 0, "quality": 1, "regulatory": 2, "safety": 3},
}

quality := {"by": "quality", "role": "qa", "at": as_of - day}

safety := {"by": "safety", "role": "safety", "at": as_of - day}

claim := {
	"id": "W-1",
	"rule": "VER-03",
	"ruleWaiver": "W2",
	"subjects": ["pump::stops"],
	"version": "1.2.0",
	"level": "block",
	"riskReference": "RISK-7",
	"requestedBy": "dev",
	"author": {"id": "dev", "known": "gitAuthor"},
	"subjectAuthors": ["tester"],
	"approvals": [quality, safety],
	"conditions": [],
	"createdAt": as_of - (2 * day),
	"expiresAt": as_of + (30 * day),
	"source": {"evidence": "waivers:gate/waivers/W-1.yaml", "path": "gate/waivers/W-1.yaml", "line": 1},
}

condition := {"text": "Locked", "by": "safety", "at": as_of, "reference": "lock.md", "referenceFound": true}

device := {
	"W1": {"days": 180, "approvals": [["qa", "ra"]]},
	"W2": {"days": 90, "approvals": [["qa", "ra"], ["safety", "security"]]},
}

facts(claims) := {"asOf": as_of, "product": {"waiverDemands": device}, "release": {"version": "1.2.0"}, "people": people, "waivers": claims}

judged(claims) := answer if {
	answer := rule with input as facts(claims) with data.parameters as parameters
}

number := "number of waivers"

passes(one) if {
	answer := judged([one])
	answer.subjects == {one.id, number}
	answer.satisfied == {one.id, number}
	answer.findings == set()
}

fails(one, reason) if {
	answer := judged([one])
	answer.satisfied == {number}
	answer.findings == {{
		"subject": one.id,
		"source": one.source,
		"params": {"what": "Waiver W-1", "reason": rule.conditions[reason]},
	}}
}

both := "qa or ra and safety or security"

lacks(one, roles) if {
	answer := judged([one])
	answer.satisfied == {number}
	{finding.params.reason | some finding in answer.findings} == {concat("", [
		"lacks an approval each by ",
		roles,
		", by different people who hold the role",
	])}
}

but(one, changes) := object.union(object.remove(one, object.keys(changes)), changes)

test_a_valid_waiver_with_two_approvals_passes if passes(claim)

test_a_waiver_of_one_approval_passes_where_one_is_enough if {
	passes(but(claim, {"ruleWaiver": "W1", "approvals": [quality]}))
}

test_a_release_without_waivers_passes if {
	answer := judged([])
	answer.subjects == {number}
	answer.satisfied == {number}
}

test_waivers_of_other_versions_are_not_judged if {
	answer := judged([but(claim, {"version": "1.1.0", "expiresAt": 1})])
	answer.subjects == {number}
	answer.satisfied == {number}
}

test_as_many_waivers_as_allowed_pass_and_one_more_fails if {
	answer := judged([claim, but(claim, {"id": "W-2"})])
	answer.subjects == {"W-1", "W-2", number}
	answer.satisfied == {"W-1", "W-2"}
	reason := "has more waivers than it may have: W-1, W-2"
	params := {"what": "Release 1.2.0", "reason": reason, "waivers": 2, "allowed": 1}
	answer.findings == {{"subject": number, "params": params}}
}

test_a_waiver_of_no_rule_fails if fails(object.remove(claim, ["ruleWaiver"]), "known rule")

test_a_waiver_of_what_is_never_waived_fails_for_that_alone if {
	fails(but(claim, {"ruleWaiver": "W0"}), "rule may be waived")
	fails(but(claim, {"ruleWaiver": "W0", "approvals": []}), "rule may be waived")
}

test_a_wildcard_fails if fails(but(claim, {"subjects": ["pump::stops", "pump::*"]}), "exact subjects")

test_a_waiver_without_subjects_fails if fails(but(claim, {"subjects": []}), "exact subjects")

test_a_waiver_without_level_fails if fails(object.remove(claim, ["level"]), "level")

test_a_waiver_without_risk_reference_fails if fails(object.remove(claim, ["riskReference"]), "risk")

test_a_waiver_created_at_the_moment_judged_passes if {
	now := {"at": as_of}
	passes(but(claim, {"createdAt": as_of, "approvals": [object.union(quality, now), object.union(safety, now)]}))
}

test_a_waiver_created_later_fails if {
	answer := judged([but(claim, {"createdAt": as_of + 1})])
	answer.satisfied == {number}
	{finding.params.reason | some finding in answer.findings} == {
		rule.conditions.begun,
		rule.conditions["approvals in time"],
	}
}

test_a_waiver_lasts_to_the_millisecond_before_its_end if {
	passes(but(claim, {"expiresAt": as_of + 1}))
	fails(but(claim, {"expiresAt": as_of}), "lasting")
}

test_a_waiver_lasts_as_long_as_its_level_allows if {
	created := claim.createdAt
	passes(but(claim, {"expiresAt": created + (90 * day)}))
	fails(but(claim, {"expiresAt": (created + (90 * day)) + 1}), "short")
	passes(but(claim, {"ruleWaiver": "W1", "expiresAt": created + (180 * day)}))
	fails(but(claim, {"ruleWaiver": "W1", "expiresAt": (created + (180 * day)) + 1}), "short")
}

test_a_waiver_that_ends_before_it_begins_fails if {
	answer := judged([but(claim, {"expiresAt": claim.createdAt})])
	{finding.params.reason | some finding in answer.findings} == {rule.conditions.lasting, rule.conditions.short}
}

test_a_condition_that_is_met_passes if {
	passes(but(claim, {"conditions": [condition]}))
	passes(but(claim, {"conditions": [object.remove(condition, ["reference", "referenceFound"])]}))
	passes(but(claim, {"conditions": [but(condition, {"at": claim.createdAt})]}))
}

test_a_condition_that_is_not_met_fails if {
	every changed in [
		object.remove(condition, ["by"]),
		object.remove(condition, ["at"]),
		but(condition, {"at": as_of + 1}),
		but(condition, {"at": claim.createdAt - 1}),
		but(condition, {"referenceFound": false}),
	] {
		fails(but(claim, {"conditions": [condition, changed]}), "conditions met")
	}
}

test_an_approval_by_who_asked_fails if fails(but(claim, {"requestedBy": "quality"}), "not own request")

test_an_approval_by_who_wrote_it_fails if {
	fails(but(claim, {"author": {"id": "safety", "known": "gitAuthor"}}), "not own request")
}

test_an_approval_by_an_author_of_the_subject_fails if {
	fails(but(claim, {"subjectAuthors": ["safety"]}), "not own work")
}

test_an_approval_at_the_first_moment_passes if {
	passes(but(claim, {"approvals": [but(quality, {"at": claim.createdAt}), but(safety, {"at": as_of})]}))
}

test_an_approval_from_before_the_waiver_fails if {
	fails(but(claim, {"approvals": [but(quality, {"at": claim.createdAt - 1}), safety]}), "approvals in time")
}

test_an_approval_from_after_the_judgement_fails if {
	fails(but(claim, {"approvals": [quality, but(safety, {"at": as_of + 1})]}), "approvals in time")
}

test_a_lacking_approval_fails if {
	every approvals in [[], [quality], [safety], [quality, but(safety, {"by": "dev"})]] {
		lacks(but(claim, {"approvals": approvals, "requestedBy": "x", "author": {"id": "x"}}), both)
	}
}

test_an_approval_in_a_role_that_the_person_does_not_hold_fails if {
	lacks(but(claim, {"approvals": [but(quality, {"by": "safety"}), safety]}), both)
	lacks(but(claim, {"approvals": [but(quality, {"by": "stranger"}), safety]}), both)
}

test_two_roles_of_one_person_are_not_two_people if {
	one := {"by": "regulatory", "at": as_of - day}
	approvals := [object.union(one, {"role": "ra"}), object.union(one, {"role": "safety"})]
	lacks(but(claim, {"approvals": approvals}), both)
}

test_one_approval_is_not_enough_by_another_role if {
	lacks(but(claim, {"ruleWaiver": "W1", "approvals": [safety]}), "qa or ra")
}

test_the_roles_and_days_are_those_of_the_scheme if {
	open_source := {
		"W1": {"days": 10, "approvals": [["maintainer"]]},
		"W2": {"days": 10, "approvals": [["maintainer"], ["security"]]},
	}
	one := but(claim, {"expiresAt": claim.createdAt + ((10 * day) + 1)})
	answer := rule with input as object.union(facts([one]), {"product": {"waiverDemands": open_source}})
		with data.parameters as parameters
	{finding.params.reason | some finding in answer.findings} == {
		rule.conditions.short,
		"lacks an approval each by maintainer and security, by different people who hold the role",
	}
}

test_a_demand_of_more_groups_than_the_rule_compares_is_not_met if {
	demand := {"days": 90, "approvals": [["qa"], ["safety"], ["ra"]]}
	answer := rule with input as object.union(facts([claim]), {"product": {"waiverDemands": {"W1": demand, "W2": demand}}})
		with data.parameters as parameters
	answer.satisfied == {number}
	count(answer.findings) == 1
}

test_a_demand_that_asks_for_nothing_is_not_met if {
	demand := {"days": 90, "approvals": []}
	answer := rule with input as object.union(facts([claim]), {"product": {"waiverDemands": {"W1": demand, "W2": demand}}})
		with data.parameters as parameters
	answer.satisfied == {number}
	count(answer.findings) == 1
}

test_without_the_demand_of_the_scheme_nothing_holds if {
	answer := rule with input as object.remove(facts([claim]), ["product"]) with data.parameters as parameters
	answer.satisfied == {number}
	{finding.params.reason | some finding in answer.findings} == {rule.conditions.short, rule.conditions.approved}
}

test_without_its_parameters_nothing_is_satisfied if {
	answer := rule with input as facts([claim])
	answer.satisfied == set()
}

test_an_automation_approves_no_waiver_whatever_its_other_roles if {
	robot := {"people": {
		"items": [{"id": "dev", "roles": ["developer"]}, {"id": "quality", "roles": ["qa", "automation"]}],
		"index": {"dev": 0, "quality": 1},
	}}
	one := but(claim, {"ruleWaiver": "W1", "approvals": [quality]})
	answer := rule with input as object.union(facts([one]), robot) with data.parameters as parameters
	answer.satisfied == {number}
	{finding.subject | some finding in answer.findings} == {"W-1"}
}

test_empty_input_satisfies_nothing if {
	answer := rule with input as {} with data.parameters as {}
	answer.subjects == set()
	answer.satisfied == set()
	answer.findings == set()
}
