# METADATA
# title: Verification reports that count
# description: Which verification reports are about just what is judged.
package lib.reports

# METADATA
# description: |
#   Positions of the reports about the released version and just this set of test reports; a report that names a commit names
#   the released one.
judged[position] := true if {
	some position, report in input.verification.reports
	report.version == input.release.version
	report.runSetDigest == input.tests.runSetDigest
	names_commit(report, input.release.commit)
}

# METADATA
# description: Whether a report is about a commit, or about none by name.
names_commit(report, commit) if report.commit == commit

names_commit(report, _) if not report.commit
