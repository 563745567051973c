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
  readonly warnings: number;
  /** Whether the tool added the case for what broke before any test ran. */
  readonly standsForSuite: boolean;
  readonly allowedToFail: boolean;
}

export interface Counted {
  /** Every case in the suite and below. */
  readonly tallies: readonly Tally[];
  /** What stands directly in the suite: a case, or the cases of a suite. */
  readonly direct: readonly (Tally | readonly Tally[])[];
}

type Ways = Readonly<Record<string, readonly ((counted: Counted) => number)[]>>;

/**
 * Ways in which known tools count. The first is the plain one and stands in messages. No way counts more than the file can show, so a
 * report from which cases were cut is noticed; what the cases themselves say always counts.
 */
const counters: Ways = {
  tests: [
    ({ tallies }) => tallies.length,
    // node:test counts what stands directly in a suite, a suite as one.
    ({ direct }) => direct.length,
    // Surefire and others count every try of a repeated test.
    ({ tallies }) => sum(tallies, (tally) => tally.result.attempts),
    ({ tallies }) => number(tallies, isOfTest),
    ({ tallies }) => lastRound(tallies).length,
  ],
  failures: waysToCount('failures'),
  errors: waysToCount('errors'),
  warnings: waysToCount('warnings'),
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

/** Catch2 counts failed assertions, and none of a test that may fail. What it counts as tests, passed assertions among them, is not in the file. */
const catch2Counters: Ways = {
  failures: [({ tallies }) => sum(tallies, (tally) => (tally.allowedToFail ? 0 : tally.failures))],
  errors: [({ tallies }) => sum(tallies, (tally) => (tally.allowedToFail ? 0 : tally.errors))],
  skipped: [({ tallies }) => sum(tallies, (tally) => (tally.allowedToFail ? 0 : tally.skipped))],
};

/** @throws GateError EVIDENCE_INCONSISTENT when a counter of the suite and its cases disagree */
export function checkCounters(suite: XmlElement, counted: Counted, { path, document, tools }: JunitContext): void {
  const tool = tools[0]?.name;
  for (const [name, ways] of Object.entries(tool === 'Catch2' ? catch2Counters : counters)) {
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
    // gotestsum counts the lines of what the build printed as errors, and adds a case for the package.
    const ofBuild = tool === 'go' && name === 'errors' && said > 0 && !counted.tallies.every(isOfTest);
    if (tool === 'jest' && name === 'tests' && number(counted.tallies, isOfTest) > said) {
      throw unreadable(
        'EVIDENCE_INCONSISTENT',
        `${number(counted.tallies, isOfTest) - said} of the ${number(counted.tallies, isOfTest)} tests in ${quoted(suite.attributes.name ?? suite.name)} did not run: jest-junit writes a todo like a pass, and does not count it`,
        place,
        'Read the report of jest-ctrf-json-reporter instead, which tells a todo from a pass, or take out the todo.',
      );
    }
    if (!ofBuild && !ways.some((count) => count(counted) === said)) {
      const what = name === 'tests' ? 'tests' : `${name} (of ${counted.tallies.length} tests)`;
      const which = suite.attributes.name === undefined ? '' : ` of ${quoted(suite.attributes.name)}`;
      throw unreadable(
        'EVIDENCE_INCONSISTENT',
        `header${which} says ${said} ${what}, file holds ${plain(counted)}`,
        place,
        tool === 'mocha' && name === 'tests'
          ? 'Let mocha-junit-reporter write pending tests as well (includePending: true), and keep the whole report.'
          : 'Run the tests again and keep the whole report; do not merge or cut reports by hand.',
      );
    }
  }
}

type Sort = 'failures' | 'errors' | 'skipped' | 'warnings';

function waysToCount(sort: Sort): readonly ((counted: Counted) => number)[] {
  const holds = (tally: Tally) => tally[sort] > 0;
  return [
    ({ tallies }) => number(tallies, holds),
    // One case may hold several: some tools count each.
    ({ tallies }) => sum(tallies, (tally) => tally[sort]),
    // node:test counts what stands directly in a suite, and a suite that holds any as one.
    ({ direct }) => direct.filter((item) => (isTally(item) ? holds(item) : item.some(holds))).length,
    ({ tallies }) => number(tallies, (tally) => holds(tally) && isOfTest(tally)),
    ({ tallies }) => number(lastRound(tallies), holds),
  ];
}

function isTally(item: Tally | readonly Tally[]): item is Tally {
  return !Array.isArray(item);
}

function isOfTest({ standsForSuite }: Tally): boolean {
  return !standsForSuite;
}

/** The cases of the last round of repeats: Surefire writes the counters of that round alone. Without repeats all cases are of one round. */
function lastRound(tallies: readonly Tally[]): readonly Tally[] {
  const rounds = tallies.reduce((most, { result: { attempts } }) => Math.max(most, attempts), 1);
  return tallies.filter(({ result: { attempts } }) => attempts === rounds);
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
