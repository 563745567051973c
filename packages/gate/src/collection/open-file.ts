// Opens one listed file: its bytes or those of the files inside it, its digest, and the collection record beside it.
import { type CollectedRecord, GateError } from '@gatehouse/schema';
import type { FileBytes, FileStore } from '../files/file-store.ts';
import { readCollectionRecord } from './collection-record.ts';
import type { FileDigest } from './evidence-file.ts';
import { filesInArchive } from './files-in-archive.ts';
import type { ListedFile } from './list-evidence.ts';

/** A file of evidence, or one inside an archive. */
export interface Content {
  readonly path: string;
  readonly content: FileBytes;
  readonly collected?: CollectedRecord;
  /** Path of the archive that it is in. */
  readonly archive?: string;
}

/** A file of which at least the digest is known. */
export interface Looked extends ListedFile {
  readonly content: FileBytes | FileDigest;
}

/** Bytes of one file that are worth keeping between looking at it and reading it, and of all such files. */
const [heldFile, heldInAll] = [1024 * 1024, 64 * 1024 * 1024];

/** Looks at files one after the other; remembers the bytes of small ones, so that most are read from the disk only once. */
export function lookingAt(store: FileStore, limit: number): (file: ListedFile) => Looked {
  let held = 0;
  return (file) => {
    const { sha256, size } = store.digest(file.path);
    if (size > heldFile || size > limit || held + size > heldInAll) return { ...file, content: { sha256, size } };
    const content = store.read(file.path, limit);
    held += content.bytes.length;
    return { ...file, content };
  };
}

/** The bytes of a file that was looked at before. Throws GateError EVIDENCE_CHANGED (exit code 3) when they are others now. */
export function bytesOf(store: FileStore, { path, content }: Looked, limit: number): FileBytes {
  if ('bytes' in content) return content;
  const now = store.read(path, limit);
  if (now.sha256 === content.sha256) return now;
  throw changedMeanwhile(path);
}

export function changedMeanwhile(path: string): GateError {
  return new GateError({
    code: 'EVIDENCE_CHANGED',
    message: `${path} changed while it was being judged`,
    place: { path },
    next: 'Run the gate when nothing writes evidence any more.',
    exitCode: 3,
  });
}

/** The file itself, or the files inside the archive that it is. Throws the GateErrors of collection records and archives. */
export async function contentsOf(
  store: FileStore,
  { path, pattern }: ListedFile,
  content: FileBytes,
  limit: number,
): Promise<readonly Content[]> {
  const collected = readCollectionRecord(store, { path, sha256: content.sha256 });
  const inside = await filesInArchive(path, content, pattern.entry.inside, limit);
  if (inside === undefined) return [{ path, content, ...(collected && { collected }) }];
  return inside.map((file) => ({
    ...file,
    archive: path,
    ...(collected && { collected }),
  }));
}
