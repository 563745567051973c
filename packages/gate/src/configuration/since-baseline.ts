// Compares the configuration in force with the one that was committed with the baseline release: what asks for less now.
import type { Origin, ResolvedProfile, ResolvedSetting } from '@gatehouse/engine';
import { type Config, type Decision, GateError, type RuleEntry } from '@gatehouse/schema';
import type { Repository } from '../git/repository.ts';
import { lockFileName } from '../pack/lock-file.ts';
import { readOwnPacks } from '../pack/own-packs.ts';
import type { RulePack } from '../pack/rule-pack.ts';
import { filesOfRef } from './configuration-files.ts';
import { findConfigurationAmong } from './find-configuration.ts';
import { gatherLayers } from './layers.ts';
import { type EarlierSetting, loosenedIn } from './loosened.ts';
import { dataPlaces } from './places.ts';
import { productLoosened } from './product-loosened.ts';
import { type OpenedConfiguration, packsOf } from './resolve-configuration.ts';
import { resolveProfile } from './resolve-profile.ts';
import { schemasOf } from './rule-parameter.ts';
import { acceptsNothing } from './strictness.ts';

export type SinceBaseline = NonNullable<Decision['sinceBaseline']>;

/**
 * The configuration of the baseline is read from its commit and resolved with the rules of today. Where there is none, or it can't be
 * read, the answer says so: nothing that the past holds keeps a release from being judged.
 */
export async function compareWithBaseline(
  repository: Repository,
  opened: OpenedConfiguration,
  commit: string | undefined,
): Promise<SinceBaseline> {
  if (commit === undefined) return { state: 'first', loosened: [] };
  if (!opened.inFolder) {
    const reason = 'the configuration in force lies outside the judged folder, of which the baseline is a commit';
    return { state: 'absent', commit, reason, loosened: [] };
  }
  try {
    const { config, profile, isLocked, packs } = await resolveAt(repository, opened, commit);
    const inUse = new Set(packsOf(opened).map(({ manifest }) => manifest.name));
    const { rules } = opened.profile;
    return {
      state: 'compared',
      commit,
      loosened: [
        ...(isLocked && opened.files.kindOf(lockFileName) === 'none' ? [unlocked(opened)] : []),
        ...productLoosened(config, opened.config, opened.pack.schemes, (pointer) => originOf(opened, pointer)),
        ...packs.flatMap((name) => (inUse.has(name) ? [] : [withoutPack(opened, name)])),
        ...packsOf(opened).flatMap(({ manifest }) =>
          manifest.rules.flatMap((rule) => rulesLoosened(rule, profile.rules[rule.id], rules[rule.id])),
        ),
      ].map((setting) => ({ ...setting, origin: { ...setting.origin } })),
    };
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    const state = ['CONFIG_NONE', 'CONFIG_NOT_FOUND'].includes(error.code) ? 'absent' : 'unreadable';
    return { state, commit, reason: reasonOf(error), loosened: [] };
  }
}

/** A configuration in one of the usual places may have stood in another of them. */
async function resolveAt(
  repository: Repository,
  { configPath, pack }: { readonly configPath: string; readonly pack: RulePack },
  commit: string,
): Promise<{
  readonly config: Config;
  readonly profile: Pick<ResolvedProfile, 'rules'>;
  readonly isLocked: boolean;
  /** Names of the packs beside the built-in one. */
  readonly packs: readonly string[];
}> {
  const files = await filesOfRef(repository, commit);
  const isUsual = dataPlaces.some((place) => place === configPath);
  const found = await findConfigurationAmong(files, isUsual ? undefined : configPath);
  const own = (await readOwnPacks(found, files, pack.policy.manifest)).map(({ description }) => description.manifest);
  return {
    isLocked: files.kindOf(lockFileName) !== 'none',
    config: found.value,
    packs: own.map(({ name }) => name),
    profile: resolveProfile([pack.policy.manifest, ...own], await gatherLayers(found, files, pack)),
  };
}

function withoutPack({ configPath, placeOf }: OpenedConfiguration, name: string) {
  return { setting: `pack ${name}`, from: 'judged', to: 'none', origin: { layer: configPath, ...placeOf('/packs') } };
}

/** Without its lock file a product takes whatever rules and layers it finds. */
function unlocked(opened: OpenedConfiguration) {
  return { setting: 'lock file', from: lockFileName, to: 'none', origin: { layer: opened.configPath } };
}

function rulesLoosened(rule: RuleEntry, before: ResolvedSetting | undefined, after: ResolvedSetting | undefined) {
  return before === undefined || after === undefined ? [] : loosenedIn(rule, earlierOf(rule, before), after);
}

function earlierOf(
  rule: RuleEntry,
  { level, raised, applies, excludedSubjects = [], ...setting }: ResolvedSetting,
): EarlierSetting {
  const schemas = schemasOf(rule);
  const parameters = Object.entries(setting.parameters).map(([name, value]) => {
    const isBuiltIn = setting.parametersFrom[name]?.layer.startsWith('gatehouse:') === true;
    return [name, { value, open: isBuiltIn && acceptsNothing(schemas.get(name), value) }] as const;
  });
  return {
    level: { level, ...(raised === undefined ? {} : { raised }) },
    applies,
    parameters: new Map(parameters),
    excludedSubjects,
  };
}

function originOf({ configPath, placeOf }: OpenedConfiguration, pointer: string): Origin {
  return { layer: configPath, ...placeOf(pointer) };
}

function reasonOf({ message, place }: GateError): string {
  const at = place?.path === undefined ? '' : ` (${place.path}${place.line === undefined ? '' : `:${place.line}`})`;
  return `${message}${at}`;
}
