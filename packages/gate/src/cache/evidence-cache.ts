// What a run keeps for the next: readings of single files, what all files together are, and the facts made from them.
import type { Assembled, Material } from '@gatehouse/evidence';
import type { LookedAt } from '../collection/collect-evidence.ts';
import { type EvidenceFile, sizeOf } from '../collection/evidence-file.ts';
import type { Limits } from '../collection/read-files.ts';
import { type Cache, cacheKey } from './cache.ts';
import { type ReadingCache, readingCache } from './reading-cache.ts';

/** Facts without the moment at which they are judged, which is another in every run. */
type Timeless = Omit<Assembled, 'facts'> & { readonly facts: Omit<Assembled['facts'], 'asOf'> };

export interface EvidenceCache {
  readonly readings: ReadingCache;
  readonly heads: {
    get(key: string): readonly EvidenceFile[] | undefined;
    /** Keeps nothing when a file could not be read: an error is told by whoever meets it. */
    put(key: string, files: readonly EvidenceFile[]): void;
  };
  readonly facts: {
    get(key: string): Timeless | undefined;
    put(key: string, assembled: Assembled): void;
  };
}

/** `code` is the digest of the program, without which nothing that an earlier one kept may be used. */
export function evidenceCache(cache: Cache, code: string): EvidenceCache {
  const keyOf = (sort: string, key: string): string => cacheKey([sort, code, key]);
  return {
    readings: readingCache(cache, code),
    heads: {
      get: (key) => cache.get(keyOf('heads', key)) as readonly EvidenceFile[] | undefined,
      put: (key, files) => {
        if (!files.some((file) => 'problem' in file)) cache.put(keyOf('heads', key), files.map(headOf));
      },
    },
    facts: {
      get: (key) => cache.get(keyOf('facts', key)) as Timeless | undefined,
      put: (key, { facts: { asOf: _, ...facts }, problems }) => cache.put(keyOf('facts', key), { facts, problems }),
    },
  };
}

/** Key of the content of all files, with everything that says how they are read. */
export function keyOfFiles({ files, collected }: LookedAt, limits: Limits): string {
  const each = files.map(({ path, pattern: { kind, entry }, content: { sha256 } }) => [
    kind,
    path,
    entry,
    sha256,
    collected.get(path) ?? null,
  ]);
  return cacheKey([limits, each]);
}

/**
 * Key of everything that facts are made from, the moment of judgement and the readings aside: for these stand the digests of the files and the
 * settings with which they are read. `folder` is the judged folder below the top of the repository.
 */
export function keyOfMaterial(
  material: Omit<Material, 'asOf' | 'items'>,
  items: readonly object[],
  context: { readonly files: readonly EvidenceFile[]; readonly limits: Limits; readonly folder: string },
): string {
  const { lookedFor, unmatched, fileAtCommit: _, trust, ...plain } = material;
  const { limits, folder, files } = context;
  return cacheKey([
    plain,
    items,
    files.map(({ kind, path, entry }) => [kind, path, entry]),
    [...(lookedFor ?? [])],
    [...(unmatched ?? [])],
    trust && {
      ...trust,
      ...(trust.trustedRoot && {
        trustedRoot: { ...trust.trustedRoot, bytes: Buffer.from(trust.trustedRoot.bytes).toString('base64') },
      }),
    },
    limits,
    folder,
  ]);
}

/** The file without what is in it and without its bytes. */
function headOf(file: EvidenceFile): EvidenceFile {
  if ('problem' in file) return file;
  const { reading, content } = file;
  const { kind, format, claims, empty } = reading;
  return {
    ...file,
    content: { sha256: content.sha256, size: sizeOf(content) },
    reading: { kind, format, claims, empty, ...('record' in reading ? { record: true } : {}) },
  };
}
