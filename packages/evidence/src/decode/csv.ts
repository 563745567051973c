// Decodes a CSV table with a header row strictly, and maps its columns to the fields that a record knows.
import { type GateError, nearest } from '@gatehouse/schema';
import type { ReaderInput } from '../reading.ts';
import { type CellRow, readCsvRows } from './csv-rows.ts';
import { quoted } from './shorten.ts';
import { unreadable } from './unreadable.ts';

const again = 'Correct the table, or map its headers with `columns`.';

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
  const [header, ...body] = readCsvRows(input, again);
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

/** Field to position of its column. */
function mapColumns(header: CellRow, fields: readonly string[], input: ReaderInput): Map<string, number> {
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
  return unreadable('EVIDENCE_INVALID', message, { path, line }, again);
}
