# METADATA
# title: The origin of what machines made is authenticated
# description: |
#   Each piece of evidence that tools make is named by a verified statement, or it was brought in by an automation that is
#   known by more than a name in a file: who committed the collection record beside the file, or the record itself. What a
#   person brought in says who that was, and another person checked it and committed that. What git told, the gate saw.
# custom:
#   id: GOV-04
#   clauses: [us-part11:11.10, iso13485:4.2.5]
#   stage: candidate
#   evidence: [git]
#   waiver: W1
#   message: "Evidence {evidence} has no authenticated origin: it {reason}"
#   solution: Let the pipeline that made the evidence commit it with its collection record, or sign a statement about it; what came by hand needs a second person who checks it and commits the collection record.
#   parameters:
#     kinds:
#       description: Kinds of evidence that tools make.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     knownBy:
#       description: Ways of knowing who brought evidence in that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       stricter: fewer
#     automationRoles:
#       description: Roles of those entries of people that are no persons but automations.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the commit of an automation was really made by it, before commits are verified by their signature
#     - Exports of trackers and of requirements tools, which people answer for
package rules.governance.origin_authenticated

subjects contains item.id if some item in judged

satisfied contains item.id if {
	some item in judged
	item.kind == "git"
	item.binding == "observation"
}

satisfied contains item.id if {
	some item in judged
	item.attested == true
}

satisfied contains item.id if {
	some item in judged
	known(item)
	by_automation(item)
}

satisfied contains item.id if {
	some item in judged
	known(item)
	uploaded(item)
	checked(item)
}

findings contains {
	"subject": item.id,
	"source": {"evidence": item.id, "path": item.path, "line": 1},
	"params": {"evidence": item.path, "reason": reason(item)},
} if {
	some item in judged
	item.kind != "git"
	not item.id in satisfied
}

# What was not seen by the gate itself is no answer of git.
findings contains {
	"subject": item.id,
	"source": {"evidence": item.id, "path": item.path},
	"params": {"evidence": item.path, "reason": "was not seen by the gate itself"},
} if {
	some item in judged
	item.kind == "git"
	not item.id in satisfied
}

judged contains item if {
	some item in input.evidence.items
	item.kind in data.parameters["GOV-04"].kinds
}

judged contains item if {
	some item in input.evidence.items
	item.kind == "git"
}

# Who brought it in: who committed the collection record, else who wrote the record that it is.
origin(item) := item.collectedBy

origin(item) := item.author if not item.collectedBy

known(item) if origin(item).known in data.parameters["GOV-04"].knownBy

by_automation(item) if is_automation(origin(item).id)

is_automation(id) if {
	some role in person(id).roles
	role in data.parameters["GOV-04"].automationRoles
}

is_person(id) if {
	person(id)
	not is_automation(id)
}

uploaded(item) if is_person(item.upload.by)

# The check is known by the commit of who checked.
checked(item) if {
	is_person(item.upload.checkedBy)
	item.upload.checkedBy != item.upload.by
	item.upload.checkedBy == origin(item).id
	item.upload.checkedAt >= item.collectedAt
	item.upload.checkedAt <= input.asOf
}

reason(item) := "is named by no verified statement, and nothing shows who brought it in" if not known(item)

reason(item) := "came by hand, and no configured person is named who brought it in" if {
	known(item)
	not uploaded(item)
}

reason(item) := "came by hand, and no second person checked it and committed that" if {
	known(item)
	uploaded(item)
}

person(id) := input.people.items[input.people.index[id]]
