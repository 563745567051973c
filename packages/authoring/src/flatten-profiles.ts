// Applies the layers of each profile of a pack, so that the checks see what a product that extends it would get.
import { GateError, type Profile } from '@gatehouse/schema';

type Profiles = Readonly<Record<string, Profile>>;

/**
 * Each profile with the settings of the profiles that it extends, later ones over earlier ones, its own over all.
 * @throws GateError PROFILE_LAYER_UNKNOWN when a profile extends one that is not in the pack, or itself.
 */
export function flattenProfiles(profiles: Profiles): Record<string, Profile> {
  return Object.fromEntries(Object.keys(profiles).map((name) => [name, flatten(name, profiles, [])]));
}

function flatten(name: string, profiles: Profiles, within: readonly string[]): Profile {
  const profile = profiles[name];
  if (profile === undefined || within.includes(name)) {
    throw new GateError({
      code: 'PROFILE_LAYER_UNKNOWN',
      message: profile === undefined ? `there is no profile ${name}` : `the profile ${name} extends itself`,
      place: { path: `profiles/${within.at(-1) ?? name}.yaml` },
      next: 'A profile of the pack extends other profiles of the pack only, as gatehouse:<name>.',
    });
  }
  const layers = (profile.extends ?? []).map((layer) =>
    flatten(layer.replace(/^gatehouse:/, ''), profiles, [...within, name]),
  );
  return { ...profile, rules: [...layers, profile].reduce<Rules>(applyLayer, {}) };
}

type Rules = NonNullable<Profile['rules']>;

function applyLayer(below: Rules, { rules = {} }: Profile): Rules {
  const merged = Object.entries(rules).map(([id, setting]) => {
    const parameters = { ...below[id]?.parameters, ...setting.parameters };
    return [id, { ...below[id], ...setting, parameters }] as const;
  });
  return { ...below, ...Object.fromEntries(merged) };
}
