// Reads the embedded toolchain from vendor/, refuses it unless its digest is the one in the manifest, and compiles it.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { GateError } from '@gatehouse/schema';

/** What vendor/opa-toolchain.json says about the module beside it. */
interface ModuleManifest {
  readonly module: string;
  /** Of the raw module, before compression. */
  readonly sha256: string;
  /** Bytes of the raw module. */
  readonly size: number;
  /** The JavaScript file of the Go distribution that runs the module. */
  readonly runtime: string;
  readonly runtimeSha256: string;
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
  const [compressed, runtime] = await Promise.all([
    readFile(new URL(manifest.module, folder)),
    readFile(new URL(manifest.runtime, folder)),
  ]);
  expectDigest(runtime, manifest.runtimeSha256, manifest.runtime);
  const raw = await decompress(compressed, manifest);
  expectDigest(raw, manifest.sha256, manifest.module);
  return { manifest, compiled: await WebAssembly.compile(raw), goRuntime: runtime.toString('utf8') };
}

function expectDigest(bytes: Uint8Array, pinned: string, file: string): void {
  const actual = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (actual !== pinned) throw mismatch(file, `its digest is ${actual}, the manifest pins ${pinned}`);
}

async function decompress(compressed: Uint8Array, manifest: ModuleManifest): Promise<Buffer<ArrayBuffer>> {
  try {
    // The cap keeps a swapped file from filling the memory before its digest can be looked at.
    return Buffer.from(await promisify(brotliDecompress)(compressed, { maxOutputLength: manifest.size }));
  } catch (cause) {
    throw mismatch(manifest.module, 'it cannot be decompressed to the size the manifest pins', cause);
  }
}

function mismatch(file: string, reason: string, cause?: unknown): GateError {
  return new GateError({
    code: 'TOOLCHAIN_DIGEST_MISMATCH',
    message: `the embedded Rego toolchain is not the pinned one: ${reason}`,
    place: { path: `packages/rego/vendor/${file}` },
    next: 'Install Gatehouse again, or restore the file from the repository.',
    exitCode: 5,
    cause,
  });
}
