// Keeps what was understood of evidence between runs: each entry under the digest of everything it was made from, and with its own.
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

export interface Cache {
  /** What was put under the key; undefined when there is no such entry, or what is there is not exactly what was put. */
  get(key: string): unknown;
  /** Keeps a value that JSON can hold. A cache that can't be written is no error: the next run just reads again. */
  put(key: string, value: unknown): void;
  /** Removes the entries that were not used for longest, where there is more than the limit. */
  close(): void;
}

export interface CacheLimits {
  /** Bytes of all entries. */
  readonly total: number;
  /** Bytes of one entry; what is larger is not kept. */
  readonly entry: number;
}

const defaultLimits: CacheLimits = { total: 512 * 1024 * 1024, entry: 128 * 1024 * 1024 };
const ending = '.entry';
const abandonedAfter = 60 * 60 * 1000;

/** Key of everything that a value is made from: any JSON. */
export function cacheKey(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Opens a folder that `openCacheFolder` found to be safe. Entries are written beside their place and renamed, so that runs at the same time
 * see whole entries or none; an entry that another run removed is one that is not there.
 */
export function openCache(folder: string, limits: CacheLimits = defaultLimits): Cache {
  let hasWritten = false;
  const placeOf = (key: string): string => path.join(folder, key + ending);
  return {
    get: (key) => {
      const bytes = readEntry(placeOf(key), limits.entry);
      if (bytes === undefined) return undefined;
      const value = openEntry(bytes, key);
      if (value === undefined) rmSync(placeOf(key), { force: true });
      return value;
    },
    put: (key, value) => {
      const body = Buffer.from(JSON.stringify(value));
      if (body.length > limits.entry) return;
      const temporary = path.join(folder, `${randomBytes(8).toString('hex')}.tmp`);
      try {
        writeFileSync(temporary, Buffer.concat([Buffer.from(headOf(key, body)), body]), { flag: 'wx', mode: 0o600 });
        renameSync(temporary, placeOf(key));
        hasWritten = true;
      } catch (cause) {
        if (!isSystemError(cause)) throw cause;
        rmSync(temporary, { force: true });
      }
    },
    close: () => {
      if (hasWritten) removeOldest(folder, limits.total);
    },
  };
}

/** First line of an entry: what it is, whose it is, and the digest of all that follows. */
function headOf(key: string, body: Uint8Array): string {
  return `gatehouse cache 1 ${key} ${createHash('sha256').update(body).digest('hex')}\n`;
}

function openEntry(bytes: Buffer, key: string): unknown {
  const end = bytes.indexOf(0x0a) + 1;
  const body = bytes.subarray(end);
  if (bytes.toString('latin1', 0, end) !== headOf(key, body)) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return undefined;
  }
}

/** Bytes of an entry, which from now on counts as just used; undefined when it is not there or no plain file of a size to be read. */
function readEntry(file: string, limit: number): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const stat = fstatSync(handle);
    if (!stat.isFile() || stat.size > limit + 4096) return undefined;
    const bytes = readFileSync(handle);
    const now = Date.now() / 1000;
    futimesSync(handle, now, now);
    return bytes;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Down to three quarters of the limit, so that not every run has to remove something. Temporary files of runs that died go as well. */
function removeOldest(folder: string, limit: number): void {
  try {
    const now = Date.now();
    const files = readdirSync(folder).flatMap((name) => {
      const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
      return stat?.isFile() === true ? [{ file: path.join(folder, name), size: stat.size, usedAt: stat.mtimeMs }] : [];
    });
    let total = files.reduce((sum, { size }) => sum + size, 0);
    const goal = total > limit ? limit * 0.75 : total;
    for (const { file, size, usedAt } of files.sort((a, b) => a.usedAt - b.usedAt)) {
      const isAbandoned = !file.endsWith(ending) && now - usedAt > abandonedAfter;
      if (total <= goal && !isAbandoned) continue;
      if (file.endsWith(ending) || isAbandoned) {
        rmSync(file, { force: true });
        total -= size;
      }
    }
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
  }
}

function isSystemError(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause;
}
