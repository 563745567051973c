# METADATA
# title: Everybody who changed the product is known to the company
# description: |
#   The author of every change since the last release is one of the people of the product's configuration. So a contractor
#   works on a product only after the company has listed them, with their role.
# custom:
#   id: PPL-01
#   clauses: [iso13485:4.1.6]
#   stage: candidate
#   evidence: [git]
#   waiver: W1
#   message: "Commit {commit} \"{title}\" is by {author}, whom the configuration does not list"
#   solution: List the author under people in gatehouse.yaml, with the roles they hold, or have the change made again by somebody who is listed.
#   notCovered:
#     - Whether a person who is listed is trained for what they changed
package rules.people.authors_are_known

subjects contains commit.id if some commit in input.changes.commits

satisfied contains commit.id if {
	some commit in input.changes.commits
	known(commit.author)
}

findings contains {
	"subject": commit.id,
	"source": commit.source,
	"params": {"commit": substring(commit.id, 0, 12), "title": commit.subject, "author": commit.author},
} if {
	some commit in input.changes.commits
	not known(commit.author)
}

known(author) if {
	some person in input.people.items
	person.id == author
}
