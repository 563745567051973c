// Reads JSON lines: one strict JSON document on each line, each with its place in the file.
import type { ReaderInput } from '../reading.ts';
import { JsonCursor } from './json-cursor.ts';
import { JsonParser } from './json-parser.ts';
import { lineIndex } from './line-index.ts';
import { decodeText } from './text.ts';
import { unreadable } from './unreadable.ts';

/**
 * The documents of a file in its order, each with the checks of `readJson`; pointers begin anew on each line. Lines of white space alone are
 * passed over.
 * @param again what to do when the file is broken, as an instruction
 * @throws GateError EVIDENCE_TOO_LARGE, EVIDENCE_ENCODING, EVIDENCE_LIMIT, EVIDENCE_INVALID
 */
export function* readJsonLines(input: ReaderInput, again: string): Generator<JsonCursor, void> {
  const text = decodeText(input);
  if (text.trim() === '') {
    throw unreadable('EVIDENCE_INVALID', 'the file is empty', { path: input.path, line: 1, column: 1 }, again);
  }
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(start, end);
    if (content.trim() !== '') yield documentOn(content, line, input.path, again);
    start = end + 1;
  }
}

function documentOn(content: string, line: number, path: string, again: string): JsonCursor {
  // A string of one line may hold no line break, so the column within the line is the column in the file.
  const columnOf = lineIndex(content);
  const place = (offset: number) => ({ line, column: columnOf(offset).column });
  const parser = new JsonParser(content, (code, message, offset) =>
    unreadable(code, message.replace(' at end of file', ' at end of the line'), { path, ...place(offset) }, again),
  );
  const value = parser.document();
  return JsonCursor.atRoot(
    { value, at: (pointer) => ({ ...place(parser.offsetOf(value, pointer)), pointer }) },
    path,
    again,
  );
}
