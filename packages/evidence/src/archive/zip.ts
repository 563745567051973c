// Reads zip archives in memory through their central directory, with the checks that the library leaves to its caller.
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { quoted } from '../decode/shorten.ts';
import type { ArchiveBudget } from './archive-budget.ts';
import type { ArchiveEntry, ArchiveInput } from './open-archive.ts';

const stored = 0;
const deflated = 8;

/** @throws GateError ARCHIVE_UNSAFE, ARCHIVE_INVALID */
export async function readZip({ bytes }: ArchiveInput, budget: ArchiveBudget): Promise<ArchiveEntry[]> {
  const zip = await open(bytes, budget);
  const listed = await listEntries(zip, budget);
  refuseOverlap(listed, bytes, budget);
  const entries: ArchiveEntry[] = [];
  for (const entry of listed) {
    const isFolder = entry.fileName.endsWith('/') && entry.uncompressedSize === 0;
    if (isFolder) continue;
    refuseSpecial(entry, budget);
    budget.takeName(entry.fileName);
    budget.takeBytes(entry.fileName, entry.uncompressedSize);
    entries.push({ name: entry.fileName, bytes: await contentOf(zip, entry, budget) });
  }
  return entries;
}

function open(bytes: Uint8Array, budget: ArchiveBudget): Promise<ZipFile> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(view, { lazyEntries: true, strictFileNames: true, validateEntrySizes: true }, (error, zip) =>
      error === null || error === undefined ? resolve(zip) : reject(malformed(error, budget)),
    );
  });
}

function listEntries(zip: ZipFile, budget: ArchiveBudget): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      try {
        budget.count();
      } catch (error) {
        reject(error);
        return;
      }
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: unknown) => reject(malformed(error, budget)));
    zip.readEntry();
  });
}

/** Two entries that share bytes are how a small file becomes an endless one, and how two readers see two different archives. */
function refuseOverlap(entries: readonly Entry[], bytes: Uint8Array, budget: ArchiveBudget): void {
  const sorted = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = 0;
  for (const entry of sorted) {
    const start = entry.relativeOffsetOfLocalHeader;
    if (start < end) throw budget.unsafe(`entry ${quoted(entry.fileName)} overlaps the one before it`);
    if (start + 30 > bytes.length) throw budget.invalid(`the header of ${quoted(entry.fileName)} is missing`);
    const nameLength = view.getUint16(start + 26, true);
    const localName = bytes.subarray(start + 30, start + 30 + nameLength);
    if (Buffer.compare(localName, entry.fileNameRaw) !== 0)
      throw budget.unsafe(`entry ${quoted(entry.fileName)} has another name in front of its content`);
    end = start + 30 + nameLength + view.getUint16(start + 28, true) + entry.compressedSize;
  }
}

function refuseSpecial(entry: Entry, budget: ArchiveBudget): void {
  const name = quoted(entry.fileName);
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind === 0o120000) throw budget.unsafe(`entry ${name} is a symbolic link`);
  if (kind !== 0 && kind !== 0o100000) throw budget.unsafe(`entry ${name} is not a regular file`);
  if ((entry.generalPurposeBitFlag & 1) !== 0) throw budget.invalid(`entry ${name} is encrypted`);
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)
    throw budget.invalid(`entry ${name} is packed by method ${entry.compressionMethod}; only deflate is read`);
}

async function contentOf(zip: ZipFile, entry: Entry, budget: ArchiveBudget): Promise<Uint8Array> {
  const content = await new Promise<Uint8Array>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null || error === undefined) buffer(stream).then(resolve, reject);
      else reject(error);
    });
  }).catch((error: unknown) => {
    throw malformed(error, budget);
  });
  if (crc32(content) !== entry.crc32)
    throw budget.invalid(`entry ${quoted(entry.fileName)} does not match its checksum`);
  return content;
}

/** The library says by message alone which names it does not take. */
function malformed(error: unknown, budget: ArchiveBudget): Error {
  if (!(error instanceof Error)) throw error;
  const unsafe = /^(absolute path|invalid relative path|invalid characters in fileName)/.test(error.message);
  return unsafe
    ? budget.unsafe(`an entry has an unsafe name (${error.message})`)
    : budget.invalid(`it is no sound zip file: ${error.message}`);
}
