// Resolves the layers of a profile into one setting for every rule, and refuses what breaks a lock or leaves anything open.
import type { Applies, Level, Loosened, Origin, ResolvedProfile, ResolvedSetting } from '@gatehouse/engine';
import { GateError, nearest, type Profile, type RuleEntry, type RuleManifest } from '@gatehouse/schema';
import type { Layer, Layers } from './layers.ts';
import { placeOf } from './origin-place.ts';
import { readRuleParameter, schemasOf } from './rule-parameter.ts';
import {
  acceptsNothing,
  compareApplies,
  compareLevels,
  compareParameters,
  hasDirection,
  type Strictness,
} from './strictness.ts';

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
  level?: { readonly value: Level; readonly from: Origin };
  applies?: { readonly value: Applies; readonly from: Origin };
  readonly parameters: Map<string, DraftParameter>;
  lockedBy?: Origin;
  /** Why the level is what it is, in the words of the layer that set it or of a later one. */
  reason?: string | undefined;
}

type Drafts = ReadonlyMap<string, Draft>;

/**
 * Throws GateError: RULE_UNKNOWN, RULE_PARAMETER_UNKNOWN, RULE_PARAMETER_INVALID, PROFILE_LOCKED, RULE_LEVEL_MISSING,
 * RULE_PARAMETER_MISSING (exit code 2) and RULES_NONE (exit code 3) when no rule would run.
 */
export function resolveProfile(manifest: RuleManifest, layers: Layers): Omit<ResolvedProfile, 'scheme'> {
  const drafts = new Map(manifest.rules.map((rule) => [rule.id, emptyDraft()]));
  for (const layer of layers.all.slice(0, layers.builtIn)) layOver(manifest, drafts, layer);
  for (const rule of manifest.rules) leaveOpen(rule, drafts);
  const builtIn = new Map([...drafts].map(([id, draft]) => [id, copyOf(draft)]));
  for (const layer of layers.all.slice(layers.builtIn)) layOver(manifest, drafts, layer);
  const rules = Object.fromEntries(manifest.rules.map((rule) => [rule.id, finished(rule, drafts)]));
  refuseNoRules(rules, layers);
  return {
    rules,
    layers: layers.all.map(({ name, sha256 }) => ({ name, sha256 })),
    loosened: manifest.rules.flatMap((rule) => loosenedIn(rule, builtIn, rules)),
  };
}

function emptyDraft(): Draft {
  return { parameters: new Map() };
}

function copyOf(draft: Draft): Draft {
  return { ...draft, parameters: new Map(draft.parameters) };
}

/** Marks what the built-in profile leaves to the product, so that filling it counts as no loosening. */
function leaveOpen(rule: RuleEntry, drafts: Drafts): void {
  const parameters = drafts.get(rule.id)?.parameters;
  for (const [name, parameter] of parameters ?? []) {
    parameters?.set(name, { ...parameter, open: acceptsNothing(schemasOf(rule).get(name), parameter.value) });
  }
}

function layOver(manifest: RuleManifest, drafts: Drafts, layer: Layer): void {
  const named = new Set<string>();
  for (const [name, setting] of Object.entries(layer.rules)) {
    const pointer = `/rules/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const rule = findRule(manifest, name, layer.originOf(pointer));
    const draft = drafts.get(rule.id) ?? emptyDraft();
    if (named.has(rule.id)) throw namedTwice(rule, layer.originOf(pointer));
    named.add(rule.id);
    laySetting(rule, draft, setting, (part) => layer.originOf(pointer + part));
  }
}

function findRule(manifest: RuleManifest, name: string, origin: Origin): RuleEntry {
  const rule = manifest.rules.find(({ id, path }) => id === name || path === name);
  if (rule !== undefined) return rule;
  const meant = nearest(
    name,
    manifest.rules.flatMap(({ id, path }) => [id, path]),
  );
  throw new GateError({
    code: 'RULE_UNKNOWN',
    message: `"${name}" is no rule of the pack ${manifest.name}${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    place: placeOf(origin),
    next: 'Name a rule by its id or its path; gatehouse rules list shows them.',
  });
}

function laySetting(rule: RuleEntry, draft: Draft, setting: RuleSetting, originOf: (part: string) => Origin): void {
  const guard = (what: string, strictness: Strictness, from: Origin): void => {
    if (draft.lockedBy !== undefined && !['same', 'stricter'].includes(strictness))
      throw locked(rule, what, draft.lockedBy, from);
  };
  if (setting.level !== undefined) {
    const from = originOf('/level');
    if (draft.level !== undefined) guard('level', compareLevels(draft.level.value, setting.level), from);
    draft.level = { value: setting.level, from };
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
  const { level, applies, parameters, lockedBy, reason } = drafts.get(rule.id) ?? emptyDraft();
  if (level === undefined) throw leftOpen('RULE_LEVEL_MISSING', rule, 'a level');
  // A rule that is off judges nothing, so it may be off without them; whoever switches it on is told what to set.
  for (const name of level.value === 'off' ? [] : schemasOf(rule).keys()) {
    if (!parameters.has(name)) throw leftOpen('RULE_PARAMETER_MISSING', rule, `the parameter "${name}"`);
  }
  const sorted = [...parameters].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    level: level.value,
    levelFrom: level.from,
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
  if (settings.some(({ level }) => level !== 'off')) return;
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

/** What the built-in profile asked and the final setting no longer does. */
function loosenedIn(rule: RuleEntry, builtIn: Drafts, rules: ResolvedProfile['rules']): Loosened[] {
  const [before, after] = [builtIn.get(rule.id), rules[rule.id]];
  if (before === undefined || after === undefined) return [];
  const loosened: Loosened[] = [];
  const note = (setting: string, from: unknown, to: unknown, origin: Origin): void => {
    loosened.push({ rule: rule.id, setting, from: show(from), to: show(to), origin });
  };
  if (before.level !== undefined && compareLevels(before.level.value, after.level) === 'looser') {
    note('level', before.level.value, after.level, after.levelFrom);
  }
  if (
    ['looser', 'other'].includes(compareApplies(before.applies?.value, after.applies)) &&
    after.appliesFrom !== undefined
  ) {
    note('applies', before.applies?.value ?? {}, after.applies, after.appliesFrom);
  }
  for (const [name, old] of before.parameters) {
    const schema = schemasOf(rule).get(name);
    const strictness = compareParameters(schema, old.value, after.parameters[name]);
    const origin = after.parametersFrom[name];
    const weaker = strictness === 'looser' || (strictness === 'other' && hasDirection(schema));
    if (weaker && !old.open && origin !== undefined) {
      note(`parameters.${name}`, old.value, after.parameters[name], origin);
    }
  }
  return loosened;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
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
