// Reads xUnit.net XML, the v2 format that the runners of xUnit.net v2 and v3 write (xunit.net/docs/format-xml-v2).
import type { XmlElement } from '@rgrove/parse-xml';
import { quoted } from '../../decode/shorten.ts';
import { childElements } from '../../decode/xml.ts';
import type { Reader } from '../../reader.ts';
import type { Outcome, ReaderInput, TestCase, TestsReading } from '../../reading.ts';
import {
  caseId,
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
import { statedIds } from './requirement-ids.ts';
import { rootElement } from './root-element.ts';

export const xunitReader: Reader = {
  format: 'xunit',
  kind: 'tests',
  title: 'xUnit.net XML test report',
  notes: [
    'Read after the published description of the v2 format (schema versions 2 and 3); it could not be tried with the runner itself. The v1 format, with `<class>`, is refused.',
    'A test is named `<type>::<display name>`, without the type at the beginning of the display name.',
    '`Skip` is skipped, `NotRun` (explicit tests of v3) did not run; a failure inside a test that says `Pass` counts. Errors of an assembly (fixtures, clean-up) are errors of their own.',
    'The traits `requirement` and `requirements` name requirements, and so do names and values of all traits where forms of ids are configured.',
    'The time of the run comes from start-rtf and finish-rtf; without them (v2) it begins at run-date and run-time, read as UTC, and its end is unknown.',
  ],
  looksLike: (head) => /^assembl(?:ies|y)$/.test(rootElement(head) ?? ''),
  read,
};

const results = { Pass: 'passed', Fail: 'failed', Skip: 'skipped', NotRun: 'notRun' } as const;
const inAssembly = new Set(['errors', 'collection']);
const inTest = new Set(['failure', 'reason', 'output', 'traits', 'warnings', 'attachments']);

function read(input: ReaderInput): TestsReading {
  const report = readDotnetReport(input);
  const { root } = report.document;
  if (root.name !== 'assemblies' && root.name !== 'assembly') {
    throw refuse(report, root, `the root element is <${root.name}>, an xUnit.net report has <assemblies>`);
  }
  const version = root.attributes['schema-version'];
  if (version !== undefined && version !== '2' && version !== '3') {
    throw refuse(report, root, `schema version ${quoted(version)} of xUnit.net is not read, only 2 and 3`, {
      code: 'EVIDENCE_VERSION',
      next: 'Let the runner write schema version 2 or 3.',
    });
  }
  const assemblies = root.name === 'assembly' ? [root] : childrenOf(report, root, new Set(['assembly']));
  const cases = assemblies.flatMap((assembly) => readAssembly(report, assembly));
  const span = spanOf(assemblies.map((assembly) => spanOfAssembly(report, assembly)));
  const producedAt = span.finishedAt ?? timeOf(report, root, 'finish-rtf');
  const executor = root.attributes.user ?? '';
  return {
    kind: 'tests',
    format: 'xunit',
    claims: producedAt === undefined ? {} : { producedAt },
    empty: cases.length === 0,
    cases,
    ...span,
    ...(executor === '' ? {} : { executor }),
    tools: toolsOf(assemblies),
  };
}

function readAssembly(report: DotnetReport, assembly: XmlElement): TestCase[] {
  if (childNamed(assembly, 'class') !== undefined) {
    throw refuse(report, assembly, 'this is the v1 format of xUnit.net, which is not read', {
      code: 'EVIDENCE_VERSION',
      next: 'Let the runner write the v2 format (`-xml`).',
    });
  }
  const children = childrenOf(report, assembly, inAssembly);
  const errors = children
    .filter(({ name }) => name === 'errors')
    .flatMap((list) => childrenOf(report, list, new Set(['error'])))
    .map((error) => readError(report, error, assembly));
  const tests = children
    .filter(({ name }) => name === 'collection')
    .flatMap((collection) => {
      const cases = childrenOf(report, collection, new Set(['test'])).map((test) => readTest(report, test));
      compare(report, collection, cases);
      return cases;
    });
  compare(report, assembly, tests);
  compareCounter(report, assembly, 'errors', [errors.length]);
  return [...errors, ...tests];
}

function compare(report: DotnetReport, element: XmlElement, cases: readonly TestCase[]): void {
  const number = (outcome: Outcome) => cases.filter((found) => found.outcome === outcome).length;
  // Version 3 leaves tests that did not run out of the total.
  compareCounter(report, element, 'total', [cases.length, cases.length - number('notRun')]);
  compareCounter(report, element, 'passed', [number('passed')]);
  compareCounter(report, element, 'failed', [number('failed')]);
  compareCounter(report, element, 'skipped', [number('skipped')]);
  compareCounter(report, element, 'not-run', [number('notRun')]);
}

function readError(report: DotnetReport, error: XmlElement, assembly: XmlElement): TestCase {
  const { name = '', type = '' } = error.attributes;
  const message = messageAt(error, 'failure', 'message');
  const shown = name || type || 'error';
  return {
    ...caseId(fileName(assembly.attributes.name ?? ''), shown),
    outcome: 'errored',
    attempts: 1,
    ...(message === undefined ? {} : { message }),
    requirements: [],
    position: report.document.at(error),
  };
}

/** The build folder of an assembly differs between machines. */
function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function readTest(report: DotnetReport, test: XmlElement): TestCase {
  const { name = '', type = '', method = '', result = '' } = test.attributes;
  const shown = name || method;
  if (shown === '') throw refuse(report, test, 'the test has no name');
  if (!Object.hasOwn(results, result)) {
    throw refuse(report, test, `result=${quoted(result)} of the test ${quoted(shown)} is not understood`);
  }
  const children = childrenOf(report, test, inTest);
  const has = (child: string) => children.some((element) => element.name === child);
  const said = results[result as keyof typeof results];
  const outcome = has('failure') ? 'failed' : said === 'passed' && has('reason') ? 'skipped' : said;
  const message = messageAt(test, 'failure', 'message') ?? messageAt(test, 'reason');
  const identity = caseId(type, shown);
  const traits = children
    .filter((child) => child.name === 'traits')
    .flatMap((list) => childElements(list))
    .map(({ attributes }) => ({ name: attributes.name ?? '', value: attributes.value ?? '' }));
  return {
    ...identity,
    outcome,
    attempts: 1,
    ...(message === undefined ? {} : { message }),
    requirements: report.requirementIds(
      traits.flatMap((trait) => statedIds(trait.name, trait.value)),
      [identity.id, ...traits.flatMap((trait) => [trait.name, trait.value])],
    ),
    position: report.document.at(test),
  };
}

function spanOfAssembly(report: DotnetReport, assembly: XmlElement) {
  const { 'run-date': date = '', 'run-time': time = '' } = assembly.attributes;
  const start = timeOf(report, assembly, 'start-rtf');
  const end = timeOf(report, assembly, 'finish-rtf');
  const began = date === '' || time === '' ? undefined : timeOf(report, assembly, 'run-date', `${date}T${time}`);
  return { start: start ?? began, end };
}

/** From `xUnit.net 2.4.1.0` and `xUnit.net v3 1.0.0+build`. */
function toolsOf(assemblies: readonly XmlElement[]): TestsReading['tools'] {
  const frameworks = assemblies.map(({ attributes }) => attributes['test-framework'] ?? '');
  const versions = new Set(frameworks.map((framework) => /^xUnit\.net (?:v\d+ )?(\d\S*)$/.exec(framework)?.[1]));
  const [version] = versions;
  return [{ name: 'xUnit.net', ...(versions.size === 1 && version !== undefined ? { version } : {}) }];
}
