// The rules as a reference: the manifest, the clause catalogues, the built-in profiles and the integrity schemes of the pack.
import type { ClauseCatalogue, IntegrityScheme, Profile, RuleManifest } from '@gatehouse/schema';
import { type BuiltInLevel, builtInLevels } from '../configuration/built-in-levels.ts';
import { openRulePack, readClauses } from './rule-pack.ts';

export interface RuleBook {
  readonly manifest: RuleManifest;
  readonly clauses: readonly ClauseCatalogue[];
  readonly profiles: readonly { readonly name: string; readonly profile: Profile }[];
  readonly schemes: readonly IntegrityScheme[];
  /** What each level of each scheme asks of every rule. */
  readonly levels: readonly BuiltInLevel[];
}

/** Reads the rule book of the pack. Throws the same errors as opening the pack. */
export function ruleBook(): RuleBook {
  const pack = openRulePack();
  return {
    manifest: pack.policy.manifest,
    clauses: readClauses(),
    profiles: pack.profiles.map(({ name, value }) => ({ name: `gatehouse:${name}`, profile: value })),
    schemes: pack.schemes,
    levels: builtInLevels(pack),
  };
}
