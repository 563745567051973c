// Writes the lock file beside the configuration and tells what it pins otherwise than before, so that people can review it.
import path from 'node:path';
import { openFileStore } from '../files/file-store.ts';
import { type LockFile, lockFileName, lockOf, pins, readLockFile } from '../pack/lock-file.ts';
import { type ConfigurationRequest, openUnpinned, packsOf } from './resolve-configuration.ts';

/** A digest that is pinned now, was pinned before, or both and differs. */
export interface LockChange {
  /** What is pinned, in words. */
  readonly what: string;
  readonly from?: string;
  readonly to?: string;
}

export interface WrittenLock {
  /** Real path of the lock file. */
  readonly path: string;
  /** Whether there was one before. */
  readonly existed: boolean;
  /** Empty when the file already pinned exactly this; then it was left as it is. */
  readonly changes: readonly LockChange[];
}

/**
 * Pins what is in use now. Throws the GateErrors of resolving the configuration, but for a lock file that pins something else:
 * that is what it is written for. One that is malformed is not replaced, since nobody could say what changed.
 */
export async function writeLockFile(request: Omit<ConfigurationRequest, 'configFrom'>): Promise<WrittenLock> {
  const { configPath, folder, environment } = request;
  const store = openFileStore(folder);
  const opened = await openUnpinned(store, { configPath, folder, environment }, undefined);
  const before = await readLockFile(opened.files);
  const lock = lockOf(packsOf(opened), opened.profile.layers);
  const changes = differences(before, lock);
  if (changes.length > 0) opened.holder.write(lockFileName, Buffer.from(`${JSON.stringify(lock, undefined, 2)}\n`));
  return { path: path.join(opened.holder.root, lockFileName), existed: before !== undefined, changes };
}

function differences(before: LockFile | undefined, after: LockFile): LockChange[] {
  const old = new Map(before === undefined ? [] : pins(before));
  const now = new Map(pins(after));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((what) => {
    const [from, to] = [old.get(what), now.get(what)];
    if (from === to) return [];
    return [{ what, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}
