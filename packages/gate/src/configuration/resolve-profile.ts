// Resolves the layers of a profile into one setting for every rule, and refuses what breaks a lock or leaves anything open.
import type { Applies, ExcludedSubject, Expedited, Origin, ResolvedProfile, ResolvedSetting } from '@gatehouse/engine';
import { GateError, type Profile, type RuleEntry, type RuleManifest } from '@gatehouse/schema';
import { readExpedited, refuseOutOfLane } from './lane.ts';
import type { Layer, Layers } from './layers.ts';
import { compareLevels, type LevelOverTime, readLevel } from './level-over-time.ts';
import { type EarlierSetting, loosenedIn } from './loosened.ts';
import { placeOf } from './origin-place.ts';
import { readRuleParameter, schemasOf } from './rule-parameter.ts';
import { type Collections, collectionsWith, findRule, type Selected, selectionOf } from './selection.ts';
import { acceptsNothing, compareApplies, compareParameters, type Strictness } from './strictness.ts';

type RuleSetting = NonNullable<Profile['rules']>[string];

interface DraftParameter {
  readonly value: unknown;
  readonly from: Origin;
  /** Layers that added entries to what `from` set. */
  readonly added: readonly Origin[];
  /** Whether the built-in profile of the level leaves it to the product. */
  readonly open: boolean;
}

/** A setting while layers are being laid over each other. */
interface Draft {
  level?: { readonly value: LevelOverTime; readonly from: Origin };
  expedited?: Expedited;
  /** By what the rule is excluded, whatever its level. */
  excluded?: { readonly reason: string; readonly from: Origin };
  readonly excludedSubjects: Map<string, ExcludedSubject>;
  applies?: { readonly value: Applies; readonly from: Origin };
  readonly parameters: Map<string, DraftParameter>;
  lockedBy?: Origin;
  /** Why the level is what it is, in the words of the layer that set it or of a later one. */
  reason?: string | undefined;
}

type Drafts = ReadonlyMap<string, Draft>;

/**
 * Throws GateError: RULE_UNKNOWN, COLLECTION_UNKNOWN, RULE_PARAMETER_UNKNOWN, RULE_PARAMETER_INVALID, PROFILE_INVALID, PROFILE_LOCKED,
 * RULE_LEVEL_MISSING, RULE_PARAMETER_MISSING (exit code 2) and RULES_NONE (exit code 3) when no rule would run.
 */
export function resolveProfile(manifests: readonly RuleManifest[], layers: Layers): Omit<ResolvedProfile, 'scheme'> {
  const known = manifests.flatMap((manifest) => manifest.rules);
  const drafts = new Map(known.map((rule) => [rule.id, emptyDraft()]));
  let collections: Collections = new Map();
  const lay = (layer: Layer, isBuiltIn: boolean): void => {
    collections = collectionsWith(manifests, collections, layer);
    layOver(manifests, drafts, layer, isBuiltIn);
    for (const selected of selectionOf(manifests, collections, layer)) select(drafts, selected);
  };
  for (const layer of layers.all.slice(0, layers.builtIn)) lay(layer, true);
  for (const rule of known) leaveOpen(rule, drafts);
  const builtIn = new Map([...drafts].map(([id, draft]) => [id, earlierOf(draft)]));
  for (const layer of layers.all.slice(layers.builtIn)) lay(layer, false);
  const rules = Object.fromEntries(known.map((rule) => [rule.id, finished(rule, drafts)]));
  refuseNoRules(rules, layers);
  return {
    rules,
    layers: layers.all.map(({ name, sha256 }) => ({ name, sha256 })),
    loosened: known.flatMap((rule) => {
      const [before, after] = [builtIn.get(rule.id), rules[rule.id]];
      return before === undefined || after === undefined ? [] : loosenedIn(rule, before, after);
    }),
  };
}

function emptyDraft(): Draft {
  return { parameters: new Map(), excludedSubjects: new Map() };
}

function earlierOf(draft: Draft): EarlierSetting {
  return {
    level: levelOf(draft),
    applies: draft.applies?.value,
    parameters: new Map(draft.parameters),
    excludedSubjects: [...draft.excludedSubjects.values()],
  };
}

