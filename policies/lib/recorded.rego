# METADATA
# title: Fields that a record fills
# description: Which of the demanded fields a record leaves open. A demand is a dotted path, or several joined by `|` of which one is enough.
package lib.recorded

# METADATA
# description: The demands that none of the recorded paths meets, sorted. Undefined where either is unknown.
lacking(recorded, demands) := sort({demand | some demand in demands; not fills(known, demand)}) if {
	known := filled(recorded)
}

# METADATA
# description: Whether a demand is met.
met(recorded, demand) if fills(filled(recorded), demand)

# METADATA
# description: Whether one of the paths of a demand is in the index of what is filled.
fills(known, demand) if {
	some path in split(demand, "|")
	known[path]
}

# METADATA
# description: Every recorded field and every field that it is a part of, as an index.
filled(recorded) := {path: true |
	some field in recorded
	parts := split(field, ".")
	some end in numbers.range(1, count(parts))
	path := concat(".", array.slice(parts, 0, end))
}
