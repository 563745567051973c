// Collects the evidence of a release: finds the files of every kind, and reads them, or knows from an earlier run what is in them.
import type { EvidenceKindName, Reading } from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import { type EvidenceCache, keyOfFiles } from '../cache/evidence-cache.ts';
import { type FileStore, sha256Of } from '../files/file-store.ts';
import { unsafeName } from '../files/unsafe-name.ts';
import { isRecord } from './bind-evidence.ts';
import { collectionRecordPath } from './collection-record.ts';
import { type EvidenceFile, idOf, sizeOf, standsAt } from './evidence-file.ts';
import type { EvidencePattern } from './evidence-patterns.ts';
import { type KindProblem, type ListedEvidence, listEvidence } from './list-evidence.ts';
import { bytesOf, type Looked, lookingAt } from './open-file.ts';
import { type Limits, type ReadOptions, readFiles } from './read-files.ts';
import type { WorkerProgram } from './reader-pool.ts';
import { unreadRecords } from './unread-records.ts';

export interface FoundEvidence {
  readonly files: readonly EvidenceFile[];
  /** Patterns without a match, unsafe names: all that belongs to no single file. */
  readonly problems: readonly KindProblem[];
  /** By kind, the patterns that a file was expected for and that matched none. */
  readonly unmatched: ReadonlyMap<EvidenceKindName, readonly string[]>;
  /** What the readable files hold, by item id: of one kind, else of all. */
  readonly readings: (kind?: EvidenceKindName) => Promise<ReadonlyMap<string, Reading>>;
}

const nothing = new Uint8Array();

export const defaultLimits: Limits = { evidenceBytes: 64 * 1024 * 1024, totalBytes: 1024 * 1024 * 1024, files: 20_000 };

export interface Collecting {
  readonly limits: Limits;
  /** Folder of the records. */
  readonly records: string;
  readonly cache?: EvidenceCache | undefined;
  readonly onFile: (path: string, done: number) => void;
  readonly worker?: WorkerProgram | undefined;
}

/**
 * Reads all evidence, leaving between files time to whatever else is under way. What can't be read becomes an item with a problem;
 * only limits of the whole run are thrown, as GateError EVIDENCE_LIMIT (exit code 3), and files that change meanwhile, as EVIDENCE_CHANGED.
 */
export async function findEvidence(
  store: FileStore,
  patterns: readonly EvidencePattern[],
  { limits, records, cache, onFile, worker }: Collecting,
): Promise<FoundEvidence> {
  const listed = listEvidence(store, patterns, { limit: limits.files, records });
  const options: ReadOptions = { store, limits, cache: cache?.readings, onFile, worker };
  if (cache === undefined) return whole(listed, await readFiles(listed.files, options));
  const looked = await lookAtAll(store, listed, limits);
  if (looked === undefined) return whole(listed, await readFiles(listed.files, options));
  const key = keyOfFiles(looked, limits);
  const known = cache.heads.get(key);
  if (known === undefined) {
    const files = await readFiles(looked.files, options);
    cache.heads.put(key, files);
    return whole(listed, files);
  }
  const silent = { ...options, onFile: () => undefined };
  const readings = async (kind?: EvidenceKindName) => {
    const asked = looked.files.filter(({ pattern }) => kind === undefined || pattern.kind === kind);
    return readingsById(await readFiles(asked, silent));
  };
  const files = known.map((file) => withBytes(file, looked, store, limits));
  return found(listed, files, readings);
}

function found(
  { problems, unmatched }: ListedEvidence,
  files: readonly EvidenceFile[],
  readings: FoundEvidence['readings'],
): FoundEvidence {
  const unsafe = files.flatMap(({ kind, path }) => {
    const why = unsafeName(path);
    return why === undefined ? [] : [unsafePath(kind, path, why)];
  });
  return { files, problems: [...problems, ...unsafe], unmatched, readings };
}

function whole(listed: ListedEvidence, files: readonly EvidenceFile<Reading>[]): FoundEvidence {
  const byId = readingsById(files);
  return found(listed, files, async () => byId);
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

function readingsById(files: readonly EvidenceFile<Reading>[]): ReadonlyMap<string, Reading> {
  return new Map(files.flatMap((file) => ('reading' in file ? [[idOf(file), file.reading]] : [])));
}

export interface LookedAt {
  readonly files: readonly Looked[];
  /** Digest of the collection record beside each file that has one, by path. */
  readonly collected: ReadonlyMap<string, string>;
}

/** Digests of everything that would be read; undefined when something can't be, which reading then tells. */
async function lookAtAll(store: FileStore, listed: ListedEvidence, limits: Limits): Promise<LookedAt | undefined> {
  const lookAt = lookingAt(store, limits.evidenceBytes);
  const collected = new Map<string, string>();
  const files: Looked[] = [];
  let bytes = 0;
  try {
    for (const file of listed.files) {
      const record = collectionRecordPath(file.path);
      if (store.kindOf(record) !== 'none') collected.set(file.path, store.digest(record).sha256);
      const looked = lookAt(file);
      files.push(looked);
      bytes += sizeOf(looked.content);
      if (sizeOf(looked.content) > limits.evidenceBytes || bytes > limits.totalBytes) return undefined;
      await new Promise(setImmediate);
    }
  } catch (cause) {
    if (!(cause instanceof GateError)) throw cause;
    return undefined;
  }
  return { files, collected };
}

/** Records with the bytes by which git tells who wrote them, as reading gives them. */
function withBytes(file: EvidenceFile, { files }: LookedAt, store: FileStore, limits: Limits): EvidenceFile {
  if (!isRecord(file) || file.archive !== undefined) return file;
  const looked = files.find(({ path }) => path === file.path);
  return looked === undefined ? file : { ...file, content: bytesOf(store, looked, limits.evidenceBytes) };
}

/** The same, with every file among the records that nothing read: as an unreadable item of the kind that it looks like, else as a problem. */
export function withUnreadRecords(
  before: FoundEvidence,
  store: FileStore,
  records: string,
  isSetting: (path: string) => boolean,
): FoundEvidence {
  const read = new Set(before.files.map(standsAt));
  const { unread, problems } = unreadRecords(store, records, (path) => read.has(path) || isSetting(path));
  const files = unread.map(({ kind, path, problem }): EvidenceFile => {
    return { kind, path, content: { bytes: nothing, sha256: sha256Of(nothing) }, entry: {}, problem };
  });
  return { ...before, files: [...before.files, ...files], problems: [...before.problems, ...problems] };
}
