// Condenses a test report to what facts can need of it, so that a million passing tests which nothing refers to are a count.
import type { Counts } from '@gatehouse/schema';
import type { Outcome, TestCase, TestsReading } from '../reading.ts';
import { type PrintSet, printSet, wordsPerPrint, writePrints } from './text-prints.ts';

/** Plain data: it can be written as JSON (`others` aside) and handed to another thread. */
export interface CondensedTests extends TestsReading {
  /** Of all cases: those that did not plainly pass, that name a requirement, or whose id or name was asked for; in the order of the report. */
  readonly cases: readonly TestCase[];
  /** Of all cases. */
  readonly counts: Counts;
  /** Prints of the id and the name of every case that is not in `cases`: two pairs of words a case. */
  readonly others: Uint32Array;
}

export const outcomes = [
  'passed',
  'failed',
  'errored',
  'skipped',
  'disabled',
  'todo',
  'inconclusive',
  'expectedFailure',
  'unexpectedPass',
  'notRun',
] as const satisfies readonly Outcome[];

/** All the texts by which anything may refer to a test: ids, names, and what may be neither. */
export interface TestReferences {
  readonly texts: ReadonlySet<string>;
  readonly prints: PrintSet;
}

export function testReferences(texts: Iterable<string>): TestReferences {
  const each = new Set(texts);
  return { texts: each, prints: printSet(each) };
}

/** The same report with the cases that facts need when these are all references to tests. */
export function condenseTests(reading: TestsReading, { prints: wanted }: TestReferences): CondensedTests {
  const { cases } = reading;
  const kept: TestCase[] = [];
  const prints = new Uint32Array(2 * wordsPerPrint * cases.length);
  let end = 0;
  for (const testCase of cases) {
    writePrints(testCase.id, testCase.name, prints, end, end + wordsPerPrint);
    // By print, so that no text which was asked for is ever among the prints of the others.
    const isAsked = wanted.mayHold(prints, end) || wanted.mayHold(prints, end + wordsPerPrint);
    if (isAsked || !isOrdinary(testCase)) kept.push(testCase);
    else end += 2 * wordsPerPrint;
  }
  // Texts cut from the report would keep all of it in memory.
  const rest: Omit<TestsReading, 'cases'> & { cases: readonly TestCase[] } = JSON.parse(
    JSON.stringify({ ...reading, cases: kept }),
  );
  return { ...rest, counts: countsOf(reading), others: prints.slice(0, end) };
}

/** Whether nothing but a reference by its id or name brings the case into the facts. */
function isOrdinary({ outcome, attempts, flaky, requirements }: TestCase): boolean {
  return outcome === 'passed' && attempts === 1 && flaky !== true && requirements.length === 0;
}

export function isCondensed(reading: TestsReading): reading is CondensedTests {
  return 'others' in reading;
}

/** Number of all cases of a report by outcome, whether it is condensed or not. */
export function countsOf(reading: TestsReading): Counts {
  if (isCondensed(reading)) return reading.counts;
  const counts = noCounts();
  for (const { outcome } of reading.cases) counts[outcome] += 1;
  return counts;
}

export function noCounts(): Counts {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as unknown as Counts;
}

/** Whether a report that was condensed for fewer references may hold a test that one of these means, and has to be read again. */
export function mayLack({ others }: CondensedTests, { prints }: TestReferences): boolean {
  for (let at = 0; at < others.length; at += wordsPerPrint) if (prints.mayHold(others, at)) return true;
  return false;
}
