package rules.risk.legacy_justified_test

import data.rules.risk.legacy_justified as rule

record_source := {"evidence": "legacy:gate/legacy.yaml", "path": "gate/legacy.yaml", "line": 1}

item_source := object.union(record_source, {"line": 5})

release_source := {"evidence": "git:.git", "path": ".git"}

shown := {"text": "docs/legacy.md", "by": "quinn", "at": 100, "source": item_source}

record := {
	"version": "2.4.0",
	"source": record_source,
	"author": {"id": "quinn", "known": "gitAuthor"},
	"feedback": shown,
	"riskActivities": shown,
	"gapAnalysis": shown,
	"closurePlan": shown,
	"systemTests": shown,
	"rationale": shown,
}

every_item := {"feedback", "riskActivities", "gapAnalysis", "closurePlan", "systemTests", "rationale"}

facts := {
	"asOf": 100,
	"product": {"legacy": true},
	"release": {"version": "2.4.0", "source": release_source},
	"people": {
		"items": [{"id": "quinn", "roles": ["qa"]}, {"id": "robot", "roles": ["automation"]}],
		"index": {"quinn": 0, "robot": 1},
	},
}

parameters := {"RISK-03": {"authorKnownBy": ["signed", "gitAuthor"]}}

judge(legacy) := found if {
	found := rule with input as object.union(facts, {"legacy": legacy}) with data.parameters as parameters
}

of(item, changes) := judge(object.union(record, {item: object.union(shown, changes)}))

without(item, fields) := judge(object.union(object.remove(record, {item}), {item: object.remove(shown, fields)}))

fails_for(found, item, source, reason) if {
	found.subjects == every_item
	found.satisfied == every_item - {item}
	found.findings == {{
		"subject": item,
		"source": source,
		"params": {"item": rule.items[item], "reason": reason},
	}}
}

all_fail_for(found, source, reason) if {
	found.subjects == every_item
	found.satisfied == set()
	found.findings == {finding |
		some item in every_item
		finding := {"subject": item, "source": source, "params": {"item": rule.items[item], "reason": reason}}
	}
}

unsigned := "the record does not say who answers for it and when"

no_record := "no legacy record is about this version"

test_a_complete_record_passes if {
	found := judge(record)
	found.subjects == every_item
	found.satisfied == every_item
	found.findings == set()
}

test_no_record_fails if {
	found := rule with input as facts
	all_fail_for(found, release_source, no_record)
}

test_a_record_of_another_version_fails_for_that_alone if {
	all_fail_for(judge(object.union(record, {"version": "2.3.0"})), item_source, no_record)
}

test_each_item_that_is_missing_fails if {
	every item in every_item {
		found := judge(object.remove(record, {item}))
		fails_for(found, item, record_source, "the legacy record does not name it")
	}
}

test_an_item_that_names_nothing_fails if {
	every item in every_item {
		fails_for(of(item, {"text": ""}), item, item_source, "the legacy record does not name it")
	}
}

test_an_item_without_a_person_or_a_date_fails if {
	every item in every_item {
		fails_for(without(item, {"by"}), item, item_source, unsigned)
		fails_for(of(item, {"by": ""}), item, item_source, unsigned)
		fails_for(without(item, {"at"}), item, item_source, unsigned)
	}
}

test_an_item_of_a_name_that_anybody_may_write_fails if {
	unknown := "who answers for it is not one of the configured people"
	every item in every_item {
		fails_for(of(item, {"by": "somebody"}), item, item_source, unknown)
		fails_for(of(item, {"by": "robot"}), item, item_source, unknown)
	}
}

test_a_record_whose_author_is_known_by_name_alone_fails if {
	unknown := "who wrote the legacy record is not known well enough"
	all_fail_for(judge(object.union(record, {"author": {"id": "quinn", "known": "claimed"}})), item_source, unknown)
	all_fail_for(judge(object.remove(record, {"author"})), item_source, unknown)
}

test_a_signed_record_passes if {
	judge(object.union(record, {"author": {"id": "quinn", "known": "signed"}})).satisfied == every_item
}

test_missing_parameters_satisfy_nothing if {
	found := rule with input as object.union(facts, {"legacy": record}) with data.parameters as {}
	found.satisfied == set()
}

test_an_item_after_the_moment_judged_fails if {
	every item in every_item {
		fails_for(of(item, {"at": 101}), item, item_source, "it is dated after the moment judged")
	}
}

test_a_product_that_claims_no_legacy_route_has_no_subjects if {
	found := rule with input as object.union(facts, {"product": {"legacy": false}, "legacy": record})
	found.subjects == set()
	found.findings == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

test_how_long_a_text_is_does_not_matter if {
	every item in every_item {
		of(item, {"text": "x"}).satisfied == every_item
	}
}
