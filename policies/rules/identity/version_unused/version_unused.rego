# METADATA
# title: The version is well-formed and was never used for something else
# description: |
#   The version follows its scheme, and no earlier release carries it with other artefacts. The earlier releases must be
#   known: either they are recorded, or this is declared to be the first release.
# custom:
#   id: ID-01
#   clauses: [iec62304:5.8.4, iso13485:7.5.8]
#   stage: candidate
#   evidence: [git]
#   consults: [releases]
#   waiver: W0
#   message: "Version {version} {reason}"
#   solution: >-
#     Give the release a new version that follows the scheme (`release.version` in the configuration), and record
#     every earlier release with its artefacts in gate/releases.yaml.
package rules.identity.version_unused

subjects contains input.release.version

satisfied contains input.release.version if {
	well_formed
	earlier_releases_known
	every earlier in input.release.previousReleases {
		unused(input.release.version, candidate_digests, earlier)
	}
}

findings contains {
	"subject": input.release.version,
	"params": {"version": input.release.version, "reason": "does not follow its version scheme"},
} if {
	not well_formed
}

findings contains {
	"subject": input.release.version,
	"params": {
		"version": input.release.version,
		"reason": "may have been used: no earlier release is recorded, and this is not declared to be the first",
	},
} if {
	not earlier_releases_known
}

findings contains {
	"subject": input.release.version,
	"source": earlier.source,
	"params": {"version": input.release.version, "reason": "was already released with other artefacts"},
} if {
	some earlier in input.release.previousReleases
	not unused(input.release.version, candidate_digests, earlier)
}

well_formed if count(input.release.versionParts.numbers) > 0

earlier_releases_known if input.release.firstRelease

earlier_releases_known if count(input.release.previousReleases) > 0

candidate_digests := {artifact.sha256 | some artifact in input.release.artifacts}

unused(version, _, earlier) if earlier.version != version

# The same version again is fine only for the very same artefacts; none at all prove nothing.
unused(_, digests, earlier) if {
	count(digests) > 0
	digests == {artifact.sha256 | some artifact in earlier.artifacts}
}
