// Gives a piece of work a fresh empty folder of its own, and removes it whatever happens.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GateError } from '@gatehouse/schema';

/** A fresh empty folder that only this user may enter. The caller removes it. Throws GateError TEMPORARY_NONE where none can be made. */
export function makeTemporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const folder = makeFolder();
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

function makeFolder(): string {
  const place = tmpdir();
  try {
    return mkdtempSync(path.join(realpathSync(place), 'gatehouse-'));
  } catch (cause) {
    throw new GateError({
      code: 'TEMPORARY_NONE',
      message: `no temporary folder can be made in ${place}`,
      next: 'Free space there, or let TMPDIR name a folder that can be written to.',
      cause,
    });
  }
}
