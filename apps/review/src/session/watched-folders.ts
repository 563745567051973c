// Tells when something changes in the folders that the decision was made from, so that edits made elsewhere show up.
import { type FSWatcher, watch } from 'node:fs';

/** Editors write a file in several steps, and a checkout writes many. */
const settleMilliseconds = 200;

export interface WatchedFolders {
  /** Watches these folders, absolute, from now on, and no others. One that is not there is left out. */
  set(folders: Iterable<string>): void;
  close(): void;
}

/** `isOurs` says of a file's name that the review itself writes it, so that its change means nothing. */
export function watchFolders(onChange: () => void, isOurs: (file: string) => boolean): WatchedFolders {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const changed = (_: string, file: string | null): void => {
    if (file !== null && isOurs(file)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMilliseconds);
  };
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  return {
    set(folders) {
      const wanted = new Set(folders);
      for (const folder of watchers.keys()) if (!wanted.has(folder)) drop(folder);
      for (const folder of wanted) {
        if (watchers.has(folder)) continue;
        try {
          watchers.set(
            folder,
            watch(folder, changed).on('error', () => drop(folder)),
          );
        } catch {
          // A folder that is not there, or too many watched ones: `r` judges again all the same.
        }
      }
    },
    close() {
      clearTimeout(timer);
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}
