// The one way to files: reads regular files below a folder, hashes the very bytes it returns, writes whole files or nothing.
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { GateError } from '@gatehouse/schema';

export type EntryKind = 'file' | 'folder' | 'link' | 'other' | 'none';

/** A file as it was read: the digest is that of exactly these bytes. */
export interface FileBytes {
  readonly bytes: Uint8Array;
  /** `sha256:<hex>`. */
  readonly sha256: string;
}

interface FolderEntry {
  readonly name: string;
  readonly kind: Exclude<EntryKind, 'none'>;
}

/**
 * The port to the files below one folder. Paths are relative to it, with `/`. Everything that `gate` knows of files comes
 * through here, so that faults can be put in its place.
 */
export interface FileStore {
  /** Real absolute path of the folder. */
  readonly root: string;
  /** What stands at a path, without following a link at its end. */
  kindOf(file: string): EntryKind;
  /**
   * Reads a regular file of at most `limit` bytes. Throws GateError (exit code 3): EVIDENCE_NOT_FOUND, EVIDENCE_NOT_REGULAR
   * (also for a link that leaves the folder), EVIDENCE_TOO_LARGE, EVIDENCE_NOT_READABLE.
   */
  read(file: string, limit: number): FileBytes;
  /** Digest of a regular file of any size, without holding it in memory. Same errors. */
  digest(file: string): { readonly sha256: string; readonly size: number };
  /** Bytes of a regular file, as far as the system says without opening it; 0 for anything else. */
  sizeOf(file: string): number;
  /** Entries of a folder, sorted by name; none when there is no such folder. Links to folders are not followed. */
  list(folder: string): readonly FolderEntry[];
  /** Writes a file as a whole: a temporary file beside it, flushed, then renamed over it. */
  write(file: string, bytes: Uint8Array): void;
  /** Writes a file that does not exist yet, as a whole; false, with nothing written, where something stands there already. */
  create(file: string, bytes: Uint8Array): boolean;
  /** Makes a folder in a folder that exists and lies inside; nothing happens where it stands already. */
  makeFolder(folder: string): void;
  /** Removes a file, or the link at its path; nothing happens where none stands. */
  remove(file: string): void;
}

/**
 * Opens the files below a folder. `around` is a folder around it whose files may be read too, as `../file`: then nothing is read outside of that.
 * Throws GateError FOLDER_NONE when there is no such folder.
 */
export function openFileStore(folder: string, around?: string): FileStore {
  const root = realFolder(folder);
  const bound = around === undefined ? root : realFolder(around);
  return {
    root,
    kindOf: (file) => kindAt(path.join(root, file)),
    read: (file, limit) => withRegularFile({ root, bound }, file, (handle, size) => readAll(file, handle, size, limit)),
    digest: (file) => withRegularFile({ root, bound }, file, (handle) => digestOf(handle)),
    sizeOf: (file) => {
      const stat = lstatSync(path.join(root, file), { throwIfNoEntry: false });
      return stat?.isFile() === true ? stat.size : 0;
    },
    list: (subfolder) => listFolder(root, subfolder),
    write: (file, bytes) => void writeWhole(root, file, bytes, replace),
    create: (file, bytes) => writeWhole(root, file, bytes, putIfFree),
    makeFolder: (subfolder) => makeFolderIn(root, subfolder),
    remove: (file) => removeFile(root, file),
  };
}

/** `sha256:<hex>` of bytes. */
export function sha256Of(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function realFolder(folder: string): string {
  try {
    const real = realpathSync(folder);
    if (lstatSync(real).isDirectory()) return real;
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause;
  }
  throw new GateError({
    code: 'FOLDER_NONE',
    message: `${folder} is not a folder that can be read`,
    place: { path: folder },
    next: 'Name the folder of the product to judge with -C <folder>.',
  });
}

function kindAt(absolute: string): EntryKind {
  try {
    return entryKind(lstatSync(absolute));
  } catch (cause) {
    if (errorCode(cause) === undefined) throw cause;
    return 'none';
  }
}

function entryKind(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): Exclude<EntryKind, 'none'> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/** Resolves links, refuses what leaves the root, opens without blocking on pipes and without following a link put there meanwhile. */
function withRegularFile<T>(
  { root, bound }: { readonly root: string; readonly bound: string },
  file: string,
  use: (handle: number, size: number) => T,
): T {
  let handle: number;
  try {
    const real = realpathSync(path.join(root, file));
    if (!isInside(bound, real)) throw notRegular(file, `leaves the judged folder through a symbolic link to ${real}`);
    handle = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    throw readError(file, cause);
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw notRegular(file, `is ${nameOfKind(stat)}, not a regular file`);
    return use(handle, stat.size);
  } catch (cause) {
    throw readError(file, cause);
  } finally {
    closeSync(handle);
  }
}

function nameOfKind(stat: ReturnType<typeof fstatSync>): string {
  if (stat.isFIFO()) return 'a named pipe';
  if (stat.isDirectory()) return 'a folder';
  if (stat.isSocket()) return 'a socket';
  return 'a device';
}

function readAll(file: string, handle: number, size: number, limit: number): FileBytes {
  if (size > limit) throw tooLarge(file, size, limit);
  let bytes = Buffer.alloc(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(handle, bytes, length, bytes.length - length, null);
    if (read === 0) break;
    length += read;
    if (length > limit) throw tooLarge(file, length, limit);
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.alloc(Math.max(length, 65_536))]);
  }
  const content = new Uint8Array(bytes.buffer, bytes.byteOffset, length);
  return { bytes: content, sha256: sha256Of(content) };
}

