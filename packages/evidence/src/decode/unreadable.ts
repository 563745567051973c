// The one way in which decoding and reading refuse a file: a known error with exit code 3.
import { GateError, type Place } from '@gatehouse/schema';

/** Codes under which evidence is refused; part of the tested interface. */
export type UnreadableCode =
  | 'EVIDENCE_DOCTYPE'
  | 'EVIDENCE_ENCODING'
  | 'EVIDENCE_INCONSISTENT'
  | 'EVIDENCE_INVALID'
  | 'EVIDENCE_LIMIT'
  | 'EVIDENCE_TOO_LARGE'
  | 'EVIDENCE_TRUNCATED'
  | 'EVIDENCE_VERSION';

/** `next` says what to do, as an instruction. */
export function unreadable(code: UnreadableCode, message: string, place: Place, next: string): GateError {
  return new GateError({ code, message, place, next, exitCode: 3 });
}
