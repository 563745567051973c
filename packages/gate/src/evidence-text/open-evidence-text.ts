// Opens a file of evidence as text, also one inside an archive, to be shown to people.
import { GateError } from '@gatehouse/schema';
import { defaultLimits } from '../collection/collect-evidence.ts';
import { checkedPath } from '../collection/evidence-patterns.ts';
import { filesInArchive } from '../collection/files-in-archive.ts';
import { type FileBytes, type FileStore, openFileStore, sha256Of } from '../files/file-store.ts';
import { type EvidenceText, textLines } from './text-lines.ts';

export interface TextRequest {
  readonly folder: string;
  /** Path relative to the folder; inside an archive, `<archive>!/<file>`. */
  readonly path: string;
  /** Another checkout, such as that of the judged commit, in which the file is looked for when the folder does not have it. */
  readonly commitFolder?: string | undefined;
}

/** Reads the file once. Throws the EVIDENCE_ and ARCHIVE_ codes of reading a file, and CONFIG_INVALID for a path that leaves the folder. */
export async function openEvidenceText({ folder, path, commitFolder }: TextRequest): Promise<EvidenceText> {
  const plain = checkedPath(path, 'the evidence path');
  const { bytes, sha256 } = await contentAt(openFileStore(folder), plain).catch((error: unknown) => {
    if (commitFolder === undefined || !(error instanceof GateError) || error.code !== 'EVIDENCE_NOT_FOUND') throw error;
    return contentAt(openFileStore(commitFolder), plain);
  });
  return textLines(bytes, sha256);
}

async function contentAt(store: FileStore, path: string): Promise<FileBytes> {
  const limit = defaultLimits.evidenceBytes;
  const mark = path.indexOf('!/');
  if (mark === -1 || store.kindOf(path) === 'file') return store.read(path, limit);
  const archive = path.slice(0, mark);
  const files = await filesInArchive(archive, store.read(archive, limit), undefined, limit);
  const nothing = new Uint8Array();
  return files?.find((file) => file.path === path)?.content ?? { bytes: nothing, sha256: sha256Of(nothing) };
}
