# METADATA
# title: Anomalies closed since the baseline are fixed and verified
# description: |
#   The record of each anomaly that was closed since the baseline says who closed it and when, names the commits that fixed
#   it, all of them among the changes since the baseline, and the tests that show it. Each of these tests ran on the
#   released software, and passed when it last did. An anomaly counts as closed since the baseline unless git shows that
#   its record stood as it is when the baseline was released.
# custom:
#   id: ANOM-09
#   clauses: [iec62304:9.7, iec62304:8.2.3]
#   stage: candidate
#   evidence: [anomalies, tests, git]
#   consults: [anomalyExport, releases]
#   waiver: W1
#   emptyIs: pass
#   message: "Anomaly {anomaly} is closed without verification: {reason}"
#   solution: Complete `closure` in the anomaly's record (gate/anomalies), run its tests on the released software, or set its `state` to open again.
#   notCovered:
#     - That the commits fix the anomaly, and the tests show it
#     - Reports that a tracker lists as closed and that have no record of their own
#     - Anomalies that were rejected, or that are recorded as not affecting this version
#     - Fixes that are shown otherwise than by a test
#     - That who closed it is who the record names
package rules.anomalies.closure_verified

import data.lib.runs

subjects contains anomaly.id if some anomaly in input.anomalies.closedInDelta

satisfied contains anomaly.id if {
	some anomaly in input.anomalies.closedInDelta
	every condition, _ in conditions {
		holds(condition, anomaly)
	}
}

findings contains {
	"subject": anomaly.id,
	"source": anomaly.source,
	"params": {"anomaly": anomaly.id, "reason": conditions[condition].reason},
} if {
	some anomaly in input.anomalies.closedInDelta
	some condition, told_with in conditions
	not holds(condition, anomaly)
	every earlier in told_with.after {
		holds(earlier, anomaly)
	}
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"closed by": {"after": [], "reason": "the record does not say who closed it and when"},
	"in time": {"after": ["closed by"], "reason": "it is closed after the moment judged"},
	"fixed": {"after": [], "reason": "the record names no commit that fixed it"},
	"in delta": {"after": ["fixed"], "reason": "a commit that fixed it is not among the changes since the baseline"},
	"tested": {"after": [], "reason": "the record names no test that shows that it is fixed"},
	"ran": {"after": ["tested"], "reason": "a test that shows it did not run on the released software"},
	"passed": {"after": ["tested", "ran"], "reason": "a test that shows it did not pass on the released software"},
}

holds("closed by", anomaly) if {
	anomaly.closedBy != ""
	is_number(anomaly.closedAt)
}

holds("in time", anomaly) if anomaly.closedAt <= input.asOf

holds("fixed", anomaly) if count(anomaly.fixCommits) > 0

holds("in delta", anomaly) if {
	every commit in anomaly.fixCommits {
		commit in delta
	}
}

holds("tested", anomaly) if count(anomaly.verifiedBy) > 0

holds("ran", anomaly) if {
	every test in anomaly.verifiedBy {
		count(results_of(test)) > 0
	}
}

holds("passed", anomaly) if {
	every test in anomaly.verifiedBy {
		every position in latest(results_of(test)) {
			input.tests.results[position].outcome == "passed"
		}
	}
}

delta := {commit.id | some commit in input.changes.commits}

results_of(test) := {position |
	some position in input.tests.index[test]
	input.tests.results[position].run in runs.counted
}

# Results of the same moment are all latest, so that none can hide the other.
latest(positions) := {position |
	some position in positions
	every other in positions {
		runs.not_superseded(input.tests, position, other)
	}
}
