// Reads the packs of rules that a configuration names beside the built-in one; nothing of their modules runs here.
import path from 'node:path';
import { describePack, type PackDescription } from '@gatehouse/engine';
import type { AllowedSigner } from '@gatehouse/record';
import { type Config, GateError, type RuleManifest } from '@gatehouse/schema';
import type { ConfigurationFiles } from '../configuration/configuration-files.ts';
import type { DataDocument } from '../configuration/data-document.ts';
import { readPackSigners, refuseUnsigned } from './pack-signature.ts';

/** A pack of a team or of somebody else: untrusted, whoever made it. */
export interface OwnPack {
  readonly description: PackDescription;
  readonly wasm: Uint8Array;
  /** Bytes of `rules.json`. */
  readonly manifest: Uint8Array;
}

interface Place {
  readonly path: string;
  readonly line?: number;
}

const moduleLimit = 16 * 1024 * 1024;
const manifestLimit = 4 * 1024 * 1024;

/**
 * Reads the packs in the order of the configuration. Throws GateError: PACK_OUTSIDE, PACK_NOT_BUILT, PACK_CLASH, PACK_UNSIGNED, PACK_SIGNATURE, and the codes of describing a pack and of
 * reading configuration.
 */
export async function readOwnPacks(
  found: DataDocument<Config> & { readonly path: string },
  files: ConfigurationFiles,
  builtIn: RuleManifest,
): Promise<OwnPack[]> {
  const packs: OwnPack[] = [];
  const signers = await readPackSigners(found.value, files);
  const holders = new Map(takenBy(builtIn));
  for (const [index, reference] of (found.value.packs ?? []).entries()) {
    const line = found.lineOf(`/packs/${index}`);
    const place = { path: found.path, ...(line === undefined ? {} : { line }) };
    const pack = await readPack(folderOf(reference, files, place), { files, place, signers });
    refuseClash(pack.description.manifest, holders, place);
    for (const [name, holder] of takenBy(pack.description.manifest)) holders.set(name, holder);
    packs.push(pack);
  }
  return packs;
}

interface Reading {
  readonly files: ConfigurationFiles;
  readonly place: Place;
  /** Of whom one must have signed it; absent: nobody. */
  readonly signers: readonly AllowedSigner[] | undefined;
}

async function readPack(folder: string, { files, place, signers }: Reading): Promise<OwnPack> {
  const [wasm, manifest] = [path.posix.join(folder, 'policy.wasm'), path.posix.join(folder, 'rules.json')];
  for (const file of [manifest, wasm]) {
    if (files.kindOf(file) === 'none') throw notBuilt(file, place);
  }
  const read = {
    wasm: (await files.read(wasm, moduleLimit)).bytes,
    manifest: (await files.read(manifest, manifestLimit)).bytes,
  };
  if (signers !== undefined) await refuseUnsigned(folder, read.manifest, { signers, files });
  return { ...read, description: describePack(read) };
}

/** Names that are one thing in a decision: of packs, of rules by id and by path. */
function takenBy({ name, rules }: RuleManifest): [string, string][] {
  return [
    [`the name ${name}`, name],
    ...rules.flatMap(({ id, path }): [string, string][] => [
      [`the rule ${id}`, name],
      [`the rule ${path}`, name],
    ]),
  ];
}

function refuseClash(manifest: RuleManifest, holders: ReadonlyMap<string, string>, place: Place): void {
  for (const [taken] of takenBy(manifest)) {
    const holder = holders.get(taken);
    if (holder === undefined) continue;
    throw new GateError({
      code: 'PACK_CLASH',
      message: `the pack ${manifest.name} brings ${taken}, which the pack ${holder} has already`,
      place,
      next: 'Give it another id, path or name, and build the pack again; a rule of another pack cannot be replaced.',
    });
  }
}

function notBuilt(file: string, place: Place): GateError {
  return new GateError({
    code: 'PACK_NOT_BUILT',
    message: `${file} does not exist; a pack is a folder with policy.wasm and rules.json`,
    place,
    next: 'Build it with gatehouse rules build, and name the folder that it wrote to.',
  });
}

/** The folder of a pack relative to the judged folder. */
function folderOf(reference: string, files: ConfigurationFiles, place: Place): string {
  const isAbsolute = path.posix.isAbsolute(reference);
  const folder = isAbsolute ? undefined : files.locate(path.posix.join(path.posix.dirname(place.path), reference));
  if (folder !== undefined) return folder;
  throw new GateError({
    code: 'PACK_OUTSIDE',
    message: `the pack ${reference} lies outside the judged folder and its git repository`,
    place,
    next: 'Keep packs in the repository of the product, so that they are versioned with it.',
  });
}
