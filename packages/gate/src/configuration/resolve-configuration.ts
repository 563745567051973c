// Resolves everything that a product's configuration says: the file, the layers, the settings of every rule, each with its origin.
import path from 'node:path';
import type { Origin, PackDescription, ResolvedProfile } from '@gatehouse/engine';
import { type Config, type Facts, GateError } from '@gatehouse/schema';
import { type FileStore, openFileStore } from '../files/file-store.ts';
import { pathInside } from '../files/path-inside.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { checkLockFile } from '../pack/lock-file.ts';
import { type OwnPack, readOwnPacks } from '../pack/own-packs.ts';
import { openRulePack, type RulePack } from '../pack/rule-pack.ts';
import { levelsOfEdition } from './built-in-levels.ts';
import { type ConfigurationFiles, filesOfRef, filesOfWorkTree } from './configuration-files.ts';
import { type FoundConfiguration, findConfiguration, findConfigurationAmong } from './find-configuration.ts';
import { gatherLayers } from './layers.ts';
import { productOf } from './product.ts';
import { resolveProfile } from './resolve-profile.ts';
import { resolveScheme } from './resolve-scheme.ts';

export interface ConfigurationRequest {
  /** Folder of the product. */
  readonly folder: string;
  /** Configuration file that the user named, relative to the folder or absolute. */
  readonly configPath?: string | undefined;
  /** Git ref from which configuration, layers and lock file are taken in place of the work tree. */
  readonly configFrom?: string | undefined;
  /** PATH, in which git is looked for when it is in no usual place. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A value of the configuration by its dotted name, and where it comes from. */
export interface ResolvedValue {
  readonly setting: string;
  readonly value: unknown;
  readonly origin: Origin;
}

export interface ResolvedConfiguration {
  readonly config: Config;
  readonly configPath: string;
  /** `sha256:<hex>` of the file's bytes. */
  readonly configSha256: string;
  readonly profile: ResolvedProfile;
  /** The product, with what holds where the configuration is silent. */
  readonly product: Facts['product'];
  /** Values of the configuration and the defaults in force, in the order of the file; settings of rules stand in the profile. */
  readonly origins: readonly ResolvedValue[];
}

/** What the pipeline needs besides: the opened pack and the files beside the configuration. */
export interface OpenedConfiguration extends ResolvedConfiguration {
  readonly pack: RulePack;
  readonly ownPacks: readonly OwnPack[];
  readonly files: ConfigurationFiles;
  /** Whether the files lie in the judged folder. */
  readonly inFolder: boolean;
  /** Where the configuration holds the value at an RFC 6901 pointer. */
  readonly placeOf: (pointer: string) => { readonly path: string; readonly line?: number };
}

/** Throws GateError for every known mistake in configuration, layers, rules or lock file. */
export async function resolveConfiguration(request: ConfigurationRequest): Promise<ResolvedConfiguration> {
  const store = openFileStore(request.folder);
  if (request.configFrom === undefined) return withoutPack(await openConfiguration(store, request, undefined));
  const repository = await openRepository(store.root, request.environment?.PATH);
  try {
    return withoutPack(await openConfiguration(store, request, repository));
  } finally {
    repository.close();
  }
}

/** What a configuration would name besides, to see what that changes. */
export interface Additions {
  readonly packs: readonly string[];
  readonly layers: readonly string[];
}

function withAdditions(found: FoundConfiguration, { packs, layers }: Additions): FoundConfiguration {
  const { value } = found;
  return {
    ...found,
    value: { ...value, packs: [...(value.packs ?? []), ...packs], extends: [...(value.extends ?? []), ...layers] },
  };
}

/** The same, for a folder and repository that are open already. `repository` is needed with `configFrom` only. */
export async function openConfiguration(
  store: FileStore,
  request: ConfigurationRequest,
  repository: Repository | undefined,
): Promise<OpenedConfiguration> {
  const { holder: _holder, ...opened } = await openUnpinned(store, request, repository);
  await checkLockFile(opened.files, packsOf(opened), opened.profile.layers);
  return opened;
}

/** All packs in use, the built-in one first. */
export function packsOf({ pack, ownPacks }: Pick<OpenedConfiguration, 'pack' | 'ownPacks'>): PackDescription[] {
  return [pack.policy, ...ownPacks.map(({ description }) => description)];
}

/** The same, whatever a lock file pins. `holder` is the folder of the files, which a ref has too; `added` is laid upon what the file says. */
export async function openUnpinned(
  store: FileStore,
  request: ConfigurationRequest,
  repository: Repository | undefined,
  added?: Additions,
): Promise<OpenedConfiguration & { readonly holder: FileStore }> {
  const { found: asWritten, files, holder } = await find(store, request, repository);
  const found = added === undefined ? asWritten : withAdditions(asWritten, added);
  const pack = openRulePack();
  const ownPacks = await readOwnPacks(found, files, pack.policy.manifest);
  const layers = await gatherLayers(found, files, pack);
  const manifests = packsOf({ pack, ownPacks }).map(({ manifest }) => manifest);
  const stated = productOf(found.value, pack.schemes);
  const scheme = resolveScheme(pack.schemes, stated);
  const profile = { ...resolveProfile(manifests, layers), scheme };
  const editionLevels = levelsOfEdition(stated, pack.profiles);
  return {
    config: found.value,
    configPath: found.path,
    configSha256: found.sha256,
    profile,
    origins: originsOf(found, stated),
    product: { ...stated, editionLevels, waiverDemands: demandsOf(scheme) },
    pack,
    ownPacks,
    files,
    inFolder: holder === store,
    holder,
    placeOf: (pointer) => {
      const line = found.lineOf(pointer);
      return { path: found.path, ...(line === undefined ? {} : { line }) };
    },
  };
}

function withoutPack(opened: OpenedConfiguration): ResolvedConfiguration {
  const {
    pack: _pack,
    ownPacks: _ownPacks,
    files: _files,
    inFolder: _inFolder,
    placeOf: _placeOf,
    ...resolved
  } = opened;
  return resolved;
}

interface Found {
  readonly found: FoundConfiguration;
  readonly files: ConfigurationFiles;
  readonly holder: FileStore;
}

async function find(
  store: FileStore,
  request: ConfigurationRequest,
  repository: Repository | undefined,
): Promise<Found> {
  const named = request.configPath === undefined ? undefined : locate(store, request.configPath);
  if (request.configFrom !== undefined && repository !== undefined) {
    if (named !== undefined && named.store !== store) throw outside(request.configPath ?? '');
    const files = await filesOfRef(repository, request.configFrom);
    return { found: await findConfigurationAmong(files, named?.file), files, holder: store };
  }
  const holder = named?.store ?? store;
  return {
    found: findConfiguration(holder, named?.file),
    files: filesOfWorkTree(holder, { shares: holder === store }),
    holder,
  };
}

/** A named file outside the judged folder is told relative to its own folder, and so are its layers, which lie there too. */
function locate(store: FileStore, named: string): { store: FileStore; file: string } {
  const file = pathInside(store, named);
  if (file !== undefined) return { store, file };
  const absolute = path.resolve(store.root, named);
  return { store: openFileStore(path.dirname(absolute)), file: path.basename(absolute) };
}

/** What rules see of the demands that the engine judges waivers by. */
function demandsOf({ waivers }: ResolvedProfile['scheme']): NonNullable<Facts['product']['waiverDemands']> {
  const { W1, W2 } = waivers;
  const demand = ({ days, approvals }: typeof W1) => ({ days, approvals: approvals.map((roles) => [...roles]) });
  return { W1: demand(W1), W2: demand(W2) };
}

function originsOf(found: FoundConfiguration, product: Facts['product']): ResolvedValue[] {
  const { rules: _rules, ...own } = found.value;
  const given = leaves(own, '').map(({ pointer, value }): ResolvedValue => {
    const line = found.lineOf(pointer);
    const origin = { layer: found.path, path: found.path, ...(line === undefined ? {} : { line }) };
    return { setting: pointer.slice(1).replaceAll('/', '.'), value, origin };
  });
  const defaults = Object.entries(product)
    .filter(([key]) => !Object.hasOwn(found.value.product, key))
    .map(([key, value]): ResolvedValue => ({ setting: `product.${key}`, value, origin: { layer: 'default' } }));
  return [...given, ...defaults];
}

function leaves(value: unknown, pointer: string): { pointer: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return [{ pointer, value }];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${pointer}/${key}`));
}

function outside(named: string): GateError {
  return new GateError({
    code: 'CONFIG_OUTSIDE',
    message: `${named} lies outside the judged folder, so it cannot be taken from a git ref`,
    next: 'Name a file inside the folder, or leave out --config-from.',
  });
}
