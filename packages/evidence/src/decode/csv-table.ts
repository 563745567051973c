// Decodes a CSV table whose headers may repeat, as trackers write one column for each value of a field.
import { type GateError, nearest } from '@gatehouse/schema';
import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { ReaderInput } from '../reading.ts';
import { quoted } from './shorten.ts';
import { decodeText } from './text.ts';
import { unreadable } from './unreadable.ts';

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
  const [header, ...body] = parseRows(decodeText(withoutMark(input)).replaceAll('\r\n', '\n'), input.path);
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

function parseRows(text: string, path: string): { readonly record: readonly string[]; readonly line: number }[] {
  try {
    // The typing of csv-parse does not know what `info` and `raw` do to a row.
    const rows = parse(text, {
      info: true,
      raw: true,
      record_delimiter: '\n',
      skip_empty_lines: true,
    }) as unknown;
    return (rows as { record: string[]; raw: string; info: Info }[]).map(({ record, raw, info }) => ({
      record,
      line: info.lines - (raw.replace(/^[\r\n]+|[\r\n]+$/g, '').match(/\n/g) ?? []).length,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isLength = error.code === 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH';
    const reason = isLength
      ? 'this row has another number of cells than the header'
      : `this is not CSV (${error.code})`;
    throw invalid(path, Number(error.lines ?? 1), reason);
  }
}

function invalid(path: string, line: number, message: string): GateError {
  return unreadable('EVIDENCE_INVALID', message, { path, line }, 'Export the table again.');
}
