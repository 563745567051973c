package rules.archive.retention_locked_test

import data.rules.archive.retention_locked as rule

manifest := {"evidence": "archive:a.yaml", "path": "a.yaml", "line": 1}

place := {"evidence": "archive:a.yaml", "path": "a.yaml", "line": 9}

retention := {
	"lock": "compliance",
	"lockedAt": 150,
	"lockedUntil": 9000,
	"lockedYears": 12,
	"productLifetimeYears": 12,
	"hold": {"active": true},
	"author": {"id": "release", "known": "gitAuthor"},
	"source": place,
}

parameters := {"ARC-03": {
	"locks": ["compliance"],
	"minimumYears": 2,
	"marketMinimumYears": {"eu": 10, "us": 2},
	"authorKnownBy": ["signed", "gitAuthor"],
}}

facts(archive) := {
	"asOf": 200,
	"product": {"markets": ["eu", "us"]},
	"release": {"committedAt": 100},
	"archive": archive,
}

judged(document) := found if {
	found := rule with input as document with data.parameters as parameters
}

keeping(kept) := judged(facts({"items": [], "source": manifest, "retention": kept}))

of(changes) := keeping(object.union(retention, changes))

without(field) := keeping(object.remove(retention, {field}))

passes(found) if {
	found.subjects == {"retention"}
	found.satisfied == {"retention"}
	found.findings == set()
}

fails_for(found, reasons) if fails_at(found, place, 12, reasons)

fails_at(found, where, years, reasons) if {
	found.subjects == {"retention"}
	found.satisfied == set()
	found.findings == {told |
		some reason in reasons
		told := {"subject": "retention", "source": where, "params": {"years": years, "reason": reason}}
	}
}

weak := "it is not locked in a way that is enough"

begin := "its lock has no begin, or one before the released commit or after the moment judged"

undated := "nothing says how long its lock lasts"

too_short := "its lock is shorter than the least number of years"

lifetime := "its lock is shorter than the lifetime of the product"

market := "its lock is shorter than a market asks for"

unheld := "no hold keeps it beyond the lock, and the end of the market is not known"

test_a_long_lock_with_a_hold_passes if passes(of({}))

test_no_retention_fails if {
	found := judged(facts({"items": [], "source": manifest}))
	fails_at(found, manifest, 10, {"no retention is recorded"})
}

test_a_lock_that_is_not_enough_fails if {
	fails_for(of({"lock": "governance"}), {weak})
	fails_for(of({"lock": "none"}), {weak})
	fails_for(without("lock"), {weak})
}

test_a_lock_begins_between_commit_and_judgement if {
	passes(of({"lockedAt": 100}))
	passes(of({"lockedAt": 200}))
	fails_for(of({"lockedAt": 99}), {begin})
	fails_for(of({"lockedAt": 201}), {begin})
	fails_for(without("lockedAt"), {begin})
}

test_a_lock_of_unknown_length_fails if fails_for(without("lockedYears"), {undated})

test_a_lock_for_just_the_lifetime_passes_and_a_year_less_fails if {
	passes(of({"lockedYears": 12}))
	fails_for(of({"lockedYears": 11}), {lifetime})
}

test_an_unknown_lifetime_fails if {
	fails_at(without("productLifetimeYears"), place, 10, {"the lifetime of the product is not stated"})
}

test_a_lock_for_just_the_years_of_the_market_passes_and_a_year_less_fails if {
	passes(of({"productLifetimeYears": 1, "lockedYears": 10}))
	fails_at(of({"productLifetimeYears": 1, "lockedYears": 9}), place, 10, {market})
}

sold_in(markets, years) := judged(object.union(document, {"product": {"markets": markets}})) if {
	kept := object.union(retention, {"productLifetimeYears": 1, "lockedYears": years})
	document := object.remove(facts({"retention": kept}), {"product"})
}

elsewhere(years) := sold_in(["us"], years)

test_a_market_written_in_other_case_is_the_same if {
	fails_at(sold_in(["EU"], 9), place, 10, {market})
	passes(sold_in(["EU"], 10))
}

test_a_market_that_the_profile_does_not_know_fails_however_long_the_lock if {
	unknown := "the profile has no least number of years for the market atlantis"
	fails_at(sold_in(["eu", "atlantis"], 99), place, 10, {unknown})
	fails_at(sold_in(["atlantis"], 99), place, 2, {unknown})
}

test_a_product_without_a_market_is_kept_for_the_least_number_of_years if passes(sold_in([], 2))

test_unknown_markets_of_the_product_fail if {
	kept := object.union(retention, {"productLifetimeYears": 1})
	found := judged(object.remove(facts({"retention": kept}), {"product"}))
	found.satisfied == set()
}

test_elsewhere_the_least_number_of_years_counts if {
	passes(elsewhere(2))
	fails_at(elsewhere(1), place, 2, {too_short, market})
}

test_a_lock_shorter_than_everything_is_told_by_every_reason if {
	fails_for(of({"lockedYears": 1}), {too_short, lifetime, market})
}

test_without_a_hold_it_fails if {
	fails_for(of({"hold": {"active": false}}), {unheld})
	fails_for(without("hold"), {unheld})
}

test_where_the_end_of_the_market_is_known_no_hold_is_needed if {
	lifted := object.remove(retention, {"hold"})
	passes(keeping(object.union(lifted, {"endOfMarketAt": 200})))
	fails_for(keeping(object.union(lifted, {"endOfMarketAt": 201})), {unheld})
}

test_an_author_who_is_only_named_fails if {
	reason := "who answers for the record is not known well enough"
	fails_for(of({"author": {"id": "release", "known": "claimed"}}), {reason})
}

test_missing_parameters_satisfy_nothing if {
	found := rule with input as facts({"retention": retention}) with data.parameters as {}
	found.satisfied == set()
}

test_unknown_years_of_markets_fail if {
	others := object.remove(parameters["ARC-03"], ["marketMinimumYears"])
	found := rule with input as facts({"retention": retention}) with data.parameters as {"ARC-03": others}
	fails_for(found, {
		market,
		"the profile has no least number of years for the market eu, the market us",
	})
}

test_empty_input_satisfies_nothing if {
	found := judged({})
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