function digestOf(handle: number): { sha256: string; size: number } {
  const hash = createHash('sha256');
  const chunk = Buffer.alloc(1 << 20);
  let size = 0;
  for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
    hash.update(chunk.subarray(0, read));
    size += read;
  }
  return { sha256: `sha256:${hash.digest('hex')}`, size };
}

function listFolder(root: string, folder: string): FolderEntry[] {
  const absolute = path.join(root, folder);
  try {
    if (!isInside(root, realpathSync(absolute)))
      throw notRegular(folder, 'leaves the judged folder through a symbolic link');
    const entries = readdirSync(absolute, { withFileTypes: true });
    const sorted = entries.map((entry) => ({ name: entry.name, kind: entryKind(entry) }));
    return sorted.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(cause) ?? '')) return [];
    throw readError(folder, cause);
  }
}

/** Gives the finished temporary file its name; false where it may not have it. */
type Place = (temporary: string, absolute: string) => boolean;

const replace: Place = (temporary, absolute) => {
  renameSync(temporary, absolute);
  return true;
};

/** A second name for the temporary file: unlike a rename, the system refuses it where anything stands, a link too. */
const putIfFree: Place = (temporary, absolute) => {
  try {
    linkSync(temporary, absolute);
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') throw cause;
    return false;
  } finally {
    rmSync(temporary, { force: true });
  }
  return true;
};

function writeWhole(root: string, file: string, bytes: Uint8Array, place: Place): boolean {
  const absolute = path.join(root, file);
  const temporary = path.join(path.dirname(absolute), `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    if (!isInside(root, realpathSync(path.dirname(absolute)))) throw notRegular(file, 'lies outside the judged folder');
    const handle = openSync(temporary, 'wx', 0o644);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    return place(temporary, absolute);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw writeError(file, cause);
  }
}

function makeFolderIn(root: string, folder: string): void {
  const absolute = path.join(root, folder);
  try {
    if (!isInside(root, realpathSync(path.dirname(absolute))))
      throw notRegular(folder, 'lies outside the judged folder');
    mkdirSync(absolute);
  } catch (cause) {
    if (errorCode(cause) !== 'EEXIST') throw writeError(folder, cause);
  }
}

function removeFile(root: string, file: string): void {
  const absolute = path.join(root, file);
  try {
    if (!isInside(root, realpathSync(path.dirname(absolute)))) throw notRegular(file, 'lies outside the judged folder');
    rmSync(absolute, { force: true });
  } catch (cause) {
    if (errorCode(cause) !== 'ENOENT') throw writeError(file, cause);
  }
}

function writeError(file: string, cause: unknown): unknown {
  if (cause instanceof GateError || errorCode(cause) === undefined) return cause;
  return new GateError({
    code: 'FILE_NOT_WRITTEN',
    message: `${file} could not be written (${errorCode(cause)}); nothing was changed`,
    place: { path: file },
    next: 'Check free space and permissions of the folder.',
    cause,
  });
}

function isInside(root: string, real: string): boolean {
  return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** Turns an error of the system into a known one; what is not one passes through as it is. */
function readError(file: string, cause: unknown): unknown {
  const code = errorCode(cause);
  if (cause instanceof GateError || code === undefined) return cause;
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return problem('EVIDENCE_NOT_FOUND', file, 'does not exist', 'Create it, or correct the path.', cause);
  if (code === 'ELOOP' || code === 'ENXIO' || code === 'ENODEV') return notRegular(file, `cannot be opened (${code})`);
  return problem('EVIDENCE_NOT_READABLE', file, `cannot be read (${code})`, 'Check its permissions.', cause);
}

function notRegular(file: string, what: string): GateError {
  return problem('EVIDENCE_NOT_REGULAR', file, what, 'Put the regular file itself into the judged folder.');
}

function tooLarge(file: string, size: number, limit: number): GateError {
  const next = 'Split it, or raise limits.evidenceBytes in the configuration.';
  return problem('EVIDENCE_TOO_LARGE', file, `has ${size} bytes, more than the limit of ${limit}`, next);
}

function problem(code: string, file: string, what: string, next: string, cause?: unknown): GateError {
  return new GateError({ code, message: `${file} ${what}`, place: { path: file }, next, exitCode: 3, cause });
}

function errorCode(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('code' in cause) || !('syscall' in cause)) return undefined;
  return String(cause.code);
}
