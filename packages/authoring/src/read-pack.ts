// Reads the sources of a rule pack from its folder: Rego modules, profiles and clause catalogues.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Modules } from '@gatehouse/rego';
import { type ClauseCatalogue, GateError, type IntegrityScheme, type Profile } from '@gatehouse/schema';
import type { Foundation } from './foundation.ts';
import {
  type PlacedCases,
  parseCases,
  parseClauses,
  parsePackIdentity,
  parseProfile,
  parseScheme,
} from './parse-pack-file.ts';
import { readTexts } from './read-texts.ts';

export interface PackIdentity {
  readonly name: string;
  readonly version: string;
  /** Topics of the pack's own, each with the prefixes of the ids of its rules. */
  readonly topics?: Readonly<Record<string, readonly string[]>>;
}

/** Sources of a pack. All paths are relative to its folder, with forward slashes. */
export interface PackSources extends PackIdentity {
  /** The gate, the rules and what they share; no tests. */
  readonly rules: Modules;
  /** Tests of the above. */
  readonly ruleTests: Modules;
  /** Rego about the Rego, with its tests. */
  readonly checks: Modules;
  /** By name as configurations use it, without `gatehouse:`: `iec62304/class-c`. */
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly clauses: readonly ClauseCatalogue[];
  /** Integrity schemes that the profiles are for. */
  readonly schemes: readonly IntegrityScheme[];
  /** Tables of cases beside the rules. */
  readonly cases: readonly PlacedCases[];
  /** The bytes that are copied as they are, by path. */
  readonly data: Readonly<Record<string, string>>;
  /** What the pack stands on, where it is not the built-in pack itself. */
  readonly foundation?: Foundation;
}

/** Name of the file that says what a folder of rules is. */
export const packFile = 'pack.yaml';

/**
 * Reads the built-in pack, which holds its own foundation.
 * @throws GateError PACK_FILE_INVALID when a profile or a clause catalogue does not follow its contract.
 */
export function readPack(folder: string): PackSources {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return {
    name: 'gatehouse',
    version,
    checks: readTexts(folder, ['checks'], '.rego'),
    ...readParts(folder, ['gate', 'lib', 'rules']),
  };
}

/**
 * Reads a pack of a team's own: `pack.yaml`, `rules/<topic>/<name>/`, and where they are there `lib/`, `profiles/` and `clauses/`.
 * @throws GateError PACK_NONE, PACK_FILE_INVALID, PACK_CLASH when it brings a module that the foundation has
 */
export function readOwnPack(folder: string, foundation: Foundation): PackSources {
  if (!existsSync(join(folder, packFile))) {
    throw new GateError({
      code: 'PACK_NONE',
      message: `${folder} is no rule pack: there is no ${packFile} in it`,
      next: 'Make a first rule with gatehouse rules new <topic>/<rule>, or name another folder with --pack.',
    });
  }
  const identity = parsePackIdentity(packFile, readFileSync(join(folder, packFile), 'utf8'));
  const parts = readParts(folder, ['lib', 'rules']);
  const clash = Object.keys(parts.rules).find((path) => Object.hasOwn(foundation.modules, path));
  if (clash !== undefined) {
    throw new GateError({
      code: 'PACK_CLASH',
      message: `${clash} is also a module of the built-in pack`,
      place: { path: clash },
      next: 'Give the module another name; those of the built-in pack can be imported as they are.',
    });
  }
  return {
    ...identity,
    ...parts,
    rules: { ...foundation.modules, ...parts.rules },
    checks: foundation.checks,
    clauses: [...foundation.clauses, ...parts.clauses],
    schemes: [...foundation.schemes, ...parts.schemes],
    foundation,
  };
}

function readParts(folder: string, rooms: readonly string[]) {
  const sources = readTexts(folder, rooms, '.rego');
  const profiles = readTexts(folder, ['profiles'], '.yaml');
  const clauses = readTexts(folder, ['clauses'], '.yaml');
  const schemes = readTexts(folder, ['schemes'], '.yaml');
  const cases = readTexts(folder, ['rules'], '/cases.yaml');
  return {
    cases: Object.entries(cases).map(([path, text]) => parseCases(path, text)),
    rules: pick(sources, (path) => !isTest(path)),
    ruleTests: pick(sources, isTest),
    profiles: Object.fromEntries(
      Object.entries(profiles).map(([path, text]) => [
        path.replace(/^profiles\//, '').replace(/\.yaml$/, ''),
        parseProfile(path, text),
      ]),
    ),
    clauses: Object.entries(clauses).map(([path, text]) => parseClauses(path, text)),
    schemes: Object.entries(schemes).map(([path, text]) => parseScheme(path, text)),
    data: { ...clauses, ...profiles, ...schemes },
  };
}

function isTest(path: string): boolean {
  return path.endsWith('_test.rego');
}

function pick(modules: Modules, wanted: (path: string) => boolean): Modules {
  return Object.fromEntries(Object.entries(modules).filter(([path]) => wanted(path)));
}
