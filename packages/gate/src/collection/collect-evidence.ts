// Collects the evidence of a release: finds the files of every kind, reads each once, and binds each to what it belongs to.
import { type EvidenceKindName, type MaterialProblem, type Reading, readEvidence } from '@gatehouse/evidence';
import { type CollectedRecord, type Entry, GateError } from '@gatehouse/schema';
import type { FileBytes, FileStore } from '../files/file-store.ts';
import { sha256Of } from '../files/file-store.ts';
import { findFiles } from '../files/find-files.ts';
import { unsafeName } from '../files/unsafe-name.ts';
import { isCollectionRecord, readCollectionRecord } from './collection-record.ts';
import type { EvidencePattern } from './evidence-patterns.ts';
import { filesInArchive } from './files-in-archive.ts';
import { unreadRecords } from './unread-records.ts';

/** A file of evidence as it was read, before it is bound. Exactly one of `reading` and `problem` is there. */
export type EvidenceFile = {
  readonly kind: EvidenceKindName;
  /** Inside an archive `<archive>!/<file>`. */
  readonly path: string;
  /** Path of the archive that it is in. */
  readonly archive?: string;
  readonly content: FileBytes;
  readonly entry: EvidencePattern['entry'];
  readonly collected?: CollectedRecord;
} & ({ readonly reading: Reading } | { readonly problem: NonNullable<MaterialProblem> });

type KindProblem = MaterialProblem & { readonly kind?: string };

export interface FoundEvidence {
  readonly files: readonly EvidenceFile[];
  /** Patterns without a match, unsafe names: all that belongs to no single file. */
  readonly problems: readonly KindProblem[];
  /** By kind, the patterns that a file was expected for and that matched none. */
  readonly unmatched: ReadonlyMap<EvidenceKindName, readonly string[]>;
}

export interface Limits {
  /** Bytes of one file, of all files, and number of files. */
  readonly evidenceBytes: number;
  readonly totalBytes: number;
  readonly files: number;
}

export const defaultLimits: Limits = { evidenceBytes: 64 * 1024 * 1024, totalBytes: 1024 * 1024 * 1024, files: 20_000 };

const nothing = new Uint8Array();

/** The file in the checkout: the archive, where it is in one. */
export function standsAt({ path, archive }: Pick<EvidenceFile, 'path' | 'archive'>): string {
  return archive ?? path;
}

/**
 * Reads all evidence, leaving between files time to whatever else is under way. What can't be read becomes an item with a problem;
 * only limits of the whole run are thrown, as GateError EVIDENCE_LIMIT (exit code 3).
 */
export async function findEvidence(
  store: FileStore,
  patterns: readonly EvidencePattern[],
  limits: Limits,
  onFile: (path: string, done: number) => void,
): Promise<FoundEvidence> {
  const files = new Map<string, EvidenceFile>();
  const opened = new Set<string>();
  const problems: KindProblem[] = [];
  const unmatched = new Map<EvidenceKindName, string[]>();
  let bytes = 0;
  for (const pattern of patterns) {
    const matches = findFiles(store, pattern.pattern, limits.files).filter((path) => !isCollectionRecord(path));
    if (matches.length === 0 && pattern.expected) {
      problems.push(nothingFor(pattern));
      unmatched.set(pattern.kind, [...(unmatched.get(pattern.kind) ?? []), pattern.pattern]);
    }
    for (const path of matches) {
      const place = `${pattern.kind}:${path}:${pattern.entry.inside ?? ''}`;
      if (opened.has(place)) continue;
      opened.add(place);
      for (const found of await openFile(store, pattern, path, limits.evidenceBytes)) {
        const key = `${pattern.kind}:${found.path}`;
        if (files.has(key)) continue;
        if (files.size >= limits.files) throw overLimit(`more than ${limits.files} files of evidence`, 'files');
        bytes += found.content.bytes.length;
        if (bytes > limits.totalBytes)
          throw overLimit(`more than ${limits.totalBytes} bytes of evidence`, 'totalBytes');
        const unsafe = unsafeName(found.path);
        if (unsafe !== undefined) problems.push(unsafePath(pattern.kind, found.path, unsafe));
        files.set(key, 'problem' in found ? found : readFile(found, limits.evidenceBytes));
        onFile(found.path, files.size);
        await new Promise(setImmediate);
      }
    }
  }
  if (files.size === 0) problems.unshift(nothingAtAll(patterns));
  return { files: [...files.values()], problems, unmatched };
}

