import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceDigest } from '../scripts/build-module.ts';
import { loadEmbeddedModule } from './embedded-module.ts';

const vendor = new URL('../vendor/', import.meta.url);
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-vendor-'));
  await cp(vendor, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const load = () => loadEmbeddedModule(pathToFileURL(`${folder}/`));
const refused = { name: 'GateError', code: 'TOOLCHAIN_DIGEST_MISMATCH', exitCode: 5 };
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };

describe('the embedded module', () => {
  it('loads when its bytes are the pinned ones', async () => {
    expect((await load()).manifest.opaVersion).toBe('1.22.2');
  });

  it('is refused when it is another module, even a valid one', async () => {
    const other = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00);
    await writeFile(join(folder, 'opa-toolchain.wasm.br'), brotliCompressSync(other, fast));
    await expect(load()).rejects.toMatchObject(refused);
  });

  it('is refused when it would unpack to more than the pinned size', async () => {
    const { size } = JSON.parse(await readFile(join(folder, 'opa-toolchain.json'), 'utf8'));
    await writeFile(join(folder, 'opa-toolchain.wasm.br'), brotliCompressSync(Buffer.alloc(size + 1), fast));
    await expect(load()).rejects.toMatchObject(refused);
  });

  it('is refused when the file is cut short', async () => {
    const file = join(folder, 'opa-toolchain.wasm.br');
    await writeFile(file, (await readFile(file)).subarray(0, 1_000_000));
    await expect(load()).rejects.toMatchObject(refused);
  });

  it("is refused when Go's runtime file was changed", async () => {
    const file = join(folder, 'wasm_exec.js.txt');
    await writeFile(file, `${await readFile(file, 'utf8')}\n`);
    await expect(load()).rejects.toMatchObject(refused);
  });

  it('was built from the Go sources that stand beside it', async () => {
    const manifest = JSON.parse(await readFile(new URL('opa-toolchain.json', vendor), 'utf8'));
    expect(sourceDigest()).toBe(manifest.sourceSha256);
  });

  it('comes with the notices of OPA, of Go, and of every module whose licence asks for it', async () => {
    const notice = await readFile(new URL('../NOTICE', import.meta.url), 'utf8');
    for (const name of ['github.com/open-policy-agent/opa v1.22.2', 'Go go1.', 'Apache License', 'The Go Authors']) {
      expect(notice).toContain(name);
    }
    expect(await readdir(vendor)).toEqual(['opa-toolchain.json', 'opa-toolchain.wasm.br', 'wasm_exec.js.txt']);
  });
});
