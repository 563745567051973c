# METADATA
# title: The bill of materials was scanned for vulnerabilities just now
# description: |
#   For each bill of materials of the release there is a scan that read that very bill, or the artefact that the bill is of:
#   the report or its collection record gives the digest of what was read. The scan found something to scan, and both it and
#   the database that it searched are no older than allowed.
# custom:
#   id: SEC-01
#   clauses: [fda-524b:V.A.4, iec81001-5-1:9.4]
#   stage: candidate
#   evidence: [vulnerabilities, sbom]
#   waiver: W1
#   message: "Vulnerability scan of {bill}: {reason}"
#   solution: >-
#     Update the database, scan the bill of materials of this release again, and collect the report with `gatehouse
#     collect vulnerabilities <report> --input <bill>`.
#   parameters:
#     maxAgeHours:
#       description: Greatest age of the scan and of its database when the release is judged, in hours.
#       type: number
#       minimum: 0
#       stricter: lower
#   notCovered:
#     - That the scan covers what the bill of materials does not list
#     - That the scanner knows the kinds of packages in the bill
#     - Digests and times of a collection record are those that the collecting job stated
package rules.security.scan_current

subjects contains document.source.evidence if some document in input.sbom.documents

satisfied contains document.source.evidence if {
	some document in input.sbom.documents
	some scan in scans_of(document)
	current(scan)
}

findings contains told(document, document.source, "there is none of it: no report names its digest as what was scanned") if {
	some document in input.sbom.documents
	count(scans_of(document)) == 0
}

findings contains told(document, scan.source, conditions[condition].reason) if {
	some document in input.sbom.documents
	not scanned(document)
	some scan in scans_of(document)
	some condition in unmet(scan)
}

told(document, source, reason) := {
	"subject": document.source.evidence,
	"source": source,
	"params": {"bill": document.source.path, "reason": reason},
}

scanned(document) if {
	some scan in scans_of(document)
	current(scan)
}

# The bill itself, and the artefacts of the release that it is of.
scans_of(document) := [scan |
	some scan in input.vulnerabilities.scans
	reads(scan, document)
]

reads(scan, document) if bill_of[document.source.evidence].sha256 in scan.inputs

reads(scan, document) if {
	document.subject.sha256 in released
	document.subject.sha256 in scan.inputs
}

reads(scan, document) if {
	artifact := bill_of[document.source.evidence].subject.artifact
	artifact in released
	artifact in scan.inputs
}

bill_of[item.id] := item if some item in input.evidence.items

released := {artifact.sha256 | some artifact in input.release.artifacts}

current(scan) if {
	every condition, _ in conditions {
		holds(condition, scan)
	}
}

# What must hold of a scan, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"something": {"after": [], "reason": "it found nothing to scan"},
	"dated": {"after": [], "reason": "it has no date, or one after the moment judged"},
	"recent": {"after": ["dated"], "reason": "it is older than allowed"},
	"database dated": {
		"after": [],
		"reason": "nothing says when its database was made, or it was made after the moment judged",
	},
	"database recent": {"after": ["database dated"], "reason": "its database is older than allowed"},
}

unmet(scan) := {condition |
	some condition, told_with in conditions
	not holds(condition, scan)
	every earlier in told_with.after {
		holds(earlier, scan)
	}
}

holds("something", scan) if scan.nothingScanned == false

holds("dated", scan) if scan.at <= input.asOf

holds("recent", scan) if input.asOf - scan.at <= data.parameters["SEC-01"].maxAgeHours * milliseconds_per_hour

holds("database dated", scan) if scan.databaseAt <= input.asOf

holds("database recent", scan) if {
	input.asOf - scan.databaseAt <= data.parameters["SEC-01"].maxAgeHours * milliseconds_per_hour
}

milliseconds_per_hour := 3600000
