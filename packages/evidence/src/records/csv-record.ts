// Reads requirements, risk controls and trace links from CSV, the form in which other tools export them.
import type { GateError } from '@gatehouse/schema';
import { type CsvRow, decodeCsv } from '../decode/csv.ts';
import { quoted } from '../decode/shorten.ts';
import { unreadable } from '../decode/unreadable.ts';
import type { Reader } from '../reader.ts';
import type { Position, ReaderInput, RecordReading } from '../reading.ts';
import { checkedReading } from './read-record.ts';

/** One row of a table becomes one item of the list that the record holds. */
interface CsvForm {
  readonly kind: 'requirements' | 'riskControls' | 'trace';
  readonly title: string;
  /** Property of the record that holds the list. */
  readonly list: string;
  readonly fields: readonly string[];
  readonly item: (row: CsvRow, path: string) => object;
}

/** How a row says that something is verified otherwise than by a test. */
const otherwise = ['method', 'reference', 'reason', 'by', 'at'] as const;

const forms: readonly CsvForm[] = [
  {
    kind: 'requirements',
    title: 'requirements table (CSV)',
    list: 'requirements',
    fields: [
      'id',
      'title',
      'kind',
      'inScope',
      'status',
      'suspect',
      'suspectReasons',
      'revision',
      'refines',
      'riskControls',
      'tests',
      'environment',
      ...otherwise,
    ],
    item: (row, path) => ({
      ...texts(row, ['id', 'title', 'kind', 'status', 'revision']),
      ...flag(row, 'inScope', path),
      ...flag(row, 'suspect', path),
      ...(row.cells.has('suspectReasons') ? { suspectReasons: listOf(row, 'suspectReasons') } : {}),
      ...(row.cells.has('refines') ? { refines: listOf(row, 'refines').map(linkOf) } : {}),
      riskControls: listOf(row, 'riskControls'),
      verifiedBy: verificationsOf(row),
    }),
  },
  {
    kind: 'riskControls',
    title: 'risk controls table (CSV)',
    list: 'riskControls',
    fields: ['id', 'title', 'location', 'items', 'tests', 'environment', ...otherwise],
    item: (row) => ({
      ...texts(row, ['id', 'title', 'location']),
      items: listOf(row, 'items'),
      verifiedBy: verificationsOf(row),
    }),
  },
  {
    kind: 'trace',
    title: 'trace table (CSV)',
    list: 'links',
    fields: ['from', 'test', 'environment', 'revision', 'suspect', ...otherwise],
    item: (row) => ({
      ...texts(row, ['from', 'test', 'environment', 'revision', 'suspect', ...otherwise.slice(1)]),
      ...methodOf(row),
    }),
  },
];

export const csvReaders: readonly Reader[] = forms.map((form) => ({
  format: 'csv',
  kind: form.kind,
  title: form.title,
  looksLike: looksLikeCsv,
  read: (input) => readCsvRecord(form, input),
}));

/** The first line holds commas and opens neither JSON, XML nor a YAML mapping, list or comment. */
function looksLikeCsv(head: string): boolean {
  const first = head.split(/\r?\n/).find((line) => line.trim() !== '') ?? '';
  return first.includes(',') && !/^\s*[<{[#%-]/.test(first) && !/^["']?[$\w-]+["']?\s*:(\s|$)/.test(first);
}

function readCsvRecord(form: CsvForm, input: ReaderInput): RecordReading {
  const rows = decodeCsv(input, form.fields);
  const at = (pointer: string): Position => {
    const [, , index] = pointer.split('/');
    return { line: rows[Number(index)]?.line ?? 1 };
  };
  const value = { [form.list]: rows.map((row) => form.item(row, input.path)) };
  return checkedReading(form.kind, 'csv', { value, at, keyAt: at }, input.path);
}

function texts(row: CsvRow, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) => (row.cells.has(field) ? [[field, row.cells.get(field) ?? '']] : [])),
  );
}

/** A cell of several values: separated by semicolons or lines. */
function listOf(row: CsvRow, field: string): string[] {
  const parts = (row.cells.get(field) ?? '').split(/[;\n]/).map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

/** `<id>`, or `<id>@<revision>` for a link to a certain revision. */
function linkOf(text: string): string | { id: string; revision: string } {
  const at = text.lastIndexOf('@');
  return at <= 0 ? text : { id: text.slice(0, at).trim(), revision: text.slice(at + 1).trim() };
}

function flag(row: CsvRow, field: string, path: string): Record<string, boolean> {
  const cell = row.cells.get(field)?.toLowerCase();
  if (cell === undefined) return {};
  if (cell === 'true' || cell === 'yes') return { [field]: true };
  if (cell === 'false' || cell === 'no') return { [field]: false };
  throw invalid(path, row.line, `${field} is ${quoted(cell)}; it must be true, false, yes or no`);
}

/** The method, unless it only repeats that a test is the method. */
function methodOf(row: CsvRow): Record<string, string> {
  const method = row.cells.get('method')?.toLowerCase();
  return method === undefined || method === 'test' ? {} : { method };
}

function verificationsOf(row: CsvRow): object[] {
  const tests = listOf(row, 'tests').map((test) => ({ test, ...texts(row, ['environment']) }));
  // Without a method these cells stay a verification of their own, which the check of the record then refuses by name.
  const other = { ...methodOf(row), ...texts(row, otherwise.slice(1)) };
  return Object.keys(other).length === 0 ? tests : [...tests, other];
}

function invalid(path: string, line: number, message: string): GateError {
  return unreadable('EVIDENCE_INVALID', message, { path, line }, 'Correct the cell.');
}
