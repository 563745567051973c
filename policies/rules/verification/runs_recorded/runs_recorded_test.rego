package rules.verification.runs_recorded_test

import data.rules.verification.runs_recorded as rule

source := {"evidence": "tests:report.xml", "path": "report.xml"}

run := {
	"id": "tests:report.xml",
	"environment": "bench",
	"commit": "c1",
	"counts": {"passed": 1, "failed": 0},
	"tools": [{"name": "bench-runner", "version": "2.0"}],
	"finishedAt": 50,
	"executor": "nightly",
	"source": source,
}

environment := {
	"report": 0,
	"name": "bench",
	"hardware": "Pump C on bench 2",
	"software": "Debian 12",
	"tools": [],
	"responsible": "lead",
}

facts := {
	"release": {"version": "2.4.0", "commit": "c1"},
	"tests": {"runs": [run], "runSetDigest": "sha256:aa"},
	"verification": {
		"reports": [{"version": "2.4.0", "commit": "c1", "runSetDigest": "sha256:aa"}],
		"environments": [environment],
	},
	"people": {"items": [{"id": "lead"}], "index": {"lead": 0}},
}

every_field := ["commit", "executor", "finishedAt", "hardware", "responsible", "results", "software", "tools"]

asking(fields, changes) := found if {
	found := rule with input as object.union(facts, changes)
		with data.parameters as {"VER-05": {"fields": fields}}
}

judge(changes) := asking(every_field, changes)

ran(changes) := judge({"tests": {"runs": [object.union(run, changes)]}})

ran_without(field) := judge({"tests": {"runs": [object.remove(run, {field})]}})

described(changes) := judge({"verification": {"environments": [object.union(environment, changes)]}})

described_without(field) := judge({"verification": {"environments": [object.remove(environment, {field})]}})

passes(found) if {
	found.subjects == {"tests:report.xml"}
	found.satisfied == {"tests:report.xml"}
	found.findings == set()
}

lacks(found, fields) if {
	found.subjects == {"tests:report.xml"}
	found.satisfied == set()
	found.findings == {{
		"subject": "tests:report.xml",
		"source": source,
		"params": {"run": "tests:report.xml", "environment": "bench", "fields": fields},
	}}
}

test_a_run_that_says_everything_passes if passes(judge({}))

test_a_run_without_results_fails if lacks(ran({"counts": {"passed": 0, "failed": 0}}), "results")

test_a_run_of_failures_has_results if passes(ran({"counts": {"passed": 0, "failed": 1}}))

test_a_run_without_a_commit_fails if lacks(ran_without("commit"), "commit")

test_a_run_without_an_end_fails if lacks(ran_without("finishedAt"), "finishedAt")

test_a_run_that_was_collected_had_ended if {
	passes(judge({"tests": {"runs": [object.union(object.remove(run, {"finishedAt"}), {"collectedAt": 60})]}}))
}

test_a_run_without_an_executor_fails if lacks(ran_without("executor"), "executor")

test_the_environment_may_name_the_executor if {
	passes(judge({
		"tests": {"runs": [object.remove(run, {"executor"})]},
		"verification": {"environments": [object.union(environment, {"executor": "nightly"})]},
	}))
}

test_a_run_that_nobody_answers_for_fails if lacks(described_without("responsible"), "responsible")

test_somebody_unknown_does_not_answer_for_a_run if lacks(described({"responsible": "somebody"}), "responsible")

test_a_configured_person_answers_for_what_they_executed if {
	passes(judge({
		"tests": {"runs": [object.union(run, {"executor": "lead"})]},
		"verification": {"environments": [object.remove(environment, {"responsible"})]},
	}))
}

test_a_run_without_the_hardware_fails if lacks(described_without("hardware"), "hardware")

test_a_run_without_the_software_fails if lacks(described_without("software"), "software")

test_a_tool_without_a_version_fails if lacks(ran({"tools": [{"name": "bench-runner"}]}), "tools")

test_the_environment_may_give_the_version_of_a_tool if {
	passes(judge({
		"tests": {"runs": [object.union(run, {"tools": [{"name": "bench-runner"}]})]},
		"verification": {"environments": [object.union(
			environment,
			{"tools": [{"name": "bench-runner", "version": "2.0"}]},
		)]},
	}))
}

test_the_version_of_another_tool_is_none_of_this_one if {
	lacks(
		judge({
			"tests": {"runs": [object.union(run, {"tools": [{"name": "bench-runner"}]})]},
			"verification": {"environments": [object.union(environment, {"tools": [{"name": "node", "version": "24"}]})]},
		}),
		"tools",
	)
}

test_a_run_without_tools_fails if lacks(ran({"tools": []}), "tools")

test_the_environment_may_name_the_tools if {
	passes(judge({
		"tests": {"runs": [object.union(run, {"tools": []})]},
		"verification": {"environments": [object.union(environment, {"tools": [{"name": "node", "version": "24"}]})]},
	}))
}

test_the_environment_must_give_the_version_of_its_tools if {
	lacks(
		judge({
			"tests": {"runs": [object.union(run, {"tools": []})]},
			"verification": {"environments": [object.union(environment, {"tools": [{"name": "node"}]})]},
		}),
		"tools",
	)
}

undescribed := "hardware, responsible, software"

test_the_description_of_another_environment_is_none if lacks(described({"name": "pipeline"}), undescribed)

test_a_report_about_another_version_describes_nothing if {
	lacks(judge({"verification": {"reports": [{"version": "2.3.0", "runSetDigest": "sha256:aa"}]}}), undescribed)
}

test_a_report_about_another_run_set_describes_nothing if {
	lacks(judge({"verification": {"reports": [{"version": "2.4.0", "runSetDigest": "sha256:bb"}]}}), undescribed)
}

test_only_what_is_asked_for_is_judged if {
	passes(asking(["commit"], {"verification": {"environments": []}}))
}

test_a_run_that_lacks_something_does_not_hide_the_others if {
	other := object.remove(object.union(run, {"id": "tests:other.xml"}), {"commit"})
	found := judge({"tests": {"runs": [run, other]}})
	found.subjects == {"tests:report.xml", "tests:other.xml"}
	found.satisfied == {"tests:report.xml"}
	{finding.subject | some finding in found.findings} == {"tests:other.xml"}
}

test_without_fields_to_ask_for_nothing_is_satisfied if {
	found := rule with input as facts
		with data.parameters as {}
	found.satisfied == set()
}

test_an_environment_that_names_a_tool_without_its_version_gives_none if {
	every version in [{}, {"version": ""}] {
		lacks(
			judge({
				"tests": {"runs": [object.union(run, {"tools": [{"name": "bench-runner"}]})]},
				"verification": {"environments": [object.union(
					environment,
					{"tools": [object.union({"name": "bench-runner"}, version)]},
				)]},
			}),
			"tools",
		)
	}
}

test_empty_input_satisfies_nothing if {
	found := rule with input as {}
	found.subjects == set()
	found.satisfied == set()
	found.findings == set()
}
