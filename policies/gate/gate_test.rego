package gate_test

import data.gate

whole_rule := {"subjects": {"a", "b"}, "satisfied": {"a"}, "findings": {{"subject": "b", "params": {}}}}

test_every_rule_is_collected_under_its_topic_and_name if {
	rules := {"identity": {"first": whole_rule}, "build": {"second": whole_rule}}
	gate.results == rules with data.rules as rules
}

test_other_values_of_a_rule_are_left_out if {
	rules := {"identity": {"first": object.union(whole_rule, {"helper": 1})}}
	gate.results == {"identity": {"first": whole_rule}} with data.rules as rules
}

test_a_rule_without_subjects_is_absent if {
	rules := {"identity": {"first": object.remove(whole_rule, {"subjects"})}}
	gate.results == {} with data.rules as rules
}

test_a_rule_without_satisfied_is_absent if {
	rules := {"identity": {"first": object.remove(whole_rule, {"satisfied"})}}
	gate.results == {} with data.rules as rules
}

test_a_rule_without_findings_is_absent if {
	rules := {"identity": {"first": object.remove(whole_rule, {"findings"})}}
	gate.results == {} with data.rules as rules
}

test_an_incomplete_rule_does_not_hide_the_others if {
	rules := {"identity": {"first": {}, "second": whole_rule}}
	gate.results == {"identity": {"second": whole_rule}} with data.rules as rules
}
