# METADATA
# title: The security release notes are complete and true to what is known
# description: |
#   The security notes of this version fill each field that the profile asks for, or state `none` there. Each serious
#   vulnerability that is not decided as fixed or not affecting this product is told as remaining, and each that is decided
#   as fixed is told as fixed. What the notes tell as remaining is known to be open, and what they tell as fixed is not; of each
#   they say what the profile asks for, such as weakness and resolution, or residual risk and what users can do.
#   A vulnerability may be named by any of its ids.
# custom:
#   id: SEC-07
#   clauses: [iec81001-5-1:5.8.2, iec81001-5-1:5.8.7, iec81001-5-1:6.3.1, iec62443-4-1:DM-5, iec62443-4-1:SUM-2]
#   stage: candidate
#   evidence: [securityNotes, vulnerabilities]
#   consults: [vex, anomalies]
#   waiver: W1
#   message: "Security release notes, {item}: {reason}"
#   solution: >-
#     Complete the notes in gate/security-notes: the fields named here, or `none`, and under `fixed` and `remaining`
#     just the vulnerabilities that were decided so, each with what is asked of it.
#   parameters:
#     fields:
#       description: Fields of the security notes that must be filled, or stated as none.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z.]+(\|[A-Za-z.]+)*$'}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     fixedFields:
#       description: What the notes say of each vulnerability that they tell as fixed; the word none is a statement too.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z]+(\|[A-Za-z]+)*$'}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     remainingFields:
#       description: What the notes say of each vulnerability that they tell as remaining; the word none is a statement too.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z]+(\|[A-Za-z]+)*$'}
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
#     - That what the notes say of each vulnerability is right
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

subjects contains remaining_subject(told_of.id) if some told_of in input.notes.security.remaining

subjects contains fixed_subject(told_of.id) if some told_of in input.notes.security.fixed

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

satisfied contains remaining_subject(told_of.id) if {
	some told_of in input.notes.security.remaining
	told_of.id in open_ids
	every same in entries(input.notes.security.remaining, told_of.id) {
		lacking(same, "remainingFields") == []
	}
}

satisfied contains fixed_subject(told_of.id) if {
	some told_of in input.notes.security.fixed
	every open_id in open_vulnerability_ids {
		open_id != told_of.id
	}
	every same in entries(input.notes.security.fixed, told_of.id) {
		lacking(same, "fixedFields") == []
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
	remaining_subject(told_of.id),
	told_of.id,
	told_of.source,
	"it is told as remaining, but no open vulnerability or anomaly has that id",
) if {
	some told_of in input.notes.security.remaining
	not told_of.id in open_ids
}

findings contains told(
	fixed_subject(told_of.id),
	told_of.id,
	told_of.source,
	"it is told as fixed, but it is still found, and nothing decides it as fixed",
) if {
	some told_of in input.notes.security.fixed
	told_of.id in open_vulnerability_ids
}

findings contains told(
	remaining_subject(told_of.id),
	told_of.id,
	told_of.source,
	concat(" ", ["it is told as remaining without", concat(", ", lacking(told_of, "remainingFields"))]),
) if {
	some told_of in input.notes.security.remaining
	count(lacking(told_of, "remainingFields")) > 0
}

findings contains told(
	fixed_subject(told_of.id),
	told_of.id,
	told_of.source,
	concat(" ", ["it is told as fixed without", concat(", ", lacking(told_of, "fixedFields"))]),
) if {
	some told_of in input.notes.security.fixed
	count(lacking(told_of, "fixedFields")) > 0
}

# A vulnerability may be told more than once.
entries(list, id) := [told_of |
	some told_of in list
	told_of.id == id
]

# What the notes do not say of a vulnerability. Nothing is known to be said where the facts do not tell, nor asked where the profile does not.
lacking(told_of, list) := recorded.lacking(told_of.recorded, data.parameters["SEC-07"][list])

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
	some told_of in input.notes.security.remaining
	told_of.id in names(vulnerability)
}

holds("fixed", vulnerability) if not fixed(vulnerability)

holds("fixed", vulnerability) if {
	some told_of in input.notes.security.fixed
	told_of.id in names(vulnerability)
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
