// Gives a piece of work a fresh empty folder of its own, and removes it whatever happens.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A fresh empty folder that only this user may enter. The caller removes it. */
export function makeTemporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'gatehouse-'));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
