# METADATA
# title: The integrity of released files can be verified, with approved keys
# description: |
#   The integrity record is about this version, and it is known well enough who answers for it. It lists files of each
#   released artefact. Each executable, script and configuration file in it is covered by a signature, or by a signed list of
#   digests, that was verified after the released commit was made. The key that signed is on the list of keys, a configured
#   person approved it, and the custody of its private part was checked not longer ago than the profile allows.
# custom:
#   id: SEC-08
#   clauses: [iec81001-5-1:5.8.3, iec81001-5-1:5.8.4, iec62443-4-1:SM-6, iec62443-4-1:SM-8, iec62304:5.8.8]
#   stage: candidate
#   evidence: [integrity, git]
#   waiver: W2
#   message: "Integrity of {item}: {reason}"
#   solution: >-
#     Sign the file or a list with its digest with an approved key, verify that, and record it under `files` and
#     `keys` in gate/integrity.
#   parameters:
#     maxCustodyAgeDays:
#       description: Greatest age in days of the last check of a key's custody.
#       type: integer
#       minimum: 1
#       stricter: lower
#     authorKnownBy:
#       description: Ways of knowing who answers for the record that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the record lists every executable, script and configuration file of the artefacts
#     - That the signatures were verified as the record says
#     - How private keys are protected; the record of their custody shows that
package rules.security.integrity_verified

import data.lib.people

subjects contains "integrity record" if integrity

subjects contains named(artifact) if some artifact in input.release.artifacts

subjects contains file.path if some file in integrity.files

subjects contains key_subject(key) if some key in signing_keys

satisfied contains "integrity record" if {
	every condition, _ in of_record {
		holds(condition, integrity)
	}
}

satisfied contains named(artifact) if {
	some artifact in input.release.artifacts
	count(files_of(artifact)) > 0
}

satisfied contains file.path if {
	some file in integrity.files
	every namesake in files_at(file.path) {
		sound(namesake)
	}
}

satisfied contains key_subject(key) if {
	some key in signing_keys
	every condition, _ in of_keys {
		holds(condition, key)
	}
}

findings contains told("integrity record", integrity.source, reason) if {
	some condition, reason in of_record
	not holds(condition, integrity)
}

findings contains told(named(artifact), place_of_lack(artifact), "no file of it is listed") if {
	some artifact in input.release.artifacts
	count(files_of(artifact)) == 0
}

findings contains told(file.path, file.source, reason) if {
	some file in integrity.files
	some condition, reason in of_files
	not holds(condition, file)
}

findings contains told(key_subject(key), key.source, reason) if {
	some key in signing_keys
	some condition, reason in of_keys
	not holds(condition, key)
}

# What must hold, and how it is told when it does not.
of_record := {
	"version": "it is about another version",
	"author": "who answers for it is not known well enough",
}

of_files := {
	"released": "the file is in none of the released artefacts",
	"covered": "neither a signature nor a signed list of digests covers the file",
	"verified": "nothing says that its integrity was verified",
	"verified in time": "its integrity was verified before the released commit or after the moment judged",
	"known key": "the key that signed is not on the list of keys",
}

of_keys := {
	"approved": "the key is not approved by a configured person",
	"approved in time": "the approval of the key has no date, or one after the moment judged",
	"custody": "its custody was never checked, too long ago, or after the moment judged",
}

integrity := input.security.integrity

holds("version", record) if record.version == input.release.version

holds("author", record) if record.author.known in data.parameters["SEC-08"].authorKnownBy

holds("released", file) if {
	some artifact in input.release.artifacts
	artifact.sha256 == file.artifact
}

holds("covered", file) if file.coveredBy in {"signature", "signedHashList"}

holds("verified", file) if file.verified == true

holds("verified in time", file) if {
	file.verifiedAt >= input.release.committedAt
	file.verifiedAt <= input.asOf
}

holds("known key", file) if {
	some key in input.security.keys
	key.id == file.key
}

holds("approved", key) if people.is_person(input.people, key.approvedBy)

holds("approved in time", key) if key.approvedAt <= input.asOf

holds("custody", key) if {
	key.custody.at <= input.asOf
	input.asOf - key.custody.at <= data.parameters["SEC-08"].maxCustodyAgeDays * 86400000
}

sound(file) if {
	every condition, _ in of_files {
		holds(condition, file)
	}
}

# Several artefacts may hold a file of the same path.
files_at(path) := [file | some file in integrity.files; file.path == path]

files_of(artifact) := [file | some file in integrity.files; file.artifact == artifact.sha256]

# Keys that sign none of the files are not judged.
signing_keys contains key if {
	some key in input.security.keys
	some file in integrity.files
	file.key == key.id
}

named(artifact) := concat(" ", ["artefact", artifact.name])

key_subject(key) := concat(" ", ["key", key.id])

place_of_lack(_) := integrity.source

place_of_lack(artifact) := artifact.source if not integrity

told(subject, source, reason) := {
	"subject": subject,
	"source": source,
	"params": {"item": subject, "reason": reason},
}
