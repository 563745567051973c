// Compares two values of a rule's setting: which of them asks for more.
import type { Applies, Level } from '@gatehouse/engine';

/** How the new value stands to the old one. `other`: neither is known to ask for more. */
export type Strictness = 'same' | 'stricter' | 'looser' | 'other';

const rank = { off: 0, warn: 1, block: 2 } as const satisfies Record<Level, number>;

export function compareRanks(before: Level, after: Level): Strictness {
  if (before === after) return 'same';
  return rank[after] > rank[before] ? 'stricter' : 'looser';
}

/** A rule that is on in fewer cases asks for less; conditions that merely differ can't be ordered. */
export function compareApplies(before: Applies | undefined, after: Applies | undefined): Strictness {
  const [old, now] = [before ?? {}, after ?? {}];
  if (sameValue(old, now)) return 'same';
  if (Object.keys(now).length === 0) return 'stricter';
  return Object.keys(old).length === 0 ? 'looser' : 'other';
}

/**
 * Compares by the directions that a parameter's schema gives: `stricter: lower` or `higher` for a number, `fewer` or `more` for a
 * list, and for the entries of an object those of their own schemas. A bound that is added tightens, one that is dropped loosens.
 */
export function compareParameters(schema: unknown, before: unknown, after: unknown): Strictness {
  if (sameValue(before, after)) return 'same';
  const direction = member(schema, 'stricter');
  if (typeof before === 'number' && typeof after === 'number') return compareNumbers(direction, before, after);
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(direction, before, after);
  return isMap(before) && isMap(after) ? compareMaps(schema, before, after) : 'other';
}

/**
 * Whether a value is an empty list of what is accepted (`stricter: fewer`): nothing can meet it, so a built-in profile that sets it
 * leaves it to the product to say what is.
 */
export function acceptsNothing(schema: unknown, value: unknown): boolean {
  return Array.isArray(value) && value.length === 0 && member(schema, 'stricter') === 'fewer';
}

/** Whether a schema gives a direction anywhere, so that values that merely differ may well be weaker. */
export function hasDirection(schema: unknown): boolean {
  if (!isMap(schema)) return false;
  return schema.stricter !== undefined || Object.values(schema).some(hasDirection);
}

function compareNumbers(direction: unknown, before: number, after: number): Strictness {
  if (direction !== 'lower' && direction !== 'higher') return 'other';
  return after < before === (direction === 'lower') ? 'stricter' : 'looser';
}

function compareLists(direction: unknown, before: readonly unknown[], after: readonly unknown[]): Strictness {
  if (direction !== 'fewer' && direction !== 'more') return 'other';
  const adds = after.some((entry) => !before.some((old) => sameValue(old, entry)));
  const drops = before.some((entry) => !after.some((now) => sameValue(now, entry)));
  if (adds === drops) return adds ? 'other' : 'same';
  return adds === (direction === 'more') ? 'stricter' : 'looser';
}

function compareMaps(
  schema: unknown,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Strictness {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const entries = keys.map((key): Strictness => {
    const entrySchema = member(member(schema, 'properties'), key) ?? member(schema, 'additionalProperties');
    const [had, has] = [Object.hasOwn(before, key), Object.hasOwn(after, key)];
    if (had && has) return compareParameters(entrySchema, before[key], after[key]);
    const isBound = ['lower', 'higher'].includes(String(member(entrySchema, 'stricter')));
    if (!isBound) return 'other';
    return has ? 'stricter' : 'looser';
  });
  if (entries.includes('looser')) return 'looser';
  return entries.includes('other') ? 'other' : 'stricter';
}

function member(schema: unknown, key: string): unknown {
  return isMap(schema) && Object.hasOwn(schema, key) ? schema[key] : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Deep equality of JSON values; the order of keys does not matter. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)));
}
