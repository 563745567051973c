// Rebuilds the embedded toolchain beside the committed one and compares the bytes, where exactly that Go is installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildModule, installedGo, sha256, sourceDigest, vendorFolder } from './build-module.ts';

const manifest = JSON.parse(readFileSync(join(vendorFolder, 'opa-toolchain.json'), 'utf8'));

function finish(line: string, exitCode: 0 | 1): never {
  process.stdout.write(`check-rebuild: ${line}\n`);
  process.exit(exitCode);
}

if (sourceDigest() !== manifest.sourceSha256) {
  finish('FAILED: go/ changed since the module was built. Run npm run rebuild -w @gatehouse/rego.', 1);
}
const goVersion = installedGo();
if (goVersion !== manifest.goVersion) {
  finish(`SKIPPED: the module was built with ${manifest.goVersion}, here is ${goVersion ?? 'no Go'}.`, 0);
}
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-rego-'));
let rebuilt: string;
try {
  const target = join(folder, 'opa-toolchain.wasm');
  buildModule(target);
  rebuilt = sha256(readFileSync(target));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (rebuilt !== manifest.sha256) {
  finish(`FAILED: rebuilt ${rebuilt}, the manifest pins ${manifest.sha256}.`, 1);
}
finish(`the rebuilt module is byte-identical (${rebuilt}).`, 0);
