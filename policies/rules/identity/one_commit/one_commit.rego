# METADATA
# title: Tag, build and tests are of the released commit
# description: |
#   The tag leads to the released commit, the build record names it, and every test run that was handed in ran on it.
# custom:
#   id: ID-03
#   clauses: [iec62304:5.8.1, iec62304:5.8.4]
#   stage: candidate
#   evidence: [build, git, tests]
#   waiver: W2
#   message: "{observed}; the released commit is {released}"
#   solution: >-
#     Build and test the tagged commit, hand in these results only, and let `gatehouse collect` record the commit
#     where a report does not say it.
#   notCovered:
#     - Test results carried over from an earlier commit with an impact analysis (VER-02)
#     - |-
#       That a waiver is given only where the difference touches nothing that ships and the unsigned payload is equal:
#       its approvers must see to that
package rules.identity.one_commit

subjects contains "tag" if input.release

subjects contains "build" if input.release

subjects contains run.id if some run in input.tests.runs

satisfied contains "tag" if input.release.tag.commit == input.release.commit

satisfied contains "build" if input.build.record.commit == input.release.commit

satisfied contains run.id if {
	some run in input.tests.runs
	run.commit == input.release.commit
}

findings contains finding("tag", observed, input.release.source, input.release.commit) if {
	input.release.tag.commit != input.release.commit
	observed := concat("", ["Tag ", input.release.tag.name, " leads to ", input.release.tag.commit])
}

findings contains finding("tag", "There is no tag", input.release.source, input.release.commit) if {
	not input.release.tag
}

findings contains finding("build", observed, input.build.record.source, input.release.commit) if {
	input.build.record.commit != input.release.commit
	observed := concat(" ", ["The build was made from", input.build.record.commit])
}

findings contains finding("build", observed, input.build.record.source, input.release.commit) if {
	not input.build.record.commit
	observed := "The build record does not name the commit that was built"
}

findings contains finding(run.id, observed, run.source, input.release.commit) if {
	some run in input.tests.runs
	run.commit != input.release.commit
	observed := concat("", ["Test run ", named(run), " ran on ", run.commit])
}

findings contains finding(run.id, observed, run.source, input.release.commit) if {
	some run in input.tests.runs
	not run.commit
	observed := concat("", ["Nothing says on which commit test run ", named(run), " ran"])
}

named(run) := concat("", [run.source.path, " (environment ", run.environment, ")"])

finding(subject, observed, source, released) := {
	"subject": subject,
	"source": source,
	"params": {"observed": observed, "released": released},
}
