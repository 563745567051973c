// What every pack stands on: the gate and the library of the built-in pack, the checks over metadata, the clauses that rules may name, and the schemes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Modules } from '@gatehouse/rego';
import { type ClauseCatalogue, conform, GateError, type IntegrityScheme } from '@gatehouse/schema';
import { parseClauses, parseScheme } from './parse-pack-file.ts';
import { readTexts } from './read-texts.ts';

export interface Foundation {
  /** `gate/` and `lib/`: compiled into every pack, so that its rules may import `data.lib`. */
  readonly modules: Modules;
  /** The built-in rules themselves. */
  readonly rules: Modules;
  /** Rego about the Rego. */
  readonly checks: Modules;
  readonly clauses: readonly ClauseCatalogue[];
  readonly schemes: readonly IntegrityScheme[];
  /** Ids of the built-in rules, which no other pack may use. */
  readonly ruleIds: readonly string[];
}

/**
 * Reads the foundation from a built pack, in which `rego/` holds the sources.
 * @throws GateError POLICY_NONE where the folder holds no built pack
 */
export function readFoundation(packFolder: string): Foundation {
  const modules = readTexts(join(packFolder, 'rego'), ['gate', 'lib'], '.rego');
  const rules = readTexts(join(packFolder, 'rego'), ['rules'], '.rego');
  const checks = readTexts(join(packFolder, 'rego'), ['checks'], '.rego');
  if (Object.keys(modules).length === 0 || Object.keys(checks).length === 0) throw none(packFolder);
  const clauses = readTexts(packFolder, ['clauses'], '.yaml');
  const manifest = conform('ruleManifest', JSON.parse(readFileSync(join(packFolder, 'rules.json'), 'utf8')));
  if (!manifest.conforms) throw none(packFolder);
  return {
    modules,
    rules,
    checks,
    clauses: Object.entries(clauses).map(([path, text]) => parseClauses(path, text)),
    schemes: Object.entries(readTexts(packFolder, ['schemes'], '.yaml')).map(([path, text]) => parseScheme(path, text)),
    ruleIds: manifest.value.rules.map(({ id }) => id),
  };
}

function none(folder: string): GateError {
  return new GateError({
    code: 'POLICY_NONE',
    message: `there is no built rule pack in ${folder}`,
    next: 'Install Gatehouse again; in its own repository, run npm run build.',
  });
}
