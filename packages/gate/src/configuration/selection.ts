// Works out which rules and subjects one layer takes out by `exclude`, and which it takes back by `include`; the narrower entry decides.
import type { Origin } from '@gatehouse/engine';
import { didYouMean, GateError, type Profile, type RuleEntry, type RuleManifest } from '@gatehouse/schema';
import { packsInWords } from '../pack/packs-in-words.ts';
import type { Layer } from './layers.ts';
import { placeOf } from './origin-place.ts';

type Entry = NonNullable<Profile['include']>[number] & { readonly reason?: string };

/** Named sets of rules: the rules, by name. */
export type Collections = ReadonlyMap<string, readonly RuleEntry[]>;

/** What a layer says of a rule, or of one of its subjects. */
export interface Selected {
  readonly rule: RuleEntry;
  readonly subject?: string;
  readonly excluded: boolean;
  /** Why it is excluded. */
  readonly reason: string;
  readonly from: Origin;
}

/** Narrowest first; a subject is narrower than any of them, and never competes with a rule. */
const breadths = ['rule', 'topic', 'collection'] as const;

interface Choice extends Selected {
  readonly breadth: number;
  /** What the entry names, for telling contradictions. */
  readonly name: string;
}

/** Collections of the layers before and of this one. Throws GateError RULE_UNKNOWN, and PROFILE_INVALID for one that is defined again. */
export function collectionsWith(manifests: readonly RuleManifest[], before: Collections, layer: Layer): Collections {
  const all = new Map(before);
  for (const [name, rules] of Object.entries(layer.collections ?? {})) {
    const pointer = `/collections/${escaped(name)}`;
    if (all.has(name)) {
      throw invalid(`the collection "${name}" is defined by an earlier layer already`, layer.originOf(pointer));
    }
    all.set(
      name,
      rules.map((rule, position) => findRule(manifests, rule, layer.originOf(`${pointer}/${position}`))),
    );
  }
  return all;
}

/**
 * One answer for each rule and subject that the layer speaks of. Throws GateError RULE_UNKNOWN, COLLECTION_UNKNOWN, and PROFILE_INVALID
 * for an entry that is unclear or that another entry of the layer contradicts.
 */
export function selectionOf(manifests: readonly RuleManifest[], collections: Collections, layer: Layer): Selected[] {
  const choices = [
    ...levelsAsChoices(manifests, layer),
    ...entriesOf(layer).flatMap((entry) => choicesOf(manifests, collections, entry)),
  ];
  refuseContradictions(choices);
  const spoken = Map.groupBy(choices, ({ rule, subject }) => JSON.stringify([rule.id, subject ?? null]));
  return [...spoken.values()].flatMap((of) => {
    const narrowest = Math.min(...of.map(({ breadth }) => breadth));
    const deciding = of.filter(({ breadth }) => breadth === narrowest);
    return deciding.find(({ excluded }) => !excluded) ?? deciding.slice(0, 1);
  });
}

/** A rule by its id or path. Throws GateError RULE_UNKNOWN. */
export function findRule(manifests: readonly RuleManifest[], name: string, origin: Origin): RuleEntry {
  const rules = manifests.flatMap((manifest) => manifest.rules);
  const rule = rules.find(({ id, path }) => id === name || path === name);
  if (rule !== undefined) return rule;
  const known = rules.flatMap(({ id, path }) => [id, path]);
  throw unknown('RULE_UNKNOWN', `"${name}" is no rule of ${packsInWords(manifests)}`, didYouMean(name, known), origin);
}

interface LayerEntry {
  readonly entry: Entry;
  readonly excluded: boolean;
  readonly from: Origin;
}

function entriesOf(layer: Layer): LayerEntry[] {
  const of = (key: 'include' | 'exclude'): LayerEntry[] =>
    (layer[key] ?? []).map((entry, position) => ({
      entry,
      excluded: key === 'exclude',
      from: layer.originOf(`/${key}/${position}`),
    }));
  return [...of('include'), ...of('exclude')];
}

