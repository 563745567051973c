package lib.brief_test

import data.lib.brief

test_few_items_are_told_in_full if {
	brief.told([]) == ""
	brief.told(["a"]) == "a"
	brief.told(["a", "b", "c"]) == "a, b, c"
}

test_of_many_items_three_are_told if brief.told(["a", "b", "c", "d"]) == "a, b, c and more"
