# METADATA
# title: Everything known to be wrong is on the list of anomalies
# description: |
#   Each open problem report of a tracker, each test result that is not a pass, and each open finding of an analysis tool
#   that is serious or about security, is named by an open anomaly of this version: as its problem report, as a test or
#   finding that shows it, or as something that it also stands for. Results on the released commit count, and those that
#   do not say which commit they are of. A later pass does not erase a failure. Findings that a tool leaves undecided, or
#   to a person, count like failures. Each file of findings holds a run of a tool, and each run was successful: one that
#   broke off does not tell what it would have found.
# custom:
#   id: ANOM-02
#   clauses: [iec62304:5.8.2, iec62304:5.7.2, iso13485:8.3]
#   stage: candidate
#   evidence: [anomalies, anomalyExport, tests]
#   consults: [findings]
#   waiver: W0
#   emptyIs: pass
#   message: "The list of known anomalies does not account for {item}: {reason}"
#   solution: >-
#     Record an anomaly for it with `gatehouse anomaly new`, or name it in the anomaly that it belongs to
#     (`problemReport`, `failingTests`, `findings` or `duplicates` in gate/anomalies). Repeat an analysis that did not
#     end well.
#   parameters:
#     findingLevels:
#       description: Levels at which a finding of an analysis tool must be on the list. Security findings always must.
#       type: array
#       items: {type: string, enum: [error, warning, note, none]}
#       uniqueItems: true
#       stricter: more
#   notCovered:
#     - Results of test runs on other commits (ID-03 judges those)
#     - Findings that the tool reports as passed or as mere information, or that a person accepted in the code
#     - That the analysis tools looked at the whole product, or that there is one (files of findings are judged where there are any)
#     - Known vulnerabilities of components (SEC-02, SEC-03)
package rules.anomalies.list_complete

subjects contains report.id if some report in open_reports

subjects contains result.test if some result in open_results

subjects contains finding.id if some finding in open_findings

subjects contains subject_of_run(run) if some run in input.analysis.runs

subjects contains file.id if some file in findings_files

satisfied contains report.id if {
	some report in open_reports
	report.id in listed.reports
}

satisfied contains result.test if {
	some result in open_results
	result.test in listed.tests
}

satisfied contains finding.id if {
	some finding in open_findings
	finding.id in listed.findings
}

satisfied contains subject_of_run(run) if {
	some run in input.analysis.runs
	run.successful == true
}

satisfied contains file.id if {
	some file in findings_files
	file.id in files_with_runs
}

findings contains told(report.id, report.source, "no open anomaly stands for this problem report") if {
	some report in open_reports
	not report.id in listed.reports
}

findings contains told(result.test, result.source, "no open anomaly names this test, which did not pass") if {
	some result in open_results
	not result.test in listed.tests
}

findings contains told(finding.id, finding.source, "no open anomaly names this finding") if {
	some finding in open_findings
	not finding.id in listed.findings
}

findings contains object.union(
	told(subject_of_run(run), run.source, "the analysis did not end well, so what it would have found is not known"),
	{"params": {"item": concat(" ", ["the run of", run.tool])}},
) if {
	some run in input.analysis.runs
	not run.successful == true
}

findings contains told(file.id, source, "it holds no run of an analysis tool") if {
	some file in findings_files
	not file.id in files_with_runs
	source := {"evidence": file.id, "path": file.path, "line": 1}
}

told(item, source, reason) := {
	"subject": item,
	"source": source,
	"params": {"item": item, "reason": reason},
}

# One tool may have several runs in one file; only their place tells them apart.
subject_of_run(run) := concat("#", [run.source.evidence, object.get(run.source, "pointer", "")])

findings_files := [item | some item in input.evidence.items; item.kind == "findings"]

files_with_runs := {run.source.evidence | some run in input.analysis.runs}

# What the open anomalies of this version stand for.
listed := {
	"reports": (standing_for | {anomaly.problemReport | some anomaly in anomalies}),
	"tests": (standing_for | {test | some anomaly in anomalies; some test in anomaly.failingTests}),
	"findings": (standing_for | {finding | some anomaly in anomalies; some finding in anomaly.findings}),
}

standing_for := {item | some anomaly in anomalies; some item in anomaly.duplicates}

anomalies := [anomaly | some anomaly in input.anomalies.open; anomaly.affectsRelease]

open_reports := [report | some report in input.anomalies.reports; not closed(report)]

open_results := [result |
	some result in input.tests.results
	not as_expected(result)
	not of_another_commit(result)
]

open_findings := [finding |
	some finding in input.analysis.findings
	not accepted(finding)
	not minor(finding)
]

closed(report) if report.state == "closed"

as_expected(result) if result.outcome in {"passed", "expectedFailure"}

of_another_commit(result) if input.tests.runs[result.run].commit != input.release.commit

accepted(finding) if finding.suppressed.status == "accepted"

minor(finding) if {
	finding.security == false
	every level in data.parameters["ANOM-02"].findingLevels {
		finding.level != level
	}
}
