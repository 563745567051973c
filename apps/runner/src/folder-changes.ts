// Waits for changes of files below a folder.
import { watch } from 'node:fs';
import { sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Editors write a file in several steps. */
const settleMilliseconds = 150;

export interface FolderChanges {
  /** Resolves once something has changed since it was last asked, or since watching began. */
  next(): Promise<void>;
}

/** Watches a folder from now on, except what is in the folder `ignored` below it. */
export function watchFolder(folder: string, ignored: string): FolderChanges {
  let changed = false;
  let wake = (): void => {};
  watch(folder, { recursive: true }, (_, file) => {
    if (file?.split(sep)[0] === ignored) return;
    changed = true;
    wake();
  });
  return {
    async next() {
      if (!changed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await setTimeout(settleMilliseconds);
      changed = false;
    },
  };
}
