// Turns the results of Go packages into test cases: a package that ran again replaces what its tests did before.
import type { TestCase } from '../../../reading.ts';
import type { RequirementIds } from '../requirement-ids.ts';
import type { GoResult, PackageRun } from './package-run.ts';

/**
 * A package that begins again after its end was repeated, by a tool that reruns failures: the last run of a test counts, with all its tries as
 * attempts, and a pass after something else is flaky. Within one run of a package (`-count`) each result stays a case of its own.
 */
export function casesOf(runs: readonly PackageRun[], requirementIds: RequirementIds): TestCase[] {
  const byId = new Map<string, readonly TestCase[]>();
  for (const { results } of runs) {
    const cases = results.map((result) => caseOf(result, requirementIds));
    for (const [id, ofRun] of Map.groupBy(cases, (found) => found.id)) {
      const before = byId.get(id);
      byId.set(id, before === undefined ? ofRun : again(ofRun, before));
    }
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

/** The results of a test with its tries in the run of its package before. */
function again(cases: readonly TestCase[], before: readonly TestCase[]): TestCase[] {
  const tries = before.reduce((most, earlier) => Math.max(most, earlier.attempts), before.length);
  const failedBefore = before.some((earlier) => earlier.outcome !== 'passed' || earlier.flaky);
  const said = before.find((earlier) => earlier.message !== undefined)?.message;
  return cases.map((found) => {
    const { message = said } = found;
    return {
      ...found,
      attempts: tries + 1,
      ...(failedBefore && found.outcome === 'passed' ? { flaky: true } : {}),
      ...(message === undefined ? {} : { message }),
    };
  });
}
