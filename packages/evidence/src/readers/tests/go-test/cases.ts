// Turns the results of Go packages into test cases: a package that ran again replaces what its tests did before.
import type { TestCase } from '../../../reading.ts';
import type { RequirementIds } from '../requirement-ids.ts';
import type { GoResult, PackageRun } from './package-run.ts';

/**
 * A package that begins again after its end was repeated, by a tool that reruns failures: the last run of a test counts, with all its tries as
 * attempts, and a pass after something else is flaky. Within one run of a package (`-count`) each result stays a case of its own.
 */
export function casesOf(runs: readonly PackageRun[], requirementIds: RequirementIds): TestCase[] {
  const byId = new Map<string, TestCase[]>();
  for (const { results } of runs) {
    const ofRun = new Map<string, TestCase[]>();
    for (const result of results) {
      const testCase = caseOf(result, requirementIds);
      const before = byId.get(testCase.id) ?? [];
      const known = ofRun.get(testCase.id);
      const repeated = again(testCase, before);
      if (known === undefined) ofRun.set(testCase.id, [repeated]);
      else known.push(repeated);
    }
    for (const [id, cases] of ofRun) byId.set(id, cases);
  }
  return [...byId.values()].flat();
}

function caseOf(result: GoResult, requirementIds: RequirementIds): TestCase {
  const { outcome, message, requirements, position } = result;
  const id = result.test === undefined ? result.package : `${result.package}::${result.test}`;
  return {
    id,
    name: result.test ?? result.package,
    outcome,
    attempts: 1,
    ...(message === undefined ? {} : { message }),
    requirements: requirementIds(requirements, [result.test ?? '']),
    position,
  };
}

/** The case with the tries in earlier runs of its package. */
function again(testCase: TestCase, before: readonly TestCase[]): TestCase {
  if (before.length === 0) return testCase;
  const { message = before.find((earlier) => earlier.message !== undefined)?.message } = testCase;
  const attempts = before.reduce((most, earlier) => Math.max(most, earlier.attempts), before.length) + 1;
  const flaky =
    testCase.outcome === 'passed' && before.some((earlier) => earlier.outcome !== 'passed' || earlier.flaky);
  return { ...testCase, attempts, ...(flaky ? { flaky } : {}), ...(message === undefined ? {} : { message }) };
}
