// Folds the tries that pytest-rerunfailures writes as cases of their own into the case that counts.
import type { XmlElement } from '@rgrove/parse-xml';
import type { JunitContext } from '../junit.ts';
import type { Tally } from './counters.ts';

/**
 * A try that is repeated is written like a pass, before the case with the final result and under the same id; the header counts none of them.
 * Only where the header gives them away so are they taken for tries; equal cases that the header counts are results of their own.
 */
export function foldReruns(suite: XmlElement, tallies: readonly Tally[], { tools }: JunitContext): readonly Tally[] {
  const declared = Number(suite.attributes.tests);
  if (tools[0]?.name !== 'pytest' || !(declared < tallies.length)) return tallies;
  const last = new Map(tallies.map((tally) => [tally.result.id, tally]));
  const tries = new Map<string, number>();
  for (const tally of tallies) {
    const { id, outcome } = tally.result;
    if (outcome === 'passed' && last.get(id) !== tally) tries.set(id, (tries.get(id) ?? 0) + 1);
  }
  const repeated = [...tries.values()].reduce((sum, count) => sum + count, 0);
  if (repeated !== tallies.length - declared) return tallies;
  return tallies.flatMap((tally) => {
    const { id, outcome } = tally.result;
    const count = tries.get(id) ?? 0;
    if (count === 0) return [tally];
    if (last.get(id) !== tally) return outcome === 'passed' ? [] : [tally];
    const flaky = outcome === 'passed' ? { flaky: true as const } : {};
    return [{ ...tally, result: { ...tally.result, attempts: 1 + count, ...flaky } }];
  });
}
