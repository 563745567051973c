# METADATA
# title: Someone evaluated the results after the last test run
# description: |
#   The latest verification report for this version was signed after the last test run ended, by a person known well
#   enough, names exactly the set of test reports that is judged here, and finds the results acceptable.
# custom:
#   id: VER-06
#   clauses: [iec62304:5.8.1, iso13485:7.3.6]
#   stage: candidate
#   evidence: [tests, verification]
#   waiver: W0
#   message: "Results were not evaluated after the last run: {reason} (run set {runSet})"
#   solution: >-
#     Have the results evaluated, and record the evaluation in gate/verification with the run set given here as
#     `runSetDigest`.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing the author of the report that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       stricter: fewer
package rules.verification.results_evaluated

subjects contains input.release.version

satisfied contains input.release.version if {
	count(latest) > 0
	every report in latest {
		evaluates(report, input, data.parameters["VER-06"].authorKnownBy)
	}
}

findings contains finding(nearest_place, "no report is about this version", input) if count(latest) == 0

findings contains finding(report.source, "the report is about another commit", input) if {
	some report in latest
	report.commit != input.release.commit
}

findings contains finding(report.source, "nothing shows well enough who wrote the report", input) if {
	some report in latest
	not report.author.known in data.parameters["VER-06"].authorKnownBy
}

findings contains finding(report.source, "the report is not signed after the end of the last run", input) if {
	some report in latest
	not signed_after_runs(report, input.tests)
}

findings contains finding(report.source, "the report is signed after the time of judgement", input) if {
	some report in latest
	report.signedAt > input.asOf
}

findings contains finding(report.source, "the report is about another run set", input) if {
	some report in latest
	report.runSetDigest != input.tests.runSetDigest
}

findings contains finding(report.source, "the report finds the results not acceptable", input) if {
	some report in latest
	report.conclusion != "acceptable"
}

about_release contains report if {
	some report in input.verification.reports
	report.version == input.release.version
}

# Of several reports the last one speaks; those signed at the same moment all do.
latest contains report if {
	some report in about_release
	every other in about_release {
		other.signedAt <= report.signedAt
	}
}

evaluates(report, facts, known_by) if {
	names_commit(report, facts.release.commit)
	report.author.known in known_by
	signed_after_runs(report, facts.tests)
	report.signedAt <= facts.asOf
	report.runSetDigest == facts.tests.runSetDigest
	report.conclusion == "acceptable"
}

# A function, because an unknown end inside a negation would leave the negation itself undefined.
signed_after_runs(report, tests) if report.signedAt > tests.lastFinishedAt

names_commit(report, commit) if report.commit == commit

names_commit(report, _) if not report.commit

# Where people look who miss the report of this version.
nearest_place := input.verification.reports[0].source

nearest_place := input.release.source if count(input.verification.reports) == 0

finding(source, reason, facts) := {
	"subject": facts.release.version,
	"source": source,
	"params": {"reason": reason, "runSet": facts.tests.runSetDigest},
}
