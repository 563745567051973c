// Reads TRX, the report of Visual Studio's test platform (`dotnet test --logger trx`, MSTest, vstest.console).
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
import { rootElement } from './root-element.ts';
import { definitionsOf } from './trx/definitions.ts';
import { readResult, type TrxResult } from './trx/result.ts';

export const trxReader: Reader = {
  format: 'trx',
  kind: 'tests',
  title: 'TRX test report of Visual Studio and dotnet test',
  notes: [
    'Read as written by jest-trx-results-processor 3.0, and after the published shape of what vstest and MSTest write, which could not be tried here.',
    'A test is named `<class>::<test name>`, without the class at the beginning of the test name.',
    '`Timeout` is a failure; a result without outcome, `Error`, `Aborted`, `PassedButRunAborted`, `NotRunnable`, `Disconnected` and `InProgress` are errors; `NotExecuted` is skipped, `Pending` did not run; `Inconclusive`, `Warning` and `Completed` are inconclusive.',
    'Rows of a data-driven test are tests of their own; the result around them counts only when it says more than they do.',
    'A run that says that it was aborted, timed out or is still in progress is refused. A run that failed without a failing test, and an error that the run itself reports, are errors named `test run`.',
    'Counters are compared as far as writers agree on them: total, executed, passed, inconclusive, and all that failed together.',
    'Requirements come from the properties `requirement` and `requirements` of a test definition, and from categories, properties and names where forms of ids are configured.',
  ],
  looksLike: (head) => rootElement(head) === 'TestRun',
  read,
};

/** Kinds of results; those of orders and lists hold others. */
const resultNames = new Set([
  'UnitTestResult',
  'TestResult',
  'TestResultAggregation',
  'GenericTestResult',
  'ManualTestResult',
  'WebTestResult',
]);
const broken = new Set(['Aborted', 'Error', 'Timeout', 'InProgress', 'Disconnected', 'PassedButRunAborted', 'Pending']);
const ended = new Set(['Completed', 'Passed', 'Failed', 'Warning', 'Inconclusive', 'NotExecuted']);

function read(input: ReaderInput): TestsReading {
  const report = readDotnetReport(input);
  const { root } = report.document;
  if (root.name !== 'TestRun') {
    throw refuse(report, root, `the root element is <${root.name}>, a TRX report has <TestRun>`);
  }
  const definitions = definitionsOf(root);
  const results = childElements(root)
    .filter(({ name }) => name === 'Results')
    .flatMap((list) => childrenOf(report, list, resultNames))
    .map((element) => readResult(report, element, definitions));
  const cases = results.flatMap((result) => result.cases);
  const ofRun = summaryErrors(report, root, results, cases);
  const times = childNamed(root, 'Times');
  const span =
    times === undefined
      ? {}
      : spanOf([{ start: timeOf(report, times, 'start'), end: timeOf(report, times, 'finish') }]);
  const { runUser: executor = '' } = root.attributes;
  return {
    kind: 'tests',
    format: 'trx',
    claims: span.finishedAt === undefined ? {} : { producedAt: span.finishedAt },
    empty: cases.length + ofRun.length === 0,
    cases: [...cases, ...ofRun],
    ...span,
    ...(executor === '' || executor === 'anonymous' ? {} : { executor }),
    tools: [],
  };
}

/** Compares the summary with the results; gives what it reports beyond them as errors of the run. */
function summaryErrors(
  report: DotnetReport,
  root: XmlElement,
  results: readonly TrxResult[],
  cases: readonly TestCase[],
): TestCase[] {
  const summary = childNamed(root, 'ResultSummary');
  if (summary === undefined) {
    throw refuse(report, root, 'truncated: the run has no <ResultSummary>', { code: 'EVIDENCE_TRUNCATED' });
  }
  const { outcome = '' } = summary.attributes;
  if (broken.has(outcome)) {
    throw refuse(report, summary, `the run says of itself that it is ${outcome}`, { code: 'EVIDENCE_TRUNCATED' });
  }
  if (!ended.has(outcome)) throw refuse(report, summary, `outcome=${quoted(outcome)} of the run is not understood`);
  const counters = childNamed(summary, 'Counters');
  if (counters !== undefined) compareCounters(report, counters, results);
  const infos = childElements(summary)
    .filter(({ name }) => name === 'RunInfos')
    .flatMap((list) => childElements(list))
    .filter((info) => tellsError(info))
    .map((info) => errorOfRun(report, info, messageAt(info, 'Text')));
  const explained =
    infos.length > 0 || cases.some((found) => found.outcome === 'failed' || found.outcome === 'errored');
  return outcome === 'Failed' && !explained ? [errorOfRun(report, summary, 'the run failed, and no test did')] : infos;
}

/** An adapter repeats each failing test in an error of the run, marked so; what failed stands in the results. */
function tellsError(info: XmlElement): boolean {
  const { outcome = '' } = info.attributes;
  return (outcome === 'Error' || broken.has(outcome)) && !/\[FAIL\]\s*$/.test(info.text);
}

function errorOfRun(report: DotnetReport, element: XmlElement, message: string | undefined): TestCase {
  return {
    id: 'test run',
    name: 'test run',
    outcome: 'errored',
    attempts: 1,
    ...(message === undefined ? {} : { message }),
    requirements: [],
    position: report.document.at(element),
  };
}

/** Counters that writers understand alike, over results with and without the rows of data-driven tests. */
function compareCounters(report: DotnetReport, counters: XmlElement, results: readonly TrxResult[]): void {
  const rows = results.flatMap(({ rows: inner, said }) => (inner.length === 0 ? [said] : inner));
  const views = [results.map(({ said }) => said), rows, results.flatMap(({ said, rows: inner }) => [said, ...inner])];
  const ways = (has: (outcome: string) => boolean): [number, ...number[]] => {
    const [first = 0, ...others] = views.map((view) => view.filter(has).length);
    return [first, ...others];
  };
  const isFailure = (outcome: string) => failures.has(outcome);
  const isExecuted = (outcome: string) =>
    outcome !== 'NotExecuted' && outcome !== 'Pending' && outcome !== 'NotRunnable';
  compareCounter(
    report,
    counters,
    'total',
    ways(() => true),
  );
  compareCounter(report, counters, 'executed', [...ways(isExecuted), ...ways(() => true)]);
  compareCounter(
    report,
    counters,
    'passed',
    ways((outcome) => outcome === 'Passed'),
  );
  compareCounter(
    report,
    counters,
    'inconclusive',
    ways((outcome) => outcome === 'Inconclusive'),
  );
  const declared = ['failed', 'error', 'timeout', 'aborted'].map((name) => Number(counters.attributes[name] ?? 0));
  const said = declared.reduce((sum, count) => sum + count, 0);
  const [found, ...others] = ways(isFailure);
  if (![found, ...others].includes(said)) {
    throw refuse(report, counters, `<Counters> says that ${said} tests failed, the report holds ${found}`, {
      code: 'EVIDENCE_INCONSISTENT',
      next: 'Run the tests again and keep the whole report; do not merge or cut reports by hand.',
    });
  }
}

const failures = new Set(['Failed', 'Error', 'Timeout', 'Aborted', '']);
