# METADATA
# title: The security release notes are complete and true to what is known
# description: |
#   The security notes of this version fill each field that the profile asks for, or state `none` there. Each serious
#   vulnerability that is not decided as fixed or not affecting this product is told as remaining, and each that is decided
#   as fixed is told as fixed. What the notes tell as remaining is known to be open, and what they tell as fixed is not.
#   A vulnerability may be named by any of its ids.
# custom:
#   id: SEC-07
#   clauses: [iec81001-5-1:5.8.2, iec81001-5-1:5.8.7, iec81001-5-1:6.3.1, iec62443-4-1:DM-5, iec62443-4-1:SUM-2]
#   stage: candidate
#   evidence: [securityNotes, vulnerabilities]
#   consults: [vex, anomalies]
#   waiver: W1
#   message: "Security release notes, {item}: {reason}"
#   solution: Complete the notes in gate/security-notes, and bring their lists into agreement with the decided vulnerabilities.
#   parameters:
#     fields:
#       description: Fields of the security notes that must be filled, or stated as none.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     severities:
#       description: Severities of the vulnerabilities that users must be told of. An unknown severity always counts.
#       type: array
#       items: {type: string, enum: [critical, high, medium, low, negligible]}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#   notCovered:
#     - Weakness, score, affected versions and resolution of each fixed vulnerability, and what users can do about each remaining one
#     - Vulnerabilities that were fixed without a trace in scan or exploitability statements
#     - Open findings of the register of security findings (SEC-05)
package rules.security.notes_complete

import data.lib.recorded

subjects contains "version"

subjects contains field if {
	input.notes.security
	some field in data.parameters["SEC-07"].fields
}

subjects contains vulnerability.key if some vulnerability in serious

subjects contains remaining_subject(id) if some id in input.notes.security.remaining

subjects contains fixed_subject(id) if some id in input.notes.security.fixed

satisfied contains "version" if input.notes.security.version == input.release.version

satisfied contains field if {
	some field in data.parameters["SEC-07"].fields
	recorded.met(input.notes.security.recorded, field)
}

satisfied contains vulnerability.key if {
	some vulnerability in serious
	every condition, _ in conditions {
		holds(condition, vulnerability)
	}
}

satisfied contains remaining_subject(id) if {
	some id in input.notes.security.remaining
	id in open_ids
}

satisfied contains fixed_subject(id) if {
	some id in input.notes.security.fixed
	every open_id in open_vulnerability_ids {
		open_id != id
	}
}

findings contains {
	"subject": "version",
	"params": {"item": "version", "reason": "there are none for this version"},
} if {
	not input.notes.security
}

findings contains told("version", "version", input.notes.security.source, "they are for another version") if {
	not of_this_version
}

findings contains told(
	field,
	concat(" ", ["field", field]),
	input.notes.security.source,
	"it is neither filled nor stated as none",
) if {
	some field in data.parameters["SEC-07"].fields
	not recorded.met(input.notes.security.recorded, field)
}

findings contains told(vulnerability.key, vulnerability.key, vulnerability.source, reason) if {
	some vulnerability in serious
	some condition, reason in conditions
	not holds(condition, vulnerability)
}

findings contains told(
	remaining_subject(id),
	id,
	input.notes.security.source,
	"it is told as remaining, but no open vulnerability or anomaly has that id",
) if {
	some id in input.notes.security.remaining
	not id in open_ids
}

findings contains told(
	fixed_subject(id),
	id,
	input.notes.security.source,
	"it is told as fixed, but it is still found, and nothing decides it as fixed",
) if {
	some id in input.notes.security.fixed
	id in open_vulnerability_ids
}

told(subject, item, source, reason) := {
	"subject": subject,
	"source": source,
	"params": {"item": item, "reason": reason},
}

of_this_version if input.notes.security.version == input.release.version

remaining_subject(id) := concat(" ", ["remaining", id])

fixed_subject(id) := concat(" ", ["fixed", id])

serious := [vulnerability |
	some vulnerability in input.vulnerabilities.items
	not minor(vulnerability)
]

minor(vulnerability) if {
	vulnerability.severity in {"critical", "high", "medium", "low", "negligible"}
	every listed in data.parameters["SEC-07"].severities {
		vulnerability.severity != listed
	}
}

# What must hold for a serious vulnerability, and how it is told when it does not.
conditions := {
	"remaining": "it remains open, but the notes do not tell it as remaining",
	"fixed": "it is decided as fixed, but the notes do not tell it as fixed",
}

holds("remaining", vulnerability) if closed(vulnerability)

holds("remaining", vulnerability) if {
	some id in names(vulnerability)
	id in input.notes.security.remaining
}

holds("fixed", vulnerability) if not fixed(vulnerability)

holds("fixed", vulnerability) if {
	some id in names(vulnerability)
	id in input.notes.security.fixed
}

closed(vulnerability) if vulnerability.vex.status in {"not_affected", "fixed"}

fixed(vulnerability) if vulnerability.vex.status == "fixed"

names(vulnerability) := {vulnerability.id} | {alias | some alias in vulnerability.aliases}

open_vulnerability_ids := {id |
	some vulnerability in input.vulnerabilities.items
	not closed(vulnerability)
	some id in names(vulnerability)
}

open_ids := (open_vulnerability_ids | anomaly_ids) | anomaly_vulnerability_ids

anomaly_ids := {anomaly.id | some anomaly in input.anomalies.open}

anomaly_vulnerability_ids := {id | some anomaly in input.anomalies.open; some id in anomaly.vulnerabilityIds}
