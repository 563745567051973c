# METADATA
# title: Metadata of the rules
# description: Every rule says all that the gate, its reports and its documentation need to know, and nothing else.
package checks.metadata

import data.checks.rules

complaints contains rules.complaint(annotation, ["metadata: ", trim_prefix(problem.error, "(Root): ")]) if {
	some annotation in rules.all
	[_, problems] := json.match_schema(annotation.custom, custom_schema)
	some problem in problems
}

complaints contains rules.complaint(annotation, ["the id ", annotation.custom.id, " is also that of ", other.path]) if {
	some annotation in rules.all
	some other in rules.all
	annotation.custom.id == other.custom.id
	annotation.path != other.path
}

complaints contains rules.complaint(annotation, ["the id ", annotation.custom.id, " is that of a built-in rule"]) if {
	some annotation in rules.all
	annotation.custom.id in input.taken
}

complaints contains rules.complaint(annotation, ["evidence and consults both name ", kind]) if {
	some annotation in rules.all
	some kind in annotation.custom.evidence
	kind in annotation.custom.consults
}

complaints contains rules.complaint(annotation, ["the message has a brace that is not a placeholder like {name}"]) if {
	some annotation in rules.all
	rest := concat("", regex.split(placeholder, annotation.custom.message))
	regex.match(`[{}]`, rest)
}

complaints contains rules.complaint(annotation, ["no finding gives the message its {", name, "}"]) if {
	some annotation in rules.all
	some found in regex.find_n(placeholder, annotation.custom.message, -1)
	name := trim(found, "{}")
	not contains(rules.body(annotation), concat("", ["\"", name, "\":"]))
}

complaints contains rules.complaint(annotation, ["volatile names ", name, ", which no finding has"]) if {
	some annotation in rules.all
	some name in annotation.custom.volatile
	not contains(rules.body(annotation), concat("", ["\"", name, "\":"]))
}

placeholder := `\{[a-z][A-Za-z0-9]*\}`

text := {"type": "string", "pattern": `\S`}

one_line := {"type": "string", "pattern": `^\S[^\n]*$`}

kinds := {"type": "array", "uniqueItems": true, "items": {"enum": [
	"tests", "requirements", "riskControls", "trace", "anomalies", "anomalyExport", "findings", "sbom",
	"vulnerabilities", "vex", "coverage", "provenance", "reviews", "exploited", "baselineSbom", "plan", "risk",
	"soup", "changeRequests", "trend", "defectCategories", "securityAssessment", "vulnerabilityRisk",
	"securityNotes", "securityFindings", "securityTests", "releaseNotes", "regulatory", "legacy", "releases",
	"build", "rebuild", "archive", "restoreDrills", "delivery", "published", "integrity", "verification",
	"regression", "configurationHistory", "waivers", "approvals", "packApprovals", "git",
]}}

custom_schema := {
	"type": "object",
	"additionalProperties": false,
	"required": ["id", "clauses", "stage", "evidence", "waiver", "message", "solution"],
	"properties": {
		"id": {"type": "string", "pattern": `^[A-Z][A-Z0-9]*-[0-9]{2,}$`},
		"clauses": {"type": "array", "minItems": 1, "uniqueItems": true, "items": text},
		"stage": {"enum": ["candidate", "signoff", "archive", "delivery"]},
		"evidence": object.union(kinds, {"minItems": 1}),
		"consults": object.union(kinds, {"minItems": 1}),
		"waiver": {"enum": ["W0", "W1", "W2"]},
		"message": one_line,
		"solution": text,
		"emptyIs": {"enum": ["pass", "notEvaluable"]},
		"parameters": {"type": "object", "minProperties": 1},
		"notCovered": {"type": "array", "minItems": 1, "uniqueItems": true, "items": text},
		"volatile": {"type": "array", "minItems": 1, "uniqueItems": true, "items": text},
	},
}
