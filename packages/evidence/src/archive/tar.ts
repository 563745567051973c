// Reads tar archives (POSIX ustar and pax, with the long names of GNU tar) in memory.
import type { ArchiveBudget } from './archive-budget.ts';
import type { ArchiveEntry } from './open-archive.ts';
import { parsePax } from './pax.ts';

const block = 512;

/** Kinds of entries that carry no content of their own. */
const folders = new Set(['5']);
const files = new Set(['0', '\0', '7']);
const links: ReadonlyMap<string, string> = new Map([
  ['1', 'a hard link'],
  ['2', 'a symbolic link'],
  ['3', 'a character device'],
  ['4', 'a block device'],
  ['6', 'a named pipe'],
]);

/** @throws GateError ARCHIVE_UNSAFE, ARCHIVE_INVALID */
export function readTar(bytes: Uint8Array, budget: ArchiveBudget): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let offset = 0;
  let longName: string | undefined;
  let pax: ReadonlyMap<string, string> = new Map();
  for (;;) {
    if (offset + block > bytes.length) throw budget.invalid('the tar data is truncated: its end mark is missing');
    const header = bytes.subarray(offset, offset + block);
    if (isZero(header)) break;
    checkSum(header, offset, budget);
    budget.count();
    const size = Number(pax.get('size') ?? octal(header, 124, 12, 'size', budget));
    if (!Number.isSafeInteger(size) || size < 0) throw budget.invalid(`the entry at byte ${offset} has no valid size`);
    const start = offset + block;
    const content = bytes.subarray(start, start + size);
    if (content.length < size) throw budget.invalid('the tar data is truncated in the middle of a file');
    offset = start + Math.ceil(size / block) * block;
    const kind = String.fromCharCode(header[156] ?? 0);
    switch (kind) {
      case 'x':
        pax = parsePax(content, budget);
        continue;
      case 'g':
        // Settings for all that follow: comments such as the commit of `git archive`; a path or size there would rename every file.
        refuseNames(parsePax(content, budget), budget);
        continue;
      case 'L':
        longName = text(content, budget).replace(/\0+$/, '');
        continue;
    }
    const name = (pax.get('path') ?? longName ?? headerName(header, budget)).replace(/^(\.\/)+/, '');
    pax = new Map();
    longName = undefined;
    const link = links.get(kind);
    if (link !== undefined) throw budget.unsafe(`entry ${JSON.stringify(name)} is ${link}`);
    if (folders.has(kind) || (files.has(kind) && name.endsWith('/') && size === 0)) continue;
    if (!files.has(kind))
      throw budget.unsafe(`entry ${JSON.stringify(name)} is of unknown kind ${JSON.stringify(kind)}`);
    budget.takeName(name);
    budget.takeBytes(name, size);
    entries.push({ name, bytes: content });
  }
  if (!isZero(bytes.subarray(offset))) throw budget.invalid('something follows the end mark of the tar data');
  return entries;
}

function refuseNames(settings: ReadonlyMap<string, string>, budget: ArchiveBudget): void {
  for (const setting of ['path', 'size', 'linkpath']) {
    if (settings.has(setting)) throw budget.unsafe(`a global header sets ${setting} for every entry`);
  }
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

/** The sum of all bytes of the header, with those of the sum itself counted as spaces. */
function checkSum(header: Uint8Array, offset: number, budget: ArchiveBudget): void {
  const stated = octal(header, 148, 8, 'checksum', budget);
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
  if (sum !== stated) throw budget.invalid(`the header at byte ${offset} does not match its checksum`);
}

function octal(header: Uint8Array, at: number, length: number, what: string, budget: ArchiveBudget): number {
  const digits = new TextDecoder('latin1')
    .decode(header.subarray(at, at + length))
    .replace(/[\0 ]+$/, '')
    .trim();
  if (!/^[0-7]+$/.test(digits)) throw budget.invalid(`the ${what} of an entry is not an octal number`);
  return Number.parseInt(digits, 8);
}

function headerName(header: Uint8Array, budget: ArchiveBudget): string {
  const field = (at: number, length: number) => {
    const bytes = header.subarray(at, at + length);
    const end = bytes.indexOf(0);
    return text(end === -1 ? bytes : bytes.subarray(0, end), budget);
  };
  const isPosix = header[262] === 0;
  const prefix = isPosix ? field(345, 155) : '';
  return prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`;
}

function text(bytes: Uint8Array, budget: ArchiveBudget): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw budget.invalid('the name of an entry is not UTF-8');
  }
}
