# METADATA
# title: The archive holds everything it must
# description: |
#   The archive manifest lists every kind of item that the product's class asks for and every released artefact, each
#   entry with a digest and a size above zero.
# custom:
#   id: ARC-01
#   clauses: [iec62304:5.8.7, iso13485:4.2.4, iso13485:4.2.5]
#   stage: archive
#   evidence: [archive]
#   waiver: W0
#   message: "Archive lacks {missing}"
#   solution: >-
#     Add what is missing to the archive, and write `items` of gate/archive again from what the archive holds.
#   parameters:
#     items:
#       description: Kinds of item that the archive must hold.
#       type: array
#       items: {type: string}
#       minItems: 1
#       stricter: more
#   notCovered:
#     - That the archive still holds the bytes that the manifest lists (ARC-02)
#     - How long the archive is kept, and that it cannot be changed (ARC-03)
package rules.archive.complete

subjects contains item if some item in data.parameters["ARC-01"].items

subjects contains artifact_subject(artifact) if some artifact in input.release.artifacts

satisfied contains item if {
	some item in data.parameters["ARC-01"].items
	count(entries(item, input.archive.items)) > 0
	every entry in entries(item, input.archive.items) {
		whole(entry)
	}
}

satisfied contains artifact_subject(artifact) if {
	some artifact in input.release.artifacts
	archived(artifact)
}

findings contains finding(item, concat(" ", ["any item of kind", item]), input.archive.source) if {
	some item in data.parameters["ARC-01"].items
	count(entries(item, input.archive.items)) == 0
}

findings contains finding(item, concat(" ", ["digest or content of", entry.path]), entry.source) if {
	some item in data.parameters["ARC-01"].items
	some entry in entries(item, input.archive.items)
	not whole(entry)
}

findings contains finding(artifact_subject(artifact), concat(" ", ["artefact", artifact.name]), input.archive.source) if {
	some artifact in input.release.artifacts
	not archived(artifact)
}

entries(kind, items) := {entry | some entry in items; entry.item == kind}

archived(artifact) if {
	some entry in entries("artifact", input.archive.items)
	entry.sha256 == artifact.sha256
	whole(entry)
}

whole(entry) if {
	startswith(entry.sha256, "sha256:")
	entry.size > 0
}

artifact_subject(artifact) := concat(" ", ["artefact", artifact.name])

finding(subject, missing, source) := {"subject": subject, "source": source, "params": {"missing": missing}}
