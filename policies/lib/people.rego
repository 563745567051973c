# METADATA
# title: Configured people
# description: Which ids are of persons that the configuration lists.
package lib.people

# METADATA
# description: Whether an id is of a configured person. An entry with the role `automation` is none, whatever its other roles.
is_person(people, id) if {
	is_number(people.index[id])
	not is_automation(people, id)
}

is_automation(people, id) if "automation" in people.items[people.index[id]].roles
