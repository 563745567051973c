# METADATA
# title: Every piece of evidence is of this release, intact and recent
# description: |
#   Each file the decision rests on can be read, says when and by whom it was collected, belongs to the released commit,
#   artefact or version in a way that is enough for its kind, is unchanged since it was collected, and is not older than
#   its kind may be. What tools make of the released software is not older than the released commit.
# custom:
#   id: GOV-03
#   clauses: [iec62304:5.8.1, iso13485:4.2.5, us-part11:11.10]
#   stage: candidate
#   evidence: [git]
#   waiver: W1
#   message: "Evidence {evidence} {reason}"
#   solution: Collect the evidence again from the released commit and artefacts, with `gatehouse collect` where the file does not say what it belongs to.
#   parameters:
#     binding:
#       description: By kind of evidence, the ways of knowing what it belongs to that are enough; other kinds use defaultBinding.
#       type: object
#       additionalProperties:
#         type: array
#         items: {type: string, enum: [content, collection, record, observation]}
#         minItems: 1
#         stricter: fewer
#     defaultBinding:
#       description: Ways of knowing what evidence belongs to that are enough for kinds that `binding` does not name.
#       type: array
#       items: {type: string, enum: [content, collection, record, observation]}
#       minItems: 1
#       stricter: fewer
#     maxAgeDays:
#       description: By kind of evidence, its greatest age in days; kinds that are not named may have any age.
#       type: object
#       additionalProperties: {type: integer, minimum: 1, stricter: lower}
#     madeAfterCommit:
#       description: Kinds of evidence that tools make of the released software, and that so cannot be older than its commit.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
package rules.governance.evidence_current

import data.lib.brief

subjects contains item.id if some item in input.evidence.items

satisfied contains item.id if {
	some item in input.evidence.items
	readable(item)
	origin_known(item)
	time_known(item)
	times_reached(item, input.asOf)
	belongs(item, input.release, released_digests)
	item.binding in enough(item.kind, data.parameters["GOV-03"])
	unaltered(item)
	recent(item, input.asOf, data.parameters["GOV-03"].maxAgeDays)
	made_after(item, input.release, data.parameters["GOV-03"].madeAfterCommit)
}

# Only age may be waived.
findings contains finding(item, file(item), "is older than evidence of its kind may be", "W1") if {
	some item in input.evidence.items
	not recent(item, input.asOf, data.parameters["GOV-03"].maxAgeDays)
}

findings contains finding(item, file(item), "cannot be read", "W0") if {
	some item in input.evidence.items
	not readable(item)
}

findings contains finding(item, file(item), "does not say who or what it comes from", "W0") if {
	some item in input.evidence.items
	not origin_known(item)
}

findings contains finding(item, file(item), "does not say when it was made or collected", "W0") if {
	some item in input.evidence.items
	not time_known(item)
}

findings contains finding(item, file(item), "is dated after the time of judgement", "W0") if {
	some item in input.evidence.items
	not times_reached(item, input.asOf)
}

findings contains finding(item, bound_at(item), concat(" ", ["belongs to another release:", told]), "W0") if {
	some item in input.evidence.items
	foreign(item, input.release, released_digests)
	told := concat(" and ", sort(strange_ties(item, input.release, released_digests)))
}

findings contains finding(item, bound_at(item), "does not say what it belongs to", "W0") if {
	some item in input.evidence.items
	not foreign(item, input.release, released_digests)
	not belongs(item, input.release, released_digests)
}

findings contains finding(item, bound_at(item), concat(" ", ["is bound to the release", told]), "W0") if {
	some item in input.evidence.items
	told := concat("", ["by ", item.binding, ", which is not enough for its kind"])
	not item.binding in enough(item.kind, data.parameters["GOV-03"])
}

findings contains finding(item, bound_at(item), "was altered after it was collected", "W0") if {
	some item in input.evidence.items
	not unaltered(item)
}

findings contains finding(item, bound_at(item), "is older than the released commit", "W0") if {
	some item in input.evidence.items
	not made_after(item, input.release, data.parameters["GOV-03"].madeAfterCommit)
}

