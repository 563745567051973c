# METADATA
# title: What users get is what was released
# description: |
#   After publishing, files were fetched from each delivery channel as users get them. Each has the digest of a released
#   artefact, its signature was verified, and users are told how to verify it themselves. Each released artefact was fetched
#   from at least one channel.
# custom:
#   id: DLV-02
#   clauses: [iec62304:5.8.8, iec62443-4-1:SUM-4, iec81001-5-1:6.3.3]
#   stage: delivery
#   evidence: [published, delivery, git]
#   waiver: W0
#   message: "What users get is not shown to be what was released, {item}: {reason}"
#   solution: >-
#     Fetch the file again, compare it and record it under `files` in gate/published. If it differs from what was
#     released, withdraw it, and recall what was delivered.
#   notCovered:
#     - That every copy is like the one that was fetched
#     - That a file that differs is withdrawn and recalled
package rules.delivery.published_as_released

subjects contains channel_subject(channel.channel) if some channel in input.delivery.procedures

subjects contains file_subject(file) if some file in input.delivery.published

subjects contains artifact_subject(artifact) if some artifact in input.release.artifacts

satisfied contains channel_subject(channel.channel) if {
	some channel in input.delivery.procedures
	fetched_from(channel)
}

satisfied contains file_subject(file) if {
	some file in input.delivery.published
	every condition, _ in conditions {
		holds(condition, file)
	}
}

satisfied contains artifact_subject(artifact) if {
	some artifact in input.release.artifacts
	fetched(artifact)
}

findings contains told(channel_subject(channel.channel), channel.source, "nothing was fetched from it") if {
	some channel in input.delivery.procedures
	not fetched_from(channel)
}

findings contains told(file_subject(file), file.source, reason) if {
	some file in input.delivery.published
	some condition, reason in conditions
	not holds(condition, file)
}

findings contains told(artifact_subject(artifact), source, "it was fetched from no channel") if {
	some artifact in input.release.artifacts
	not fetched(artifact)
	source := object.get(input.delivery, "publishedSource", artifact.source)
}

# What must hold of a file, and how it is told when it does not.
conditions := {
	"released": "it is none of the released artefacts",
	"signature": "its signature was not verified",
	"instructions": "nothing tells users how to verify it",
	"known channel": "its channel is not among the delivery channels",
	"in time": "it was fetched before the released commit or after the moment judged",
}

holds("released", file) if {
	some artifact in input.release.artifacts
	file.sha256 == artifact.sha256
}

holds("signature", file) if file.signatureVerified == true

holds("instructions", file) if file.instructions != ""

holds("known channel", file) if {
	some channel in input.delivery.procedures
	channel.channel == file.channel
}

holds("in time", file) if {
	file.fetchedAt >= input.release.committedAt
	file.fetchedAt <= input.asOf
}

fetched_from(channel) if {
	some file in input.delivery.published
	file.channel == channel.channel
}

fetched(artifact) if {
	some file in input.delivery.published
	file.sha256 == artifact.sha256
}

channel_subject(id) := concat(" ", ["channel", id])

file_subject(file) := concat(" ", [file.name, "from", file.channel])

artifact_subject(artifact) := concat(" ", ["artefact", artifact.name])

told(subject, source, reason) := {
	"subject": subject,
	"source": source,
	"params": {"item": subject, "reason": reason},
}
