// The one order of the facts: by UTF-16 code units, the same on every machine and in every locale.

/** Compares two texts by code units. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A sorted copy, by the text that `key` gives; items of the same key keep their order. */
export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items]
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => byCodeUnits(a.key, b.key))
    .map(({ item }) => item);
}

/** Each text once, sorted. */
export function sortedSet(texts: Iterable<string> | undefined): string[] {
  return [...new Set(texts)].sort(byCodeUnits);
}

/** Position of each item by the text that `key` gives; of several with one key, the first. */
export function positionsBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const positions = new Map<string, number>();
  for (const [position, item] of items.entries()) {
    if (!positions.has(key(item))) positions.set(key(item), position);
  }
  // Object.fromEntries defines keys, so that an id like `__proto__` is a key as any other.
  return Object.fromEntries(positions);
}
