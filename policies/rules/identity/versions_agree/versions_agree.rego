# METADATA
# title: Every place that states the version states this one
# description: |
#   The release names its artefacts; the version inside each of them and the version of the product in each software bill
#   of materials is the released one; and every component that ships has a version.
# custom:
#   id: ID-04
#   clauses: [iec62304:5.8.4, iec62304:8.1.3, iso13485:7.5.8]
#   stage: candidate
#   evidence: [build, git, sbom]
#   waiver: W0
#   message: "{what} {reason}"
#   solution: >-
#     Build again so that artefacts (`outputs` of the record of the build) and bill of materials carry the released
#     version, and name the version of every component in the bill.
#   notCovered:
#     - The version on labels and in the UDI record (iec62304:5.8.4)
#     - |-
#       That the released files reach users uncorrupted and unaltered (iec62304:5.8.8): the delivery procedure and the
#       comparison of published files are not judged
package rules.identity.versions_agree

subjects contains "artefacts"

subjects contains artifact_subject(artifact) if some artifact in input.release.artifacts

subjects contains document_subject(document) if some document in input.sbom.documents

subjects contains component.key if {
	some component in input.sbom.components
	component.scope != "excluded"
}

satisfied contains "artefacts" if count(input.release.artifacts) > 0

satisfied contains artifact_subject(artifact) if {
	some artifact in input.release.artifacts
	artifact.version == input.release.version
}

satisfied contains document_subject(document) if {
	some document in input.sbom.documents
	document.subject.version == input.release.version
}

satisfied contains component.key if {
	some component in input.sbom.components
	component.scope != "excluded"
	component.version != ""
}

findings contains {
	"subject": "artefacts",
	"params": {"what": "The release", "reason": "names no artefact"},
} if {
	not "artefacts" in satisfied
}

findings contains {
	"subject": artifact_subject(artifact),
	"source": artifact.source,
	"params": {"what": concat(" ", ["Artefact", artifact.name]), "reason": reason},
} if {
	some artifact in input.release.artifacts
	reason := mismatch(artifact, input.release.version)
}

findings contains {
	"subject": document_subject(document),
	"source": document.source,
	"params": {"what": concat(" ", ["Bill of materials", document.source.path]), "reason": reason},
} if {
	some document in input.sbom.documents
	reason := mismatch(object.get(document, "subject", {}), input.release.version)
}

findings contains {
	"subject": component.key,
	"source": component.source,
	"params": {"what": concat(" ", ["Component", component.name]), "reason": "has no version"},
} if {
	some component in input.sbom.components
	component.scope != "excluded"
	not proven[component.key]
}

# Looking a member of a set up takes a walk through the set.
proven := {subject: true | some subject in satisfied}

artifact_subject(artifact) := concat(" ", ["artefact", artifact.name])

document_subject(document) := concat(" ", ["bill of materials", document.source.path])

mismatch(thing, released) := concat("", ["states version ", thing.version, ", not ", released]) if {
	thing.version != released
}

mismatch(thing, released) := concat("", ["does not state its version, which should be ", released]) if {
	not thing.version
}