/** What an excluded rule has, whatever level a layer gives it. */
const off: LevelOverTime = { level: 'off' };

function levelOf({ level, excluded }: Draft): LevelOverTime | undefined {
  return excluded === undefined ? level?.value : off;
}

/** Marks what the built-in profile leaves to the product, so that filling it counts as no loosening. */
function leaveOpen(rule: RuleEntry, drafts: Drafts): void {
  const parameters = drafts.get(rule.id)?.parameters;
  for (const [name, parameter] of parameters ?? []) {
    parameters?.set(name, { ...parameter, open: acceptsNothing(schemasOf(rule).get(name), parameter.value) });
  }
}

function layOver(manifests: readonly RuleManifest[], drafts: Drafts, layer: Layer, isBuiltIn: boolean): void {
  const named = new Set<string>();
  for (const [name, setting] of Object.entries(layer.rules)) {
    const pointer = `/rules/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const rule = findRule(manifests, name, layer.originOf(pointer));
    const draft = drafts.get(rule.id) ?? emptyDraft();
    if (named.has(rule.id)) throw namedTwice(rule, layer.originOf(pointer));
    named.add(rule.id);
    if (!isBuiltIn) refuseOutOfLane(rule, setting.applies, layer.originOf(`${pointer}/applies`));
    laySetting(rule, draft, setting, (part) => layer.originOf(pointer + part));
    if (setting.expedited !== undefined) {
      const from = layer.originOf(`${pointer}/expedited`);
      draft.expedited = readExpedited(rule, draft.expedited, { given: setting.expedited, from, isBuiltIn });
    }
  }
}

/** Takes a rule or a subject out, or takes it back. */
function select(drafts: Drafts, { rule, subject, excluded, reason, from }: Selected): void {
  const draft = drafts.get(rule.id) ?? emptyDraft();
  if (!excluded) {
    if (subject === undefined) delete draft.excluded;
    else draft.excludedSubjects.delete(subject);
    return;
  }
  const asksLess = subject !== undefined || compareLevels(levelOf(draft) ?? off, off) === 'looser';
  if (draft.lockedBy !== undefined && asksLess)
    throw locked(rule, subject === undefined ? 'level' : 'subjects', draft.lockedBy, from);
  if (subject === undefined) draft.excluded = { reason, from };
  else {
    if (rule.waiver === 'W0') throw neverWaived(rule, from);
    draft.excludedSubjects.set(subject, { subject, reason, from });
  }
}

function laySetting(rule: RuleEntry, draft: Draft, setting: RuleSetting, originOf: (part: string) => Origin): void {
  const guard = (what: string, strictness: Strictness, from: Origin): void => {
    if (draft.lockedBy !== undefined && !['same', 'stricter'].includes(strictness))
      throw locked(rule, what, draft.lockedBy, from);
  };
  if (setting.level !== undefined) {
    const from = originOf('/level');
    const value = readLevel(rule, setting.level, (part) => originOf(`/level${part}`));
    const before = levelOf(draft);
    if (before !== undefined) guard('level', compareLevels(before, value), from);
    draft.level = { value, from };
    draft.reason = undefined;
  }
  if (setting.reason !== undefined) draft.reason = setting.reason;
  if (setting.applies !== undefined) {
    const from = originOf('/applies');
    guard('applies', compareApplies(draft.applies?.value, setting.applies), from);
    draft.applies = { value: setting.applies, from };
  }
  for (const [name, given] of Object.entries(setting.parameters ?? {})) {
    const pointer = `/parameters/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const from = originOf(pointer);
    const before = draft.parameters.get(name);
    const { value, schema, adds } = readRuleParameter(rule, name, given, before?.value, (part) =>
      originOf(pointer + part),
    );
    if (before !== undefined && !before.open) {
      guard(`parameter ${name}`, compareParameters(schema, before.value, value), from);
    }
    const origins = adds && before !== undefined ? { ...before, added: [...before.added, from] } : { from, added: [] };
    draft.parameters.set(name, { ...origins, value, open: false });
  }
  if (setting.lock === true) draft.lockedBy ??= originOf('/lock');
  else if (setting.lock === false && draft.lockedBy !== undefined)
    throw locked(rule, 'lock', draft.lockedBy, originOf('/lock'));
}

