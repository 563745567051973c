// Tells the name and version of the rules without opening them, for `gatehouse --version`.
// Reads the file directly, not through the file store: loading what digests files takes longer than all of the rest.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packFolder } from '@gatehouse/policies';
import { policyNone } from './policy-none.ts';

/** What the manifest says; nothing of the pack is checked. Throws GateError POLICY_NONE. */
export function packVersion(): { readonly name: string; readonly version: string } {
  const folder = packFolder();
  const { name, version } = JSON.parse(readManifest(folder));
  return { name: String(name), version: String(version) };
}

function readManifest(folder: string): string {
  try {
    return readFileSync(path.join(folder, 'rules.json'), 'utf8');
  } catch (cause) {
    throw policyNone(folder, cause);
  }
}