released_digests := {artifact.sha256 | some artifact in input.release.artifacts}

readable(item) if item.state in {"present", "empty"}

origin_known(item) if item.collector != ""

origin_known(item) if item.author.id != ""

# The file itself, or the gate's own look at the checkout, says where it comes from.
origin_known(item) if item.binding in {"content", "observation"}

time_known(item) if count(times(item)) > 0

time_known(item) if item.binding == "observation"

times_reached(item, as_of) if {
	every time in times(item) {
		time <= as_of
	}
}

times(item) := {time | some field in {"collectedAt", "producedAt"}; time := item[field]}

# A record that names neither commit nor version, such as the list of SOUP, is about the tree it is committed in.
belongs(item, release, digests) if {
	item.binding == "record"
	not foreign(item, release, digests)
}

belongs(item, release, digests) if {
	some field in ties_of(item.kind)
	item.subject[field]
	not foreign(item, release, digests)
}

ties_of(kind) := {"commit", "artifact", "version"} if kind != "baselineSbom"

# The bill of the baseline is tied to it by its version: the commit at which it is collected again is that of the release.
ties_of("baselineSbom") := {"version"}

foreign(item, release, digests) if count(strange_ties(item, release, digests)) > 0

# What an item is said to belong to that is no part of this release, each with what is.
strange_ties(item, release, digests) := {tie |
	some field in {"commit", "artifact", "version"}
	tie := strange_tie(field, item, release, digests)
}

strange_tie("commit", item, release, _) := tie("commit", item.subject.commit, release.commit) if {
	item.kind != "baselineSbom"
	item.subject.commit != release.commit
}

strange_tie("artifact", item, _, digests) := tie("artefact", item.subject.artifact, told_digests(digests)) if {
	item.kind != "baselineSbom"
	not item.subject.artifact in digests
}

# Waivers of other versions may lie beside those of this one; the engine uses none of them.
strange_tie("version", item, release, _) := tie("version", item.subject.version, release.version) if {
	not item.kind in {"waivers", "baselineSbom"}
	item.subject.version != release.version
}

# The bill of the baseline is of the baseline, and must say so.
strange_tie("version", item, release, _) := told if {
	item.kind == "baselineSbom"
	item.subject.version != release.baseline.version
	told := concat("", ["to version ", item.subject.version, " (baseline: ", release.baseline.version, ")"])
}

strange_tie("version", item, release, _) := "to a baseline, of which there is none" if {
	item.kind == "baselineSbom"
	not release.baseline
}

told_digests(digests) := brief.told(sort(digests)) if count(digests) > 0

told_digests(digests) := "none" if count(digests) == 0

tie(thing, found, expected) := concat("", ["to ", thing, " ", found, " (released: ", expected, ")"])

enough(kind, parameters) := parameters.binding[kind]

enough(kind, parameters) := parameters.defaultBinding if not parameters.binding[kind]

unaltered(item) if item.collectedDigest == item.sha256

unaltered(item) if {
	item.sha256
	not item.collectedDigest
}

recent(item, as_of, max_age_days) if {
	limit := max_age_days[item.kind] * 86400000
	every time in times(item) {
		as_of - time <= limit
	}
}

recent(item, _, max_age_days) if not max_age_days[item.kind]

made_after(item, release, _) if {
	every time in times(item) {
		time >= release.committedAt
	}
}

made_after(item, _, kinds) if not item.kind in kinds

# Git has no file, and so no line.
file(item) := {"evidence": item.id, "path": item.path, "line": 1} if item.kind != "git"

file(item) := {"evidence": item.id, "path": item.path} if item.kind == "git"

# What a file belongs to stands in its collection record, where there is one.
bound_at(item) := {"evidence": item.id, "path": item.boundBy.path, "line": item.boundBy.line}

bound_at(item) := file(item) if not item.boundBy

finding(item, source, reason, waiver) := {
	"subject": item.id,
	"source": source,
	"params": {"evidence": item.path, "reason": reason},
	"waiver": waiver,
}