function finished(rule: RuleEntry, drafts: Drafts): ResolvedSetting {
  const draft = drafts.get(rule.id) ?? emptyDraft();
  const { level, applies, parameters, lockedBy, expedited, excluded, excludedSubjects, reason } = draft;
  if (level === undefined) throw leftOpen('RULE_LEVEL_MISSING', rule, 'a level');
  // A rule that is off judges nothing, so it may be off without them; whoever switches it on is told what to set.
  for (const name of level.value.level === 'off' && level.value.raised === undefined ? [] : schemasOf(rule).keys()) {
    if (!parameters.has(name)) throw leftOpen('RULE_PARAMETER_MISSING', rule, `the parameter "${name}"`);
  }
  const sorted = [...parameters].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...(excluded === undefined
      ? { ...level.value, levelFrom: level.from }
      : { ...off, levelFrom: excluded.from, excludedBecause: excluded.reason }),
    ...(expedited === undefined ? {} : { expedited }),
    ...(excludedSubjects.size === 0 ? {} : { excludedSubjects: [...excludedSubjects.values()].sort(bySubject) }),
    parameters: Object.fromEntries(sorted.map(([name, { value }]) => [name, value])),
    parametersFrom: Object.fromEntries(sorted.map(([name, { from }]) => [name, from])),
    parametersAddedBy: Object.fromEntries(
      sorted.flatMap(([name, { added }]) => (added.length === 0 ? [] : [[name, added]])),
    ),
    ...(applies === undefined || Object.keys(applies.value).length === 0
      ? {}
      : { applies: applies.value, appliesFrom: applies.from }),
    ...(lockedBy === undefined ? {} : { lockedBy }),
    ...(reason === undefined ? {} : { reason }),
  };
}

function refuseNoRules(rules: ResolvedProfile['rules'], layers: Layers): void {
  const settings = Object.values(rules);
  if (settings.some(({ level, raised }) => level !== 'off' || raised !== undefined)) return;
  const own = layers.all.at(-1)?.name;
  const from = settings.find(({ levelFrom }) => levelFrom.layer === own)?.levelFrom ?? settings[0]?.levelFrom;
  throw new GateError({
    code: 'RULES_NONE',
    message: `0 of ${settings.length} expected rules would run: all are off; refusing to pass vacuously`,
    place: from === undefined ? undefined : placeOf(from),
    next: 'Switch the rules on that this product has to meet.',
    exitCode: 3,
  });
}

function bySubject(a: ExcludedSubject, b: ExcludedSubject): number {
  return a.subject < b.subject ? -1 : 1;
}

function locked(rule: RuleEntry, what: string, lockedBy: Origin, tried: Origin): GateError {
  const where = lockedBy.line === undefined ? lockedBy.layer : `${lockedBy.layer} (line ${lockedBy.line})`;
  return new GateError({
    code: 'PROFILE_LOCKED',
    message: `${rule.id} is locked by ${where}; ${tried.layer} may tighten its ${what}, not loosen it`,
    place: placeOf(tried),
    next: 'Remove the setting. Where a release must deviate, record a waiver.',
  });
}

function neverWaived(rule: RuleEntry, tried: Origin): GateError {
  return new GateError({
    code: 'PROFILE_LOCKED',
    message: `${rule.id} can never be waived (W0), so none of its subjects may be excluded`,
    place: placeOf(tried),
    next: 'Remove the entry, and mend what the rule finds.',
  });
}

function namedTwice(rule: RuleEntry, origin: Origin): GateError {
  return new GateError({
    code: 'PROFILE_INVALID',
    message: `${rule.id} is set twice in this layer, by its id and by its path ${rule.path}`,
    place: placeOf(origin),
    next: 'Keep one of the two.',
  });
}

function leftOpen(code: string, rule: RuleEntry, what: string): GateError {
  return new GateError({
    code,
    message: `no layer of the profile sets ${what} of ${rule.id}`,
    next: `Set it under rules: ${rule.id}: in the configuration.`,
  });
}
