// Finds out what one file is when nobody said it: the first reader that recognises it and reads it, and which others would too.
import { GateError } from '@gatehouse/schema';
import { headOf, type Reader } from './reader.ts';
import { readers } from './readers.ts';
import type { ReaderInput, Reading } from './reading.ts';

export interface Recognised {
  readonly reader: Reader;
  readonly reading: Reading;
  /** Other readers that understand the same file. */
  readonly others: readonly Reader[];
}

/**
 * Tries the readers that recognise the beginning of the file, formats of tools before records of people.
 * @throws the GateError of the reader that recognised it first, or EVIDENCE_FORMAT (exit code 3) when no format of a tool was recognised
 */
export function recognise(input: ReaderInput): Recognised {
  const head = headOf(input.bytes);
  const candidates = readers.filter((reader) => reader.looksLike(head));
  const read: { readonly reader: Reader; readonly reading: Reading }[] = [];
  let refusal: GateError | undefined;
  for (const reader of candidates) {
    try {
      read.push({ reader, reading: reader.read(input) });
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      // Any table or mapping looks like a record of every kind: why it is none of them tells nobody anything.
      if (reader.format !== 'record' && reader.format !== 'csv') refusal ??= error;
    }
  }
  // A file that says something beats the same file read as another kind that finds nothing for itself.
  const best = read.find(({ reading }) => !reading.empty) ?? read[0];
  if (best !== undefined) return { ...best, others: read.filter((one) => one !== best).map(({ reader }) => reader) };
  throw (
    refusal ??
    new GateError({
      code: 'EVIDENCE_FORMAT',
      message: 'no reader understands the file',
      place: { path: input.path },
      next: 'Say with --kind and --format what it is, to see why it is not read as that.',
      exitCode: 3,
    })
  );
}
