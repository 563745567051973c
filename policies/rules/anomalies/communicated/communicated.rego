# METADATA
# title: Users are told of anomalies that concern them
# description: |
#   Each open anomaly that has a work-around, or whose safety effect users meet, is in the release notes of this version
#   under its own id, with a work-around where it has one. An anomaly needs no telling when it has no work-around and its
#   record says that users meet no safety effect of it, or its triage says that it is irrelevant to safety.
# custom:
#   id: ANOM-08
#   clauses: [iec62304:6.2.5, iec62304:5.8.2]
#   stage: candidate
#   evidence: [anomalies, releaseNotes]
#   consults: [anomalyExport]
#   waiver: W1
#   emptyIs: pass
#   message: "Anomaly {anomaly} is not communicated to users: {reason}"
#   solution: >-
#     Name the anomaly with its work-around under `knownAnomalies` in gate/release-notes, or record under `userFacing`
#     in gate/anomalies that users do not meet it.
#   notCovered:
#     - That the instructions for use tell the same
#     - That the work-around in the notes is the one of the record
package rules.anomalies.communicated

subjects contains anomaly.id if some anomaly in input.anomalies.open

satisfied contains anomaly.id if {
	some anomaly in input.anomalies.open
	every condition, _ in conditions {
		holds(condition, anomaly)
	}
}

findings contains {
	"subject": anomaly.id,
	"source": anomaly.source,
	"params": {"anomaly": anomaly.id, "reason": conditions[condition].reason},
} if {
	some anomaly in input.anomalies.open
	some condition in unmet(anomaly)
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"stated": {"after": [], "reason": "nothing says whether users meet a safety effect of it"},
	"version": {"after": ["stated"], "reason": "the release notes are not those of this version"},
	"listed": {"after": ["stated", "version"], "reason": "the release notes do not list it"},
	"workaround": {
		"after": ["stated", "version", "listed"],
		"reason": "the release notes do not give its work-around",
	},
}

unmet(anomaly) := {condition |
	some condition, told_with in conditions
	not holds(condition, anomaly)
	every earlier in told_with.after {
		holds(earlier, anomaly)
	}
}

holds("stated", anomaly) if anomaly.userFacing in {true, false}

holds("stated", anomaly) if anomaly.triage.relevant == false

holds("stated", anomaly) if has_workaround(anomaly)

holds("version", anomaly) if needs_no_telling(anomaly)

holds("version", _) if input.notes.release.version == input.release.version

holds("listed", anomaly) if needs_no_telling(anomaly)

holds("listed", anomaly) if {
	some entry in input.notes.release.knownAnomalies
	entry.id == anomaly.id
}

holds("workaround", anomaly) if has_no_workaround(anomaly)

holds("workaround", anomaly) if {
	some entry in input.notes.release.knownAnomalies
	entry.id == anomaly.id
	entry.workaround != ""
}

# That nobody says that users meet it is enough here: that somebody says they do not is asked for first.
needs_no_telling(anomaly) if {
	has_no_workaround(anomaly)
	not anomaly.userFacing
}

has_workaround(anomaly) if anomaly.workaround != ""

has_no_workaround(anomaly) if {
	not anomaly.workaround
	every field in anomaly.recorded {
		field != "workaround"
	}
}
