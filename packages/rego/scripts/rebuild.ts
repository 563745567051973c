// Rebuilds the embedded toolchain: module, manifest, Go's runtime file, and the notices of everything linked into it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildFlags, buildModule, go, installedGo, sha256, sourceDigest, vendorFolder } from './build-module.ts';
import { writeNotice } from './write-notice.ts';

const goVersion = installedGo();
if (goVersion === undefined) {
  process.stderr.write('rebuild: no Go on PATH. Install Go (see go/go.mod for the version) and try again.\n');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-rego-'));
try {
  const target = join(folder, 'opa-toolchain.wasm');
  buildModule(target);
  const raw = readFileSync(target);
  const compressed = brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  const runtime = readFileSync(join(go('env', 'GOROOT').trim(), 'lib/wasm/wasm_exec.js'));
  const manifest = {
    module: 'opa-toolchain.wasm.br',
    sha256: sha256(raw),
    size: raw.length,
    // Go's own file, unchanged; .txt because it is data to us and no source of ours to format or lint
    runtime: 'wasm_exec.js.txt',
    runtimeSha256: sha256(runtime),
    sourceSha256: sourceDigest(),
    opaVersion: go('list', '-m', '-f', '{{.Version}}', 'github.com/open-policy-agent/opa').trim().replace(/^v/, ''),
    goVersion,
    target: 'js/wasm',
    buildFlags,
  };
  writeFileSync(join(vendorFolder, manifest.module), compressed);
  writeFileSync(join(vendorFolder, manifest.runtime), runtime);
  writeFileSync(join(vendorFolder, 'opa-toolchain.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeNotice();
  process.stdout.write(
    `rebuild: OPA ${manifest.opaVersion}, ${goVersion}: ${raw.length} bytes raw, ${compressed.length} compressed\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
