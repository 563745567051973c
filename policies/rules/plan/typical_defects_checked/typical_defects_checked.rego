# METADATA
# title: Defects typical of the technology were looked for
# description: |
#   For each programming technology of the product there is a list of the kinds of defect that are typical of it, with the
#   analysis tools and the rules that find them. Each of these tools ran to its end on the released commit, and whatever its
#   rules found is closed, was accepted in the code with a reason, or is named by an open anomaly of this version.
# custom:
#   id: PLAN-03
#   clauses: [iec62304:5.1.12]
#   stage: candidate
#   evidence: [defectCategories, findings]
#   consults: [anomalies]
#   waiver: W1
#   message: "Check for typical defects, {item}: {reason}"
#   solution: |
#     List the kinds of defect of the technology in gate/defect-categories.yaml, run the tools on the released commit, and fix
#     what they find, or record an anomaly for it.
#   notCovered:
#     - That the list holds all kinds of defect that are typical of the technology
#     - That the rules are switched on in the tool, and that it looked at the whole product
#     - That the technologies of the configuration are all that the product uses
package rules.plan.typical_defects_checked

subjects contains technology if some technology in input.product.technologies

subjects contains category.key if some category in categories

subjects contains finding.id if some finding in typical

satisfied contains technology if {
	some technology in input.product.technologies
	technology in listed
}

satisfied contains category.key if {
	some category in categories
	count(category.checks) > 0
	every check in category.checks {
		ran(check)
	}
}

satisfied contains finding.id if {
	some finding in typical
	dispositioned(finding)
}

findings contains {
	"subject": technology,
	"params": {"item": technology, "reason": "no kinds of defect are listed for this technology"},
	"waiver": "W0",
} if {
	some technology in input.product.technologies
	not technology in listed
}

findings contains {
	"subject": category.key,
	"source": category.source,
	"params": {"item": category.key, "reason": "it names nothing that looks for it"},
	"waiver": "W0",
} if {
	some category in categories
	not count(category.checks) > 0
}

findings contains {
	"subject": category.key,
	"source": category.source,
	"params": {"item": category.key, "reason": concat(" ", [check.tool, "did not run to its end on the released commit"])},
	"waiver": "W0",
} if {
	some category in categories
	some check in category.checks
	not ran(check)
}

findings contains {
	"subject": finding.id,
	"source": finding.source,
	"params": {"item": finding.id, "reason": "it is open: neither accepted with a reason nor named by an open anomaly"},
} if {
	some finding in typical
	not dispositioned(finding)
}

# Of technologies that the product does not use, nothing is asked.
categories := [category |
	some category in input.defectCategories.items
	category.technology in {technology | some technology in input.product.technologies}
]

listed := {category.technology | some category in categories}

typical := {finding |
	some category in categories
	some position in category.findings
	finding := input.analysis.findings[position]
}

# All runs of the tool count: one that broke off, or looked at another commit, may be the one that would have found it.
ran(check) if {
	count(check.runs) > 0
	every position in check.runs {
		input.analysis.runs[position].successful == true
		input.analysis.runs[position].commit == input.release.commit
	}
}

dispositioned(finding) if {
	finding.suppressed.status == "accepted"
	count(finding.suppressed.justification) > 0
}

dispositioned(finding) if finding.id in named_by_anomalies

named_by_anomalies := {id |
	some anomaly in input.anomalies.open
	anomaly.affectsRelease
	some id in anomaly.findings
} | {id |
	some anomaly in input.anomalies.open
	anomaly.affectsRelease
	some id in anomaly.duplicates
}
