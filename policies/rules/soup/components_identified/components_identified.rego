# METADATA
# title: Third-party components are identified as SOUP
# description: |
#   Each third-party component that ships, as the bill of materials tells it, is on the SOUP list with title, manufacturer
#   or origin, and unique designator; and each entry of the SOUP list is in the bill of materials and names its component once. A component ships unless
#   the bill marks it as optional (not installed) or excluded, and is third-party unless the bill marks it as the
#   product's own. Both lists name a component by package URL with version, or by name and version. Where the SOUP list
#   states that there is none and the bill holds no third-party component that ships, there is nothing to identify.
# custom:
#   id: SOUP-01
#   clauses: [iec62304:8.1.2, iec62304:8.1.3]
#   stage: candidate
#   evidence: [sbom, soup]
#   waiver: W0
#   emptyIs: pass
#   message: "Component {component} is not identified as SOUP: {reason}"
#   solution: >-
#     Bring gate/soup.yaml and the bill of materials into agreement, and give each entry under `soup` its `title`,
#     `manufacturer` and `designator`, once.
#   notCovered:
#     - Software that neither list names
#     - That the bill of materials describes the released artefacts (SOUP-03)
package rules.soup.components_identified

subjects contains component.key if some component in shipped

subjects contains item.component if some item in input.soup.items

satisfied contains item.component if {
	some item in input.soup.items
	identified(item)
}

findings contains told(component.key, component.source, "it ships, but is not on the SOUP list") if {
	some component in shipped
	not entry_of(component.key)
}

findings contains told(item.component, item.source, reason) if {
	some item in input.soup.items
	some condition, reason in conditions
	not holds(condition, item)
}

told(component, source, reason) := {
	"subject": component,
	"source": source,
	"params": {"component": component, "reason": reason},
}

shipped := [component |
	some component in input.sbom.components
	not own(component)
	not left_out(component)
]

own(component) if component.thirdParty == false

left_out(component) if component.scope in {"optional", "excluded"}

entry_of(key) := input.soup.items[input.soup.index[key]]

identified(item) if {
	every condition, _ in conditions {
		holds(condition, item)
	}
}

# What must hold for an entry of the SOUP list, and how it is told when it does not.
conditions := {
	"in bill": "it is on the SOUP list, but not in the bill of materials",
	"once": "the SOUP list names it more than once",
	"title": "its entry in the SOUP list has no title",
	"manufacturer": "its entry in the SOUP list has no manufacturer or origin",
	"designator": "its entry in the SOUP list has no unique designator",
}

holds("in bill", item) if input.sbom.components[input.sbom.index[item.component]]

holds("once", item) if {
	is_number(input.soup.index[item.component])
	not item.component in named_again
}

holds("title", item) if count(item.title) > 0

holds("manufacturer", item) if count(item.manufacturer) > 0

holds("designator", item) if count(item.designator) > 0

# The index tells the first entry of a component; whatever else names it does so again.
named_again contains item.component if {
	some position, item in input.soup.items
	input.soup.index[item.component] != position
}
