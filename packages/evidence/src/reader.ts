// What every reader offers: which format it reads, how to recognise it, and how to read it.
import type { EvidenceKindName, ReaderInput, Reading } from './reading.ts';

/** Bytes at the beginning of a file by which its format is recognised. */
const headBytes = 4096;

/** The beginning of a file, as `looksLike` is given it. */
export function headOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, headBytes));
}

export interface Reader {
  /** Name of the format, as configuration and facts write it. */
  readonly format: string;
  readonly kind: EvidenceKindName;
  /** What people call the format, for messages and reference pages. */
  readonly title: string;
  /**
   * What a user should know, a plain sentence each, for the reference page: which tools and versions, how doubtful cases are decided, what is
   * not read. Records that people write have none: their schema says it.
   */
  readonly notes?: readonly string[];
  /**
   * Whether a text that begins with `head` (the first 4 KiB of the decoded file) looks like this format.
   * A hint for choosing a reader and for messages; `read` decides.
   */
  readonly looksLike: (head: string) => boolean;
  /** Reads the whole file; throws a GateError with exit code 3 for anything that it does not understand. */
  readonly read: (input: ReaderInput) => Reading;
}
