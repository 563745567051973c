// Keeps readings of single files: under the digest of the file and of everything else that a reader is given.
import { type CondensedTests, type EvidenceFile, isCondensed, type Reading } from '@gatehouse/evidence';
import { type Cache, cacheKey } from './cache.ts';

/** Reading a small file again costs no more than looking it up. */
const smallest = 32 * 1024;

export interface ReadingCache {
  get(file: Asked): Reading | undefined;
  put(file: Asked, reading: Reading): void;
}

/** A file by its digest, with what its reader is told. */
export interface Asked {
  readonly input: Omit<EvidenceFile, 'bytes'>;
  readonly sha256: string;
  readonly size: number;
}

/** `code` is the digest of the program: another version of a reader may understand a file in another way. */
export function readingCache(cache: Cache, code: string): ReadingCache {
  const keyOf = ({ input, sha256 }: Asked): string => cacheKey(['reading', code, sha256, input]);
  return {
    get: (file) => {
      if (file.size < smallest) return undefined;
      const kept = cache.get(keyOf(file)) as Kept | undefined;
      return kept === undefined ? undefined : unpacked(kept);
    },
    put: (file, reading) => {
      if (file.size >= smallest && isPlain(reading)) cache.put(keyOf(file), packed(reading));
    },
  };
}

/** A reading as JSON can hold it, the prints of condensed tests aside in base64. */
type Kept = { readonly reading: Reading } | { readonly tests: Omit<CondensedTests, 'others'>; readonly others: string };

function packed(reading: Reading): Kept {
  if (reading.kind !== 'tests' || !isCondensed(reading)) return { reading };
  const { others, ...tests } = reading;
  return { tests, others: Buffer.from(others.buffer, others.byteOffset, others.byteLength).toString('base64') };
}

function unpacked(kept: Kept): Reading {
  if ('reading' in kept) return kept.reading;
  const bytes = Buffer.from(kept.others, 'base64');
  const others = new Uint32Array(bytes.length / Uint32Array.BYTES_PER_ELEMENT);
  new Uint8Array(others.buffer).set(bytes);
  const tests: CondensedTests = { ...kept.tests, others };
  return tests;
}

/** Records know the places of their values by a function. */
function isPlain(reading: Reading): boolean {
  return !('at' in reading);
}
