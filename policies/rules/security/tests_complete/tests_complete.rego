# METADATA
# title: Security tests are complete and current
# description: |
#   The record of security tests is for this version, and holds each kind of test that the profile asks for. Tests of
#   security requirements and of mitigated threats ran on the released commit. Tests for vulnerabilities and of penetration
#   are not too old, or somebody judged, with the reason, that an older penetration test still holds for what changed since.
#   None failed; each names its report, and says how independent of development the testers are.
# custom:
#   id: SEC-10
#   clauses: [iec81001-5-1:5.7, mdcg2019-16:3.7]
#   stage: candidate
#   evidence: [securityTests]
#   waiver: W1
#   message: "Security tests, {item}: {reason}"
#   solution: Run the tests on the released commit and record them under `tests` in gate/security-tests/<version>.yaml, or say under `stillValid` why an older penetration test still holds. A test that failed and was repeated is recorded with its last outcome.
#   parameters:
#     kinds:
#       description: Kinds of security test that a release needs.
#       type: array
#       items: {type: string, enum: [requirements, threatMitigation, vulnerability, penetration]}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     authorKnownBy:
#       description: Ways of knowing who answers for the record that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     vulnerabilityMaxAgeDays:
#       description: Greatest age of the tests for vulnerabilities when the release is judged, in days.
#       type: number
#       minimum: 0
#       stricter: lower
#     penetrationMaxAgeDays:
#       description: Greatest age of a penetration test when the release is judged, in days.
#       type: number
#       minimum: 0
#       stricter: lower
#   notCovered:
#     - That the tests cover every security requirement and every threat
#     - That the testers are as independent as stated, and independent enough
#     - That what a test found is in the register of security findings (SEC-05)
package rules.security.tests_complete

subjects contains "record"

subjects contains kind if some kind in data.parameters["SEC-10"].kinds

satisfied contains "record" if {
	every condition, _ in record_conditions {
		holds(condition, input.security.tests)
	}
}

satisfied contains kind if {
	some kind in data.parameters["SEC-10"].kinds
	shown(kind)
}

findings contains told("record", "the record", {}, "there is none", {}) if {
	not input.security.tests
}

findings contains told(
	"record",
	"the record",
	{"source": input.security.tests.source},
	reason,
	{},
) if {
	some condition, reason in record_conditions
	not holds(condition, input.security.tests)
}

findings contains told(kind, kind, source_of_record, "no such test is recorded", {}) if {
	some kind in data.parameters["SEC-10"].kinds
	count(tests_of(kind)) == 0
}

findings contains told(kind, kind, {"source": test.source}, conditions[condition].reason, age(condition)) if {
	some kind in data.parameters["SEC-10"].kinds
	not shown(kind)
	some test in tests_of(kind)
	some condition in unmet(test)
}

told(subject, item, source, reason, marked) := object.union(
	{"subject": subject, "params": {"item": item, "reason": reason}},
	object.union(source, marked),
)

source_of_record := {"source": input.security.tests.source}

source_of_record := {} if not input.security.tests

# That a penetration test grew old is all that an urgent release may put off.
age("penetration age") := {"onlyAge": true}

age(condition) := {} if condition != "penetration age"

tests_of(kind) := [test | some test in input.security.tests.items; test.kind == kind]

shown(kind) if {
	some test in tests_of(kind)
	every condition, _ in conditions {
		holds(condition, test)
	}
	every other in tests_of(kind) {
		holds("outcome", other)
		holds("listed", other)
	}
}

record_conditions := {
	"version": "it is for another version",
	"author": "who answers for it is not known well enough",
}

# What must hold of a test, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"outcome": {"after": [], "reason": "it failed"},
	"listed": {"after": ["outcome"], "reason": "it found something, but names none of it"},
	"report": {"after": [], "reason": "it names no report"},
	"independence": {"after": [], "reason": "nothing says how independent of development its testers are"},
	"dated": {"after": [], "reason": "it has no date, or one after the moment judged"},
	"released": {"after": [], "reason": "it did not run on the released commit"},
	"vulnerability age": {"after": ["dated"], "reason": "it is older than allowed"},
	"penetration age": {
		"after": ["dated"],
		"reason": "it is older than allowed, and nobody judged that it still holds",
	},
}

unmet(test) := {condition |
	some condition, told_with in conditions
	not holds(condition, test)
	every earlier in told_with.after {
		holds(earlier, test)
	}
}

holds("version", record) if record.version == input.release.version

holds("author", record) if record.author.known in data.parameters["SEC-10"].authorKnownBy

holds("outcome", test) if test.outcome in {"passed", "findings"}

holds("listed", test) if test.outcome == "passed"

holds("listed", test) if count(test.findings) > 0

holds("report", test) if test.report != ""

holds("independence", test) if test.independence != ""

holds("dated", test) if test.at <= input.asOf

holds("released", test) if test.commit == input.release.commit

holds("released", test) if test.kind in {"vulnerability", "penetration"}

holds("vulnerability age", test) if test.kind in {"requirements", "threatMitigation", "penetration"}

holds("vulnerability age", test) if recent(test, data.parameters["SEC-10"].vulnerabilityMaxAgeDays)

holds("penetration age", test) if test.kind in {"requirements", "threatMitigation", "vulnerability"}

holds("penetration age", test) if recent(test, data.parameters["SEC-10"].penetrationMaxAgeDays)

# The judgement stands in the record of this version.
holds("penetration age", test) if {
	test.stillValid.reason != ""
	test.stillValid.by != ""
	test.stillValid.at <= input.asOf
	test.stillValid.at >= test.at
}

recent(test, days) if input.asOf - test.at <= days * milliseconds_per_day

milliseconds_per_day := 86400000
