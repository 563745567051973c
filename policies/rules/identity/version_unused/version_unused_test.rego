package rules.identity.version_unused_test

import data.rules.identity.version_unused as rule

source := {"evidence": "git:.", "path": "."}

artifact := {"name": "pump", "sha256": "sha256:aa", "source": source}

other_artifact := {"name": "pump", "sha256": "sha256:bb", "source": source}

release := {
	"version": "1.2.0",
	"versionParts": {"numbers": [1, 2, 0], "prerelease": []},
	"firstRelease": false,
	"artifacts": [artifact],
	"previousReleases": [{"version": "1.1.0", "artifacts": [other_artifact], "source": source}],
	"source": source,
}

facts(changes) := {"release": object.union(release, changes)}

earlier(version, artifacts) := {"previousReleases": [{"version": version, "artifacts": artifacts, "source": source}]}

reasons(result) := {finding.params.reason | some finding in result.findings}

test_a_new_version_passes if {
	result := rule with input as facts({})
	result.subjects == {"1.2.0"}
	result.satisfied == {"1.2.0"}
	result.findings == set()
}

test_a_declared_first_release_passes if {
	result := rule with input as facts({"firstRelease": true, "previousReleases": []})
	result.satisfied == {"1.2.0"}
	result.findings == set()
}

test_the_same_version_with_the_same_artifacts_passes if {
	result := rule with input as facts(earlier("1.2.0", [artifact]))
	result.satisfied == {"1.2.0"}
	result.findings == set()
}

test_the_same_version_with_other_artifacts_fails if {
	result := rule with input as facts(earlier("1.2.0", [other_artifact]))
	result.satisfied == set()
	reasons(result) == {"was already released with other artefacts"}
}

test_the_same_version_with_one_artifact_more_fails if {
	result := rule with input as facts(earlier("1.2.0", [artifact, other_artifact]))
	result.satisfied == set()
	reasons(result) == {"was already released with other artefacts"}
}

test_the_same_version_without_any_artifacts_fails if {
	result := rule with input as facts(object.union(earlier("1.2.0", []), {"artifacts": []}))
	result.satisfied == set()
	reasons(result) == {"was already released with other artefacts"}
}

test_a_malformed_version_fails if {
	result := rule with input as {"release": object.remove(release, {"versionParts"})}
	result.satisfied == set()
	reasons(result) == {"does not follow its version scheme"}
}

test_a_version_without_numbers_fails if {
	result := rule with input as {"release": object.union(
		object.remove(release, {"versionParts"}),
		{"versionParts": {"numbers": [], "prerelease": []}},
	)}
	result.satisfied == set()
	reasons(result) == {"does not follow its version scheme"}
}

test_unknown_earlier_releases_fail if {
	result := rule with input as facts({"previousReleases": []})
	result.satisfied == set()
	reasons(result) == {"may have been used: no earlier release is recorded, and this is not declared to be the first"}
}

test_every_reason_is_given_at_once if {
	result := rule with input as {"release": object.remove(
		object.union(release, earlier("1.2.0", [other_artifact])),
		{"versionParts"},
	)}
	result.satisfied == set()
	count(result.findings) == 2
	{finding.subject | some finding in result.findings} == {"1.2.0"}
}

test_empty_input_satisfies_nothing if {
	result := rule with input as {}
	result.subjects == set()
	result.satisfied == set()
}

test_a_version_of_one_number_passes if {
	result := rule with input as facts({"versionParts": {"numbers": [7], "prerelease": []}})
	result.satisfied == {"1.2.0"}
	result.findings == set()
}
