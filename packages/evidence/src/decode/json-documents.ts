// Reads a file that holds one JSON document over many lines, or one on each line, as attestations are passed on.
import type { ReaderInput } from '../reading.ts';
import { readJson } from './json.ts';
import { JsonCursor } from './json-cursor.ts';
import { readJsonLines } from './json-lines.ts';
import { decodeText } from './text.ts';

/**
 * A first line that is an object from its beginning to its end says that each line is a document.
 * @param again what to do when the file is broken, as an instruction
 * @throws GateError as `readJson` and `readJsonLines` do
 */
export function readJsonDocuments(input: ReaderInput, again: string): JsonCursor[] {
  const first = /^\s*(\S[^\n]*)/.exec(decodeText(input))?.[1]?.trimEnd() ?? '';
  return first.startsWith('{') && first.endsWith('}')
    ? [...readJsonLines(input, again)]
    : [JsonCursor.atRoot(readJson(input, again), input.path, again)];
}
