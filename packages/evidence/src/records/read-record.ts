// Reads a record that people or the build keep in YAML or JSON, and checks it against its contract.
import { conform, type GateError } from '@gatehouse/schema';
import { readJson } from '../decode/json.ts';
import { unreadable } from '../decode/unreadable.ts';
import { decodeYaml } from '../decode/yaml.ts';
import type { Reader } from '../reader.ts';
import { type Position, type ReaderInput, type RecordKind, type RecordReading, recordContracts } from '../reading.ts';
import { faultsOf, type RecordFault, statementFault } from './check-record.ts';
import { claimsOfRecord, isEmptyRecord, type RecordContent } from './record-claims.ts';

const titles: { readonly [Kind in RecordKind]: string } = {
  requirements: 'requirements record',
  riskControls: 'risk controls record',
  trace: 'trace record',
  anomalies: 'anomaly record',
  anomalyExport: 'anomaly export record',
  plan: 'plan record',
  risk: 'risk record',
  soup: 'SOUP list',
  changeRequests: 'change request',
  trend: 'trend review',
  defectCategories: 'list of defect categories',
  securityAssessment: 'assessment of security-relevant changes',
  vulnerabilityRisk: 'vulnerability risk record',
  securityNotes: 'security release notes',
  securityFindings: 'register of security findings',
  securityTests: 'record of security tests',
  releaseNotes: 'release notes',
  regulatory: 'regulatory record',
  legacy: 'legacy record',
  releases: 'list of earlier releases',
  build: 'build record',
  rebuild: 'record of the second build',
  archive: 'archive manifest',
  restoreDrills: 'list of restore drills',
  delivery: 'delivery record',
  published: 'record of the published files',
  integrity: 'integrity record',
  verification: 'verification report',
  regression: 'regression analysis',
  configurationHistory: 'configuration status history',
  waivers: 'waiver',
  approvals: 'approvals of a release',
  packApprovals: 'approvals of rules and engine',
};

/** One reader for each kind of record. */
export const recordReaders: readonly Reader[] = (Object.keys(titles) as RecordKind[]).map((kind) => ({
  format: 'record',
  kind,
  title: `${titles[kind]} (YAML or JSON)`,
  looksLike: looksLikeRecord,
  read: (input) => readRecord(kind, input),
}));

/** A mapping: the first line that says anything is a key, or opens an object. */
function looksLikeRecord(head: string): boolean {
  const first = head.split(/\r?\n/).find((line) => /^\s*[^\s#]/.test(line) && !/^(---|%)/.test(line));
  return first !== undefined && /^\s*(\{|["']?[$\w-]+["']?\s*:(\s|$))/.test(first);
}

function readRecord(kind: RecordKind, input: ReaderInput): RecordReading {
  const document = input.path.endsWith('.json') ? decodeJson(kind, input) : decodeYaml(input);
  if (document.value === null) throw invalid(input.path, { line: 1 }, 'the file is empty', kind);
  return checkedReading(kind, 'record', document, input.path);
}

function decodeJson(kind: RecordKind, input: ReaderInput): DecodedRecord {
  const { value, at } = readJson(input, `Correct the ${titles[kind]} at that place.`);
  return { value, at, keyAt: at };
}

/** What a decoder found, with the places of its values and keys. */
export interface DecodedRecord {
  readonly value: unknown;
  readonly at: (pointer: string) => Position;
  readonly keyAt: (pointer: string) => Position;
}

/**
 * Checks a decoded value against the contract of its kind.
 * @throws GateError EVIDENCE_INVALID that words the first fault with its place and says how many more there are
 */
export function checkedReading(kind: RecordKind, format: string, document: DecodedRecord, path: string): RecordReading {
  const statement = statementFault(kind, document.value);
  if (statement !== undefined) throw invalid(path, document.at(statement.pointer), wordFaults(statement, 0), kind);
  const conformity = conform(recordContracts[kind], document.value);
  if (!conformity.conforms) {
    const [first, ...more] = conformity.violations;
    if (first === undefined) throw new Error('a record that does not conform came without a violation');
    const place =
      first.key === undefined ? document.at(first.pointer) : document.keyAt(`${first.pointer}/${escapeKey(first.key)}`);
    throw invalid(path, place, wordFaults(first, more.length), kind);
  }
  const [fault, ...more] = faultsOf(kind, conformity.value);
  if (fault !== undefined) throw invalid(path, document.at(fault.pointer), wordFaults(fault, more.length), kind);
  // The contract that the value conforms to is the one that belongs to the kind, which TypeScript cannot follow through the table.
  const content = { kind, record: conformity.value } as RecordContent;
  return {
    ...content,
    format,
    claims: claimsOfRecord(content),
    empty: isEmptyRecord(content),
    at: document.at,
  } as RecordReading;
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function wordFaults(first: RecordFault, more: number): string {
  const field = first.pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('')
    .replace(/^\./, '');
  const last = first.pointer.slice(first.pointer.lastIndexOf('/') + 1);
  const named = field === '' || first.message.startsWith(`${last} `) ? first.message : `${field}: ${first.message}`;
  return more === 0 ? named : `${named} (and ${more} more)`;
}

function invalid(path: string, { line, column }: Position, message: string, kind: RecordKind): GateError {
  const place = { path, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  return unreadable('EVIDENCE_INVALID', message, place, `Correct the ${titles[kind]} at that place.`);
}
