# METADATA
# title: What the changes could have broken was analysed and tested again
# description: |
#   A regression analysis for this version covers exactly the changes since the baseline, says why the tests that it repeats
#   are enough, and was made by the time of judgement by somebody who is known well enough. Each test that it selects was
#   executed on the released software; where it selects all, each test that a requirement or risk control needs was. A first
#   release that is declared as one has nothing to break.
# custom:
#   id: VER-09
#   clauses: [iec62304:5.7.3, iec62304:5.6.6, iec62304:8.2.3, iso13485:7.3.9]
#   stage: candidate
#   evidence: [git, requirements, riskControls, tests]
#   consults: [regression, trace]
#   waiver: W1
#   message: "Regression analysis of {what}: {reason}"
#   solution: >-
#     Analyse what the changes since the baseline could affect, record it in gate/regression with the tests that are
#     repeated (`tests`), and repeat them on the released commit.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who made the analysis that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the selected tests are those that the changes could affect
#     - That selected tests passed which no requirement or risk control needs; the list of anomalies holds their failures
package rules.verification.regression_analysed

import data.lib.runs

subjects contains input.release.version

subjects contains test.key if some test in repeated

satisfied contains input.release.version if nothing_before

satisfied contains input.release.version if {
	every condition, _ in conditions {
		holds(condition, input.verification.regression)
	}
}

satisfied contains test.key if {
	some test in repeated
	ran(test)
}

findings contains {
	"subject": input.release.version,
	"source": input.release.source,
	"params": {"what": input.release.version, "reason": "there is none"},
} if {
	not nothing_before
	not input.verification.regression
}

findings contains {
	"subject": input.release.version,
	"source": input.verification.regression.source,
	"params": {"what": input.release.version, "reason": conditions[condition].reason},
} if {
	not nothing_before
	some condition in unmet(input.verification.regression)
}

findings contains {
	"subject": test.key,
	"source": test.source,
	"params": {"what": test.key, "reason": "the test is to be repeated and was not executed on the released software"},
} if {
	some test in repeated
	not ran(test)
}

nothing_before if {
	input.release.firstRelease == true
	every earlier in input.release.previousReleases {
		earlier.version == input.release.version
	}
	not input.changes.range.from
}

repeated contains test if some test in input.verification.regression.tests

repeated contains required if {
	input.verification.regression.scope == "all"
	some required in input.tests.required
}

ran(test) if {
	some position in test.results
	result := input.tests.results[position]
	result.outcome in runs.executed
	result.run in runs.counted
	runs.in_environment(test, result)
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"version": {"after": [], "reason": "it is about another version"},
	"start": {"after": ["version"], "reason": "it does not start at the baseline"},
	"end": {"after": ["version"], "reason": "it does not reach the released commit"},
	"history": {"after": [], "reason": "the history is cut off, so nobody can say which changes there are"},
	"selection": {"after": ["version"], "reason": "it selects no test"},
	"rationale": {"after": ["version"], "reason": "nothing says why repeating these tests is enough"},
	"in time": {"after": ["version"], "reason": "it has no date, or one after the moment judged"},
	"known": {
		"after": ["version"],
		"reason": "who made it is not known well enough: it is not who last wrote the record",
	},
}

unmet(analysis) := {condition |
	some condition, told_with in conditions
	not holds(condition, analysis)
	every earlier in told_with.after {
		holds(earlier, analysis)
	}
}

holds("version", analysis) if analysis.version == input.release.version

holds("start", analysis) if analysis.from == input.changes.range.from

holds("start", analysis) if {
	input.changes.range
	not input.changes.range.from
	not analysis.from
}

holds("end", analysis) if analysis.to == input.changes.range.to

holds("history", _) if input.release.shallow == false

holds("selection", analysis) if count(analysis.tests) > 0

holds("selection", analysis) if {
	analysis.scope == "all"
	count(input.tests.required) > 0
}

holds("rationale", analysis) if analysis.rationale != ""

holds("in time", analysis) if analysis.at <= input.asOf

holds("known", analysis) if analysis.by.known in data.parameters["VER-09"].authorKnownBy
