// Checks the rules and the profile layers in use against the digests that the product pins in its lock file.
import type { PackDescription } from '@gatehouse/engine';
import { GateError } from '@gatehouse/schema';
import type { ConfigurationFiles } from '../configuration/configuration-files.ts';
import { decodeDataFile } from '../configuration/data-document.ts';

const lockFileName = 'gatehouse.lock.json';

interface LockFile {
  /** Digests of module and manifest by pack name. */
  readonly packs: Readonly<Record<string, { readonly wasm: string; readonly manifest: string }>>;
  /** Digest by layer name. */
  readonly layers: Readonly<Record<string, string>>;
}

/**
 * Does nothing when there is no lock file. Throws GateError POLICY_DIGEST_MISMATCH (exit code 5) for anything in use that it does
 * not pin, or pins to another digest; CONFIG_INVALID when it is malformed.
 */
export async function checkLockFile(
  files: ConfigurationFiles,
  packs: readonly PackDescription[],
  layers: readonly { readonly name: string; readonly sha256: string }[],
): Promise<void> {
  if (files.kindOf(lockFileName) === 'none') return;
  const lock = readLock(
    decodeDataFile('CONFIG', { path: lockFileName, content: await files.read(lockFileName) }).value,
  );
  for (const { manifest, wasmSha256, manifestSha256 } of packs) {
    const { name } = manifest;
    const pinned = Object.hasOwn(lock.packs, name) ? lock.packs[name] : undefined;
    requirePinned(`the rule module of ${name}`, wasmSha256, pinned?.wasm);
    requirePinned(`the rule manifest of ${name}`, manifestSha256, pinned?.manifest);
  }
  for (const layer of layers) {
    const digest = Object.hasOwn(lock.layers, layer.name) ? lock.layers[layer.name] : undefined;
    requirePinned(`the profile layer ${layer.name}`, layer.sha256, digest);
  }
}

function requirePinned(what: string, found: string, pinned: string | undefined): void {
  if (found === pinned) return;
  throw new GateError({
    code: 'POLICY_DIGEST_MISMATCH',
    message: `${what} is ${found}, but ${lockFileName} pins ${pinned ?? 'nothing for it'}`,
    place: { path: lockFileName },
    next: 'Restore what was pinned; pin the new digest only after reviewing the change.',
    exitCode: 5,
  });
}

function readLock(value: unknown): LockFile {
  const digest = (text: unknown): boolean => typeof text === 'string' && /^sha256:[0-9a-f]{64}$/.test(text);
  const isPack = (pack: unknown): boolean => isMap(pack) && digest(pack.wasm) && digest(pack.manifest);
  if (isMap(value) && isMap(value.packs) && isMap(value.layers)) {
    const { packs, layers } = value;
    if (Object.values(packs).every(isPack) && Object.values(layers).every(digest)) return { packs, layers } as LockFile;
  }
  throw new GateError({
    code: 'CONFIG_INVALID',
    message:
      'must hold "packs" (by name: "wasm" and "manifest") and "layers" (by name), all of them digests sha256:<hex>',
    place: { path: lockFileName },
    next: 'Write the lock file again.',
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
