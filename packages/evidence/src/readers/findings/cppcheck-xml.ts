// Reads the XML report of Cppcheck, in its version 2.
import type { XmlElement } from '@rgrove/parse-xml';
import { messageLimit, quoted, shorten } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import { childElements, readXml, type XmlDocument } from '../../decode/xml.ts';
import type { Reader } from '../../reader.ts';
import type { FindingsReading, ReaderInput, ToolRunReading } from '../../reading.ts';
import { uniqueIds } from './unique-ids.ts';

type CppcheckFinding = ToolRunReading['findings'][number];

const again = 'Run Cppcheck again with --xml, and keep the report as it wrote it.';

/** As Cppcheck itself turns its severities into the levels of SARIF. */
const levels: Readonly<Record<string, CppcheckFinding['level']>> = {
  error: 'error',
  warning: 'warning',
  style: 'warning',
  performance: 'warning',
  portability: 'warning',
  information: 'note',
  debug: 'note',
  internal: 'note',
  none: 'note',
};

/** Ids by which Cppcheck says that it did not check a file, or not to its end. */
const failures = new Set([
  ...['cppcheckError', 'cppcheckLimit', 'includeNestedTooDeeply', 'instantiationError', 'internalAstError'],
  ...['internalError', 'missingFile', 'noValidConfiguration', 'premium-internalError', 'premium-invalidArgument'],
  ...['premium-invalidLicense', 'preprocessorErrorDirective', 'syntaxError', 'unhandledChar', 'unknownMacro'],
]);

export const cppcheckReader: Reader = {
  format: 'cppcheck-xml',
  kind: 'findings',
  title: 'Cppcheck XML report',
  notes: [
    'Tried with Cppcheck 2.10. Only version 2 of the report is read, and only with the version of Cppcheck in it; a report without findings is then a clean run.',
    'Severities are a closed list: `error` is an error; `warning`, `style`, `performance` and `portability` are warnings; the others are notes. Inconclusive findings count like all others.',
    'A finding that says that a file was not checked to its end (`syntaxError`, `internalError`, `noValidConfiguration` and the like) makes the run unsuccessful, and so does a `checkersReport` that tells of critical errors. Otherwise `checkersReport` is no finding.',
    'A finding with a CWE number is one of security where it is an error or of severity `warning`; Cppcheck gives such numbers to mere style too.',
    'What is suppressed does not stand in the report, and the report names neither commit nor time.',
  ],
  looksLike: (head) => /<results[\s>]/.test(head) && /<cppcheck[\s/>]/.test(head),
  read,
};

/** Never empty: the report says which Cppcheck ran. */
function read(input: ReaderInput): FindingsReading {
  const document = readXml(input, again);
  const refuse = refuser(input.path, document);
  const { root } = document;
  if (root.name !== 'results') {
    throw refuse(root, `the root element is <${root.name}>, a report of Cppcheck has <results>`);
  }
  if (root.attributes.version !== '2') {
    const version = root.attributes.version ?? '1';
    throw refuse(root, `version ${quoted(version)} of the report of Cppcheck is not read, only 2`, 'EVIDENCE_VERSION');
  }
  const children = childElements(root);
  const unknown = children.find(({ name }) => !['cppcheck', 'errors', 'suppressions'].includes(name));
  if (unknown !== undefined) throw refuse(unknown, `<${unknown.name}> in <results> is not understood`);
  const version = only(children, 'cppcheck', root, refuse).attributes.version?.trim();
  if (!version) throw refuse(root, '<cppcheck> does not say its version');
  const errors = childElements(only(children, 'errors', root, refuse));
  const found = errors.map((error) => readFinding(error, document, refuse));
  const findings = found.filter(({ rule }) => rule !== 'checkersReport');
  const ids = uniqueIds(findings.map(({ id }) => id));
  return {
    kind: 'findings',
    format: 'cppcheck-xml',
    claims: {},
    empty: false,
    runs: [
      {
        tool: 'Cppcheck',
        version,
        successful: !found.some(({ rule, message }) => failures.has(rule) || tellsFailure(rule, message)),
        findings: findings.map((finding, index) => ({ ...finding, id: ids[index] ?? finding.id })),
        position: document.at(root),
      },
    ],
  };
}

/** A failure that is suppressed stands nowhere else. */
function tellsFailure(rule: string, message: string): boolean {
  return rule === 'checkersReport' && /critical error/i.test(message);
}

type Refuse = ReturnType<typeof refuser>;

function refuser(path: string, document: XmlDocument) {
  return (element: XmlElement, message: string, code: 'EVIDENCE_INVALID' | 'EVIDENCE_VERSION' = 'EVIDENCE_INVALID') =>
    unreadable(code, message, { path, ...document.at(element) }, again);
}

function only(children: readonly XmlElement[], name: string, root: XmlElement, refuse: Refuse): XmlElement {
  const [found, second] = children.filter((child) => child.name === name);
  if (found === undefined) throw refuse(root, `<results> has no <${name}>`);
  if (second !== undefined) throw refuse(second, `<${name}> stands twice in <results>`);
  return found;
}

/** The first location is where the finding is; the others tell how it came to be. */
function readFinding(error: XmlElement, document: XmlDocument, refuse: Refuse): CppcheckFinding {
  if (error.name !== 'error') throw refuse(error, `<${error.name}> in <errors> is not understood`);
  const { id: rule = '', severity = '', msg = '', cwe, hash = '0' } = error.attributes;
  if (rule === '') throw refuse(error, 'the finding has no id');
  const level = Object.hasOwn(levels, severity) ? levels[severity] : undefined;
  if (level === undefined) {
    throw refuse(error, `the severity ${quoted(severity)} is not one of ${Object.keys(levels).join(', ')}`);
  }
  const location = childElements(error).find(({ name }) => name === 'location');
  const path = location?.attributes.file || undefined;
  const line = location === undefined ? undefined : lineOf(location, refuse);
  const place = path ?? '';
  return {
    id: hash === '0' ? `${rule}:${place}${line === undefined ? '' : `:${line}`}` : `${rule}:${place}#${hash}`,
    rule,
    level,
    security: cwe !== undefined && ['error', 'warning'].includes(severity),
    message: shorten(msg, messageLimit),
    ...(path === undefined ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    position: document.at(error),
  };
}

/** Line 0 stands for a whole file. */
function lineOf(location: XmlElement, refuse: Refuse): number | undefined {
  const { line } = location.attributes;
  if (line === undefined || line === '0') return undefined;
  if (!/^[1-9]\d{0,8}$/.test(line)) throw refuse(location, `the line ${quoted(line)} is not a whole number`);
  return Number(line);
}
