// Splits CSV text into rows of cells, each with the line on which it begins.
import { CsvError, type Info, parse } from 'csv-parse/sync';
import type { ReaderInput } from '../reading.ts';
import { decodeText } from './text.ts';
import { unreadable } from './unreadable.ts';

export interface CellRow {
  readonly record: readonly string[];
  /** 1-based. */
  readonly line: number;
}

/**
 * Reads RFC 4180 text, separated by commas; empty lines are skipped. Lines in cells are separated by line feeds, however the file writes them.
 * @param again what to do when the table is broken, as an instruction
 * @throws GateError EVIDENCE_INVALID for rows of another length than the first and for stray quotes; EVIDENCE_ENCODING, EVIDENCE_TOO_LARGE
 */
export function readCsvRows(input: ReaderInput, again: string): CellRow[] {
  // The parser counts a line break of two characters twice where it stands in a cell.
  const text = decodeText(input).replaceAll('\r\n', '\n');
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
    const place = { path: input.path, line: Number(error.lines ?? 1) };
    throw unreadable('EVIDENCE_INVALID', wordCsvError(error.code), place, again);
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
