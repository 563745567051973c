# METADATA
# title: What the archive holds was read back and is what it should be
# description: |
#   Each item of the archive manifest was read again from the archive after the released commit was made, and had the digest
#   of the manifest each time. Where the item is a file of the evidence, that digest is also the one that was judged here. Under
#   whatever path it is kept, an artefact is a released one, and what is of a kind that was judged here is what was judged.
#   Each released artefact was read back.
# custom:
#   id: ARC-02
#   clauses: [iec62304:5.8.7, iso13485:4.2.5]
#   stage: archive
#   evidence: [archive, git]
#   waiver: W0
#   message: "Archive item {item} is not shown to be intact: {reason}"
#   solution: >-
#     Read the archive back and record path, digest and time under `readBack` in gate/archive; where the digests
#     differ, archive the item again.
#   parameters:
#     judgedItems:
#       description: Kinds of archived item, beside artefacts, that are files of the evidence, as it was judged.
#       type: array
#       items: {type: string}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#   notCovered:
#     - That the digests were computed from the archive and not from the files that were put into it
package rules.archive.read_back

subjects contains item.path if some item in input.archive.items

subjects contains named(artifact) if some artifact in input.release.artifacts

satisfied contains item.path if {
	some item in input.archive.items
	every condition, _ in conditions {
		holds(condition, item)
	}
}

satisfied contains named(artifact) if {
	some artifact in input.release.artifacts
	was_read_back(artifact)
}

findings contains told(item.path, source_of(condition, item), reason) if {
	some item in input.archive.items
	some condition, reason in conditions
	not holds(condition, item)
}

findings contains told(named(artifact), input.archive.source, "nothing with its digest was read back") if {
	some artifact in input.release.artifacts
	not was_read_back(artifact)
}

# What must hold of an item, and how it is told when it does not.
conditions := {
	"digest": "the manifest has no digest of it",
	"read": "it was not read back",
	"same": "what was read back has another digest",
	"in time": "it was read back before the released commit or after the moment judged",
	"judged": "the manifest has another digest than the evidence that was judged",
	"artefact": "it is archived as an artefact, but no released artefact has its digest",
	"evidence": "it is archived as evidence, but nothing that was judged has its digest",
}

holds("digest", item) if startswith(item.sha256, "sha256:")

holds("read", item) if count(readings(item)) > 0

holds("same", item) if not misread(item)

holds("in time", item) if {
	every reading in readings(item) {
		reading.at >= input.release.committedAt
		reading.at <= input.asOf
	}
}

holds("judged", item) if {
	every evidence in input.evidence.items {
		agrees(evidence, item)
	}
}

holds("artefact", item) if item.item != "artifact"

holds("artefact", item) if {
	some artifact in input.release.artifacts
	equal_digests(artifact, item)
}

holds("evidence", item) if {
	every kind in data.parameters["ARC-02"].judgedItems {
		item.item != kind
	}
}

holds("evidence", item) if {
	some evidence in input.evidence.items
	equal_digests(evidence, item)
}

readings(item) := [reading | some reading in input.archive.readBack; reading.path == item.path]

misread(item) if {
	some reading in readings(item)
	not equal_digests(reading, item)
}

equal_digests(a, b) if a.sha256 == b.sha256

agrees(evidence, item) if evidence.path != item.path

agrees(evidence, item) if equal_digests(evidence, item)

was_read_back(artifact) if {
	some reading in input.archive.readBack
	reading.sha256 == artifact.sha256
}

named(artifact) := concat(" ", ["artefact", artifact.name])

source_of(condition, item) := readings(item)[0].source if {
	condition in {"same", "in time"}
}

source_of(condition, item) := item.source if not condition in {"same", "in time"}

told(subject, source, reason) := {
	"subject": subject,
	"source": source,
	"params": {"item": subject, "reason": reason},
}
