// Reads the embedded toolchain from vendor/, refuses it unless its digest is the one in the manifest, and compiles it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { GateError } from '@gatehouse/schema';

/** What vendor/opa-toolchain.json says about the module beside it. */
export interface ModuleManifest {
  readonly module: string;
  /** Of the raw module, before compression. */
  readonly sha256: string;
  /** Bytes of the raw module. */
  readonly size: number;
  /** Of the Go sources it was built from. */
  readonly sourceSha256: string;
  readonly opaVersion: string;
  readonly goVersion: string;
  readonly target: string;
  readonly buildFlags: readonly string[];
}

export interface EmbeddedModule {
  readonly manifest: ModuleManifest;
  readonly compiled: WebAssembly.Module;
  /** Source of the Go distribution's JavaScript runtime for this module. */
  readonly goRuntime: string;
}

const vendored = new URL('../vendor/', import.meta.url);

/**
 * Loads the module of a vendor folder (ours by default).
 * @throws GateError TOOLCHAIN_DIGEST_MISMATCH (exit 5) when the bytes are not those the manifest pins.
 */
export async function loadEmbeddedModule(folder: URL = vendored): Promise<EmbeddedModule> {
  const manifest: ModuleManifest = JSON.parse(await readFile(new URL('opa-toolchain.json', folder), 'utf8'));
  const [compressed, goRuntime] = await Promise.all([
    readFile(new URL(manifest.module, folder)),
    readFile(new URL('wasm_exec.js', folder), 'utf8'),
  ]);
  const raw = await decompress(compressed, manifest);
  const actual = `sha256:${createHash('sha256').update(raw).digest('hex')}`;
  if (actual !== manifest.sha256) {
    throw mismatch(manifest, `its digest is ${actual}, the manifest pins ${manifest.sha256}`);
  }
  return { manifest, compiled: await WebAssembly.compile(raw), goRuntime };
}

async function decompress(compressed: Uint8Array, manifest: ModuleManifest): Promise<Buffer<ArrayBuffer>> {
  try {
    // The cap keeps a swapped file from filling the memory before its digest can be looked at.
    return Buffer.from(await promisify(brotliDecompress)(compressed, { maxOutputLength: manifest.size }));
  } catch (cause) {
    throw mismatch(manifest, 'it cannot be decompressed to the size the manifest pins', cause);
  }
}

function mismatch(manifest: ModuleManifest, reason: string, cause?: unknown): GateError {
  return new GateError({
    code: 'TOOLCHAIN_DIGEST_MISMATCH',
    message: `the embedded Rego toolchain is not the pinned one: ${reason}`,
    place: { path: `packages/rego/vendor/${manifest.module}` },
    next: 'Install Gatehouse again, or restore the file from the repository.',
    exitCode: 5,
    cause,
  });
}
