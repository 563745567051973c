# METADATA
# title: Every tracker was exported, completely and after the last test
# description: |
#   For each configured tracker there is an export that states its query and the number of items that the tracker has for
#   it. The gate counted just as many, the export was taken after the last test run and shortly before the judgement, and
#   it is known well enough who took it. Where several exports of a tracker are given, each must hold.
# custom:
#   id: ANOM-01
#   clauses: [iec62304:5.8.2]
#   stage: candidate
#   evidence: [anomalyExport, tests]
#   consults: [anomalies]
#   waiver: W0
#   message: "The export of tracker {tracker} does not hold: {reason}"
#   solution: >-
#     Export the tracker again after the last test run, and record `query`, `total` and `extractedAt` of the export in
#     gate/anomaly-export.yaml.
#   parameters:
#     maxAgeHours:
#       description: Greatest age of an export when the release is judged, in hours.
#       type: number
#       minimum: 0
#       stricter: lower
#     authorKnownBy:
#       description: Ways of knowing who took the export that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the query finds every open item of the tracker
#     - That the configuration names every tracker in use
package rules.anomalies.export_complete

subjects contains tracker if some tracker in input.anomalies.sourcesConfigured

satisfied contains tracker if {
	some tracker in subjects
	some export in exports_of(tracker)
	every export in exports_of(tracker) {
		sound(export)
	}
}

findings contains {"subject": tracker, "params": {"tracker": tracker, "reason": "there is none"}} if {
	some tracker in subjects
	count(exports_of(tracker)) == 0
}

findings contains {
	"subject": export.tracker,
	"source": export.source,
	"params": {"tracker": export.tracker, "reason": reason},
} if {
	some export in input.anomalies.exports
	export.tracker in subjects
	some condition, reason in conditions
	not holds(condition, export)
}

# What must hold for an export, and how it is told when it does not.
conditions := {
	"query": "it does not state its query",
	"total": "the number of its items is not the total that the tracker reported",
	"after tests": "it was not taken after the last test run",
	"in time": "it is dated after the moment judged",
	"recent": "it is older than allowed",
	"author": "who took it is not known well enough",
}

sound(export) if {
	every condition, _ in conditions {
		holds(condition, export)
	}
}

holds("query", export) if trim_space(export.query) != ""

holds("total", export) if export.counted == export.declaredTotal

holds("after tests", export) if export.extractedAt >= input.tests.lastFinishedAt

holds("in time", export) if export.extractedAt <= input.asOf

holds("recent", export) if {
	input.asOf - export.extractedAt <= data.parameters["ANOM-01"].maxAgeHours * milliseconds_per_hour
}

holds("author", export) if export.author.known in data.parameters["ANOM-01"].authorKnownBy

milliseconds_per_hour := 3600000

exports_of(tracker) := [export | some export in input.anomalies.exports; export.tracker == tracker]
