// One file of evidence on its way from the disk to the facts: what is known of it before and after it is read.
import type { EvidenceKindName, MaterialProblem, Reading } from '@gatehouse/evidence';
import type { CollectedRecord } from '@gatehouse/schema';
import type { FileBytes } from '../files/file-store.ts';
import type { EvidencePattern } from './evidence-patterns.ts';

/** What must be known of a reading to bind its file; `record` is there for what people keep. */
export type ReadingHead = Pick<Reading, 'kind' | 'format' | 'claims' | 'empty'> & { readonly record?: unknown };

/** Digest of a file whose bytes are not needed any more. */
export interface FileDigest {
  readonly sha256: string;
  readonly size: number;
}

/** A file of evidence, before it is bound. Exactly one of `reading` and `problem` is there. */
export type EvidenceFile<R extends ReadingHead = ReadingHead> = {
  readonly kind: EvidenceKindName;
  /** Inside an archive `<archive>!/<file>`. */
  readonly path: string;
  /** Path of the archive that it is in. */
  readonly archive?: string;
  /** Records come with their bytes, by which git tells who wrote them. */
  readonly content: FileBytes | FileDigest;
  readonly entry: EvidencePattern['entry'];
  readonly collected?: CollectedRecord;
} & ({ readonly reading: R } | { readonly problem: MaterialProblem });

export function sizeOf(content: FileBytes | FileDigest): number {
  return 'bytes' in content ? content.bytes.length : content.size;
}

/** The file in the checkout: the archive, where it is in one. */
export function standsAt({ path, archive }: Pick<EvidenceFile, 'path' | 'archive'>): string {
  return archive ?? path;
}

/** Id of the item that the file becomes. */
export function idOf({ kind, path }: Pick<EvidenceFile, 'kind' | 'path'>): string {
  return `${kind}:${path}`;
}
