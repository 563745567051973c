# METADATA
# title: Every delivery channel has an approved procedure
# description: |
#   For each channel by which releases reach users, a procedure is named that a configured person approved. It covers each
#   aspect of delivery that the profile lists, or the record says why that aspect does not apply to the channel. It is known
#   well enough who answers for the record.
# custom:
#   id: DLV-01
#   clauses: [iec62304:5.8.8, iso13485:7.5.1, iso13485:7.5.11, us-820:820.140]
#   stage: candidate
#   evidence: [delivery]
#   waiver: W1
#   message: "Delivery channel {channel} has no sufficient procedure: {reason}"
#   solution: >-
#     Complete and approve the procedure of the channel in gate/delivery.yaml: `procedure`, `covers` or
#     `notApplicable`, `approvedBy` and `approvedAt`.
#   parameters:
#     aspects:
#       description: What the procedure of a channel covers, or states not to apply.
#       type: array
#       items: {type: string, minLength: 1}
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#     authorKnownBy:
#       description: Ways of knowing who answers for the record that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the record lists every channel
#     - That the procedure works and is followed (DLV-02 compares what users get)
package rules.delivery.procedures_approved

import data.lib.people

subjects contains channel.channel if some channel in input.delivery.procedures

satisfied contains channel.channel if {
	some channel in input.delivery.procedures
	every condition, _ in conditions {
		holds(condition, channel)
	}
	count(data.parameters["DLV-01"].aspects) > 0
	every aspect in data.parameters["DLV-01"].aspects {
		settled(aspect, channel)
	}
}

findings contains told(channel, reason) if {
	some channel in input.delivery.procedures
	some condition, reason in conditions
	not holds(condition, channel)
}

findings contains told(channel, concat(" ", ["it does not cover", aspect])) if {
	some channel in input.delivery.procedures
	some aspect in data.parameters["DLV-01"].aspects
	not settled(aspect, channel)
}

# What must hold, and how it is told when it does not.
conditions := {
	"named": "no procedure is named",
	"approved": "it is not approved by a configured person",
	"in time": "its approval has no date, or one after the moment judged",
	"author": "who answers for the record is not known well enough",
}

holds("named", channel) if channel.procedure != ""

holds("approved", channel) if people.is_person(input.people, channel.approvedBy)

holds("in time", channel) if channel.approvedAt <= input.asOf

holds("author", channel) if channel.author.known in data.parameters["DLV-01"].authorKnownBy

settled(aspect, channel) if aspect in channel.covers

settled(aspect, channel) if {
	some exception in channel.notApplicable
	exception.aspect == aspect
	exception.reason != ""
}

told(channel, reason) := {
	"subject": channel.channel,
	"source": channel.source,
	"params": {"channel": channel.channel, "reason": reason},
}
