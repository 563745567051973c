// Reads JUnit XML, the test report that nearly every test tool writes and no specification defines.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import { childElements, readXml, type XmlDocument } from '../../decode/xml.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, TestsReading } from '../../reading.ts';
import { readCase } from './junit/case.ts';
import { checkCounters, type Tally } from './junit/counters.ts';
import { claimsOf } from './junit/properties.ts';
import { foldReruns } from './junit/reruns.ts';
import { timeSpan } from './junit/time-span.ts';
import { type Tools, toolsOf } from './junit/tools.ts';
import { type RequirementIds, requirementIds } from './requirement-ids.ts';
import { rootElement } from './root-element.ts';

/** What reading a report needs at every step. */
export interface JunitContext {
  readonly path: string;
  readonly document: XmlDocument;
  readonly tools: Tools;
  readonly requirementIds: RequirementIds;
}

const again = 'Run the tests again and keep the report that they write.';

export const junitReader: Reader = {
  format: 'junit',
  kind: 'tests',
  title: 'JUnit XML test report',
  notes: [
    'Read as written by vitest 5.1, jest-junit 17, mocha-junit-reporter 2.2 (with includePending), Playwright 1.65, pytest 9.2, Surefire 3.5, Gradle 4.4, GoogleTest 1.12, CTest 3.25, node:test 24, gotestsum 1.13, PHPUnit 9.6 and Catch2 2.13, and by other tools as far as they write the same elements; every element or status that is not known is refused.',
    'A case that says several things counts as the worst of them: a failing todo is a failure, a disabled or suppressed test without any child is not a pass. Expected failures of pytest, Playwright and Catch2 are kept apart from passes and failures.',
    'A case that Surefire, Gradle or pytest-rerunfailures repeated shows its attempts, and is flaky when it passed in the end. gotestsum and others write each try as a case of its own: both results are kept, and the failure counts.',
    'Counters are compared with the cases in every way in which these tools count, but for the number of tests of Catch2, which counts assertions.',
    'Some passes hide something, and the counters give it away, so that the report is refused: a todo of jest-junit, and a test of Catch2 that should fail and passes.',
    'Others cannot be told: pytest writes an unexpected pass without strict as a pass; PHPUnit 9 writes an incomplete test as skipped; retries in jest, vitest and Playwright are not shown, and jest-junit leaves out files that cannot be loaded unless reportTestSuiteErrors is set. The CTRF reporters of jest and vitest show todo and retries.',
    'Requirement ids come from the properties requirement and requirements of a case, and from its class and name where forms of ids are configured. The properties commit, artifact and executor of a suite say what the run is about.',
    'A timestamp without zone is UTC.',
  ],
  looksLike: (head) => /^testsuites?$/.test(rootElement(head) ?? ''),
  read,
};

/**
 * Counts the cases itself and compares every counter that the report declares with them.
 * Two cases with one id are two results: a report may hold one test on several machines, or a test and its teardown.
 */
function read(input: ReaderInput): TestsReading {
  const document = readXml(input, again);
  const { root } = document;
  const context = {
    path: input.path,
    document,
    tools: toolsOf(root),
    requirementIds: requirementIds(input.requirementIds),
  };
  if (root.name !== 'testsuites' && root.name !== 'testsuite') {
    throw unreadable(
      'EVIDENCE_INVALID',
      `the root element is <${root.name}>, a JUnit report has <testsuites> or <testsuite>`,
      { path: input.path, ...document.at(root) },
      'Name a JUnit XML report, or say which format the file has.',
    );
  }
  const tallies = readSuite(root, context);
  const span = timeSpan(root, context);
  const { executor, ...claims } = claimsOf(root, context);
  const producedAt = span.finishedAt ?? span.startedAt;
  return {
    kind: 'tests',
    format: 'junit',
    claims: { ...claims, ...(producedAt === undefined ? {} : { producedAt }) },
    empty: tallies.length === 0,
    cases: tallies.map((tally) => tally.result),
    ...span,
    ...(executor === undefined ? {} : { executor }),
    tools: context.tools,
  };
}

const maximumDepth = 32;

/** What may stand in a suite beside cases and suites, and holds no result. */
const besides = new Set(['properties', 'system-out', 'system-err']);

/** The cases of a suite and of the suites inside it, in the order of the file. */
function readSuite(suite: XmlElement, context: JunitContext, depth = 1): readonly Tally[] {
  // Each level counts all that is inside once more.
  if (depth > maximumDepth) {
    throw unreadable(
      'EVIDENCE_LIMIT',
      `suites are nested deeper than ${maximumDepth}`,
      { path: context.path, ...context.document.at(suite) },
      again,
    );
  }
  const tallies: Tally[] = [];
  const direct: (Tally | readonly Tally[])[] = [];
  for (const child of childElements(suite)) {
    if (child.name === 'testcase') {
      const tally = readCase(child, suite, context);
      direct.push(tally);
      tallies.push(tally);
    } else if (child.name === 'testsuite') {
      const inner = readSuite(child, context, depth + 1);
      direct.push(inner);
      for (const tally of inner) {
        tallies.push(tally);
      }
    } else if (!besides.has(child.name)) {
      throw unreadable(
        'EVIDENCE_INVALID',
        `<${child.name}> in <${suite.name}> ${quoted(suite.attributes.name ?? '')} is not understood`,
        { path: context.path, ...context.document.at(child) },
        'A suite may hold test cases, suites, properties and output; put a failure into a test case.',
      );
    }
  }
  const folded = foldReruns(suite, tallies, context);
  checkCounters(suite, folded === tallies ? { tallies, direct } : { tallies: folded, direct: folded }, context);
  return folded;
}
