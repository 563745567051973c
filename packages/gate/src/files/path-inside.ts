// Tells a path that a user gave relative to the judged folder.
import path from 'node:path';
import { type FileStore, openFileStore } from './file-store.ts';

/**
 * Path relative to the store's folder, with `/`; undefined when it lies outside. `given` is absolute or relative to the folder.
 * Links in the folders above the file are resolved, so that a folder named through a link is recognised.
 */
export function pathInside(store: FileStore, given: string): string | undefined {
  const absolute = path.resolve(store.root, given);
  const holder = openFileStore(path.dirname(absolute));
  const relative = path.relative(store.root, path.join(holder.root, path.basename(absolute)));
  if (relative === '' || relative.startsWith('..') || path.isAbsolute(relative)) return undefined;
  return relative.split(path.sep).join('/');
}
