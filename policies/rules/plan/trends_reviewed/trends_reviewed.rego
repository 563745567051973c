# METADATA
# title: Problem reports were looked at for trends
# description: |
#   Somebody looked for trends in the problem reports since the previous release, or within the days that the profile
#   allows before the release is judged. The review says what was looked at and what was found, and who looked is known
#   well enough. When the previous release was, the record of releases says; where it does not, the days count alone.
# custom:
#   id: PLAN-02
#   clauses: [iec62304:9.6]
#   stage: candidate
#   evidence: [trend]
#   consults: [releases]
#   waiver: W1
#   message: "No trend analysis in the period: {reason}"
#   solution: >-
#     Look for trends in the problem reports, and record `basis` and `conclusion` with name and date in
#     gate/trend.yaml.
#   parameters:
#     maxAgeDays:
#       description: Age in days up to which a review counts, also where it is older than the previous release.
#       type: number
#       minimum: 0
#       stricter: lower
#     authorKnownBy:
#       description: Ways of knowing who answers for the review that are enough.
#       type: array
#       items: {type: string, enum: [signed, gitAuthor, claimed]}
#       minItems: 1
#       uniqueItems: true
#       stricter: fewer
#   notCovered:
#     - That the review looked at all problem reports
#     - That what it decided is carried out
package rules.plan.trends_reviewed

subjects contains "trend review" if count(input.trend.reviews) > 0

satisfied contains "trend review" if {
	some review in input.trend.reviews
	every condition, _ in conditions {
		holds(condition, review)
	}
}

findings contains {
	"subject": "trend review",
	"source": review.source,
	"params": {"reason": reason},
} if {
	not "trend review" in satisfied
	review := input.trend.reviews[count(input.trend.reviews) - 1]
	some condition, reason in conditions
	not holds(condition, review)
}

# What must hold of one review, and how it is told of the latest when it holds of none.
conditions := {
	"in time": "the latest review is dated after the moment judged",
	"recent": "the latest review is older than the previous release, and than the days allowed",
	"basis": "the latest review does not say what was looked at",
	"conclusion": "the latest review does not say what was found",
	"author": "who answers for the latest review is not known well enough",
}

holds("in time", review) if review.reviewedAt <= input.asOf

holds("recent", review) if review.reviewedAt >= previous_release

holds("recent", review) if input.asOf - review.reviewedAt <= data.parameters["PLAN-02"].maxAgeDays * 86400000

holds("basis", review) if count(review.basis) > 0

holds("conclusion", review) if count(review.conclusion) > 0

holds("author", review) if review.author.known in data.parameters["PLAN-02"].authorKnownBy

previous_release := max([release.releasedAt |
	some release in input.release.previousReleases
	release.version == input.release.baseline.version
])
