// Reads facts that an earlier check saved, for looking at rules over them.
import path from 'node:path';
import { GateError } from '@gatehouse/schema';
import { openFileStore } from './files/file-store.ts';

const factsLimit = 512 * 1024 * 1024;

/** The parsed JSON. Throws GateError FACTS_UNREADABLE (exit code 2), and the EVIDENCE_ codes of reading a file. */
export function readSavedFacts(file: string): unknown {
  const absolute = path.resolve(file);
  const { bytes } = openFileStore(path.dirname(absolute)).read(path.basename(absolute), factsLimit);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new GateError({
      code: 'FACTS_UNREADABLE',
      message: 'the file holds no JSON',
      place: { path: file },
      next: 'Give the facts that gatehouse check --save-facts <file> wrote.',
      cause,
    });
  }
}
