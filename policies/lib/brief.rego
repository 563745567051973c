# METADATA
# title: Long lists told briefly
# description: What a message says of a list that may be long.
package lib.brief

# METADATA
# description: The first three items, and whether there are more.
told(items) := concat(", ", items) if count(items) <= 3

told(items) := concat(" ", [concat(", ", array.slice(items, 0, 3)), "and more"]) if count(items) > 3
