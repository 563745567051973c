// Keeps account of what an archive may hold: how many entries, how many bytes, and under which names.
import { GateError } from '@gatehouse/schema';
import { quoted } from '../decode/shorten.ts';

const maximumEntries = 10_000;
const maximumRatio = 100;
const maximumTotal = 512 * 1024 * 1024;
/** Small files compress to almost nothing; below this size no ratio tells of a bomb. */
const freeBytes = 1024 * 1024;
/** Names are compared with patterns, which takes long for long names. */
const longestName = 1024;
const mebibyte = 1024 * 1024;

export interface ArchiveBudget {
  /** Largest size that one more file may have. */
  readonly remaining: () => number;
  /** Counts an entry of any kind. */
  readonly count: () => void;
  /** Checks the name of a file and takes it; throws where it is unsafe or taken. */
  readonly takeName: (name: string) => void;
  /** Takes the bytes of a file, before they are unpacked where the archive tells how many there will be. */
  readonly takeBytes: (name: string, size: number) => void;
  readonly unsafe: (message: string) => GateError;
  readonly invalid: (message: string) => GateError;
}

export function archiveBudget(archive: {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly maximumBytes: number;
}): ArchiveBudget {
  const { path, maximumBytes } = archive;
  const ceiling = Math.min(maximumTotal, Math.max(freeBytes, archive.bytes.length * maximumRatio));
  const names = new Map<string, string>();
  let entries = 0;
  let used = 0;
  const unsafe = (message: string) =>
    new GateError({
      code: 'ARCHIVE_UNSAFE',
      message,
      place: { path },
      next: 'Pack the archive again from plain files, or give the files themselves.',
      exitCode: 3,
    });
  const invalid = (message: string) =>
    new GateError({
      code: 'ARCHIVE_INVALID',
      message,
      place: { path },
      next: 'Fetch or pack the archive again.',
      exitCode: 3,
    });
  return {
    unsafe,
    invalid,
    remaining: () => Math.min(maximumBytes, ceiling - used),
    count: () => {
      entries += 1;
      if (entries > maximumEntries) throw unsafe(`it holds more than ${maximumEntries} entries`);
    },
    takeName: (name) => {
      const why = unsafeBecause(name);
      if (why !== undefined) throw unsafe(`entry ${quoted(name)} ${why}`);
      const folded = name.normalize('NFC').toLowerCase();
      const known = names.get(folded);
      if (known === name) throw unsafe(`${quoted(name)} appears twice`);
      if (known !== undefined) throw unsafe(`${quoted(known)} and ${quoted(name)} differ only in case or form`);
      names.set(folded, name);
    },
    takeBytes: (name, size) => {
      if (size > maximumBytes) {
        const limit = `${Math.floor(maximumBytes / mebibyte)} MiB`;
        throw unsafe(`entry ${quoted(name)} has ${size} bytes, more than the limit of ${limit}`);
      }
      used += size;
      if (used > maximumTotal) throw unsafe(`it expands to more than ${maximumTotal / mebibyte} MiB`);
      if (used > ceiling) throw unsafe(`it expands more than ${maximumRatio}:1`);
    },
  };
}

/** Why a name may not be used as a relative path; undefined when it may. */
function unsafeBecause(name: string): string | undefined {
  if (name === '') return 'has no name';
  if (name.length > longestName) return `has a name of more than ${longestName} characters`;
  if (name.includes('\0')) return 'has a name with a zero byte';
  if (name.includes('\\')) return 'has a name with a backslash';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'has an absolute name';
  const parts = name.split('/');
  if (parts.includes('..')) return 'leaves the archive';
  return parts.includes('') || parts.includes('.') ? 'has a name with empty parts' : undefined;
}
