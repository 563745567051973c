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
import { timeSpan } from './junit/time-span.ts';
import { toolsOf } from './junit/tools.ts';

/** What reading a report needs at every step. */
export interface JunitContext {
  readonly path: string;
  readonly document: XmlDocument;
}

const again = 'Run the tests again and keep the report that they write.';

export const junitReader: Reader = {
  format: 'junit',
  kind: 'tests',
  title: 'JUnit XML test report',
  looksLike: (head) => /<testsuites?[\s/>]/.test(head),
  read,
};

/**
 * Counts the cases itself and compares every counter that the report declares with them.
 * Two cases with one id are two results: a report may hold one test on several machines, or a test and its teardown.
 */
function read(input: ReaderInput): TestsReading {
  const document = readXml(input, again);
  const context = { path: input.path, document };
  const { root } = document;
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
    tools: toolsOf(root),
  };
}

/** What may stand in a suite beside cases and suites, and holds no result. */
const besides = new Set(['properties', 'system-out', 'system-err']);

/** The cases of a suite and of the suites inside it, in the order of the file. */
function readSuite(suite: XmlElement, context: JunitContext): Tally[] {
  const tallies: Tally[] = [];
  const direct: (Tally | readonly Tally[])[] = [];
  for (const child of childElements(suite)) {
    if (child.name === 'testcase') {
      const tally = readCase(child, suite, context);
      direct.push(tally);
      tallies.push(tally);
    } else if (child.name === 'testsuite') {
      const inner = readSuite(child, context);
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
  checkCounters(suite, { tallies, direct }, context);
  return tallies;
}
