# METADATA
# title: The archive is locked for long enough, and held beyond that
# description: |
#   The storage of the archive is locked against change. The lock began after the released commit was made and lasts, in
#   whole years, at least as long as the product's lifetime, the least number of years of the profile and that of each
#   market, which the profile knows for every market of the product. As long as nobody knows when the last device is placed on the market, a hold keeps the archive beyond the lock.
#   It is known well enough who answers for these statements.
# custom:
#   id: ARC-03
#   clauses: [iec62304:5.8.7, iso13485:4.2.5, us-820:820.180(b)]
#   stage: candidate
#   evidence: [archive, git]
#   waiver: W0
#   message: "The archive must be locked and held, for {years} years at least: {reason}"
#   solution: >-
#     Lock the storage of the archive for long enough and put a hold on it, then record both under `retention` in
#     gate/archive. For a market that the profile does not know, add its years to the parameter `marketMinimumYears`.
#   parameters:
#     locks:
#       description: Kinds of lock that are enough.
#       type: array
#       items: {type: string, enum: [compliance, governance]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#     minimumYears:
#       description: Least number of years of the lock, for every product.
#       type: integer
#       minimum: 1
#       stricter: higher
#     marketMinimumYears:
#       description: By market, the least number of years of the lock there. Case does not matter; a market that is not named here cannot be met.
#       type: object
#       additionalProperties: {type: integer, minimum: 1, stricter: higher}
#     authorKnownBy:
#       description: Ways of knowing who answers for the record that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the storage is locked as the record says
#     - When the archive may be deleted. That is counted from the last device placed on the market, which is not known at release
#     - That the lifetime is the one that the manufacturer states
package rules.archive.retention_locked

import data.lib.brief

subjects contains "retention" if input.archive

satisfied contains "retention" if {
	every condition, _ in conditions {
		holds(condition)
	}
}

findings contains told(input.archive.source, "no retention is recorded") if not retention

findings contains told(retention.source, reason(condition)) if {
	some condition in unmet
}

# What must hold, and how it is told when it does not. A condition is told only where those before it hold.
conditions := {
	"locked": {"after": [], "reason": "it is not locked in a way that is enough"},
	"begun": {"after": [], "reason": "its lock has no begin, or one before the released commit or after the moment judged"},
	"dated": {"after": [], "reason": "nothing says how long its lock lasts"},
	"minimum": {"after": ["dated"], "reason": "its lock is shorter than the least number of years"},
	"lifetime known": {"after": [], "reason": "the lifetime of the product is not stated"},
	"lifetime": {"after": ["dated", "lifetime known"], "reason": "its lock is shorter than the lifetime of the product"},
	"markets known": {"after": [], "reason": "the profile has no least number of years for"},
	"markets": {"after": ["dated"], "reason": "its lock is shorter than a market asks for"},
	"held": {"after": [], "reason": "no hold keeps it beyond the lock, and the end of the market is not known"},
	"author": {"after": [], "reason": "who answers for the record is not known well enough"},
}

unmet := {condition |
	some condition, told_with in conditions
	not holds(condition)
	every earlier in told_with.after {
		holds(earlier)
	}
}

retention := input.archive.retention

parameters := data.parameters["ARC-03"]

holds("locked") if retention.lock in parameters.locks

holds("begun") if {
	retention.lockedAt >= input.release.committedAt
	retention.lockedAt <= input.asOf
}

holds("dated") if is_number(retention.lockedYears)

holds("minimum") if retention.lockedYears >= parameters.minimumYears

holds("lifetime known") if is_number(retention.productLifetimeYears)

holds("lifetime") if retention.lockedYears >= retention.productLifetimeYears

holds("markets known") if {
	every market in input.product.markets {
		known_years(market) != set()
	}
}

holds("markets") if {
	is_object(parameters.marketMinimumYears)
	every years in years_of_markets {
		retention.lockedYears >= years
	}
}

holds("held") if retention.hold.active == true

holds("held") if retention.endOfMarketAt <= input.asOf

holds("author") if retention.author.known in parameters.authorKnownBy

years_of_markets contains years if {
	some market in input.product.markets
	some years in known_years(market)
}

known_years(market) := {years |
	some name, years in parameters.marketMinimumYears
	lower(name) == lower(market)
}

unknown_markets := [concat(" ", ["the market", market]) |
	some market in input.product.markets
	known_years(market) == set()
]

reason(condition) := conditions[condition].reason if condition != "markets known"

reason("markets known") := concat(" ", [conditions["markets known"].reason, brief.told(unknown_markets)])

# The longest time that is asked for, as far as it is known.
asked_for := max((({parameters.minimumYears} | lifetime) | years_of_markets))

lifetime contains retention.productLifetimeYears

told(source, reason) := {
	"subject": "retention",
	"source": source,
	"params": {"years": asked_for, "reason": reason},
}
