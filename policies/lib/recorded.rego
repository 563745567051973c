# METADATA
# title: Fields that a record fills
# description: Which of the demanded fields a record leaves open. A demand is a dotted path, or several joined by `|` of which one is enough.
package lib.recorded

# METADATA
# description: The demands that none of the recorded paths meets, sorted. Undefined where either is unknown.
lacking(recorded, demands) := sort({demand | some demand in demands; not met(recorded, demand)})

# METADATA
# description: Whether a demand is met.
met(recorded, demand) if {
	some path in split(demand, "|")
	some field in recorded
	within(field, path)
}

# METADATA
# description: Whether a recorded field is the one asked for, or a part of it.
within(field, path) if field == path

within(field, path) if startswith(field, concat("", [path, "."]))
