# METADATA
# title: Published anomalies of SOUP are reviewed
# description: |
#   For each item of the SOUP list somebody reviewed the anomalies that are published for exactly its version, not before
#   that version was chosen, and not too long ago. The review keeps a copy of what was reviewed with its digest, and says
#   which anomalies can contribute to a hazardous situation; each of those is linked to the risk file. Where nobody publishes
#   anomalies of an item, the list says why, and how its anomalies are watched instead. In class C a finding about an item
#   can be waived only where the list states that no hazard depends on the item.
# custom:
#   id: SOUP-02
#   clauses: [iec62304:7.1.3]
#   stage: candidate
#   evidence: [soup]
#   waiver: W2
#   emptyIs: pass
#   message: "Published anomalies of SOUP {component}: {reason}"
#   solution: >-
#     Review what is published for this very version, keep a copy, and record it under `review` of the entry in
#     gate/soup.yaml, or under `noList` why nothing is published and how the item is watched.
#   parameters:
#     maxAgeDays:
#       description: Greatest age of a review when the release is judged, in days.
#       type: number
#       minimum: 0
#       stricter: lower
#     hazardWaiver:
#       description: Waiver level of a finding about an item on which a hazard may depend; W0 is never waived.
#       type: string
#       enum: [W2, W0]
#   notCovered:
#     - That the kept copy still has the digest of the record, and holds every anomaly that was published
#     - That the link leads to an entry of the risk file
#     - That the other way of watching is followed where no list is published
#     - Software that the SOUP list does not name (SOUP-01)
package rules.soup.anomalies_reviewed

subjects contains item.component if some item in input.soup.items

# A component that the list names more than once is reviewed when each of its entries is.
satisfied contains component if {
	some component, items in entries
	every item in items {
		reviewed(item)
	}
}

entries[item.component] contains item if some item in input.soup.items

reviewed(item) if {
	every condition, _ in conditions {
		holds(condition, item)
	}
}

findings contains object.union(
	{
		"subject": item.component,
		"source": item.source,
		"params": {"component": item.component, "reason": conditions[condition].reason},
	},
	object.union(age(condition), waiver(item)),
) if {
	some item in input.soup.items
	some condition in unmet(item)
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"settled": {"after": [], "reason": "they were never reviewed, and nothing says that none are published"},
	"reasoned": {"after": ["settled"], "reason": "nothing says why no list of them is published"},
	"watched": {"after": ["settled"], "reason": "no list of them is published, and nothing says how they are watched instead"},
	"version": {"after": ["settled"], "reason": "those of another version were reviewed"},
	"reviewer": {"after": ["settled"], "reason": "their review names no reviewer"},
	"archived": {"after": ["settled"], "reason": "their review keeps no copy with a digest"},
	"relevant": {"after": ["settled"], "reason": "their review does not say which of them matter to a hazard"},
	"linked": {
		"after": ["settled", "relevant"],
		"reason": "one that matters to a hazard is not linked to the risk file",
	},
	"dated": {"after": ["settled"], "reason": "their review has no date, or one after the moment judged"},
	"chosen": {"after": ["settled"], "reason": "nothing says when this version was chosen"},
	"after choice": {
		"after": ["settled", "dated", "chosen"],
		"reason": "they were reviewed before this version was chosen, and not since",
	},
	"recent": {"after": ["settled", "dated"], "reason": "their review is older than allowed"},
}

unmet(item) := {condition |
	some condition, told_with in conditions
	not holds(condition, item)
	every earlier in told_with.after {
		holds(earlier, item)
	}
}

holds("settled", item) if item.review

holds("settled", item) if item.noList

holds(condition, item) if {
	condition in {"reasoned", "watched"}
	item.review
}

holds("reasoned", item) if count(item.noList.reason) > 0

holds("watched", item) if count(item.noList.monitoring) > 0

# What is asked of a review holds where there is nothing to review.
holds(condition, item) if {
	condition in of_reviews
	not item.review
}

holds("version", item) if item.review.version == item.version

holds("reviewer", item) if count(item.review.by) > 0

holds("archived", item) if count(item.review.archived.sha256) > 0

holds("relevant", item) if is_array(item.review.hazardRelevant)

holds("linked", item) if {
	every anomaly in item.review.hazardRelevant {
		count(anomaly.riskReference) > 0
	}
}

holds("dated", item) if {
	is_number(item.review.at)
	item.review.at <= input.asOf
}

holds("chosen", item) if is_number(item.pinnedAt)

holds("after choice", item) if item.review.at >= item.pinnedAt

holds("recent", item) if input.asOf - item.review.at <= data.parameters["SOUP-02"].maxAgeDays * milliseconds_per_day

of_reviews := {"version", "reviewer", "archived", "relevant", "linked", "dated", "chosen", "after choice", "recent"}

# That a review grew old is all that an urgent release may put off.
age("recent") := {"onlyAge": true}

age(condition) := {} if condition != "recent"

waiver(item) := {} if no_hazard(item)

waiver(item) := {"waiver": data.parameters["SOUP-02"].hazardWaiver} if not no_hazard(item)

# That nothing dangerous depends on an item must be stated, and must agree with its review.
no_hazard(item) if {
	count(item.hazards) == 0
	count(object.get(item, ["review", "hazardRelevant"], [])) == 0
}

milliseconds_per_day := 86400000
