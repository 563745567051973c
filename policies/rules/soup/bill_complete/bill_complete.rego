# METADATA
# title: The bill of materials is complete and of the released artefact
# description: |
#   Each bill of materials names the digest of an artefact of the release, itself or by its collection record. The bill and
#   each third-party component that ships have the minimum fields, and each such component has its support level and end of
#   support, or the statement that the end is not known. What the bill leaves open of supplier and support may stand in the
#   SOUP list instead.
# custom:
#   id: SOUP-03
#   clauses: [fda-524b:V.A.4, "fda-524b:524B(b)(3)"]
#   stage: candidate
#   evidence: [sbom]
#   consults: [soup]
#   waiver: W1
#   message: "Bill of materials, {item}: {reason}"
#   solution: >-
#     Make the bill from the released artefact and collect it with `gatehouse collect sbom <file> --artifact
#     <artefact>`; give supplier and support in it, or under `manufacturer` and `support` of the entry in
#     gate/soup.yaml.
#   parameters:
#     fields:
#       description: Fields that must be filled, of the bill (author, timestamp, relationships) and of each component (the others).
#       type: array
#       items:
#         type: string
#         enum: [author, timestamp, relationships, supplier, version, identifier, relationship, supportLevel, supportEnd]
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#   notCovered:
#     - That the bill lists everything that the artefact contains
#     - That what the fields say is true
#     - The fields of components that are the product's own, optional or excluded
package rules.soup.bill_complete

subjects contains document.source.evidence if some document in input.sbom.documents

subjects contains component.key if some component in shipped

satisfied contains document.source.evidence if {
	some document in input.sbom.documents
	is_array(fields)
	every condition in document_conditions {
		holds_of_bill(condition, document)
	}
}

satisfied contains component.key if {
	some component in shipped
	is_array(fields)
	every condition in component_conditions {
		holds_of_component(condition, component)
	}
}

findings contains told(document.source.evidence, "the bill", document.source, reasons[condition]) if {
	some document in input.sbom.documents
	some condition in document_conditions
	not holds_of_bill(condition, document)
}

findings contains told(component.key, component.key, component.source, reasons[condition]) if {
	some component in shipped
	some condition in component_conditions
	not holds_of_component(condition, component)
}

told(subject, item, source, reason) := {
	"subject": subject,
	"source": source,
	"params": {"item": item, "reason": reason},
}

fields := data.parameters["SOUP-03"].fields

document_conditions := {"artefact"} | {field | some field in fields; field in of_bills}

component_conditions := {field | some field in fields; not field in of_bills}

of_bills := {"author", "timestamp", "relationships"}

reasons := {
	"artefact": "it does not name the digest of an artefact of the release",
	"author": "it does not say who or what made it",
	"timestamp": "it does not say when it was made",
	"relationships": "it does not say how the components depend on each other",
	"supplier": "neither the bill nor the SOUP list names the supplier",
	"version": "it has no version",
	"identifier": "it has no package URL, other identifier or digest",
	"relationship": "nothing says what it depends on or what depends on it",
	"supportLevel": "neither the bill nor the SOUP list says how far it is supported",
	"supportEnd": "neither the bill nor the SOUP list says when its support ends, or that this is not known",
}

shipped := [component |
	some component in input.sbom.components
	not own(component)
	not left_out(component)
]

own(component) if component.thirdParty == false

left_out(component) if component.scope in {"optional", "excluded"}

holds_of_bill("artefact", document) if document.subject.sha256 in released

holds_of_bill("artefact", document) if artifact_of[document.source.evidence] in released

holds_of_bill(field, document) if {
	field in of_bills
	is_there(field, document)
}

holds_of_component(field, component) if {
	field in {"supplier", "version", "identifier", "relationship"}
	is_there(field, component)
}

holds_of_component("supplier", component) if count(entry_of(component).manufacturer) > 0

holds_of_component("supportLevel", component) if count(component.supportLevel) > 0

holds_of_component("supportLevel", component) if count(entry_of(component).support.level) > 0

holds_of_component("supportEnd", component) if is_number(component.supportEndsAt)

holds_of_component("supportEnd", component) if is_number(entry_of(component).support.endsAt)

holds_of_component("supportEnd", component) if count(entry_of(component).support.endUnknown) > 0

# The facts list what is not there, so the list itself must be there.
is_there(field, described) if {
	every lacking in described.missing {
		lacking != field
	}
}

entry_of(component) := input.soup.items[input.soup.index[component.key]]

released := {artifact.sha256 | some artifact in input.release.artifacts}

artifact_of[item.id] := item.subject.artifact if {
	some item in input.evidence.items
	item.kind == "sbom"
}
