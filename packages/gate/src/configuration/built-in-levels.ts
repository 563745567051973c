// Resolves the built-in profile of every level, so that rules and clauses can be explained with no product at hand.
import type { ResolvedProfile } from '@gatehouse/engine';
import type { Facts } from '@gatehouse/schema';
import type { BuiltInProfile, RulePack } from '../pack/rule-pack.ts';
import { builtInPrefix, type Layer, layerOf } from './layers.ts';
import { resolveProfile } from './resolve-profile.ts';

/** What the built-in profile of one level asks of every rule. */
export interface BuiltInLevel {
  readonly scheme: string;
  readonly edition: string;
  readonly level: string;
  readonly rules: ResolvedProfile['rules'];
}

/** The levels of all schemes and editions of the pack. Throws the errors of resolving a profile. */
export function builtInLevels({ policy, profiles }: Pick<RulePack, 'policy' | 'profiles'>): BuiltInLevel[] {
  return profiles.flatMap((profile) => {
    const { scheme, edition, levels } = profile.value;
    if (scheme === undefined || edition === undefined || levels === undefined) return [];
    const all = layersOf(profile, profiles);
    const { rules } = resolveProfile([policy.manifest], { all, builtIn: all.length });
    return levels.map((level) => ({ scheme, edition, level, rules }));
  });
}

/** The levels that the edition of a product has, sorted. */
export function levelsOfEdition(
  { scheme, edition }: Pick<Facts['product'], 'scheme' | 'edition'>,
  profiles: readonly BuiltInProfile[],
): string[] {
  const ofEdition = profiles.filter(({ value }) => value.scheme === scheme && (value.edition ?? edition) === edition);
  return [...new Set(ofEdition.flatMap(({ value }) => value.levels ?? []))].sort();
}

/** What the profile extends comes first. That built-in profiles extend built-in ones only, and no circle, is checked when the pack is built. */
function layersOf(profile: BuiltInProfile, profiles: readonly BuiltInProfile[]): Layer[] {
  const extended = (profile.value.extends ?? []).flatMap((reference) =>
    profiles.filter(({ name }) => builtInPrefix + name === reference).flatMap((below) => layersOf(below, profiles)),
  );
  return [...extended, layerOf(builtInPrefix + profile.name, profile.path, profile)];
}
