// Reads one result of a TRX report, with the rows of a data-driven test inside it.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import { childElements } from '../../../decode/xml.ts';
import type { Outcome, TestCase } from '../../../reading.ts';
import { caseId, type DotnetReport, messageAt, refuse } from '../dotnet-report.ts';
import { statedIds } from '../requirement-ids.ts';
import type { Definition } from './definitions.ts';

export interface TrxResult {
  readonly cases: readonly TestCase[];
  /** Outcome as written; empty where there is none. */
  readonly said: string;
  /** Outcomes as written of the innermost results inside it. */
  readonly rows: readonly string[];
}

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['Passed', 'passed'],
  ['Failed', 'failed'],
  ['Timeout', 'failed'],
  ['Error', 'errored'],
  ['Aborted', 'errored'],
  ['PassedButRunAborted', 'errored'],
  ['NotRunnable', 'errored'],
  ['Disconnected', 'errored'],
  ['InProgress', 'errored'],
  // A writer that leaves the outcome out means an error: that is the first value of the schema.
  ['', 'errored'],
  ['NotExecuted', 'skipped'],
  ['Pending', 'notRun'],
  ['Inconclusive', 'inconclusive'],
  ['Warning', 'inconclusive'],
  ['Completed', 'inconclusive'],
]);

/** Rows are nested at most as deep as XML may be. */
export function readResult(
  report: DotnetReport,
  element: XmlElement,
  definitions: ReadonlyMap<string, Definition>,
): TrxResult {
  const { outcome: said = '', testId = '' } = element.attributes;
  const definition = definitions.get(testId);
  const name = element.attributes.testName ?? definition?.name ?? '';
  if (name === '') throw refuse(report, element, 'the result names no test');
  const outcome = outcomes.get(said);
  if (outcome === undefined) {
    throw refuse(report, element, `outcome=${quoted(said)} of the test ${quoted(name)} is not understood`);
  }
  const inner = childElements(element)
    .filter((child) => child.name === 'InnerResults')
    .flatMap((list) => childElements(list))
    .map((row) => readResult(report, row, definitions));
  const rows = inner.flatMap((row) => (row.rows.length === 0 ? [row.said] : row.rows));
  const cases = inner.flatMap((row) => row.cases);
  const own: TestCase = caseOf(report, element, outcome, { name, definition });
  if (cases.length === 0) return { cases: [own], said, rows };
  const isWorse = failed.includes(own.outcome) ? isFailure : (row: TestCase) => row.outcome !== 'passed';
  const explained = own.outcome === 'passed' || cases.some(isWorse);
  return { cases: explained ? cases : [...cases, own], said, rows };
}

const failed: readonly Outcome[] = ['failed', 'errored'];

function isFailure({ outcome }: TestCase): boolean {
  return failed.includes(outcome);
}

function caseOf(
  report: DotnetReport,
  element: XmlElement,
  outcome: Outcome,
  { name, definition }: { readonly name: string; readonly definition: Definition | undefined },
): TestCase {
  const { className = '', properties = [], categories = [] } = definition ?? {};
  const identity = caseId(className, name);
  const error = messageAt(element, 'Output', 'ErrorInfo', 'Message');
  const message = error ?? (outcome === 'passed' ? undefined : messageAt(element, 'Output', 'StdOut'));
  return {
    ...identity,
    // Something went wrong in a test that says that it passed.
    outcome: outcome === 'passed' && error !== undefined ? 'failed' : outcome,
    attempts: 1,
    ...(message === undefined ? {} : { message }),
    requirements: report.requirementIds(
      properties.flatMap((property) => statedIds(property.name, property.value)),
      [identity.id, ...categories, ...properties.map(({ value }) => value)],
    ),
    position: report.document.at(element),
  };
}
