// Decodes the bytes of evidence as strict UTF-8, or says which byte is wrong.
import type { ReaderInput } from '../reading.ts';
import { unreadable } from './unreadable.ts';

/** Largest evidence file where the configuration does not raise it: 64 MiB. */
const evidenceBytes = 64 * 1024 * 1024;

const marks: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['UTF-16 (little endian)', [0xff, 0xfe]],
  ['UTF-16 (big endian)', [0xfe, 0xff]],
];

/**
 * The text of a file. Only UTF-8 without byte order mark is read: a mark is refused, not skipped, because tools disagree
 * on whether it belongs to the content, and then two of them can read one file differently.
 * @throws GateError EVIDENCE_TOO_LARGE, EVIDENCE_ENCODING
 */
export function decodeText({ bytes, path, maximumBytes = evidenceBytes }: ReaderInput): string {
  if (bytes.length > maximumBytes) {
    throw unreadable(
      'EVIDENCE_TOO_LARGE',
      `${mebibytes(bytes.length)} MiB is more than the limit of ${mebibytes(maximumBytes)} MiB`,
      { path },
      'Split the file into several, or raise limits.evidenceBytes.',
    );
  }
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    throw encoding(path, `the file is ${wide}, not UTF-8`, 'Write the file as UTF-8 without byte order mark.');
  }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    throw encoding(
      path,
      'the file begins with a byte order mark (bytes EF BB BF)',
      'Write the file as UTF-8 without byte order mark.',
    );
  }
  try {
    return decoder().decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) {
      throw cause;
    }
    const bad = firstInvalidByte(bytes);
    throw encoding(
      path,
      bad === undefined
        ? `the file ends in the middle of a character, after byte ${grouped(bytes.length)}: it is truncated`
        : `byte ${grouped(bad + 1)} is not valid UTF-8`,
      'Write the file again as UTF-8.',
    );
  }
}

function decoder() {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

function encoding(path: string, message: string, next: string) {
  return unreadable('EVIDENCE_ENCODING', message, { path }, next);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Two-byte text is told by its mark, or by a zero byte beside its first character: markup never begins with U+0000. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const marked = marks.find(([, mark]) => startsWith(bytes, mark));
  if (marked !== undefined) {
    return marked[0];
  }
  const [first, second] = bytes;
  if (first !== 0 && second === 0) {
    return 'UTF-16 (little endian)';
  }
  return first === 0 && second !== undefined && second !== 0 ? 'UTF-16 (big endian)' : undefined;
}

/** Offset of the first byte after which no continuation can be valid; undefined when the bytes merely stop too early. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  const refuses = (length: number) => {
    try {
      decoder().decode(bytes.subarray(0, length), { stream: true });
      return false;
    } catch {
      return true;
    }
  };
  if (!refuses(bytes.length)) {
    return undefined;
  }
  let low = 1;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (refuses(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low - 1;
}

function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}

/** Digits in groups of three, the same in every locale. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
