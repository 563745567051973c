# METADATA
# title: How the release was built is recorded
# description: |
#   The build record fills the fields that the profile asks for. It lists at least one tool, each with version and digest;
#   images, where any are used, with digest; and a procedure to repeat the build that is a file of the released commit. A
#   demand is a dotted field of the build record, or several joined by `|` of which one is enough.
# custom:
#   id: BLD-01
#   clauses: [iec62304:5.8.5, iec62304:5.1.10, iso13485:7.3.10]
#   stage: candidate
#   evidence: [build, git]
#   waiver: W1
#   message: "The build environment is not recorded, {item}: {reason}"
#   solution: >-
#     Let the build write the missing fields to the record of the build, gate/build or what `evidence.build` of the
#     configuration names, with digests of tools and images.
#   parameters:
#     fields:
#       description: Fields that the build record must fill.
#       type: array
#       items: {type: string, pattern: '^[A-Za-z0-9.]+(\|[A-Za-z0-9.]+)*$'}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#   notCovered:
#     - That the list of tools is complete, and that the digests are those of the tools in use
#     - That the procedure repeats the build (BLD-04)
package rules.build.environment_recorded

import data.lib.recorded

subjects contains "build" if input.build.record

satisfied contains "build" if {
	record := input.build.record
	recorded.lacking(record.recorded, data.parameters["BLD-01"].fields) == []
	count(record.toolchain) > 0
	every tool in record.toolchain {
		versioned(tool)
		by_digest(tool)
	}
	every image in record.images {
		by_digest(image)
	}
	record.procedure.found == true
}

findings contains told(field, "the field is not filled") if {
	some field in recorded.lacking(input.build.record.recorded, data.parameters["BLD-01"].fields)
}

findings contains told("toolchain", "no tool is listed") if not has_tools(input.build.record)

findings contains told(tool.name, "the tool has no version") if {
	some tool in input.build.record.toolchain
	not versioned(tool)
}

findings contains told(tool.name, "the tool has no digest") if {
	some tool in input.build.record.toolchain
	not by_digest(tool)
}

findings contains told(image.name, "the image has no digest") if {
	some image in input.build.record.images
	not by_digest(image)
}

findings contains told("procedure", "no procedure to repeat the build is named") if not input.build.record.procedure

findings contains told("procedure", "it is not a file of the released commit") if {
	input.build.record.procedure
	not procedure_found(input.build.record)
}

told(item, reason) := {
	"subject": "build",
	"source": input.build.record.source,
	"params": {"item": item, "reason": reason},
}

has_tools(record) if count(record.toolchain) > 0

versioned(tool) if tool.version != ""

# A digest in hexadecimal or in base64, as tools and registries print them.
by_digest(item) if regex.match(`^sha(256|384|512)[:-][0-9A-Za-z+/=_-]{43,}$`, item.digest)

procedure_found(record) if record.procedure.found == true
