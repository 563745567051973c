// How far configuration may reach beyond the judged folder: to files of the same git repository, so that its products can share a layer.
import path from 'node:path';

/**
 * The one path, relative to the judged folder and with `/`, under which a file is known; undefined when it lies out of reach: outside the
 * judged folder and outside its repository, or in `.git`, which no commit holds. `prefix` is the judged folder below the top of the
 * repository (empty, or ending in `/`); undefined where nothing beyond the folder is in reach.
 */
export function pathInReach(file: string, prefix: string | undefined): string | undefined {
  if (file.includes('\\') || file.includes('\0') || path.posix.isAbsolute(file)) return undefined;
  const normal = path.posix.normalize(file);
  if (normal.split('/').some((name) => name.toLowerCase() === '.git')) return undefined;
  if (!isShared(normal)) return normal;
  if (prefix === undefined) return undefined;
  const fromTop = path.posix.join(prefix, normal);
  // Out of the folder and back into it is the same file, and must not have two names.
  return isShared(fromTop) ? undefined : path.posix.relative(`/${prefix}`, `/${fromTop}`);
}

/** Whether a path relative to the judged folder leads out of it. */
export function isShared(file: string): boolean {
  return file === '..' || file.startsWith('../');
}

/** Each folder on the way to a shared file, and the file itself, as paths relative to the judged folder: `../..` itself is not among them. */
export function wayTo(file: string): string[] {
  const names = file.split('/');
  const first = names.findIndex((name) => name !== '..');
  return first < 0 ? [] : names.slice(first).map((_, count) => names.slice(0, first + count + 1).join('/'));
}
