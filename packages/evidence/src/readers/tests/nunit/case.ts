// Reads one <test-case> of an NUnit 3 report.
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../../decode/shorten.ts';
import { childElements } from '../../../decode/xml.ts';
import type { Outcome, TestCase } from '../../../reading.ts';
import { caseId, childrenOf, type DotnetReport, messageAt, refuse } from '../dotnet-report.ts';
import { statedIds } from '../requirement-ids.ts';

export interface Property {
  readonly name: string;
  readonly value: string;
}

/** A case, and as what the counters of its suites count it. */
export interface NunitCase {
  readonly result: TestCase;
  readonly counted: Counted;
}

export type Counted = 'passed' | 'failed' | 'inconclusive' | 'skipped' | 'explicit' | 'warnings';

const inCase = new Set(['properties', 'reason', 'failure', 'output', 'assertions', 'attachments']);

/** Properties of a run, suite or case, the categories among them. */
export function propertiesOf(element: XmlElement): Property[] {
  return childElements(element)
    .filter(({ name }) => name === 'properties')
    .flatMap((list) => childElements(list))
    .map(({ attributes }) => ({ name: attributes.name ?? '', value: attributes.value ?? '' }));
}

/** Requirements that properties name, and those of a configured form in their values and in further texts. */
export function requirementsOf(
  report: DotnetReport,
  properties: readonly Property[],
  texts: readonly string[],
): readonly string[] {
  return report.requirementIds(
    properties.flatMap(({ name, value }) => statedIds(name, value)),
    [...texts, ...properties.map(({ value }) => value)],
  );
}

/** @param inherited requirements of the suites around the case */
export function readTestCase(report: DotnetReport, element: XmlElement, inherited: readonly string[]): NunitCase {
  const { name = '', fullname = '', classname = '', result = '', label = '', runstate = '' } = element.attributes;
  const shown = name || fullname;
  if (shown === '') throw refuse(report, element, 'the test case has no name');
  const said = meaningOf(result, label);
  if (said === undefined) {
    throw refuse(
      report,
      element,
      `result=${quoted(result)} label=${quoted(label)} of the test case ${quoted(shown)} is not understood`,
    );
  }
  if (said.outcome === 'passed' && (runstate === 'NotRunnable' || runstate === 'Ignored')) {
    throw refuse(report, element, `the test case ${quoted(shown)} is ${runstate} and says that it passed`, {
      code: 'EVIDENCE_INCONSISTENT',
    });
  }
  const children = childrenOf(report, element, inCase);
  const identity = name === '' ? { id: fullname, name: fullname } : caseId(classname, name);
  const message = messageAt(element, 'failure', 'message') ?? messageAt(element, 'reason', 'message');
  const own = requirementsOf(report, propertiesOf(element), [identity.id]);
  return {
    result: {
      ...identity,
      outcome: worse(said.outcome, children),
      attempts: 1,
      ...(message === undefined ? {} : { message }),
      requirements: own.length === 0 ? inherited : [...new Set([...inherited, ...own])],
      position: report.document.at(element),
    },
    counted: said.counted,
  };
}

type Meaning = { readonly outcome: Outcome; readonly counted: Counted };

/** The label says more than the result; older runners write both in one, with a colon between them. */
function meaningOf(result: string, label: string): Meaning | undefined {
  const [main = '', detail = label] = result.split(':');
  switch (main) {
    case 'Passed':
      return { outcome: 'passed', counted: 'passed' };
    case 'Failed':
      return {
        outcome: ['Error', 'Invalid', 'Cancelled'].includes(detail) ? 'errored' : 'failed',
        counted: 'failed',
      };
    case 'Inconclusive':
      return { outcome: 'inconclusive', counted: 'inconclusive' };
    case 'Warning':
      return { outcome: 'inconclusive', counted: 'warnings' };
    case 'Skipped':
      return detail === 'Explicit'
        ? { outcome: 'notRun', counted: 'explicit' }
        : { outcome: detail === 'Ignored' ? 'disabled' : 'skipped', counted: 'skipped' };
    default:
      return undefined;
  }
}

/** A pass beside a failure or an assertion that did not pass is none. */
function worse(outcome: Outcome, children: readonly XmlElement[]): Outcome {
  if (outcome !== 'passed') return outcome;
  const assertions = children.filter(({ name }) => name === 'assertions').flatMap((list) => childElements(list));
  const said = assertions.map(({ attributes }) => attributes.result);
  if (
    children.some(({ name }) => name === 'failure') ||
    said.some((result) => result === 'Failed' || result === 'Error')
  ) {
    return 'failed';
  }
  return said.every((result) => result === 'Passed') ? 'passed' : 'inconclusive';
}
