// Opens archives in memory: the files inside a zip, tar, or gzip file, none of which ever touches a disk.
import { type ArchiveBudget, archiveBudget } from './archive-budget.ts';
import { unpackGzip } from './gzip.ts';
import { readTar } from './tar.ts';
import { readZip } from './zip.ts';

export interface ArchiveInput {
  readonly bytes: Uint8Array;
  /** Path as the user knows it, for messages. */
  readonly path: string;
  /** Largest file inside that is read, in bytes. */
  readonly maximumBytes: number;
}

/** A regular file inside an archive. */
export interface ArchiveEntry {
  /** Relative path with `/`, inside the archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ArchiveForm = 'zip' | 'tar' | 'gzip';

/** What kind of archive the bytes are, by their first bytes; undefined when they are none. */
export function archiveForm(bytes: Uint8Array): ArchiveForm | undefined {
  const starts = (...mark: number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip';
  if (starts(0x1f, 0x8b)) return 'gzip';
  const magic = new TextDecoder('latin1').decode(bytes.subarray(257, 262));
  return magic === 'ustar' ? 'tar' : undefined;
}

/**
 * The files of an archive, sorted by name. Limits: 10,000 entries, 512 MiB in all, 100 times the size of the archive. A gzip file that holds
 * a tar gives the files of the tar; any other gives one file, named as the gzip file without `.gz`. Archives inside archives are not opened.
 * @throws GateError ARCHIVE_UNSAFE for names that leave the archive, links, devices, names that stand twice or differ only in case, overlapping
 * entries, and expansion beyond the limits; ARCHIVE_INVALID for what is malformed, truncated, encrypted or does not match its checksum
 */
export async function openArchive(input: ArchiveInput): Promise<readonly ArchiveEntry[]> {
  const budget = archiveBudget(input);
  const entries = await entriesOf(input, budget);
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function entriesOf(input: ArchiveInput, budget: ArchiveBudget): Promise<readonly ArchiveEntry[]> {
  switch (archiveForm(input.bytes)) {
    case 'zip':
      return readZip(input, budget);
    case 'tar':
      return readTar(input.bytes, budget);
    case 'gzip': {
      const bytes = unpackGzip(input, budget);
      if (archiveForm(bytes) === 'tar') return readTar(bytes, budget);
      return [{ name: innerName(input.path), bytes }];
    }
    case undefined:
      return [];
  }
}

function innerName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/i, '');
  return name === '' ? 'content' : name;
}

/** Place of a file inside an archive, as facts and messages write it. */
export function pathInArchive(archive: string, entry: string): string {
  return `${archive}!/${entry}`;
}
