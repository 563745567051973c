package rules.delivery.procedures_approved_test

import data.rules.delivery.procedures_approved as rule

place := {"evidence": "delivery:d.yaml", "path": "d.yaml", "line": 3}

channel := {
	"channel": "download",
	"procedure": "SOP-7, version 3",
	"approvedBy": "qa",
	"approvedAt": 150,
	"covers": ["protection", "replication"],
	"notApplicable": [{"aspect": "packaging", "reason": "Nothing is packed."}],
	"author": {"id": "qa", "known": "gitAuthor"},
	"source": place,
}

parameters := {"DLV-01": {
	"aspects": ["packaging", "protection", "replication"],
	"authorKnownBy": ["signed", "gitAuthor"],
}}

facts(channels) := {
	"asOf": 200,
	"delivery": {"procedures": channels},
	"people": {"items": [{"id": "qa", "roles": []}], "index": {"qa": 0}},
}

judged(channels) := found if {
	found := rule with input as facts(channels) with data.parameters as parameters
}

of(changes) := judged([object.union(channel, changes)])

without(field) := judged([object.remove(channel, {field})])

passes(found) if {
	found.subjects == {"download"}
	found.satisfied == {"download"}
	found.findings == set()
}

fails_for(found, reason) if {
	found.subjects == {"download"}
	found.satisfied == set()
	found.findings == {{
		"subject": "download",
		"source": place,
		"params": {"channel": "download", "reason": reason},
	}}
}

unapproved := "it is not approved by a configured person"

undated := "its approval has no date, or one after the moment judged"

test_an_approved_procedure_that_covers_everything_passes if passes(of({}))

test_no_procedure_fails if {
	fails_for(of({"procedure": ""}), "no procedure is named")
	fails_for(without("procedure"), "no procedure is named")
}

test_a_procedure_that_nobody_known_approved_fails if {
	fails_for(of({"approvedBy": "somebody"}), unapproved)
	fails_for(without("approvedBy"), unapproved)
}

test_an_approval_at_the_moment_judged_passes_and_a_later_one_fails if {
	passes(of({"approvedAt": 200}))
	fails_for(of({"approvedAt": 201}), undated)
	fails_for(without("approvedAt"), undated)
}

test_an_aspect_that_is_not_covered_fails if {
	fails_for(of({"covers": ["protection"]}), "it does not cover replication")
	fails_for(of({"notApplicable": []}), "it does not cover packaging")
}

test_an_exception_without_a_reason_fails if {
	fails_for(of({"notApplicable": [{"aspect": "packaging", "reason": ""}]}), "it does not cover packaging")
}

test_an_author_who_is_only_named_fails if {
	reason := "who answers for the record is not known well enough"
	fails_for(of({"author": {"id": "qa", "known": "claimed"}}), reason)
}

test_every_channel_is_judged if {
	found := judged([channel, object.union(channel, {"channel": "media", "covers": []})])
	found.subjects == {"download", "media"}
	found.satisfied == {"download"}
	{finding.subject | some finding in found.findings} == {"media"}
}

test_without_aspects_nothing_is_satisfied if {
	every aspects in [{"aspects": []}, {}] {
		asked := object.union(object.remove(parameters["DLV-01"], ["aspects"]), aspects)
		found := rule with input as facts([channel]) with data.parameters as {"DLV-01": asked}
		found.satisfied == set()
	}
}

test_one_aspect_may_be_all_that_is_asked_for if {
	asked := {"aspects": ["protection"], "authorKnownBy": ["gitAuthor"]}
	found := rule with input as facts([channel]) with data.parameters as {"DLV-01": asked}
	passes(found)
}

test_missing_parameters_satisfy_nothing if {
	found := rule with input as facts([channel]) with data.parameters as {}
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {} with data.parameters as parameters
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
