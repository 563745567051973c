// Opens the rule pack that comes with the gate: its module, manifest and built-in profiles; its clause catalogues apart.
import { loadPolicy, type Policy } from '@gatehouse/engine';
import { packFolder } from '@gatehouse/policies';
import { type ClauseCatalogue, GateError, type IntegrityScheme, type Profile } from '@gatehouse/schema';
import { readConfigurationFile } from '../configuration/configuration-files.ts';
import { type DataDocument, readDataDocument } from '../configuration/data-document.ts';
import { type FileStore, openFileStore } from '../files/file-store.ts';
import { findFiles } from '../files/find-files.ts';
import { policyNone } from './policy-none.ts';

/** A profile of the pack. `name` is its path without extension, for example `iec62304/class-c`. */
export interface BuiltInProfile extends DataDocument<Profile> {
  readonly name: string;
  /** Path inside the pack. */
  readonly path: string;
}

export interface RulePack {
  readonly policy: Policy;
  readonly profiles: readonly BuiltInProfile[];
  readonly schemes: readonly IntegrityScheme[];
}

const moduleLimit = 16 * 1024 * 1024;
const manifestLimit = 4 * 1024 * 1024;
const fileLimit = 1000;

/**
 * Opens the pack; the module must have the digest that the manifest gives. Throws GateError: POLICY_NONE when the pack was not
 * built, POLICY_DIGEST_MISMATCH (exit code 5), PROFILE_INVALID, and the POLICY_ codes of loading it.
 */
export function openRulePack(): RulePack {
  const store = openPackFolder();
  const policy = loadPolicy({
    wasm: store.read('policy.wasm', moduleLimit).bytes,
    manifest: store.read('rules.json', manifestLimit).bytes,
  });
  return {
    policy,
    profiles: findFiles(store, 'profiles/**/*.yaml', fileLimit).map((path) => ({
      name: path.slice('profiles/'.length, -'.yaml'.length),
      path,
      ...readDataDocument('PROFILE', 'profile', { path, content: readConfigurationFile(store, path) }),
    })),
    schemes: findFiles(store, 'schemes/**/*.yaml', fileLimit).map(
      (path) => readDataDocument('PROFILE', 'scheme', { path, content: readConfigurationFile(store, path) }).value,
    ),
  };
}

/** Clause catalogues of the pack. Throws GateError POLICY_NONE, CLAUSES_INVALID. */
export function readClauses(): ClauseCatalogue[] {
  const store = openPackFolder();
  return findFiles(store, 'clauses/**/*.yaml', fileLimit).map(
    (path) => readDataDocument('CLAUSES', 'clauses', { path, content: readConfigurationFile(store, path) }).value,
  );
}

/** Folder of the built rule pack, with its sources in `rego/`. Throws GateError POLICY_NONE. */
export function rulePackFolder(): string {
  return openPackFolder().root;
}

function openPackFolder(): FileStore {
  const folder = packFolder();
  try {
    const store = openFileStore(folder);
    if (store.kindOf('policy.wasm') !== 'none' && store.kindOf('rules.json') !== 'none') return store;
  } catch (cause) {
    if (!(cause instanceof GateError)) throw cause;
  }
  throw policyNone(folder);
}
