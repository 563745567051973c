# METADATA
# title: A signed, annotated tag names the released commit
# description: |
#   The version has an annotated tag that leads to the released commit, and its signature verifies with a trusted key.
# custom:
#   id: ID-02
#   clauses: [iec62304:5.8.4, iec62304:8.1.1]
#   stage: candidate
#   evidence: [git]
#   waiver: W1
#   message: "Tag {tag} {reason}"
#   solution: >-
#     Tag the released commit with a signed, annotated tag (`git tag -s`), and add the signer's key to the file that
#     `git.allowedSigners` in the configuration names.
#   notCovered:
#     - Whether the tag was moved since it was first seen (iec62304:5.8.4)
package rules.identity.tag_verified

subjects contains input.release.version

satisfied contains input.release.version if {
	input.release.tag.annotated
	input.release.tag.commit == input.release.commit
	input.release.tag.signature.state == "good"
}

# Only a missing signature may be waived.
findings contains finding(input.release, tag_name, "is unsigned", "W1") if {
	input.release.tag.signature.state == "unsigned"
}

findings contains finding(input.release, tag_name, reason, "W0") if some reason in reasons

reasons contains "does not exist" if not input.release.tag

reasons contains "is not annotated" if input.release.tag.annotated == false

reasons contains "does not lead to the released commit" if input.release.tag.commit != input.release.commit

reasons contains signature_reasons[input.release.tag.signature.state]

signature_reasons := {
	"bad": "has a signature that does not match its content",
	"unknownKey": "is signed with a key that is not trusted",
	"unverifiable": "has a signature that could not be verified",
}

tag_name := input.release.tag.name

tag_name := concat(" ", ["of version", input.release.version]) if not input.release.tag

finding(release, tag, reason, waiver) := {
	"subject": release.version,
	"source": release.source,
	"params": {"tag": tag, "reason": reason},
	"waiver": waiver,
}
