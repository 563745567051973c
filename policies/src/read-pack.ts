// Reads the sources of a rule pack from its folder: Rego modules, profiles and clause catalogues.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Modules } from '@gatehouse/rego';
import { type ClauseCatalogue, type ContractName, conform, GateError, type Profile } from '@gatehouse/schema';
import { parseDocument } from 'yaml';

/** Sources of a pack. All paths are relative to its folder, with forward slashes. */
export interface PackSources {
  readonly name: string;
  readonly version: string;
  /** The gate, the rules and what they share; no tests. */
  readonly rules: Modules;
  /** Tests of the above. */
  readonly ruleTests: Modules;
  /** Rego about the Rego, with its tests. */
  readonly checks: Modules;
  /** By name as configurations use it, without `gatehouse:`: `iec62304/class-c`. */
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly clauses: readonly ClauseCatalogue[];
  /** The bytes that are copied as they are, by path. */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Reads a pack.
 * @throws GateError PACK_FILE_INVALID when a profile or a clause catalogue does not follow its contract.
 */
export function readPack(folder: string): PackSources {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const sources = readTexts(folder, ['gate', 'lib', 'rules'], '.rego');
  const profiles = readTexts(folder, ['profiles'], '.yaml');
  const clauses = readTexts(folder, ['clauses'], '.yaml');
  return {
    name: 'gatehouse',
    version,
    rules: pick(sources, (path) => !isTest(path)),
    ruleTests: pick(sources, isTest),
    checks: readTexts(folder, ['checks'], '.rego'),
    profiles: Object.fromEntries(
      Object.entries(profiles).map(([path, text]) => [
        path.replace(/^profiles\//, '').replace(/\.yaml$/, ''),
        parse('profile', path, text),
      ]),
    ),
    clauses: Object.entries(clauses).map(([path, text]) => parse('clauses', path, text)),
    data: { ...clauses, ...profiles },
  };
}

function isTest(path: string): boolean {
  return path.endsWith('_test.rego');
}

function pick(modules: Modules, wanted: (path: string) => boolean): Modules {
  return Object.fromEntries(Object.entries(modules).filter(([path]) => wanted(path)));
}

function readTexts(folder: string, rooms: readonly string[], extension: string): Record<string, string> {
  const paths = rooms.flatMap((room) =>
    readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(extension))
      .map((path) => `${room}/${path.replaceAll('\\', '/')}`),
  );
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function parse<Name extends ContractName>(contract: Name, path: string, text: string) {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) throw invalid(path, problem.message);
  const conformity = conform(contract, document.toJS());
  if (conformity.conforms) return conformity.value;
  throw invalid(path, conformity.violations.map(({ pointer, message }) => `${pointer || '/'}: ${message}`).join('; '));
}

function invalid(path: string, message: string): GateError {
  return new GateError({
    code: 'PACK_FILE_INVALID',
    message,
    place: { path },
    next: 'Correct the file; the schemas are in packages/schema/schemas.',
  });
}
