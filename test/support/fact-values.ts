// Values that the facts of a release may have at a place: what the schema admits, and what real releases have there.
import type { Facts } from '@gatehouse/schema';
import fc from 'fast-check';
import { factsSchema, propertyPath, resolved, type Schema } from './fact-places.ts';

/** One value that is no list and no object, with the steps to it. */
export interface Leaf {
  readonly pattern: string;
  readonly steps: readonly (string | number)[];
  readonly schema: Schema;
  readonly value: unknown;
}

/** Every leaf of the facts, in their order. */
export function leavesOf(facts: Facts): Leaf[] {
  const found: Leaf[] = [];
  const walk = (value: unknown, given: Schema, pattern: string, steps: readonly (string | number)[]): void => {
    const schema = resolved(given);
    if (Array.isArray(value)) {
      for (const [at, inner] of value.entries()) walk(inner, schema.items ?? {}, `${pattern}[]`, [...steps, at]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        const property = schema.properties?.[name];
        const other = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
        const below = property === undefined ? `${pattern}{}` : propertyPath(pattern, name);
        walk(inner, property ?? other, below, [...steps, name]);
      }
    } else found.push({ pattern, steps, schema, value });
  };
  walk(facts, factsSchema, '', []);
  return found;
}

const day = 86_400_000;

/** Names that many things share, so that one refers to the other. */
const names = ['a', 'b', 'c', ''];

/**
 * Values for a leaf. An enum has its words, a moment lies at a boundary of another one, a position is small; a string is one that a real
 * release has there, so that rules recognise it, or a name shared with other things.
 */
function valuesFor(pattern: string, schema: Schema, seen: SeenValues): readonly unknown[] {
  const { type, enum: words } = schema;
  if (words !== undefined) return words;
  if (type === 'boolean') return [true, false];
  const real = seen.at.get(pattern) ?? [];
  if (type === 'number') return [0, 0.5, 3.9, 4, 6.9, 7, 9, 100, ...real];
  if (type === 'integer')
    return /At$|Until$|asOf$/.test(pattern) ? [...moments(seen.asOf), ...real] : [0, 1, 2, 3, 100, ...real];
  if (schema.pattern !== undefined) return [...(seen.byShape.get(schema.pattern) ?? []), ...real];
  return [...names, ...real];
}

function moments(now: number): number[] {
  return [0, 1, 30, 90, 180, 365, 730]
    .flatMap((days) => [now - days * day - 1, now - days * day, now - days * day + 1])
    .concat(now + day);
}

/** What real releases have: by pattern of the place, and by the shape of the string (digests, commits). */
export interface SeenValues {
  readonly asOf: number;
  readonly at: ReadonlyMap<string, readonly unknown[]>;
  readonly byShape: ReadonlyMap<string, readonly unknown[]>;
}

export function seenIn(releases: readonly Facts[]): SeenValues {
  const leaves = releases.flatMap(leavesOf);
  const distinct = (key: (leaf: Leaf) => string | undefined): Map<string, unknown[]> => {
    const groups = Map.groupBy(
      leaves.filter((leaf) => key(leaf) !== undefined),
      (leaf) => key(leaf) ?? '',
    );
    return new Map(
      [...groups].map(([name, group]) => [name, [...new Set(group.map(({ value }) => value))].slice(0, 8)]),
    );
  };
  return {
    asOf: Math.max(...releases.map(({ asOf }) => asOf)),
    at: distinct(({ pattern }) => pattern),
    byShape: distinct(({ schema }) => schema.pattern),
  };
}

/** Whole facts by the schema alone: small, each optional field there or not, names and moments shared. */
export function factsBySchema(seen: SeenValues): fc.Arbitrary<Facts> {
  const build = (given: Schema, pattern: string): fc.Arbitrary<unknown> => {
    const schema = resolved(given);
    const { type, properties = {}, required = [], additionalProperties } = schema;
    if (type === 'array') {
      const entry = build(schema.items ?? {}, `${pattern}[]`);
      // Ids are unique in lists: rules contradict themselves over two things of the same id, and say nothing else then.
      const byId = resolved(schema.items ?? {}).properties?.id !== undefined;
      if (!byId) return fc.array(entry, { maxLength: 3 });
      return fc.uniqueArray(entry, { maxLength: 3, selector: (item) => (item as { id: unknown }).id });
    }
    if (type !== 'object') return fc.constantFrom(...valuesFor(pattern, schema, seen));
    if (typeof additionalProperties === 'object')
      return fc.dictionary(fc.constantFrom(...names), build(additionalProperties, `${pattern}{}`), { maxKeys: 3 });
    return fc.record(
      Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => [name, build(inner, propertyPath(pattern, name))]),
      ),
      { requiredKeys: [...required], noNullPrototype: true },
    );
  };
  return build(factsSchema, '') as fc.Arbitrary<Facts>;
}

/**
 * The facts of a real release with a change for each number: a leaf takes another value, or an entry of a list comes twice. Every pattern
 * has the same chance, however many leaves it has.
 */
export function shaken(facts: Facts, choices: readonly number[], seen: SeenValues): Facts {
  const copy = structuredClone(facts);
  for (const choice of choices) {
    const byPattern = [...Map.groupBy(leavesOf(copy), ({ pattern }) => pattern).values()];
    const group = byPattern[choice % byPattern.length] ?? [];
    const rest = Math.floor(choice / byPattern.length);
    const leaf = group[rest % group.length];
    if (leaf === undefined) continue;
    const values = valuesFor(leaf.pattern, leaf.schema, seen);
    const entry = leaf.steps.findLastIndex((step) => typeof step === 'number');
    if (rest % 7 === 0 && entry >= 0) {
      const list = at(copy, leaf.steps.slice(0, entry)) as unknown[];
      list.push(structuredClone(list[Number(leaf.steps[entry])]));
    } else {
      const holder = at(copy, leaf.steps.slice(0, -1)) as Record<string | number, unknown>;
      holder[leaf.steps.at(-1) ?? ''] = values[Math.floor(rest / group.length) % values.length];
    }
  }
  return copy;
}

function at(value: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>((here, step) => (here as Record<string | number, unknown>)[step], value);
}
