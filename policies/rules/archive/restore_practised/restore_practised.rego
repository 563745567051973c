# METADATA
# title: Restoring from the archive was practised
# description: |
#   An earlier release was restored from the archive, not longer ago than the profile allows and as thoroughly as it asks:
#   restored, or restored and built again. It worked, and no later restore of that kind failed. A configured person did it, and
#   it is known well enough who answers for the record. Where this is declared the
#   first release and no earlier one is recorded, there is nothing to practise with.
# custom:
#   id: ARC-04
#   clauses: [iec62304:5.8.7, iso13485:4.2.5]
#   stage: archive
#   evidence: [releases, git]
#   consults: [restoreDrills]
#   waiver: W1
#   message: "Restoring from the archive was not practised: {reason}"
#   solution: Restore an earlier release from the archive as the profile asks, and record it in gate/restore-drills.yaml.
#   parameters:
#     authorKnownBy:
#       description: Ways of knowing who answers for the record that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     kinds:
#       description: Kinds of drill that are enough.
#       type: array
#       items: {type: string, enum: [restore, restoreAndRebuild]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     maxAgeDays:
#       description: Greatest age of the drill in days.
#       type: integer
#       minimum: 1
#       stricter: lower
#   notCovered:
#     - That what was restored is what was archived; the report of the drill shows that
package rules.archive.restore_practised

import data.lib.people

subjects contains "drill" if input.release.previousReleases

satisfied contains "drill" if {
	input.release.firstRelease == true
	count(earlier_releases) == 0
}

satisfied contains "drill" if count(sound) > 0

findings contains {"subject": "drill", "source": source, "params": {"reason": reason}} if {
	input.release.previousReleases
	not "drill" in satisfied
}

reason := "no restore of an earlier release is recorded" if count(of_earlier) == 0

reason := "no drill did all that is asked" if {
	count(of_earlier) > 0
	count(thorough) == 0
}

reason := "no drill that did all that is asked ended well, or the last one failed" if {
	count(thorough) > 0
	count(lasting) == 0
}

reason := "who did it is not one of the configured people, or who answers for the record is not known well enough" if {
	count(lasting) > 0
	count(answered) == 0
}

reason := "the last drill is too long ago, or dated after the moment judged" if {
	count(answered) > 0
}

earlier_releases := {earlier.version |
	some earlier in input.release.previousReleases
	earlier.version != input.release.version
}

of_earlier := [drill | some drill in input.archive.drills; drill.version in earlier_releases]

thorough := [drill | some drill in of_earlier; drill.kind in data.parameters["ARC-04"].kinds]

# Those that ended well, and after which none failed: each must leave itself standing too.
lasting := [drill |
	some drill in thorough
	every other in thorough {
		leaves_standing(other, drill)
	}
]

leaves_standing(other, _) if other.result == "passed"

leaves_standing(other, drill) if other.at < drill.at

# A drill that failed counts whoever tells of it.
answered := [drill |
	some drill in lasting
	people.is_person(input.people, drill.by)
	drill.author.known in data.parameters["ARC-04"].authorKnownBy
]

sound := [drill |
	some drill in answered
	drill.at <= input.asOf
	input.asOf - drill.at <= data.parameters["ARC-04"].maxAgeDays * 86400000
]

# The last drill, else where its lack shows.
source := input.archive.drills[count(input.archive.drills) - 1].source

source := input.release.source if not has_drills

has_drills if count(input.archive.drills) > 0
