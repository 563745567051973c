// States which tests were repeated because of the changes, and what came of them.
import type { Facts, RegressionAnalysis, Source } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';
import type { TestCatalogue } from './test-catalogue.ts';

/** A test that the regression analysis of the release selects. */
export interface SelectedTest {
  readonly key: string;
  readonly test: string;
  readonly environment?: string;
  readonly source: Source;
}

/** The analysis of the release, with the tests that it selects in its order, under the ids that reports know them by. */
export interface ReadAnalysis {
  readonly stated: Omit<RegressionAnalysis, 'tests'>;
  readonly selected: readonly SelectedTest[];
}

export function readRegression(assembly: Assembly, tests: TestCatalogue): ReadAnalysis | undefined {
  const read = recordForRelease(recordsOf(assembly, 'regression'), assembly);
  if (read === undefined) return undefined;
  const { version, range, scope, rationale, by, at, tests: named = [] } = read.reading.record;
  const selected = named.map(({ test: text, environment }, index) => {
    const source = sourceAt(read, read.reading.at(`/tests/${index}`));
    const test = tests.resolve(text, source);
    const key = environment === undefined ? test : `${test} in ${environment}`;
    return { key, test, source, ...present({ environment }) };
  });
  const stated = {
    version,
    to: range.to,
    scope,
    rationale,
    by: authorOf(assembly.people, read.item, by),
    at: epochOfChecked(at),
    source: sourceAt(read, read.reading.at('')),
    ...present({ from: range.from }),
  };
  return { stated, selected };
}

/** The same with the results of the selected tests, which are known once the reports were searched for them. */
export function withResults(
  analysis: ReadAnalysis | undefined,
  { results, index }: Pick<Facts['tests'], 'results' | 'index'>,
): RegressionAnalysis | undefined {
  if (analysis === undefined) return undefined;
  const positionsOf = (test: string) => (Object.hasOwn(index, test) ? (index[test] ?? []) : []);
  return {
    ...analysis.stated,
    tests: analysis.selected.map((selected) => ({
      ...selected,
      results: positionsOf(selected.test).filter(
        (position) => selected.environment === undefined || results[position]?.environment === selected.environment,
      ),
    })),
  };
}
