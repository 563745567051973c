// Runs the tests of a pack: those in Rego, and the tables of cases.
import { capabilities, type TestResult, type Toolchain } from '@gatehouse/rego';
import { type Complaint, isOwn } from './lint-pack.ts';
import type { PackSources } from './read-pack.ts';
import { runCases } from './run-cases.ts';

export interface PackTest {
  readonly results: readonly TestResult[];
  readonly cases: number;
  /** Cases that are not as expected. */
  readonly complaints: readonly Complaint[];
  /** Of each module of the pack's own, the percentage of lines that a test ran, and the lines that none did. */
  readonly coverage: readonly {
    readonly path: string;
    readonly percent: number;
    readonly notCovered: readonly number[];
  }[];
}

/** Throws RegoError where the pack does not compile, GateError PACK_MANIFEST_INVALID where its metadata makes no manifest. */
export function testPack(sources: PackSources, toolchain: Toolchain): PackTest {
  const { rules, ruleTests } = sources;
  const { results, coverage } = toolchain.test({ modules: { ...rules, ...ruleTests }, capabilities, coverage: true });
  const { cases, complaints } = runCases(sources, toolchain);
  return {
    results,
    cases,
    complaints,
    coverage: Object.entries(coverage?.files ?? {})
      .filter(([path]) => !path.endsWith('_test.rego') && isOwn(path, sources))
      .map(([path, { percent, notCovered }]) => ({
        path,
        percent,
        notCovered: notCovered.flatMap(({ start, end }) =>
          Array.from({ length: end - start + 1 }, (_, index) => start + index),
        ),
      })),
  };
}
