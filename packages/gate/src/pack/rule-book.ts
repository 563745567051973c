// The rules as a reference: the manifest, the clause catalogues and the built-in profiles of the pack.
import type { ClauseCatalogue, Profile, RuleManifest } from '@gatehouse/schema';
import { openRulePack, readClauses } from './rule-pack.ts';

export interface RuleBook {
  readonly manifest: RuleManifest;
  readonly clauses: readonly ClauseCatalogue[];
  readonly profiles: readonly { readonly name: string; readonly profile: Profile }[];
}

/** Reads the rule book of the pack. Throws the same errors as opening the pack. */
export function ruleBook(): RuleBook {
  const { policy, profiles } = openRulePack();
  return {
    manifest: policy.manifest,
    clauses: readClauses(),
    profiles: profiles.map(({ name, value }) => ({ name: `gatehouse:${name}`, profile: value })),
  };
}
