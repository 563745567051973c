// The records of an LCOV tracefile: its lines, each a name and a value.
import type { GateError } from '@gatehouse/schema';
import { shorten } from '../../../decode/shorten.ts';
import type { UnreadableCode } from '../../../decode/unreadable.ts';

/** A record as it stands: `DA:3,1` is `DA` and `3,1`. */
export interface LcovRecord {
  readonly name: string;
  readonly value: string;
  /** 1-based line of the file. */
  readonly line: number;
}

/** The error for a line of the file. */
export type Refuse = (line: number, message: string, code?: UnreadableCode) => GateError;

/** The records of a text, without comments and blank lines. A line without colon is a record without value. */
export function* recordsOf(text: string): Generator<LcovRecord, void> {
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(start, end > start && text[end - 1] === '\r' ? end - 1 : end);
    start = end + 1;
    if (content.trim() === '' || content.startsWith('#')) continue;
    const colon = content.indexOf(':');
    const name = colon === -1 ? content : content.slice(0, colon);
    yield { name, value: colon === -1 ? '' : content.slice(colon + 1), line };
  }
}

export function malformed({ line, name, value }: LcovRecord, refuse: Refuse): GateError {
  return refuse(line, `${shorten(`${name}:${value}`, 80)} does not have the form of a ${name} record`);
}

/** Notes what ran; what stands there twice ran when it ran once. */
export function note<Key>(ran: Map<Key, boolean>, key: Key, hit: boolean): void {
  ran.set(key, hit || ran.get(key) === true);
}
