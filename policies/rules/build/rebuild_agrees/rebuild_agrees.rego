# METADATA
# title: A second build gives the same artefacts
# description: |
#   The released commit was built again by another builder than the one that made the release, and each released artefact
#   came out with the same digest, compared without what is added after the build where the record gives that digest. Where
#   they differ, a configured person accepted a report of the difference and gave the reason. The record is about this
#   version, and it is known well enough who answers for it.
# custom:
#   id: BLD-04
#   clauses: [iec62304:5.8.5, iec62304:5.8.7]
#   stage: candidate
#   evidence: [rebuild, build, git]
#   waiver: W1
#   message: "A second build does not confirm {artifact}: {reason}"
#   solution: >-
#     Build the released commit again on another builder and record the digests under `artifacts` in gate/rebuild, or
#     have a `difference` accepted there.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who answers for the record that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the digest without what is added after the build is that of the released artefact
#     - That the two builders share nothing that could go wrong in both
#     - That the report explains every difference
package rules.build.rebuild_agrees

import data.lib.people

subjects contains artifact.name if some artifact in input.release.artifacts

satisfied contains artifact.name if {
	some artifact in input.release.artifacts
	every condition, _ in conditions {
		holds(condition, artifact)
	}
}

findings contains {
	"subject": artifact.name,
	"source": source_of(artifact),
	"params": {"artifact": artifact.name, "reason": reason},
} if {
	some artifact in input.release.artifacts
	some condition, reason in conditions
	not holds(condition, artifact)
}

# What must hold, and how it is told when it does not. What is not compared does not differ: that is told alone.
conditions := {
	"version": "the record is about another version",
	"commit": "another commit was built again",
	"second builder": "it was built again by the builder of the release, or nobody knows by whom",
	"in time": "when it was built again is unknown, before the released commit or after the moment judged",
	"author": "who answers for the record is not known well enough",
	"compared": "the record does not compare it",
	"same": "the digests differ, and nobody accepted the difference",
}

rebuild := input.build.rebuild

holds("version", _) if rebuild.version == input.release.version

holds("commit", _) if rebuild.commit == input.release.commit

holds("second builder", _) if rebuild.builder != input.build.record.builder

holds("in time", _) if {
	rebuild.rebuiltAt >= input.release.committedAt
	rebuild.rebuiltAt <= input.asOf
}

holds("author", _) if rebuild.author.known in data.parameters["BLD-04"].authorKnownBy

holds("compared", artifact) if count(comparisons(artifact)) > 0

holds("same", artifact) if {
	every compared in comparisons(artifact) {
		agrees(compared)
	}
}

comparisons(artifact) := [compared | some compared in rebuild.artifacts; compared.sha256 == artifact.sha256]

agrees(compared) if compared.rebuiltSha256 == compared.unsignedSha256

agrees(compared) if {
	compared.rebuiltSha256 == compared.sha256
	not compared.unsignedSha256
}

agrees(compared) if {
	compared.difference.report != ""
	compared.difference.reason != ""
	people.is_person(input.people, compared.difference.acceptedBy)
	compared.difference.acceptedAt >= rebuild.rebuiltAt
	compared.difference.acceptedAt <= input.asOf
}

source_of(artifact) := comparisons(artifact)[0].source

source_of(artifact) := rebuild.source if count(comparisons(artifact)) == 0

source_of(artifact) := artifact.source if not rebuild
