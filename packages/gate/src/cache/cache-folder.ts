// Finds a folder for the cache that nobody but the user can have written to, least of all the checkout under judgement.
import { chmodSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '@gatehouse/schema';

/** Entries of another shape would stand in a folder of another name. */
const name = 'facts-1';

export interface CacheFolderQuestion {
  /** Folder that the user named. */
  readonly named?: string | undefined;
  /** Of which XDG_CACHE_HOME and HOME are read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Real paths of folders whose content is judged: the product and the repository around it. */
  readonly judged: readonly string[];
}

/**
 * Real path of a folder that only this user may enter: below the named one, else below `gatehouse` in the user's folder of caches. Undefined
 * when the usual one is not fit for it. Throws GateError CACHE_UNSAFE (exit code 2) when the named one is not: inside of what is judged, open to
 * others, or not to be written.
 */
export function openCacheFolder({ named, environment, judged }: CacheFolderQuestion): string | undefined {
  const base = named ?? usualFolder(environment);
  if (base === undefined) return undefined;
  const folder = path.join(withoutLinks(path.resolve(base)), name);
  const unfit = isInsideAny(folder, judged) ? 'it lies inside the judged repository' : makeOwn(folder);
  if (unfit === undefined) return folder;
  if (named === undefined) return undefined;
  throw new GateError({
    code: 'CACHE_UNSAFE',
    message: `${named} cannot hold the cache: ${unfit}`,
    place: { path: named },
    next: 'Name a folder outside of the repository that only you can write to, or use --no-cache.',
  });
}

function usualFolder({ XDG_CACHE_HOME: caches, HOME: home }: CacheFolderQuestion['environment']): string | undefined {
  if (caches !== undefined && path.isAbsolute(caches)) return path.join(caches, 'gatehouse');
  return home !== undefined && path.isAbsolute(home) ? path.join(home, '.cache', 'gatehouse') : undefined;
}

/** The real path, as far as it is there already. */
function withoutLinks(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return path.dirname(folder) === folder
      ? folder
      : path.join(withoutLinks(path.dirname(folder)), path.basename(folder));
  }
}

/** Makes the folder; what makes it unfit, in words. */
function makeOwn(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stat = lstatSync(folder);
    if (!stat.isDirectory()) return `${name} in it is no folder`;
    if (process.getuid !== undefined && stat.uid !== process.getuid()) return 'it belongs to another user';
    if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0) chmodSync(folder, 0o700);
    return undefined;
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    return `it cannot be made (${cause.code})`;
  }
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause;
}

function isInsideAny(folder: string, judged: readonly string[]): boolean {
  return judged.some(
    (outer) => folder === outer || folder.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep),
  );
}
