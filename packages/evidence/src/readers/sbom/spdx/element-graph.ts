// Works out from the relationships of an SPDX document which elements ship, and which are related to anything.
import type { ComponentReading } from '../../../reading.ts';

export type Scope = ComponentReading['scope'];

/** `whole` depends on `part`, or contains it. */
export interface Edge {
  readonly whole: string;
  readonly part: string;
  /** How far the whole needs the part where it ships itself. */
  readonly scope: Scope;
}

export interface ElementGraph {
  /** Whether the document relates anything at all. */
  readonly any: boolean;
  /** Whether the document relates the element to another, or says that it depends on nothing. */
  readonly isRelated: (id: string) => boolean;
  readonly scopeOf: (id: string) => Scope;
}

/**
 * An element that the described ones need only for development, directly or through others, does not ship. One that no path leads to is
 * taken to ship: nothing says otherwise.
 * @param roots elements that the document is about
 * @param alone elements that depend on nothing, as the document says
 */
export function elementGraph(
  edges: readonly Edge[],
  { roots, alone }: { readonly roots: Iterable<string>; readonly alone: Iterable<string> },
): ElementGraph {
  const related = new Set(alone);
  const parts = new Map<string, Edge[]>();
  for (const edge of edges) {
    related.add(edge.whole).add(edge.part);
    const known = parts.get(edge.whole);
    if (known === undefined) parts.set(edge.whole, [edge]);
    else known.push(edge);
  }
  // What is reached by the strongest edges alone ships; then what is reached with the help of weaker ones.
  const scopes = new Map<string, Scope>();
  const reached = new Set(roots);
  const usable: Scope[] = [];
  for (const scope of ['required', 'optional', 'excluded'] as const) {
    usable.push(scope);
    // A set hands out what is added while it is walked.
    for (const id of reached) {
      if (!scopes.has(id)) scopes.set(id, scope);
      for (const edge of parts.get(id) ?? []) {
        if (usable.includes(edge.scope)) reached.add(edge.part);
      }
    }
  }
  return {
    any: related.size > 0,
    isRelated: (id) => related.has(id),
    scopeOf: (id) => scopes.get(id) ?? 'required',
  };
}
