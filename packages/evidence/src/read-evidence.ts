// Reads one evidence file: finds the format among those of its kind, reads it, and says what it looks like when that fails.
import { didYouMean, GateError } from '@gatehouse/schema';
import { quoted } from './decode/shorten.ts';
import { decodeText } from './decode/text.ts';
import { unreadable } from './decode/unreadable.ts';
import { headOf, type Reader } from './reader.ts';
import { readers } from './readers.ts';
import type { EvidenceKindName, ReaderInput, Reading } from './reading.ts';

export interface EvidenceFile extends ReaderInput {
  readonly kind: EvidenceKindName;
  /** Format that the configuration names; it overrides what the content looks like. */
  readonly format?: string;
}

/**
 * Reads a file of a known kind. The content chooses among the formats of the kind; the reader then confirms it.
 * @throws GateError with exit code 3 for everything that is not understood to the last part; EVIDENCE_FORMAT where the file
 * looks like another format than it was named or read as, else the error of the reader.
 */
export function readEvidence(file: EvidenceFile): Reading {
  const head = headOf(file.bytes);
  const reader = file.format === undefined ? detect(file, head) : named(file, file.format);
  try {
    return reader.read(file);
  } catch (error) {
    if (!(error instanceof GateError) || error.code === 'EVIDENCE_ENCODING' || reader.looksLike(head)) throw error;
    const other = readers.find((candidate) => candidate.looksLike(head) && isOfOtherForm(candidate, reader));
    if (other === undefined) throw error;
    throw formatError(
      file,
      `this is not read as ${reader.title} (${error.message}); it looks like a ${other.title}, format ${other.format} of kind ${other.kind}`,
      error,
    );
  }
}

/** Records of all kinds look alike, so that one never tells against another. */
function isOfOtherForm(candidate: Reader, reader: Reader): boolean {
  return candidate.format !== reader.format;
}

function readersOf(kind: EvidenceKindName): readonly Reader[] {
  return readers.filter((reader) => reader.kind === kind);
}

function named(file: EvidenceFile, format: string): Reader {
  const candidates = readersOf(file.kind);
  const found = candidates.find((reader) => reader.format === format);
  if (found !== undefined) return found;
  const formats = candidates.map((reader) => reader.format);
  throw formatError(
    file,
    `${quoted(format)} is not a format of kind ${file.kind}${didYouMean(format, formats)}; its formats are ${formats.join(', ')}`,
  );
}

function detect(file: EvidenceFile, head: string): Reader {
  const candidates = readersOf(file.kind);
  const [only] = candidates;
  if (only === undefined) throw new Error(`no reader for kind ${file.kind}`);
  const found = candidates.find((reader) => reader.looksLike(head));
  if (found !== undefined) return found;
  if (candidates.length === 1) return only;
  // A wrong encoding makes every format unrecognisable, and is the better answer; so is that there is nothing.
  if (decodeText(file).trim() === '') {
    throw unreadable('EVIDENCE_INVALID', 'the file is empty', { path: file.path }, 'Make the evidence again.');
  }
  const titles = candidates.map((reader) => `${reader.title} (${reader.format})`).join(', ');
  const other = readers.find((reader) => reader.looksLike(head));
  throw formatError(
    file,
    `the file looks like none of ${titles}${other === undefined ? '' : `; it looks like a ${other.title}, format ${other.format} of kind ${other.kind}`}`,
  );
}

function formatError(file: EvidenceFile, message: string, cause?: GateError): GateError {
  return new GateError({
    code: 'EVIDENCE_FORMAT',
    message,
    place: { ...cause?.place, path: file.path },
    next: `Name another file for ${file.kind}, or its format.`,
    exitCode: 3,
    cause,
  });
}
