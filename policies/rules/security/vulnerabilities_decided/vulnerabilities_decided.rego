# METADATA
# title: Serious vulnerabilities are decided
# description: |
#   Each vulnerability of a serious or unknown severity is decided: an exploitability statement that holds says that it is
#   fixed or that this product is not affected; or the statement says that the product is affected, and its safety and
#   security risks are assessed as acceptable, by whom and when, with an action and with controls. Every scan found
#   something to scan.
# custom:
#   id: SEC-03
#   clauses: [iec62443-4-1:DM-3, iec62443-4-1:DM-4, iec81001-5-1:5.8.5, fda-524b:V.A.4]
#   stage: candidate
#   evidence: [vulnerabilities]
#   consults: [vex, vulnerabilityRisk]
#   waiver: W2
#   message: "{vulnerability} ({severity}) is undecided: {reason}"
#   solution: >-
#     Update the component, or decide the vulnerability by an exploitability statement (`evidence.vex` of the
#     configuration) and, where affected, a risk assessment in gate/vulnerabilities.
#   parameters:
#     severities:
#       description: Severities that must be decided. An unknown severity always must.
#       type: array
#       items: {type: string, enum: [critical, high, medium, low, negligible]}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     vexAuthorKnownBy:
#       description: Ways of knowing the author of an exploitability statement that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     vexMaxAgeDays:
#       description: Greatest age of an exploitability statement when the release is judged, in days.
#       type: number
#       minimum: 0
#       stricter: lower
#   notCovered:
#     - That the scan is recent and of this release (SEC-01)
#     - That the exploitability statement is newer than the last change of the vulnerability (SEC-04)
#     - Vulnerabilities below the severities of the profile
#     - That the controls are in place
package rules.security.vulnerabilities_decided

import data.lib.vex

subjects contains scan.source.evidence if some scan in input.vulnerabilities.scans

subjects contains vulnerability.key if some vulnerability in serious

satisfied contains scan.source.evidence if {
	some scan in input.vulnerabilities.scans
	scan.nothingScanned == false
}

satisfied contains vulnerability.key if {
	some vulnerability in serious
	decided(vulnerability)
}

findings contains told(
	scan.source.evidence,
	scan.source,
	"not scanned",
	"the scan found nothing to scan, so it decides none",
) if {
	some scan in input.vulnerabilities.scans
	not scanned(scan)
}

findings contains told(vulnerability.key, vulnerability.source, severity(vulnerability), reason) if {
	some vulnerability in serious
	not uncontrolled(vulnerability)
	some reason in reasons(vulnerability)
}

findings contains object.union(
	told(vulnerability.key, vulnerability.source, severity(vulnerability), reason),
	{"waiver": "W0"},
) if {
	some vulnerability in serious
	uncontrolled(vulnerability)
	some reason in reasons(vulnerability)
}

told(vulnerability, source, seriousness, reason) := {
	"subject": vulnerability,
	"source": source,
	"params": {"vulnerability": vulnerability, "severity": seriousness, "reason": reason},
}

scanned(scan) if scan.nothingScanned == false

serious := [vulnerability |
	some vulnerability in input.vulnerabilities.items
	not minor(vulnerability)
]

minor(vulnerability) if {
	vulnerability.severity in {"critical", "high", "medium", "low", "negligible"}
	every listed in data.parameters["SEC-03"].severities {
		vulnerability.severity != listed
	}
}

severity(vulnerability) := object.get(vulnerability, "severity", "unknown")

decided(vulnerability) if vex.sound(vulnerability.vex, demands, input.asOf)

decided(vulnerability) if {
	affected(vulnerability)
	every condition, _ in risk_conditions {
		holds(condition, vulnerability)
	}
}

# A risk to patients that nobody controls is never waived.
uncontrolled(vulnerability) if vulnerability.risk.safety == "unacceptable"

affected(vulnerability) if vulnerability.vex.status == "affected"

under_investigation(vulnerability) if vulnerability.vex.status == "under_investigation"

reasons(vulnerability) := {"no exploitability statement decides it"} if not vulnerability.vex

reasons(vulnerability) := {"it is still under investigation"} if under_investigation(vulnerability)

reasons(vulnerability) := vex.faults(vulnerability.vex, demands, input.asOf) if {
	not affected(vulnerability)
	not under_investigation(vulnerability)
}

reasons(vulnerability) := {"the product is affected, and the risk is not assessed"} if {
	affected(vulnerability)
	not vulnerability.risk
}

reasons(vulnerability) := {reason |
	some condition, reason in risk_conditions
	not holds(condition, vulnerability)
} if {
	affected(vulnerability)
	vulnerability.risk
}

# What must hold where the product is affected, and how it is told when it does not.
risk_conditions := {
	"safety": "the product is affected, and its safety risk is not assessed as acceptable",
	"security": "the product is affected, and its security risk is not assessed as acceptable",
	"action": "the product is affected, and no action is stated",
	"controls": "the product is affected, and no control is named",
	"assessor": "the product is affected, and its risk assessment names no assessor",
	"assessed": "the product is affected, and its risk assessment has no date, or one after the moment judged",
}

holds("safety", vulnerability) if vulnerability.risk.safety == "acceptable"

holds("security", vulnerability) if vulnerability.risk.security == "acceptable"

holds("action", vulnerability) if vulnerability.risk.action != ""

holds("action", vulnerability) if vulnerability.vex.actionStatement != ""

holds("controls", vulnerability) if count(vulnerability.risk.controls) > 0

holds("assessor", vulnerability) if vulnerability.risk.by != ""

holds("assessed", vulnerability) if vulnerability.risk.at <= input.asOf

demands := {
	"authorKnownBy": data.parameters["SEC-03"].vexAuthorKnownBy,
	"maxAgeDays": data.parameters["SEC-03"].vexMaxAgeDays,
}
