# METADATA
# title: The records of test runs are complete
# description: |
#   Each test run that was handed in says, in its own report or in the description of its environment in the verification
#   report on this version and set of test reports: the results, the commit that was tested, the hardware and the software
#   configuration, each test tool with its version, when it ended, who or what executed it, and which of the configured
#   people answers for it. Which anomalies a run shows stands in the records of the anomalies, where ANOM-02 asks for it.
# custom:
#   id: VER-05
#   clauses: [iec62304:5.7.5, iec62304:9.8, iso13485:7.3.6]
#   stage: candidate
#   evidence: [tests]
#   consults: [verification]
#   waiver: W1
#   message: "Test run {run} in environment {environment} lacks {fields}"
#   solution: >-
#     Let the test tool or the collection record (`gatehouse collect tests`) say it, or describe the environment under
#     `environments` in gate/verification.
#   parameters:
#     fields:
#       description: What a test run must say.
#       type: array
#       items:
#         type: string
#         enum: [commit, executor, finishedAt, hardware, responsible, results, software, tools]
#       minItems: 1
#       uniqueItems: true
#       stricter: more
#   notCovered:
#     - That the description of an environment is complete and true, so that the tests could be repeated in it
#     - The tests, with inputs and expected results, in the version that was executed
package rules.verification.runs_recorded

import data.lib.people
import data.lib.reports

subjects contains run.id if some run in input.tests.runs

satisfied contains run.id if {
	some run in input.tests.runs
	every field in data.parameters["VER-05"].fields {
		says(field, run)
	}
}

findings contains {
	"subject": run.id,
	"source": run.source,
	"params": {"run": run.id, "environment": run.environment, "fields": concat(", ", sort(lacking(run)))},
} if {
	some run in input.tests.runs
	count(lacking(run)) > 0
}

lacking(run) := {field |
	some field in data.parameters["VER-05"].fields
	not says(field, run)
}

says("results", run) if {
	some number in run.counts
	number > 0
}

says("commit", run) if run.commit != ""

says("finishedAt", run) if is_number(run.finishedAt)

# A run that does not say when it ended had ended when its report was collected.
says("finishedAt", run) if is_number(run.collectedAt)

says("executor", run) if run.executor != ""

says("executor", run) if {
	some environment in environments[run.environment]
	environment.executor != ""
}

says("responsible", run) if people.is_person(input.people, run.executor)

says("responsible", run) if {
	some environment in environments[run.environment]
	people.is_person(input.people, environment.responsible)
}

says("hardware", run) if {
	some environment in environments[run.environment]
	environment.hardware != ""
}

says("software", run) if {
	some environment in environments[run.environment]
	environment.software != ""
}

# Where a report names its tools, the version of each must be known.
says("tools", run) if {
	count(run.tools) > 0
	every tool in run.tools {
		versioned(tool, run)
	}
}

says("tools", run) if {
	count(run.tools) == 0
	some environment in environments[run.environment]
	some tool in environment.tools
	tool.version != ""
}

versioned(tool, _) if tool.version != ""

versioned(tool, run) if {
	some environment in environments[run.environment]
	some other in environment.tools
	other.name == tool.name
	other.version != ""
}

environments[environment.name] contains environment if {
	some environment in input.verification.environments
	reports.judged[environment.report]
}
