# METADATA
# title: Exploitability statements that hold
# description: |
#   Whether a VEX statement may be relied on when it says that a product is not affected, or that a vulnerability is fixed.
#   What is demanded comes from the profile: `authorKnownBy`, the ways of knowing the author that are enough, and
#   `maxAgeDays`, the greatest age of a statement. Conditions of rule SEC-04.
package lib.vex

# METADATA
# description: Whether every condition holds for a statement at the moment judged.
sound(statement, demands, as_of) if {
	every condition, _ in conditions {
		holds(condition, statement, demands, as_of)
	}
}

# METADATA
# description: The reasons why a statement does not hold. A condition is told only where the one before it holds.
faults(statement, demands, as_of) := {told.reason |
	some condition, told in conditions
	not holds(condition, statement, demands, as_of)
	every earlier in told.after {
		holds(earlier, statement, demands, as_of)
	}
}

# METADATA
# description: What must hold, and how it is told when it does not.
conditions := {
	"decisive": {
		"after": [],
		"reason": "its statement says neither that the product is not affected nor that it is fixed",
	},
	"reasoned": {
		"after": ["decisive"],
		"reason": "its statement gives no justification, neither a label nor text",
	},
	"labelled": {
		"after": ["decisive", "reasoned"],
		"reason": "its statement gives text, but none of the justification labels",
	},
	"evidence": {
		"after": ["decisive", "reasoned", "labelled"],
		"reason": "the justification label of its statement needs a reference to evidence",
	},
	"second reviewer": {
		"after": ["decisive", "reasoned", "labelled"],
		"reason": "the justification label of its statement needs a second reviewer, other than the author",
	},
	"product": {"after": [], "reason": "its statement is about the component alone, not about this product"},
	"author": {"after": [], "reason": "the author of its statement is not known well enough"},
	"in time": {"after": [], "reason": "its statement is not dated, or is dated after the moment judged"},
	"recent": {"after": ["in time"], "reason": "its statement is older than allowed"},
}

# METADATA
# description: Justification labels that show themselves.
plain_labels := {"component_not_present", "vulnerable_code_not_present", "vulnerable_code_not_in_execute_path"}

# METADATA
# description: Justification labels that are easily claimed and hard to show.
hard_labels := {"vulnerable_code_cannot_be_controlled_by_adversary", "inline_mitigations_already_exist"}

# METADATA
# description: Whether one condition holds.
holds("decisive", statement, _, _) if statement.status in {"not_affected", "fixed"}

# That something is fixed needs no justification.
holds(condition, statement, _, _) if {
	condition in {"reasoned", "labelled", "evidence", "second reviewer"}
	statement.status == "fixed"
}

holds("reasoned", statement, _, _) if statement.justification != ""

holds("reasoned", statement, _, _) if statement.impactStatement != ""

holds("labelled", statement, _, _) if statement.justification in plain_labels

holds("labelled", statement, _, _) if statement.justification in hard_labels

holds("evidence", statement, _, _) if statement.justification in plain_labels

holds("evidence", statement, _, _) if statement.reference != ""

holds("second reviewer", statement, _, _) if statement.justification in plain_labels

holds("second reviewer", statement, _, _) if {
	statement.secondReviewer != ""
	statement.secondReviewer != statement.author
}

holds("product", statement, _, _) if statement.matched in {"artifact", "product"}

holds("author", statement, demands, _) if statement.known in demands.authorKnownBy

holds("in time", statement, _, as_of) if statement.at <= as_of

holds("recent", statement, demands, as_of) if as_of - statement.at <= demands.maxAgeDays * milliseconds_per_day

# METADATA
# description: Milliseconds of a day.
milliseconds_per_day := 86400000
