// Gives findings that a tool does not tell apart ids of their own.

/**
 * The same ids in the same order; the second of an id gets ` (2)`, the third ` (3)`, past any id that is there already. So no finding stands
 * for another.
 */
export function uniqueIds(ids: readonly string[]): string[] {
  const given = new Set(ids);
  const used = new Set<string>();
  const times = new Map<string, number>();
  return ids.map((id) => {
    let unique = id;
    for (let time = times.get(id) ?? 1; used.has(unique); ) {
      time += 1;
      times.set(id, time);
      const numbered = `${id} (${time})`;
      unique = given.has(numbered) ? id : numbered;
    }
    used.add(unique);
    return unique;
  });
}
