// Reads one <testcase>: its id, what came out, how often it was tried, and the requirements that it names.
import type { XmlElement } from '@rgrove/parse-xml';
import { messageLimit, quoted, shorten } from '../../../decode/shorten.ts';
import { unreadable } from '../../../decode/unreadable.ts';
import { childElements } from '../../../decode/xml.ts';
import type { JunitContext } from '../junit.ts';
import type { Tally } from './counters.ts';
import { isAllowedToFail, saidOutcome, worstOutcome } from './outcome.ts';
import { hasProperty, statedRequirements } from './properties.ts';

/** Children of a case that each mean one more try: Surefire and others write them when they repeat a failing test. */
const repeats = new Set(['rerunFailure', 'rerunError', 'flakyFailure', 'flakyError']);
const besides = new Set(['properties', 'system-out', 'system-err']);
/** Children that hold a message, the one that says most first. */
const tellers = ['failure', 'error', 'warning', 'skipped', ...repeats];
/** Children that say what came out. */
const results = new Set(['failure', 'error', 'skipped', 'warning']);

/**
 * @throws GateError EVIDENCE_INVALID for a case without a name, and for a child or a status that is not understood:
 * either could mean that the test did not pass
 */
export function readCase(element: XmlElement, suite: XmlElement, context: JunitContext): Tally {
  const children = childElements(element);
  const position = context.document.at(element);
  const invalid = (message: string, next: string) =>
    unreadable('EVIDENCE_INVALID', message, { path: context.path, ...position }, next);
  const standsForSuite = isOfNoTest(element, context);
  const { id, name } = identity(element, suite, standsForSuite);
  if (name === '') {
    throw invalid('the test case has no name', 'Give every test case a name.');
  }
  for (const child of children) {
    if (!results.has(child.name) && !repeats.has(child.name) && !besides.has(child.name)) {
      throw invalid(
        `<${child.name}> in the test case ${quoted(name)} is not understood`,
        'Write the report with the JUnit reporter of the test tool, without changing it.',
      );
    }
  }
  for (const attribute of ['status', 'result']) {
    const said = element.attributes[attribute];
    if (said !== undefined && saidOutcome(said) === undefined) {
      throw invalid(
        `${attribute}=${quoted(said)} of the test case ${quoted(name)} is not understood`,
        'Write the report with the JUnit reporter of the test tool; ask for the dialect to be added if it is a common one.',
      );
    }
  }
  const said = worstOutcome(element, children);
  // Playwright marks a test that is expected to fail with an empty property, and writes it like a pass when it does.
  const outcome = said === 'passed' && hasProperty(children, 'fail', '') ? 'expectedFailure' : said;
  const message = messageOf(element, children);
  const attempts = 1 + children.filter((child) => repeats.has(child.name)).length;
  return {
    result: {
      id,
      name,
      outcome,
      attempts,
      ...(outcome === 'passed' && attempts > 1 ? { flaky: true } : {}),
      ...(message === undefined ? {} : { message }),
      requirements: context.requirementIds(statedRequirements(children), [id]),
      position,
    },
    failures: count(children, 'failure'),
    errors: count(children, 'error'),
    skipped: count(children, 'skipped'),
    warnings: count(children, 'warning'),
    standsForSuite,
    allowedToFail: isAllowedToFail(children),
  };
}

/**
 * Whether a tool added the case for what broke before any test ran: gotestsum for a package that cannot be built or set up, jest-junit for
 * a file that cannot be loaded. They count it in no suite.
 */
function isOfNoTest({ attributes: { name, classname } }: XmlElement, { tools }: JunitContext): boolean {
  const ofPackage = tools[0]?.name === 'go' && name === 'TestMain' && classname === '';
  return ofPackage || classname === 'Test suite failed to run';
}

/**
 * `<classname>::<name>`. A case that stands for a suite and has no class takes the name of the suite for it; GoogleTest reports a failure
 * outside any test as a case without name in a suite that has one.
 */
function identity(
  element: XmlElement,
  suite: XmlElement,
  standsForSuite: boolean,
): { readonly id: string; readonly name: string } {
  const { name = '', classname = '' } = element.attributes;
  const suiteName = suite.attributes.name ?? '';
  const shown = name === '' ? suiteName : name;
  const owner = classname === '' && standsForSuite ? suiteName : classname;
  return { id: owner === '' ? shown : `${owner}::${shown}`, name: shown };
}

function count(children: readonly XmlElement[], name: string): number {
  return children.filter((child) => child.name === name).length;
}

/** What the report says about a case that did not plainly pass: the failure first, then the error, then why it was skipped. */
function messageOf(element: XmlElement, children: readonly XmlElement[]): string | undefined {
  for (const name of children.length === 0 ? [] : tellers) {
    for (const child of children) {
      if (child.name === name) {
        const said = (child.attributes.message ?? '').trim();
        // gotestsum says no more than that in the attribute.
        const text = said === '' || said === 'Failed' ? child.text.trim() || said : said;
        if (text !== '') {
          return shorten(text, messageLimit);
        }
      }
    }
  }
  const attribute = (element.attributes.failure ?? '').trim();
  return attribute === '' ? undefined : shorten(attribute, messageLimit);
}
