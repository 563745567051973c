# METADATA
# title: The safety class rests on a rationale and on external controls
# description: |
#   The classification is that of the product, gives the worst-case rationale, is approved by someone at some time, and
#   refers to a risk file of the released commit. Each reduction of the class rests on a risk control that is on the list
#   of risk controls and acts outside of the software: in hardware, an independent system or a procedure. Both the record
#   and the list say so, and its reference is a file of the released commit.
# custom:
#   id: RISK-02
#   clauses: [iec62304:4.3]
#   stage: candidate
#   evidence: [risk, git]
#   consults: [riskControls]
#   waiver: W0
#   message: "Safety class {level} does not stand, {item}: {reason}"
#   solution: Complete and approve the classification, and rest each reduction on an external risk control with its reference.
#   notCovered:
#     - That the rationale and the external controls are sound
#     - That the approver named is who approved the classification; the record of the approval itself shows that
#     - Segregation of software items with a lower class than the system
package rules.risk.classification_sound

subjects contains "classification" if input.risk.classification

subjects contains reduction.control if some reduction in input.risk.classification.reductions

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
