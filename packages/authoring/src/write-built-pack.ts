// Writes a built pack: the module and the manifest that names it by its digest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPack } from './build-pack.ts';

/** Writes `policy.wasm` and `rules.json`. */
export function writeBuiltPack(folder: string, { wasm, manifest }: BuiltPack): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, manifest.wasm.file), wasm);
  writeFileSync(join(folder, 'rules.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
