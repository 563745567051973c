// Moving in a list: what the filter lets through, where the selection is, which rows are shown.
import type { Place } from './place.ts';
import type { Item } from './view.ts';

const shown = new WeakMap<readonly Item[], { readonly filter: string; readonly items: readonly Item[] }>();

/** The items whose text holds every word of the filter, and none of those behind `!`; capitals don't matter. */
export function filtered(items: readonly Item[], filter: string): readonly Item[] {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '!');
  if (words.length === 0) return items;
  const known = shown.get(items);
  if (known?.filter === filter) return known.items;
  const texts = lowerCase(items);
  const kept = items.filter((_, index) => {
    const text = texts[index] ?? '';
    return words.every((word) => (word.startsWith('!') ? !text.includes(word.slice(1)) : text.includes(word)));
  });
  shown.set(items, { filter, items: kept });
  return kept;
}

const lower = new WeakMap<readonly Item[], readonly string[]>();

function lowerCase(items: readonly Item[]): readonly string[] {
  const known = lower.get(items);
  if (known !== undefined) return known;
  const made = items.map(({ text }) => text.toLowerCase());
  lower.set(items, made);
  return made;
}

/** Position of the selected item; where it is gone, the one that took its place. -1 in an empty list. */
export function positionOf(
  items: readonly Item[],
  { selected, position }: Pick<Place, 'selected' | 'position'>,
): number {
  const found = selected === undefined ? -1 : indexOf(items).get(selected);
  return found === undefined || found === -1 ? Math.min(position, items.length - 1) : found;
}

const indices = new WeakMap<readonly Item[], ReadonlyMap<string, number>>();

function indexOf(items: readonly Item[]): ReadonlyMap<string, number> {
  const known = indices.get(items);
  if (known !== undefined) return known;
  const made = new Map(items.map(({ key }, position) => [key, position]));
  indices.set(items, made);
  return made;
}

/** First row of a window of `size` rows that shows row `position` of `total`. */
export function windowStart(position: number, size: number, total: number): number {
  return clamp(position - Math.floor(size / 2), 0, Math.max(0, total - size));
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
