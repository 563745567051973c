// The lock file of a product pins the digests of the rules and of the profile layers in use.
import type { PackDescription } from '@gatehouse/engine';
import { GateError } from '@gatehouse/schema';
import type { ConfigurationFiles } from '../configuration/configuration-files.ts';
import { decodeDataFile } from '../configuration/data-document.ts';

export const lockFileName = 'gatehouse.lock.json';

export interface LockFile {
  /** Digests of module and manifest by pack name. */
  readonly packs: Readonly<Record<string, { readonly wasm: string; readonly manifest: string }>>;
  /** Digest by layer name. */
  readonly layers: Readonly<Record<string, string>>;
}

type Layers = readonly { readonly name: string; readonly sha256: string }[];

/** What a lock file pins that pins all that is in use, and nothing else. */
export function lockOf(packs: readonly PackDescription[], layers: Layers): LockFile {
  return {
    packs: Object.fromEntries(
      packs.map(({ manifest, wasmSha256, manifestSha256 }) => [
        manifest.name,
        { wasm: wasmSha256, manifest: manifestSha256 },
      ]),
    ),
    layers: Object.fromEntries(layers.map(({ name, sha256 }) => [name, sha256])),
  };
}

/** The lock file of a product; undefined when it has none. Throws GateError CONFIG_INVALID when it is malformed. */
export async function readLockFile(files: ConfigurationFiles): Promise<LockFile | undefined> {
  if (files.kindOf(lockFileName) === 'none') return undefined;
  return asLock(decodeDataFile('CONFIG', { path: lockFileName, content: await files.read(lockFileName) }).value);
}

/**
 * Does nothing when there is no lock file. Throws GateError POLICY_DIGEST_MISMATCH (exit code 5) for anything in use that it does
 * not pin, or pins to another digest; CONFIG_INVALID when it is malformed.
 */
export async function checkLockFile(
  files: ConfigurationFiles,
  packs: readonly PackDescription[],
  layers: Layers,
): Promise<void> {
  const lock = await readLockFile(files);
  if (lock === undefined) return;
  const pinned = new Map(pins(lock));
  for (const [what, digest] of pins(lockOf(packs, layers))) requirePinned(what, digest, pinned.get(what));
}

/** Everything that a lock file pins, in words, with the digest. */
export function pins({ packs, layers }: LockFile): (readonly [what: string, digest: string])[] {
  return [
    ...Object.entries(packs).flatMap(([name, { wasm, manifest }]) => [
      [`the rule module of ${name}`, wasm] as const,
      [`the rule manifest of ${name}`, manifest] as const,
    ]),
    ...Object.entries(layers).map(([name, digest]) => [`the profile layer ${name}`, digest] as const),
  ];
}

function requirePinned(what: string, found: string, pinned: string | undefined): void {
  if (found === pinned) return;
  throw new GateError({
    code: 'POLICY_DIGEST_MISMATCH',
    message: `${what} is ${found}, but ${lockFileName} pins ${pinned ?? 'nothing for it'}`,
    place: { path: lockFileName },
    next: 'Restore what was pinned. After reviewing the change, pin the new digests: gatehouse config --write-lock.',
    exitCode: 5,
  });
}

function asLock(value: unknown): LockFile {
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
    next: 'Delete it and write it again: gatehouse config --write-lock.',
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
