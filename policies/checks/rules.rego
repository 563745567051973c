# METADATA
# title: The rules of a pack
# description: The package annotations below `rules`, as the other checks look at them.
package checks.rules

all contains annotation if {
	some annotation in input.annotations
	annotation.scope == "package"
	startswith(annotation.path, "data.rules.")
}

ids contains annotation.custom.id if some annotation in all

# METADATA
# description: The text of a rule's module after its METADATA.
body(annotation) := concat("\npackage ", array.slice(parts, 1, count(parts))) if {
	parts := split(input.modules[annotation.file], "\npackage ")
}

# METADATA
# description: A complaint about a rule, at its METADATA.
complaint(annotation, words) := {
	"path": annotation.file,
	"line": annotation.line,
	"message": concat("", words),
}