/** A level that switches a rule on says as much as including it by name. */
function levelsAsChoices(manifests: readonly RuleManifest[], layer: Layer): Choice[] {
  return Object.entries(layer.rules)
    .filter(([, { level }]) => level !== undefined && level !== 'off')
    .map(([name]) => {
      const from = layer.originOf(`/rules/${escaped(name)}`);
      const rule = findRule(manifests, name, from);
      return { rule, excluded: false, reason: '', from, breadth: 0, name: rule.id };
    });
}

function choicesOf(
  manifests: readonly RuleManifest[],
  collections: Collections,
  { entry, excluded, from }: LayerEntry,
): Choice[] {
  const given = breadths.filter((breadth) => entry[breadth] !== undefined);
  const [breadth] = given;
  if (breadth === undefined || given.length > 1) {
    throw invalid('an entry names exactly one of `rule`, `topic` and `collection`', from);
  }
  const { subject } = entry;
  if (subject !== undefined && breadth !== 'rule') {
    throw invalid('`subject` goes with `rule`: a subject means something to its rule alone', from);
  }
  if (subject?.includes('*')) throw invalid('a subject is exact; "*" is not allowed in it', from);
  const name = entry[breadth] ?? '';
  return rulesOf(manifests, collections, { breadth, name, from }).map((rule) => ({
    rule,
    ...(subject === undefined ? {} : { subject }),
    excluded,
    reason: entry.reason ?? '',
    from,
    breadth: breadths.indexOf(breadth),
    name: breadth === 'rule' ? rule.id : name,
  }));
}

function rulesOf(
  manifests: readonly RuleManifest[],
  collections: Collections,
  { breadth, name, from }: { breadth: (typeof breadths)[number]; name: string; from: Origin },
): readonly RuleEntry[] {
  if (breadth === 'rule') return [findRule(manifests, name, from)];
  if (breadth === 'collection') {
    const rules = collections.get(name);
    if (rules !== undefined) return rules;
    const meant = didYouMean(name, [...collections.keys()]);
    throw unknown('COLLECTION_UNKNOWN', `no layer up to here defines the collection "${name}"`, meant, from);
  }
  const known = manifests.flatMap((manifest) => manifest.rules);
  const rules = known.filter(({ path }) => topicOf(path) === name);
  if (rules.length > 0) return rules;
  const meant = didYouMean(name, [...new Set(known.map(({ path }) => topicOf(path)))]);
  throw unknown('RULE_UNKNOWN', `"${name}" is no topic of ${packsInWords(manifests)}`, meant, from);
}

/** Two entries that name the same, one taking it out and one taking it back: nobody can say what was meant. */
function refuseContradictions(choices: readonly Choice[]): void {
  const same = Map.groupBy(choices, ({ breadth, name, subject }) => JSON.stringify([breadth, name, subject ?? null]));
  for (const of of same.values()) {
    const taken = of.find(({ excluded }) => excluded);
    if (taken === undefined || of.every(({ excluded }) => excluded)) continue;
    throw invalid(`this layer both includes and excludes ${taken.subject ?? taken.name}`, taken.from);
  }
}

function topicOf(path: string): string {
  return path.split('.')[0] ?? path;
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function invalid(message: string, origin: Origin): GateError {
  return new GateError({
    code: 'PROFILE_INVALID',
    message,
    place: placeOf(origin),
    next: 'Correct the entry; the reference of the configuration says how `include` and `exclude` are read.',
  });
}

function unknown(code: string, what: string, meant: string, origin: Origin): GateError {
  return new GateError({
    code,
    message: what + meant,
    place: placeOf(origin),
    next:
      code === 'RULE_UNKNOWN'
        ? 'Name a rule by its id or its path, or a topic; gatehouse rules list shows them.'
        : 'Define it under `collections`, or correct the name.',
  });
}
