# METADATA
# title: Verified provenance covers every released artefact
# description: |
#   For each released artefact there is a statement of how it was built that names its digest, is signed by a key or
#   identity that the configuration trusts for the builder it names, and comes from a builder that the profile expects. The
#   statement says that the released commit was built, in the way and with the parameters that the profile expects, and with
#   no others. In an expected value, `{version}` stands for the released version and `{commit}` for the released commit.
# custom:
#   id: BLD-03
#   clauses: [iec62304:5.8.5, iec62443-4-1:SUM-4]
#   stage: candidate
#   evidence: [provenance, git]
#   waiver: W2
#   message: "The provenance of {artifact} does not hold: {reason}"
#   solution: >-
#     Let the builder sign a statement about what it built, name its key under `trust` in the configuration, and what
#     is expected in the parameters `builders`, `buildTypes` and `externalParameters`.
#   parameters:
#     predicateTypes:
#       description: Types of statement that count as provenance.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     builders:
#       description: Ids of the builders whose statements count.
#       type: array
#       items: {type: string, minLength: 1}
#       uniqueItems: true
#       stricter: fewer
#     buildTypes:
#       description: Build types that are expected.
#       type: array
#       items: {type: string, minLength: 1}
#       uniqueItems: true
#       stricter: fewer
#     externalParameters:
#       description: External parameters that are expected, as `name=value`; of several with one name, any. Each name must be there.
#       type: array
#       items: {type: string, pattern: '^[^=]+='}
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the builder is as well protected as its level of trust asks
#     - That the statement lists every dependency and tool of the build
package rules.build.provenance_verified

subjects contains artifact.name if some artifact in input.release.artifacts

satisfied contains artifact.name if {
	some artifact in input.release.artifacts
	proven(artifact)
}

findings contains told(artifact, artifact.source, "no statement names its digest") if {
	some artifact in input.release.artifacts
	count(about(artifact)) == 0
}

findings contains told(artifact, statement.source, reason(condition, statement)) if {
	some artifact in input.release.artifacts
	not proven(artifact)
	some statement in about(artifact)
	some condition, _ in conditions
	not holds(condition, statement)
}

proven(artifact) if {
	some statement in about(artifact)
	every condition, _ in conditions {
		holds(condition, statement)
	}
}

about(artifact) := [statement |
	some statement in input.provenance.statements
	some subject in statement.subjects
	subject.sha256 == artifact.sha256
]

# What must hold of a statement, and how it is told when it does not.
conditions := {
	"signature": "no trusted signature",
	"predicate type": "it is of a type that does not count as provenance",
	"builder": "its builder is not one of those expected",
	"commit": "it is not about a build of the released commit",
	"build type": "it was built in a way that is not expected",
	"no other parameter": "it was built with a parameter, or a value of one, that is not expected",
	"every parameter": "it was built without a parameter that is expected",
}

reason(condition, statement) := concat(": ", [conditions[condition], statement.verification.reason]) if {
	condition == "signature"
}

reason(condition, statement) := conditions[condition] if not explained(condition, statement)

explained("signature", statement) if statement.verification.reason

holds("signature", statement) if statement.verification.state == "verified"

holds("predicate type", statement) if statement.predicateType in data.parameters["BLD-03"].predicateTypes

holds("builder", statement) if statement.builder in data.parameters["BLD-03"].builders

holds("commit", statement) if statement.sourceCommit == input.release.commit

holds("build type", statement) if statement.buildType in data.parameters["BLD-03"].buildTypes

holds("no other parameter", statement) if {
	every parameter in statement.parameters {
		concat("=", [parameter.name, parameter.value]) in expected
	}
}

holds("every parameter", statement) if {
	every expectation in data.parameters["BLD-03"].externalParameters {
		some parameter in statement.parameters
		startswith(expectation, concat("", [parameter.name, "="]))
	}
}

expected contains with_commit if {
	some expectation in data.parameters["BLD-03"].externalParameters
	with_version := concat(input.release.version, split(expectation, "{version}"))
	with_commit := concat(input.release.commit, split(with_version, "{commit}"))
}

told(artifact, source, reason) := {
	"subject": artifact.name,
	"source": source,
	"params": {"artifact": artifact.name, "reason": reason},
}
