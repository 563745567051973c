# METADATA
# title: A test that passed only after a failed attempt is explained
# description: |
#   Where a test failed on the released commit and passed when it was tried again, in the same run or a later one, a
#   verification report on this version and just this set of test reports says why the attempt failed and why the pass may
#   stand, by whom and when. It is known well enough who found that out. Which of two runs was later counts only where both
#   say when they ended; else the pass is taken for the later one.
# custom:
#   id: VER-10
#   clauses: [iec62304:5.7.2, iec62304:5.7.4]
#   stage: candidate
#   evidence: [tests]
#   consults: [verification]
#   waiver: W1
#   emptyIs: pass
#   message: "Test {test} passed only after a failed attempt, in environment {environment}: {reason}"
#   solution: >-
#     Find out why the attempt failed, and record it under `dispositions` in gate/verification; make the test steady.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who explained the failed attempt that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - Failed attempts that the test tool does not report, and runs that were not handed in
#     - That the explanation is right, and that who gave it has the role to give it
#     - Tests that pass in one run and fail in a later one without being needed by anything; the list of anomalies holds those
package rules.verification.retries_explained

import data.lib.runs

subjects contains subject(result) if some result in retried

satisfied contains subject(result) if {
	some result in retried
	some disposition in about(result)
	every condition, _ in conditions {
		holds(condition, disposition)
	}
}

findings contains finding(result, "no verification report explains it") if {
	some result in retried
	count(about(result)) == 0
}

findings contains finding(result, conditions[condition].reason) if {
	some result in retried
	not proven[subject(result)]
	some disposition in about(result)
	some condition in unmet(disposition)
}

# Looking a member of a set up takes a walk through the set.
proven := {key: true | some key in satisfied}

# Passed after a failed attempt in the same run, or after a failure in another run on the released commit.
retried contains result if {
	some result in input.tests.results
	of_release(result)
	result.flaky
}

retried contains result if {
	some position, result in input.tests.results
	of_release(result)
	result.outcome == "passed"
	some other in input.tests.index[result.test]
	failure := input.tests.results[other]
	failure.environment == result.environment
	failure.outcome in attempts_that_failed
	of_release(failure)
	runs.not_superseded(input.tests, position, other)
}

# A test that was skipped or disabled was not tried.
attempts_that_failed := {"failed", "errored", "inconclusive", "expectedFailure", "unexpectedPass"}

of_release(result) if input.tests.runs[result.run].commit == input.release.commit

dispositions[disposition.test] contains disposition if some disposition in input.verification.dispositions

about(result) := {disposition |
	some disposition in dispositions[result.test]
	in_environment(disposition, result)
}

# What must hold of an explanation, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"version": {"after": [], "reason": "what explains it stands in a report about another version"},
	"commit": {
		"after": ["version"],
		"reason": "what explains it stands in a report about another commit",
	},
	"run set": {
		"after": ["version", "commit"],
		"reason": "what explains it stands in a report about another run set",
	},
	"cause": {"after": ["version"], "reason": "the cause of the failed attempt is not given"},
	"known": {
		"after": ["version"],
		"reason": "who explained it is not known well enough: it is not who last wrote the report",
	},
	"in time": {
		"after": ["version"],
		"reason": "the explanation has no date, or one after the moment judged",
	},
}

unmet(disposition) := {condition |
	some condition, told_with in conditions
	not holds(condition, disposition)
	every earlier in told_with.after {
		holds(earlier, disposition)
	}
}

holds("version", disposition) if report_of(disposition).version == input.release.version

holds("commit", disposition) if report_of(disposition).commit == input.release.commit

holds("commit", disposition) if not report_of(disposition).commit

holds("run set", disposition) if report_of(disposition).runSetDigest == input.tests.runSetDigest

holds("cause", disposition) if disposition.cause != ""

holds("known", disposition) if disposition.by.known in data.parameters["VER-10"].authorKnownBy

holds("in time", disposition) if disposition.at <= input.asOf

in_environment(disposition, result) if disposition.environment == result.environment

in_environment(disposition, _) if not disposition.environment

report_of(disposition) := input.verification.reports[disposition.report]

subject(result) := concat(" in ", [result.test, result.environment])

finding(result, reason) := {
	"subject": subject(result),
	"source": result.source,
	"params": {"test": result.test, "environment": result.environment, "reason": reason},
}
