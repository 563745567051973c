// Decodes a CSV table with a header row strictly, and maps its columns to the fields that a record knows.
import { type GateError, nearest } from '@gatehouse/schema';
import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { ReaderInput } from '../reading.ts';
import { quoted } from './shorten.ts';
import { decodeText } from './text.ts';
import { unreadable } from './unreadable.ts';

/** One data row: its non-empty cells by field, trimmed, and the 1-based line on which it begins. */
export interface CsvRow {
  readonly cells: ReadonlyMap<string, string>;
  readonly line: number;
}

/**
 * Reads RFC 4180 text, separated by commas. `fields` are the columns that the record knows.
 * Without a mapping every header must be the name of a field. With one (`columns`: field to header) its headers must be there, a field
 * that it leaves out is taken from a header of its own name, and all other columns of the file are ignored. Rows of empty cells are skipped.
 * @throws GateError EVIDENCE_INVALID for rows of another length than the header, stray quotes, unknown, duplicate or nameless headers and
 * a mapping that fits neither the record nor the file; EVIDENCE_ENCODING, EVIDENCE_TOO_LARGE
 */
export function decodeCsv(input: ReaderInput, fields: readonly string[]): readonly CsvRow[] {
  // The parser counts a line break of two characters twice where it stands in a cell.
  const [header, ...body] = parseRows(decodeText(input).replaceAll('\r\n', '\n'), input.path);
  if (header === undefined) throw invalid(input.path, 1, 'the file holds no header row');
  const columns = mapColumns(header, fields, input);
  const rows: CsvRow[] = [];
  for (const { record, line } of body) {
    if (record.every((cell) => cell.trim() === '')) continue;
    const cells = [...columns].map(([field, position]) => [field, (record[position] ?? '').trim()] as const);
    rows.push({ cells: new Map(cells.filter(([, cell]) => cell !== '')), line });
  }
  return rows;
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly line: number;
}

function parseRows(text: string, path: string): ParsedRow[] {
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
    throw invalid(path, Number(error.lines ?? 1), wordCsvError(error.code));
  }
}

function wordCsvError(code: CsvError['code']): string {
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH':
      return 'this row has another number of cells than the header';
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quote is opened here and never closed';
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'a quote stands inside a cell; a cell with quotes is written in quotes, with each quote doubled';
    default:
      return `this is not CSV (${code})`;
  }
}

/** Field to position of its column. */
function mapColumns(header: ParsedRow, fields: readonly string[], input: ReaderInput): Map<string, number> {
  const headers = header.record.map((cell) => cell.trim());
  const fail = (message: string) => invalid(input.path, header.line, message);
  for (const [position, name] of headers.entries()) {
    if (name === '') throw fail(`column ${position + 1} has no header`);
    if (headers.indexOf(name) !== position) throw fail(`the header ${quoted(name)} stands there twice`);
  }
  const mapping = new Map(Object.entries(input.columns ?? {}));
  for (const [field, name] of mapping) {
    if (!fields.includes(field))
      throw fail(`columns names the field ${quoted(field)}, which is not known${hint(field, fields)}`);
    if (!headers.includes(name)) {
      throw fail(
        `columns takes ${field} from the header ${quoted(name)}, which the file does not have${hint(name, headers)}`,
      );
    }
  }
  if (mapping.size === 0) {
    const unknown = headers.find((name) => !fields.includes(name));
    if (unknown !== undefined) {
      throw fail(`the header ${quoted(unknown)} is not known${hint(unknown, fields)}; known are ${fields.join(', ')}`);
    }
  }
  const found = fields.map((field) => [field, headers.indexOf(mapping.get(field) ?? field)] as const);
  return new Map(found.filter(([, position]) => position !== -1));
}

function hint(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
}

function invalid(path: string, line: number, message: string): GateError {
  return unreadable(
    'EVIDENCE_INVALID',
    message,
    { path, line },
    'Correct the table, or map its headers with `columns`.',
  );
}
