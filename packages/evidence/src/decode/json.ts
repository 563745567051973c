// Reads strict JSON (RFC 8259) and remembers where every object and array stands.
import type { Position, ReaderInput } from '../reading.ts';
import { JsonParser, type JsonValue } from './json-parser.ts';
import { lineIndex } from './line-index.ts';
import { decodeText } from './text.ts';
import { unreadable } from './unreadable.ts';

export interface JsonDocument {
  readonly value: JsonValue;
  /** Line, column and pointer of the value at an RFC 6901 pointer; of the nearest value around it when there is none. */
  readonly at: (pointer: string) => Position;
}

/**
 * Beyond what JSON itself refuses: duplicate names (parsers disagree on which one counts), the name `__proto__`, more
 * than 128 levels, numbers too large for a double, and escapes that are half a character. Whole numbers above 2^53 are
 * read rounded, as every JSON reader in this language does; who needs an exact one must ask for a safe integer.
 * @param again what to do when the file is broken, as an instruction
 * @throws GateError EVIDENCE_TOO_LARGE, EVIDENCE_ENCODING, EVIDENCE_LIMIT, EVIDENCE_INVALID
 */
export function readJson(input: ReaderInput, again: string): JsonDocument {
  const text = decodeText(input);
  const place = lineIndex(text);
  const parser = new JsonParser(text, (code, message, offset) =>
    unreadable(code, message, { path: input.path, ...place(offset) }, again),
  );
  const value = parser.document();
  return { value, at: (pointer) => ({ ...place(parser.offsetOf(value, pointer)), pointer }) };
}
