# METADATA
# title: The safety class rests on a rationale and on external controls
# description: |
#   The classification is that of the product, gives the worst-case rationale, is approved by someone at some time, and
#   refers to a risk file of the released commit. Each reduction of the class rests on a risk control that is on the list
#   of risk controls and acts outside of the software: in hardware, an independent system or a procedure. Both the record
#   and the list say so, and its reference is a file of the released commit. A software item has the class of the system,
#   or a lower one with a reference to its segregation that is a file of the released commit.
# custom:
#   id: RISK-02
#   clauses: [iec62304:4.3]
#   stage: candidate
#   evidence: [risk, git]
#   consults: [riskControls]
#   waiver: W0
#   message: "Safety class {level} does not stand, {item}: {reason}"
#   solution: >-
#     Complete and approve `classification` in gate/risk.yaml, and rest each of its `reductions` on an external risk
#     control, and each lower class of an item on its segregation (`product.items` in the configuration).
#   notCovered:
#     - That the rationale, the external controls and the segregation are sound
#     - That the approver named is who approved the classification; the record of the approval itself shows that
package rules.risk.classification_sound

subjects contains "classification" if input.risk.classification

subjects contains reduction.control if some reduction in input.risk.classification.reductions

subjects contains named(item) if some item in input.product.items

satisfied contains "classification" if {
	every condition, _ in class_conditions {
		holds(condition, input.risk.classification)
	}
}

satisfied contains reduction.control if {
	some reduction in input.risk.classification.reductions
	every other in input.risk.classification.reductions {
		stands(other, reduction.control)
	}
}

satisfied contains named(item) if {
	some item in input.product.items
	every other in input.product.items {
		item_stands(other, item.id)
	}
}

findings contains told("classification", class.source, reason) if {
	class := input.risk.classification
	some condition, reason in class_conditions
	not holds(condition, class)
}

findings contains told(reduction.control, reduction.source, reason) if {
	some reduction in input.risk.classification.reductions
	some condition, reason in reduction_conditions
	not holds(condition, reduction)
}

# What the configuration alone says has no place in a file of evidence.
findings contains {
	"subject": named(item),
	"params": {"level": input.product.level, "item": named(item), "reason": item_conditions[condition].reason},
} if {
	some item in input.product.items
	some condition, told_with in item_conditions
	not holds(condition, item)
	every earlier in told_with.after {
		holds(earlier, item)
	}
}

# Apart from the ids of risk controls.
named(item) := concat(" ", ["item", item.id])

told(item, source, reason) := {
	"subject": item,
	"source": source,
	"params": {"level": input.risk.classification.level, "item": item, "reason": reason},
}

# A control that several reductions rest on must hold for each.
stands(reduction, control) if reduction.control != control

stands(reduction, _) if {
	every condition, _ in reduction_conditions {
		holds(condition, reduction)
	}
}

# An item that is listed several times must hold each time.
item_stands(item, id) if item.id != id

item_stands(item, _) if {
	every condition, _ in item_conditions {
		holds(condition, item)
	}
}

# What must hold, and how it is told when it does not.
class_conditions := {
	"level": "the product is configured with another class",
	"rationale": "it gives no worst-case rationale",
	"approver": "it names no approver",
	"approved": "its approval has no date, or one after the moment judged",
	"risk file": "its risk file is not a file of the released commit",
}

reduction_conditions := {
	"external": "the control acts inside the software",
	"listed": "the control is not among the risk controls",
	"agreed": "the list of risk controls places the control elsewhere",
	"reference": "its reference is not a file of the released commit",
}

# A condition is told only where those before it hold.
item_conditions := {
	"not higher": {"after": [], "reason": "its class is higher than that of the system, or no class"},
	"segregated": {
		"after": ["not higher"],
		"reason": "its class is lower than that of the system, and no segregation is referred to",
	},
	"segregation found": {
		"after": ["not higher", "segregated"],
		"reason": "the reference to its segregation is not a file of the released commit",
	},
}

holds("not higher", item) if item.level == input.product.level

holds("not higher", item) if item.level in lower_classes[input.product.level]

lower_classes := {"B": {"A"}, "C": {"A", "B"}}

# An item of the system's own class needs no segregation.
holds(condition, item) if {
	condition in {"segregated", "segregation found"}
	item.level == input.product.level
}

holds("segregated", item) if count(item.segregation) > 0

holds("segregation found", item) if item.segregationFound == true

holds("level", class) if class.level == input.product.level

holds("rationale", class) if count(class.rationale) > 0

holds("approver", class) if count(class.approver) > 0

holds("approved", class) if {
	is_number(class.approvedAt)
	class.approvedAt <= input.asOf
}

holds("risk file", class) if class.riskFile.found == true

holds("external", reduction) if reduction.location in {"hardware", "independentSystem", "procedure"}

holds("listed", reduction) if reduction.controlFound == true

holds("agreed", reduction) if reduction.controlLocation == reduction.location

# A control that is not on the list is told as that alone.
holds("agreed", reduction) if reduction.controlFound == false

holds("reference", reduction) if reduction.referenceFound == true
