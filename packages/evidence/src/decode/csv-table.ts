// Decodes a CSV table whose headers may repeat, as trackers write one column for each value of a field.
import { type GateError, nearest } from '@gatehouse/schema';
import type { ReaderInput } from '../reading.ts';
import { readCsvRows } from './csv-rows.ts';
import { quoted } from './shorten.ts';
import { unreadable } from './unreadable.ts';

const again = 'Export the table again.';

/** One data row, and the 1-based line on which it begins. */
export interface TableRow {
  readonly line: number;
  /** The cells under a header that are not blank, trimmed, in the order of their columns. */
  readonly all: (header: string) => readonly string[];
}

export interface CsvTable {
  /** Each header once, in the order of the file. */
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * Reads RFC 4180 text, separated by commas. Rows of blank cells are skipped, and so is the byte order mark that trackers write for
 * spreadsheets: before a header row it can mean nothing else. Lines in cells are separated by line feeds, however the file writes them.
 * @throws GateError EVIDENCE_INVALID for rows of another length than the header, stray quotes and nameless headers; EVIDENCE_ENCODING,
 * EVIDENCE_TOO_LARGE
 */
export function decodeCsvTable(input: ReaderInput): CsvTable {
  const [header, ...body] = readCsvRows(withoutMark(input), again);
  if (header === undefined) throw invalid(input.path, 1, 'the file holds no header row');
  const positions = new Map<string, number[]>();
  for (const [position, cell] of header.record.entries()) {
    const name = cell.trim();
    if (name === '') throw invalid(input.path, header.line, `column ${position + 1} has no header`);
    const known = positions.get(name);
    if (known === undefined) positions.set(name, [position]);
    else known.push(position);
  }
  const rows = body
    .filter(({ record }) => record.some((cell) => cell.trim() !== ''))
    .map(({ record, line }) => ({
      line,
      all: (name: string) =>
        (positions.get(name) ?? []).map((position) => (record[position] ?? '').trim()).filter((cell) => cell !== ''),
    }));
  return { headers: [...positions.keys()], rows };
}

function withoutMark(input: ReaderInput): ReaderInput {
  const { bytes } = input;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? { ...input, bytes: bytes.subarray(3) } : input;
}

/** The error for a header that the file must have, with the one that may be meant. */
export function missingHeader(name: string, { headers }: CsvTable, { path }: ReaderInput): GateError {
  const meant = nearest(name, headers);
  const hint =
    meant === undefined ? `; it has ${headers.slice(0, 8).map(quoted).join(', ')}` : `; did you mean ${quoted(meant)}?`;
  return unreadable(
    'EVIDENCE_INVALID',
    `the header ${quoted(name)} is missing${hint}`,
    { path, line: 1 },
    'Export with English headers and this column, or map the headers with `columns`.',
  );
}

function invalid(path: string, line: number, message: string): GateError {
  return unreadable('EVIDENCE_INVALID', message, { path, line }, again);
}
