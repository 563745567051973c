# METADATA
# title: The history of the configuration is exported for the changes
# description: |
#   A record for this version names, with their digests, an export of the commits and one of each configured tracker. It
#   covers exactly the changes since the baseline. No export is older than the released commit, and it is known well enough
#   who recorded them.
# custom:
#   id: ID-05
#   clauses: [iec62304:8.3]
#   stage: candidate
#   evidence: [git]
#   consults: [configurationHistory]
#   waiver: W1
#   message: "The status history of the configuration is not on record, {what}: {reason}"
#   solution: >-
#     Export the commits since the baseline and the items of each tracker, archive the exports, and record them with
#     their digests under `exports` in gate/configuration-history.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who recorded the exports that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the exports hold every change and every item, and can be retrieved
package rules.identity.history_recorded

subjects contains "commits" if input.release

subjects contains tracker_subject(tracker) if some tracker in input.anomalies.sourcesConfigured

satisfied contains "commits" if {
	some export in exports_of_commits
	sound(export)
}

satisfied contains tracker_subject(tracker) if {
	some tracker in input.anomalies.sourcesConfigured
	some export in exports_of_tracker(tracker)
	sound(export)
}

findings contains finding("commits", input.release.source, "nothing records it") if {
	not input.configurationHistory
}

findings contains finding(tracker_subject(tracker), input.release.source, "nothing records it") if {
	some tracker in input.anomalies.sourcesConfigured
	not input.configurationHistory
}

findings contains finding("commits", input.configurationHistory.source, reason) if {
	not "commits" in satisfied
	some reason in faults(exports_of_commits)
}

findings contains finding(subject, input.configurationHistory.source, reason) if {
	some tracker in input.anomalies.sourcesConfigured
	subject := tracker_subject(tracker)
	not subject in satisfied
	some reason in faults(exports_of_tracker(tracker))
}

tracker_subject(tracker) := concat(" ", ["tracker", tracker])

exports_of_commits := {export |
	some export in input.configurationHistory.exports
	export.of == "commits"
}

exports_of_tracker(tracker) := {export |
	some export in input.configurationHistory.exports
	export.of == "tracker"
	export.tracker == tracker
}

sound(export) if {
	every condition, _ in conditions {
		holds(condition, input.configurationHistory)
	}
	has_digest(export)
	in_time(export)
}

# What is wrong with the record as a whole, else with its exports.
faults(_) := reasons if {
	reasons := unmet(input.configurationHistory)
	count(reasons) > 0
}

faults(exports) := {"it is not among the exports"} if {
	count(unmet(input.configurationHistory)) == 0
	count(exports) == 0
}

faults(exports) := reasons if {
	count(unmet(input.configurationHistory)) == 0
	count(exports) > 0
	reasons := {reason |
		some export in exports
		some reason in faults_of(export)
	}
}

faults_of(export) := {reason |
	some check, reason in {
		"digest": "the export has no digest",
		"time": "the export is older than the released commit, or dated after the moment judged",
	}
	not right(check, export)
}

right("digest", export) if has_digest(export)

right("time", export) if in_time(export)

has_digest(export) if startswith(export.sha256, "sha256:")

in_time(export) if {
	export.exportedAt >= input.release.committedAt
	export.exportedAt <= input.asOf
}

# What must hold of the record, and how it is told when it does not.
conditions := {
	"version": "the record is about another version",
	"start": "the record does not start at the baseline",
	"end": "the record does not reach the released commit",
	"known": "nothing shows well enough who wrote the record",
}

unmet(record) := {reason |
	some condition, reason in conditions
	not holds(condition, record)
}

holds("version", record) if record.version == input.release.version

holds("start", record) if record.from == input.changes.range.from

holds("start", record) if {
	input.changes.range
	not input.changes.range.from
	not record.from
}

holds("end", record) if record.to == input.changes.range.to

holds("known", record) if record.author.known in data.parameters["ID-05"].authorKnownBy

finding(subject, source, reason) := {
	"subject": subject,
	"source": source,
	"params": {"what": subject, "reason": reason},
}
