package rules.build.provenance_verified_test

import data.rules.build.provenance_verified as rule

place := {"evidence": "provenance:p.json", "path": "p.json", "line": 1}

built := {"evidence": "build:b.json", "path": "b.json", "line": 9}

artifact := {"name": "pump.bin", "sha256": "sha256:aa", "source": built}

statement := {
	"predicateType": "https://slsa.dev/provenance/v1",
	"subjects": [{"name": "notes"}, {"name": "pump.bin", "sha256": "sha256:aa"}],
	"builder": "https://ci.example.org/release",
	"buildType": "https://ci.example.org/release/v1",
	"sourceCommit": "c1",
	"parameters": [{"name": "mode", "value": "release"}, {"name": "ref", "value": "refs/tags/v1.2.0"}],
	"verification": {"state": "verified", "signer": "release"},
	"source": place,
}

parameters := {"BLD-03": {
	"predicateTypes": ["https://slsa.dev/provenance/v1"],
	"builders": ["https://ci.example.org/release"],
	"buildTypes": ["https://ci.example.org/release/v1"],
	"externalParameters": ["mode=debug", "mode=release", "ref=refs/tags/v{version}"],
}}

release := {"version": "1.2.0", "commit": "c1", "artifacts": [artifact]}

facts(statements) := {"release": release, "provenance": {"statements": statements}}

judged(statements) := found if {
	found := rule with input as facts(statements) with data.parameters as parameters
}

of(changes) := judged([object.union(statement, changes)])

without(field) := judged([object.remove(statement, {field})])

passes(found) if {
	found.subjects == {"pump.bin"}
	found.satisfied == {"pump.bin"}
	found.findings == set()
}

fails_for(found, reason) if fails_at(found, place, {reason})

fails_at(found, where, reasons) if {
	found.subjects == {"pump.bin"}
	found.satisfied == set()
	found.findings == {told |
		some reason in reasons
		told := {"subject": "pump.bin", "source": where, "params": {"artifact": "pump.bin", "reason": reason}}
	}
}

unexpected := "it was built with a parameter, or a value of one, that is not expected"

test_a_verified_statement_passes if passes(judged([statement]))

test_one_good_statement_among_others_passes if {
	passes(judged([object.union(statement, {"verification": {"state": "unsigned"}}), statement]))
}

test_an_artifact_that_no_statement_names_fails if {
	fails_at(judged([]), built, {"no statement names its digest"})
	fails_at(of({"subjects": [{"name": "pump.bin", "sha256": "sha256:bb"}]}), built, {"no statement names its digest"})
	fails_at(of({"subjects": [{"name": "pump.bin"}]}), built, {"no statement names its digest"})
}

test_an_untrusted_signature_fails_and_says_why if {
	every state in {"untrusted", "invalid", "unsigned"} {
		found := of({"verification": {"state": state, "reason": "nobody is trusted"}})
		fails_for(found, "no trusted signature: nobody is trusted")
	}
}

test_what_is_said_of_the_signature_explains_nothing_else if {
	found := of({"builder": "laptop", "verification": {"state": "unsigned", "reason": "nobody is trusted"}})
	fails_at(found, place, {"no trusted signature: nobody is trusted", "its builder is not one of those expected"})
}

test_an_unexplained_signature_fails if {
	fails_for(of({"verification": {"state": "unsigned"}}), "no trusted signature")
	fails_for(without("verification"), "no trusted signature")
}

test_another_type_of_statement_fails if {
	reason := "it is of a type that does not count as provenance"
	fails_for(of({"predicateType": "https://example.org/opinion/v1"}), reason)
}

test_another_builder_fails if {
	fails_for(of({"builder": "laptop"}), "its builder is not one of those expected")
	fails_for(without("builder"), "its builder is not one of those expected")
}

test_another_commit_fails if {
	fails_for(of({"sourceCommit": "c0"}), "it is not about a build of the released commit")
	fails_for(without("sourceCommit"), "it is not about a build of the released commit")
}

test_another_build_type_fails if {
	fails_for(of({"buildType": "by hand"}), "it was built in a way that is not expected")
	fails_for(without("buildType"), "it was built in a way that is not expected")
}

test_another_value_of_a_parameter_fails if {
	changed := [{"name": "mode", "value": "fast"}, {"name": "ref", "value": "refs/tags/v1.2.0"}]
	fails_for(of({"parameters": changed}), unexpected)
}

test_the_tag_of_another_version_fails if {
	changed := [{"name": "mode", "value": "release"}, {"name": "ref", "value": "refs/tags/v1.1.0"}]
	fails_for(of({"parameters": changed}), unexpected)
}

test_a_parameter_that_nobody_expects_fails if {
	more := array.concat(statement.parameters, [{"name": "skip", "value": "tests"}])
	fails_for(of({"parameters": more}), unexpected)
}

test_a_missing_parameter_fails if {
	fails_for(of({"parameters": [statement.parameters[1]]}), "it was built without a parameter that is expected")
}

test_an_expected_commit_is_the_released_one if {
	others := object.remove(parameters["BLD-03"], {"externalParameters"})
	expecting := {"BLD-03": object.union(others, {"externalParameters": ["at={commit}"]})}
	found := rule with input as facts([object.union(statement, {"parameters": [{"name": "at", "value": "c1"}]})])
		with data.parameters as expecting
	passes(found)
}

test_every_artifact_needs_a_statement if {
	both := object.union(release, {"artifacts": [artifact, {"name": "app.bin", "sha256": "sha256:bb", "source": built}]})
	found := rule with input as {"release": both, "provenance": {"statements": [statement]}}
		with data.parameters as parameters
	found.subjects == {"pump.bin", "app.bin"}
	found.satisfied == {"pump.bin"}
	{finding.subject | some finding in found.findings} == {"app.bin"}
}

test_artifacts_of_one_name_do_not_stand_for_each_other if {
	both := object.union(release, {"artifacts": [artifact, object.union(artifact, {"sha256": "sha256:bb"})]})
	found := rule with input as {"release": both, "provenance": {"statements": [statement]}}
		with data.parameters as parameters
	count(found.findings) == 1
}

test_missing_parameters_satisfy_nothing if {
	found := rule with input as facts([statement]) with data.parameters as {}
	found.satisfied == set()
	count(found.findings) > 0
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {} with data.parameters as parameters
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
