// Reads NUnit 3 XML, the report of the NUnit 3 and 4 runners (NUnit documentation, "Test Result XML Format").
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../decode/shorten.ts';
import { childElements } from '../../decode/xml.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TestCase, TestsReading } from '../../reading.ts';
import {
  childNamed,
  childrenOf,
  compareCounter,
  type DotnetReport,
  messageAt,
  readDotnetReport,
  refuse,
  spanOf,
  timeOf,
} from './dotnet-report.ts';
import { type Counted, propertiesOf, readTestCase, requirementsOf } from './nunit/case.ts';
import { rootElement } from './root-element.ts';

export const nunitReader: Reader = {
  format: 'nunit3',
  kind: 'tests',
  title: 'NUnit 3 XML test report',
  notes: [
    'Read after the published description of the NUnit 3 format, which NUnit 4 writes as well; it could not be tried with the runner itself. Reports of NUnit 2 (`<test-results>`) are refused.',
    'A test is named `<class>::<name>`.',
    'Ignored tests are disabled, explicit ones did not run, other skipped ones are skipped. Inconclusive is no pass, and a pass with warnings is inconclusive. An assertion that failed counts although the test says that it passed.',
    'A suite or run that failed without a failing test inside, or while it was torn down, is an error under its own name.',
    'The properties `requirement` and `requirements` of a test and of the suites around it name requirements, and so do all values of properties and categories, and names, where forms of ids are configured.',
    'A time without zone is UTC.',
  ],
  looksLike: (head) => /^test-(?:run|results)$/.test(rootElement(head) ?? ''),
  read,
};

/** What may stand in a run or suite beside suites and cases, and holds no result of a test. */
const besides = [
  'command-line',
  'filter',
  'environment',
  'settings',
  'properties',
  'failure',
  'reason',
  'output',
  'assertions',
  'attachments',
];
const inSuite = new Set([...besides, 'test-suite', 'test-case']);
const suiteResults = new Set(['Passed', 'Failed', 'Inconclusive', 'Skipped', 'Warning']);

function read(input: ReaderInput): TestsReading {
  const report = readDotnetReport(input);
  const { root } = report.document;
  if (root.name === 'test-results') {
    throw refuse(report, root, 'this is a report of NUnit 2, which is not read', {
      code: 'EVIDENCE_VERSION',
      next: 'Let the runner write the NUnit 3 format (`--result=report.xml;format=nunit3`).',
    });
  }
  if (root.name !== 'test-run') {
    throw refuse(report, root, `the root element is <${root.name}>, an NUnit 3 report has <test-run>`);
  }
  const found: Found = { cases: [], errors: [] };
  readSuite(report, root, [], found);
  const cases = [...found.cases, ...found.errors];
  const span = spanOf([{ start: timeOf(report, root, 'start-time'), end: timeOf(report, root, 'end-time') }]);
  const environment = environmentOf(root);
  const executor = environment?.user ?? '';
  const version = environment?.['framework-version'] ?? root.attributes['engine-version'] ?? '';
  return {
    kind: 'tests',
    format: 'nunit3',
    claims: span.finishedAt === undefined ? {} : { producedAt: span.finishedAt },
    empty: cases.length === 0,
    cases,
    ...span,
    ...(executor === '' ? {} : { executor }),
    tools: [{ name: 'NUnit', ...(version === '' ? {} : { version }) }],
  };
}

/** What has been read so far, in the order of the file. */
interface Found {
  readonly cases: TestCase[];
  /** Errors of suites, which no counter counts. */
  readonly errors: TestCase[];
}

/** How many cases in a suite and below it are counted as what, and how many did not pass in one of the two bad ways. */
type Tally = Record<Counted | 'bad', number>;

/** More requirements than this on one suite would multiply with its cases. */
const maximumInherited = 256;

/** Reads the cases of a run or suite and of the suites inside it. Requirements of a suite hold for every case in it. */
function readSuite(report: DotnetReport, suite: XmlElement, outer: readonly string[], found: Found): Tally {
  const properties = propertiesOf(suite);
  const requirements =
    properties.length === 0 ? outer : [...new Set([...outer, ...requirementsOf(report, properties, [])])];
  if (requirements.length > maximumInherited) {
    throw refuse(report, suite, `more than ${maximumInherited} requirements on one suite`, {
      code: 'EVIDENCE_LIMIT',
      next: 'Name the requirements at the tests that verify them.',
    });
  }
  const errorsBefore = found.errors.length;
  const tally: Tally = { passed: 0, failed: 0, inconclusive: 0, warnings: 0, skipped: 0, explicit: 0, bad: 0 };
  for (const child of childrenOf(report, suite, inSuite)) {
    if (child.name === 'test-case') {
      const { result, counted } = readTestCase(report, child, requirements);
      found.cases.push(result);
      tally[counted] += 1;
      tally.bad += Number(result.outcome === 'failed' || result.outcome === 'errored');
    } else if (child.name === 'test-suite') {
      const inner = readSuite(report, child, requirements, found);
      for (const counted of Object.keys(tally) as (keyof Tally)[]) tally[counted] += inner[counted];
    }
  }
  compare(report, suite, tally);
  const own = ownError(report, suite, tally.bad > 0 || found.errors.length > errorsBefore);
  if (own !== undefined) found.errors.push(own);
  return tally;
}

/** What failed in the suite itself, and not in a test: most of all its tear-down. */
function ownError(report: DotnetReport, suite: XmlElement, explained: boolean): TestCase | undefined {
  const { result, site, fullname = '', name = '' } = suite.attributes;
  const shown = fullname || name || suite.name;
  const main = result?.split(':')[0];
  if (main !== undefined && !suiteResults.has(main)) {
    throw refuse(report, suite, `result=${quoted(main)} of ${quoted(shown)} is not understood`);
  }
  const failed = main === 'Failed' || childNamed(suite, 'failure') !== undefined;
  if (!failed || (main === 'Failed' && explained && site !== 'TearDown')) return undefined;
  const message = messageAt(suite, 'failure', 'message') ?? messageAt(suite, 'reason', 'message');
  return {
    id: shown,
    name: shown,
    outcome: 'errored',
    attempts: 1,
    ...(message === undefined ? {} : { message }),
    requirements: [],
    position: report.document.at(suite),
  };
}

function compare(report: DotnetReport, suite: XmlElement, tally: Tally): void {
  const { explicit, skipped } = tally;
  const total = tally.passed + tally.failed + tally.inconclusive + tally.warnings + skipped + explicit;
  // Whether explicit tests count as skipped differs between versions.
  compareCounter(report, suite, 'total', [total, total - explicit]);
  compareCounter(report, suite, 'skipped', [skipped + explicit, skipped]);
  for (const counted of ['passed', 'failed', 'inconclusive', 'warnings'] as const) {
    compareCounter(report, suite, counted, [tally[counted]]);
  }
}

/** Of the first suite that has one: runner and framework write it into the assembly. */
function environmentOf(element: XmlElement): Readonly<Record<string, string>> | undefined {
  const own = childNamed(element, 'environment')?.attributes;
  const inner = childElements(element).find(({ name }) => name === 'test-suite');
  return own ?? (inner === undefined ? undefined : environmentOf(inner));
}
