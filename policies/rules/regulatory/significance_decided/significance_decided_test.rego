package rules.regulatory.significance_decided_test

import data.rules.regulatory.significance_decided as rule

record_source := {"evidence": "regulatory:gate/regulatory/2.4.0.yaml", "path": "gate/regulatory/2.4.0.yaml", "line": 1}

decision_source := object.union(record_source, {"line": 4})

release_source := {"evidence": "git:.git", "path": ".git"}

decision := {
	"market": "eu",
	"significant": false,
	"approvalNeeded": false,
	"rationale": "Intended use and risk controls are unchanged.",
	"by": "quinn",
	"known": "gitAuthor",
	"at": 100,
	"source": decision_source,
}

record(decisions) := {
	"version": "2.4.0",
	"decisions": decisions,
	"index": {entry.market: position | some position, entry in decisions},
	"author": {"id": "quinn", "known": "gitAuthor"},
	"source": record_source,
}

facts(markets) := {
	"asOf": 100,
	"product": {"markets": markets},
	"release": {"version": "2.4.0", "source": release_source},
}

judge(markets, decided) := found if {
	found := rule with input as object.union(facts(markets), {"regulatory": decided})
		with data.parameters as {"REG-01": {"authorKnownBy": ["signed", "gitAuthor"]}}
}

unrecorded(markets) := found if {
	found := rule with input as facts(markets)
		with data.parameters as {"REG-01": {"authorKnownBy": ["signed", "gitAuthor"]}}
}

of(changes) := judge(["eu"], record([object.union(decision, changes)]))

without(fields) := judge(["eu"], record([object.remove(decision, fields)]))

of_none(changes) := judge([], object.union(record([]), object.union({"none": "It is no device."}, changes)))

passes(found, subject) if {
	found.subjects == {subject}
	found.satisfied == {subject}
	found.findings == set()
}

fails_at(found, market, source, reasons) if {
	found.subjects == {market}
	found.satisfied == set()
	found.findings == {finding |
		some reason in reasons
		finding := {
			"subject": market,
			"source": source,
			"params": {"version": "2.4.0", "market": market, "reason": reason},
		}
	}
}

fails_for(found, reason) if fails_at(found, "eu", decision_source, {reason})

no_record := "no regulatory record is about this version"

undecided := "there is no decision"

unreasoned := "nothing says why"

unsigned := "the decision does not say by whom and when"

unapproved := "approval is needed before release, and none is referred to"

unknown := "who decided is not known well enough: it is not who last wrote the record"

unexplained := "the product names no market, and nothing says why no decision is needed"

test_a_decision_passes if {
	passes(of({}), "eu")
	passes(of({"significant": true}), "eu")
	passes(of({"known": "signed"}), "eu")
}

test_no_record_fails if fails_at(unrecorded(["eu"]), "eu", release_source, {no_record})

test_a_record_of_another_version_fails_for_that_alone if {
	found := judge(["eu"], object.union(record([decision]), {"version": "2.3.0"}))
	fails_at(found, "eu", decision_source, {no_record})
}

test_a_market_without_a_decision_fails if {
	fails_at(judge(["eu"], record([])), "eu", record_source, {undecided})
	fails_for(without({"significant"}), undecided)
	fails_for(without({"approvalNeeded"}), undecided)
}

test_a_decision_for_another_market_is_none_for_this_one if {
	found := judge(["us"], record([decision]))
	fails_at(found, "us", record_source, {undecided})
}

test_a_decision_without_a_reason_fails if {
	fails_for(without({"rationale"}), unreasoned)
	fails_for(of({"rationale": ""}), unreasoned)
}

test_a_decision_without_a_person_or_a_date_fails if {
	fails_for(without({"by"}), unsigned)
	fails_for(of({"by": ""}), unsigned)
	fails_for(without({"at"}), unsigned)
}

test_a_decision_after_the_moment_judged_fails if {
	fails_for(of({"at": 101}), "the decision is dated after the moment judged")
}

test_a_decision_by_someone_who_is_only_claimed_fails if {
	fails_for(of({"known": "claimed"}), unknown)
	fails_for(without({"known"}), unknown)
}

test_an_approval_that_is_needed_must_be_referred_to if {
	fails_for(of({"approvalNeeded": true}), unapproved)
	fails_for(of({"approvalNeeded": true, "approvalReference": ""}), unapproved)
	passes(of({"approvalNeeded": true, "approvalReference": "Certificate 4711, revision 3"}), "eu")
}

test_every_market_needs_its_own_decision if {
	found := judge(["eu", "us"], record([decision]))
	found.subjects == {"eu", "us"}
	found.satisfied == {"eu"}
	{finding.subject | some finding in found.findings} == {"us"}
}

test_a_product_without_a_market_passes_with_the_reason if passes(of_none({}), "no market")

test_a_product_without_a_market_fails_without_the_reason if {
	fails_at(of_none({"none": ""}), "no market", record_source, {unexplained})
	fails_at(judge([], record([])), "no market", record_source, {unexplained})
}

test_a_product_without_a_market_fails_without_a_record if {
	fails_at(unrecorded([]), "no market", release_source, {no_record})
}

test_a_reason_for_another_version_does_not_count if {
	fails_at(of_none({"version": "2.3.0"}), "no market", record_source, {no_record})
}

test_a_reason_by_someone_who_is_only_claimed_fails if {
	found := of_none({"author": {"id": "quinn", "known": "claimed"}})
	fails_at(found, "no market", record_source, {"who says that no decision is needed is not known well enough"})
}

test_a_reason_for_no_market_does_not_spare_a_market if {
	found := judge(["eu"], object.union(record([]), {"none": "It is no device."}))
	fails_at(found, "eu", record_source, {undecided})
}

test_a_missing_parameter_satisfies_nothing if {
	found := rule with input as object.union(facts(["eu"]), {"regulatory": record([decision])}) with data.parameters as {}
	found.satisfied == set()
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}

test_how_long_a_text_is_does_not_matter if {
	passes(of({"rationale": "x", "by": "q", "approvalNeeded": true, "approvalReference": "7"}), "eu")
	passes(of_none({"none": "x"}), "no market")
}