/** The same, with every file among the records that nothing read: as an unreadable item of the kind that it looks like, else as a problem. */
export function withUnreadRecords(
  found: FoundEvidence,
  store: FileStore,
  records: string,
  isSetting: (path: string) => boolean,
): FoundEvidence {
  const read = new Set(found.files.map(standsAt));
  const { unread, problems } = unreadRecords(store, records, (path) => read.has(path) || isSetting(path));
  const files = unread.map(({ kind, path, problem }): EvidenceFile => {
    return { kind, path, content: { bytes: nothing, sha256: sha256Of(nothing) }, entry: {}, problem };
  });
  return { ...found, files: [...found.files, ...files], problems: [...found.problems, ...problems] };
}

type OpenedFile = Omit<EvidenceFile, 'reading' | 'problem'>;

/** The bytes of a file, or of every file in an archive; where they can't be had, the one file with its problem. */
async function openFile(
  store: FileStore,
  { kind, entry }: EvidencePattern,
  path: string,
  limit: number,
): Promise<readonly (OpenedFile | Extract<EvidenceFile, { problem: unknown }>)[]> {
  let content: FileBytes = { bytes: nothing, sha256: sha256Of(nothing) };
  try {
    content = store.read(path, limit);
    const collected = readCollectionRecord(store, { path, sha256: content.sha256 });
    const file = { kind, entry, ...(collected === undefined ? {} : { collected }) };
    const inside = await filesInArchive(path, content, entry.inside, limit);
    return inside?.map((found) => ({ ...file, ...found, archive: path })) ?? [{ ...file, path, content }];
  } catch (cause) {
    if (!(cause instanceof GateError)) throw cause;
    return [{ kind, path, content, entry, problem: problemOf(cause, path) }];
  }
}

function readFile(file: OpenedFile, limit: number): EvidenceFile {
  const { kind, path, content, entry } = file;
  try {
    const { format, columns, types, requirementIds, states } = entry;
    const settings = { format, columns, types, requirementIds, states };
    const reading = readEvidence({
      kind,
      path,
      bytes: content.bytes,
      maximumBytes: limit,
      ...(Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Pick<
        Entry,
        keyof typeof settings
      >),
    });
    return { ...file, reading };
  } catch (cause) {
    if (!(cause instanceof GateError)) throw cause;
    return { ...file, problem: problemOf(cause, path) };
  }
}

function problemOf(error: GateError, path: string): MaterialProblem {
  const { code, message, place, next } = error;
  return { code, message, place: { ...place, path: place?.path ?? path }, ...(next === undefined ? {} : { next }) };
}

function nothingFor({ kind, pattern, from }: EvidencePattern): KindProblem {
  return {
    code: 'EVIDENCE_NONE',
    message: `no file matches ${pattern}`,
    ...(from === undefined ? {} : { place: from }),
    next: 'Make the evidence, correct the pattern, or mark it optional in the configuration.',
    kind,
  };
}

function nothingAtAll(patterns: readonly EvidencePattern[]): KindProblem {
  return {
    code: 'EVIDENCE_NONE',
    message: `no files matched any of ${patterns.length} evidence patterns; a release cannot be judged on nothing`,
    next: 'Make the evidence first, or name where it is under "evidence" in the configuration.',
  };
}

function unsafePath(kind: string, path: string, why: string): KindProblem {
  return {
    code: 'NAME_UNSAFE',
    message: `the name of an evidence file ${why}`,
    place: { path },
    next: 'Rename the file.',
    kind,
  };
}

function overLimit(what: string, limit: string): GateError {
  return new GateError({
    code: 'EVIDENCE_LIMIT',
    message: `the run would read ${what}`,
    next: `Narrow the patterns, or raise limits.${limit} in the configuration.`,
    exitCode: 3,
  });
}
