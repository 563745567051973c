# METADATA
# title: Every change was analysed for safety
# description: |
#   Each change request that commits since the baseline carry out says what the change means for safety: new causes of
#   hazardous situations and the controls they need, or why there are none, by whom and when. Where the class asks for it,
#   it also says which risk controls the change affects, or why none; each of these is a listed risk control, and is
#   verified again: its tests passed on the released commit, and what is not verified by a test was looked at after the
#   last commit of the change. A commit without a change request, or with one of which
#   there is no record, is found fault with.
# custom:
#   id: CHG-02
#   clauses: [iec62304:7.4.1, iec62304:7.4.2, iec62304:7.4.3, iec62304:6.2.3, iec62304:8.2.3]
#   stage: candidate
#   evidence: [git, changeRequests]
#   consults: [reviews, releases, riskControls, trace, tests]
#   waiver: W0
#   emptyIs: pass
#   message: "{item}: {reason}"
#   solution: >-
#     Complete `safetyAnalysis` and `riskControlsAffected` in the record of the change request in
#     gate/change-requests, and verify again the risk controls that it names.
#   parameters:
#     riskControlEffect:
#       description: Whether the effect on risk controls must be stated, and the affected ones verified again.
#       type: boolean
#   notCovered:
#     - That the analysis is right, and that who made it was qualified to
#     - That the affected risk controls are all that the change affects
#     - New risk controls that the analysis asks for (VER-07 judges those that are listed)
package rules.changes.safety_analysed

import data.lib.delta
import data.lib.runs

subjects contains id if some id in requested

subjects contains commit.id if some commit in unrequested

satisfied contains id if {
	some id in requested
	every condition, _ in conditions {
		holds(condition, delta.request(id))
	}
}

findings contains {
	"subject": id,
	"source": delta.request(id).source,
	"params": {"item": concat(" ", ["change request", id]), "reason": reason(condition, delta.request(id))},
} if {
	some id in requested
	some condition in unmet(delta.request(id))
}

findings contains {
	"subject": commit.id,
	"source": commit.source,
	"params": {"item": delta.named(commit), "reason": "no record of a change request says what it means for safety"},
} if {
	some commit in unrequested
}

# The recorded change requests that the commits carry out, and the commits that carry out none, or one of which there is no record.
requested := {id |
	some commit in delta.changes
	some id in commit.changeRequests
	delta.request(id).id
}

unrequested := [commit |
	some commit in delta.changes
	not has_recorded_requests(commit)
]

has_recorded_requests(commit) if {
	count(commit.changeRequests) > 0
	every id in commit.changeRequests {
		id in requested
	}
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"analysed": {"after": [], "reason": "it has no safety analysis"},
	"signed": {"after": ["analysed"], "reason": "its safety analysis does not say by whom and when"},
	"in time": {"after": ["analysed", "signed"], "reason": "its safety analysis is dated after the moment judged"},
	"effect": {"after": [], "reason": "it says neither which risk controls it affects nor why none"},
	"listed": {"after": ["effect"], "reason": "it affects what is not among the risk controls"},
	"verified": {"after": ["effect", "listed"], "reason": "risk controls that it affects are not verified again"},
}

unmet(request) := {condition |
	some condition, told_with in conditions
	not holds(condition, request)
	every earlier in told_with.after {
		holds(earlier, request)
	}
}

holds("analysed", request) if request.safetyAnalysis.conclusion != ""

holds("signed", request) if {
	request.safetyAnalysis.by != ""
	is_number(request.safetyAnalysis.at)
}

holds("in time", request) if request.safetyAnalysis.at <= input.asOf

holds(condition, _) if {
	condition in {"effect", "listed", "verified"}
	data.parameters["CHG-02"].riskControlEffect == false
}

holds("effect", request) if count(request.riskControlsAffected) > 0

holds("effect", request) if request.noRiskControlsAffected != ""

holds("listed", request) if count(unlisted(request)) == 0

holds("verified", request) if count(unverified(request)) == 0

unlisted(request) := [id | some id in request.riskControlsAffected; not controls[id]]

unverified(request) := [id |
	some id in request.riskControlsAffected
	not verified_again(object.get(controls, id, {}), request)
]

controls := {control.id: control | some control in input.riskControls.items}

verified_again(control, request) if {
	count(control.verifiedBy) > 0
	every verification in control.verifiedBy {
		shows(verification, request)
	}
}

shows(verification, _) if {
	verification.method == "test"
	not verification.suspect
	runs.passed[key_of(verification)]
}

shows(verification, request) if {
	verification.method != "test"
	not verification.suspect
	verification.at >= last_commit_of(request)
	verification.at <= input.asOf
}

# A required test stands under its id and the environment that is asked for.
key_of(verification) := verification.test if not verification.environment

key_of(verification) := concat(" in ", [verification.test, verification.environment])

last_commit_of(request) := max({commit.committedAt |
	some commit in delta.changes
	request.id in commit.changeRequests
})

reason("listed", request) := concat(": ", [conditions.listed.reason, concat(", ", unlisted(request))])

reason("verified", request) := concat(": ", [conditions.verified.reason, concat(", ", unverified(request))])

reason(condition, _) := conditions[condition].reason if not condition in {"listed", "verified"}
