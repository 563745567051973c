// Says what the integrity scheme of a product brings to its decision: words, standards, what waivers ask, whether it is provisional.
import type { ResolvedScheme } from '@gatehouse/engine';
import { type Facts, GateError, type IntegrityScheme } from '@gatehouse/schema';

/** Throws GateError SCHEME_UNKNOWN for a scheme that has profiles in the pack and no description. */
export function resolveScheme(
  schemes: readonly IntegrityScheme[],
  { scheme: name, edition }: Pick<Facts['product'], 'scheme' | 'edition'>,
): ResolvedScheme {
  const scheme = schemes.find((each) => each.scheme === name);
  if (scheme === undefined) {
    throw new GateError({
      code: 'SCHEME_UNKNOWN',
      message: `the rule pack does not describe the integrity scheme "${name}"`,
      next: 'Install Gatehouse again; in its own repository, add policies/schemes.',
    });
  }
  const { levelWord, standards, waivers, provisionalEditions = {} } = scheme;
  const provisional = Object.hasOwn(provisionalEditions, edition) ? provisionalEditions[edition] : undefined;
  return {
    levelWord,
    waivers,
    ...(standards === undefined ? {} : { standards }),
    ...(provisional === undefined ? {} : { provisional }),
  };
}
