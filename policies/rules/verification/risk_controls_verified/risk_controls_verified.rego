# METADATA
# title: Risk controls in software are verified on the released commit
# description: |
#   Each risk control that is implemented in software has a test, linked to it or to a requirement in scope that implements
#   it, and the latest result on the released commit of every test it rests on is `passed`, in each environment where it ran
#   or in the one asked for. A link that is marked for re-review shows nothing.
# custom:
#   id: VER-07
#   clauses: [iec62304:7.3.1, iec62304:7.3.3, iso14971:7.2]
#   stage: candidate
#   evidence: [requirements, riskControls, tests]
#   consults: [trace]
#   waiver: W0
#   emptyIs: pass
#   message: "Risk control {riskControl} is not verified on {commit}: {reason}"
#   solution: >-
#     Link a test to the risk control under `verifiedBy` in gate/risk-controls.yaml, or to a requirement that
#     implements it, and make it pass on the released commit.
#   notCovered:
#     - That the tests show that the risk control is effective, not only that it is there
#     - The verification of risk controls in hardware, independent systems and procedures
#     - The trace from hazardous situation over software item and cause to the risk control
package rules.verification.risk_controls_verified

import data.lib.runs

subjects contains control.id if some control in controls

satisfied contains control.id if {
	some control in controls
	some link in links[control.id]
	counts(link)
	every test in tests[control.id] {
		runs.passed[test]
	}
}

findings contains finding(control, input.release.commit, "no test is linked to it, or to a requirement in scope that implements it") if {
	some control in controls
	count(tests_linked(control)) == 0
}

findings contains finding(control, input.release.commit, "its links to tests are marked for re-review") if {
	some control in controls
	count(tests_linked(control)) > 0
	every link in tests_linked(control) {
		link.suspect
	}
}

findings contains finding(control, input.release.commit, reason) if {
	some control in controls
	some test in tests[control.id]
	not runs.passed[test]
	reason := concat(" ", ["test", test, "did not pass there"])
}

controls contains control if {
	some control in input.riskControls.items
	control.location == "software"
}

# By risk control, how it is verified: by its own links, and by those of the requirements in scope that implement it.
links[control.id] contains link if {
	some control in controls
	some link in control.verifiedBy
}

links[control] contains link if {
	some requirement in input.requirements.items
	requirement.inScope
	some control in requirement.riskControls
	some link in requirement.verifiedBy
}

# By risk control, the keys of all required tests without which it is not shown.
tests[need.id] contains required.key if {
	some required in input.tests.required
	some need in array.concat(required.requiredBy, required.breaks)
	need.kind == "riskControl"
}

tests_linked(control) := {link |
	some link in links[control.id]
	names_test(link)
}

names_test(link) if {
	link.method == "test"
	link.test != ""
}

counts(link) if {
	names_test(link)
	not link.suspect
}

finding(control, commit, reason) := {
	"subject": control.id,
	"source": control.source,
	"params": {"riskControl": control.id, "commit": commit, "reason": reason},
}
