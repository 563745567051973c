// Compares the counters that a report declares with the cases that it holds.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import { unreadable } from '../../../decode/unreadable.ts';
import type { TestCase } from '../../../reading.ts';
import type { JunitContext } from '../junit.ts';

/** A case as it was read, and how many elements of each sort it holds. */
export interface Tally {
  readonly result: TestCase;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

export interface Counted {
  /** Every case in the suite and below. */
  readonly tallies: readonly Tally[];
  /** What stands directly in the suite: a case, or the cases of a suite. */
  readonly direct: readonly (Tally | readonly Tally[])[];
}

/**
 * Ways in which known tools count. The first is the plain one and stands in messages. None of them is zero unless the
 * plain one is, so a counter can hide neither an absent case nor a failure.
 */
const counters: Readonly<Record<string, readonly ((counted: Counted) => number)[]>> = {
  tests: [
    ({ tallies }) => tallies.length,
    // node:test counts what stands directly in a suite, a suite as one.
    ({ direct }) => direct.length,
    // Surefire and others count every try of a repeated test.
    ({ tallies }) => sum(tallies, (tally) => tally.result.attempts),
  ],
  failures: waysToCount('failures'),
  errors: waysToCount('errors'),
  skipped: [
    ...waysToCount('skipped'),
    // Some tools count disabled tests as skipped.
    ({ tallies }) => number(tallies, (tally) => tally.skipped > 0 || isDisabled(tally)),
  ],
  disabled: [
    ({ tallies }) => number(tallies, isDisabled),
    // Some tools count skipped tests as disabled.
    ({ tallies }) => number(tallies, (tally) => tally.skipped > 0 || isDisabled(tally)),
  ],
};

/** @throws GateError EVIDENCE_INCONSISTENT when a counter of the suite and its cases disagree */
export function checkCounters(suite: XmlElement, counted: Counted, { path, document }: JunitContext): void {
  for (const [name, ways] of Object.entries(counters)) {
    const declared = suite.attributes[name];
    const [plain] = ways;
    if (declared === undefined || plain === undefined) {
      continue;
    }
    const place = { path, ...document.at(suite) };
    // .NET writes thousands separators.
    if (!/^\d+$|^\d{1,3}(,\d{3})+$/.test(declared)) {
      throw unreadable(
        'EVIDENCE_INVALID',
        `${name}=${quoted(declared)} of <${suite.name}> is not a number`,
        place,
        'Write the report with the JUnit reporter of the test tool, without changing it.',
      );
    }
    const said = Number(declared.replaceAll(',', ''));
    if (!ways.some((count) => count(counted) === said)) {
      const what = name === 'tests' ? 'tests' : `${name} (of ${counted.tallies.length} tests)`;
      const which = suite.attributes.name === undefined ? '' : ` of ${quoted(suite.attributes.name)}`;
      throw unreadable(
        'EVIDENCE_INCONSISTENT',
        `header${which} says ${said} ${what}, file holds ${plain(counted)}`,
        place,
        'Run the tests again and keep the whole report; do not merge or cut reports by hand.',
      );
    }
  }
}

type Sort = 'failures' | 'errors' | 'skipped';

function waysToCount(sort: Sort): readonly ((counted: Counted) => number)[] {
  const holds = (tally: Tally) => tally[sort] > 0;
  return [
    ({ tallies }) => number(tallies, holds),
    // One case may hold several: some tools count each.
    ({ tallies }) => sum(tallies, (tally) => tally[sort]),
    // node:test counts what stands directly in a suite, and a suite that holds any as one.
    ({ direct }) => direct.filter((item) => (isTally(item) ? holds(item) : item.some(holds))).length,
  ];
}

function isTally(item: Tally | readonly Tally[]): item is Tally {
  return !Array.isArray(item);
}

function isDisabled({ result: { outcome } }: Tally): boolean {
  return outcome === 'disabled';
}

function number(tallies: readonly Tally[], has: (tally: Tally) => boolean): number {
  return tallies.filter(has).length;
}

function sum(tallies: readonly Tally[], amount: (tally: Tally) => number): number {
  return tallies.reduce((total, tally) => total + amount(tally), 0);
}
