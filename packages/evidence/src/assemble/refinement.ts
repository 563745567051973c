// Walks what requirements refine, and tells of links that lead nowhere or in a circle.
import type { Requirement } from '@gatehouse/schema';
import { type Assembly, placeOf } from './assembly.ts';
import { byCodeUnits } from './order.ts';

/** By id of a requirement, the ids that it refines. */
type Parents = ReadonlyMap<string, readonly string[]>;

/**
 * Notes each parent that no requirement is (TRACE_UNKNOWN) and each group of requirements that refine each other in a circle (TRACE_CYCLE).
 * Where a file of requirements is unreadable nobody can say which parents there are, and its kind already tells that.
 */
export function noteUnclearLinks(requirements: readonly Requirement[], { items, note }: Assembly): void {
  const byId = new Map(requirements.map((requirement) => [requirement.id, requirement]));
  const unreadable = items.some((item) => 'problem' in item && item.kind === 'requirements');
  for (const { id, refines, source } of unreadable ? [] : requirements) {
    for (const parent of refines) {
      if (byId.has(parent)) continue;
      note({
        code: 'TRACE_UNKNOWN',
        message: `${JSON.stringify(id)} refines ${JSON.stringify(parent)}, which is no requirement`,
        place: placeOf(source),
        next: 'Correct the id, or add the requirement.',
        kind: 'requirements',
      });
    }
  }
  for (const circle of circlesOf(new Map(requirements.map(({ id, refines }) => [id, refines])))) {
    const first = byId.get(circle[0] ?? '');
    if (first === undefined) continue;
    const others = circle.length > 10 ? ` and ${circle.length - 10} more` : '';
    note({
      code: 'TRACE_CYCLE',
      message: `requirements refine each other in a circle: ${circle.slice(0, 10).join(', ')}${others}`,
      place: placeOf(first.source),
      next: 'Remove one of the links.',
      kind: 'requirements',
    });
  }
}

/**
 * The groups of ids that reach each other, each sorted, by the method of Tarjan with a stack of its own: a chain may be longer than the
 * call stack is deep. An id that names itself is a group of one.
 */
export function circlesOf(parents: Parents): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];
  const enter = (id: string) => {
    low.set(id, order.size);
    order.set(id, order.size);
    open.push(id);
    isOpen.add(id);
    return { id, rest: (parents.get(id) ?? [])[Symbol.iterator]() };
  };
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) ?? to, to));
  for (const start of parents.keys()) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { id, rest } = step;
      const next = rest.next();
      if (!next.done) {
        const seen = order.get(next.value);
        if (seen === undefined) path.push(enter(next.value));
        else if (isOpen.has(next.value)) lower(id, seen);
        continue;
      }
      path.pop();
      const lowest = low.get(id) ?? 0;
      const child = path.at(-1);
      if (child !== undefined) lower(child.id, lowest);
      if (lowest !== order.get(id)) continue;
      const group = open.splice(open.lastIndexOf(id));
      for (const member of group) isOpen.delete(member);
      if (group.length > 1 || parents.get(id)?.includes(id)) circles.push(group.sort(byCodeUnits));
    }
  }
  return circles;
}
