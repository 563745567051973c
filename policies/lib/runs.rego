# METADATA
# title: Test runs that count
# description: Which runs and results speak for the released software, and which of them is the last word.
package lib.runs

# METADATA
# description: |
#   Positions of the runs that count: on the released commit, ended by the time of judgement, and at system level on a
#   released artefact. A run that does not say when it ended had ended when its report was collected.
counted contains position if {
	some position, run in input.tests.runs
	run.commit == input.release.commit
	ended_by(run) <= input.asOf
	on_released_software(run, input.release.artifacts)
}

# METADATA
# description: By key of a required test, the positions of its results in runs that count, in the environment asked for.
results[required.key] contains position if {
	some required in input.tests.required
	some position in required.results
	result := input.tests.results[position]
	result.run in counted
	in_environment(required, result)
}

# METADATA
# description: |
#   By key of a required test, the positions of the latest of those results in each environment. Results of the same
#   moment are all latest, so that none can hide the other.
latest[key] contains position if {
	some key, positions in results
	some position in positions
	every other in positions {
		not_superseded(input.tests, position, other)
	}
}

# METADATA
# description: |
#   By key of a required test, that its latest result in every environment is `passed`. A test without a result is not here.
passed[key] := true if {
	some key, positions in latest
	every position in positions {
		input.tests.results[position].outcome == "passed"
	}
}

# METADATA
# description: Outcomes of a test that was executed; one that was only listed, skipped or disabled was not.
executed := {"passed", "failed", "errored", "inconclusive", "expectedFailure", "unexpectedPass"}

# METADATA
# description: The moment by which a run had ended.
ended_by(run) := run.finishedAt

ended_by(run) := run.collectedAt if not run.finishedAt

# METADATA
# description: Unit and integration tests run on sources; a system test must have run on the very artefact.
on_released_software(run, _) if run.level in {"unit", "integration"}

on_released_software(run, artifacts) if {
	run.level == "system"
	some artifact in artifacts
	artifact.sha256 == run.artifact
}

# METADATA
# description: A required test that names no environment may run in any.
in_environment(required, result) if required.environment == result.environment

in_environment(required, _) if not required.environment

# METADATA
# description: Whether the result at one position is not made obsolete by the result at another.
not_superseded(tests, position, other) if {
	tests.results[position].environment != tests.results[other].environment
}

not_superseded(tests, position, other) if {
	tests.runs[tests.results[position].run].finishedAt >= tests.runs[tests.results[other].run].finishedAt
}

# When a report was collected says nothing about which of two runs was later: a pass that was collected late hides no failure.
not_superseded(tests, position, _) if not tests.runs[tests.results[position].run].finishedAt

not_superseded(tests, _, other) if not tests.runs[tests.results[other].run].finishedAt
