// Reads what a CycloneDX document says of how its components belong together: dependencies, nesting, compositions.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';

const aggregates = [
  'complete',
  'incomplete',
  'incomplete_first_party_only',
  'incomplete_first_party_proprietary_only',
  'incomplete_first_party_opensource_only',
  'incomplete_third_party_only',
  'incomplete_third_party_proprietary_only',
  'incomplete_third_party_opensource_only',
  'unknown',
  'not_specified',
] as const;

export interface CyclonedxRelationships {
  /** Whether the document relates anything at all. */
  readonly any: boolean;
  /** Whether the document relates the element of this name to another, or says that it depends on nothing. */
  readonly has: (ref: string) => boolean;
}

/**
 * An element that only others depend on is related too. One that lists no dependency depends on nothing, unless a composition says that
 * its dependencies are not known.
 * @param refs names of all components and services of the document
 * @throws GateError EVIDENCE_INCONSISTENT for a name that no element of the document has
 */
export function readRelationships(root: JsonCursor, refs: ReadonlySet<string>): CyclonedxRelationships {
  const known = (cursor: JsonCursor) => knownRef(cursor, refs);
  const related = new Set<string>();
  const unrelated = new Set<string>();
  for (const dependency of root.get('dependencies')?.items() ?? []) {
    const ref = known(dependency.need('ref'));
    const others = ['dependsOn', 'provides'].flatMap((name) => dependency.get(name)?.items().map(known) ?? []);
    (others.length === 0 ? unrelated : related).add(ref);
    for (const other of others) related.add(other);
  }
  const unknown = new Set<string>();
  for (const composition of root.get('compositions')?.items() ?? []) {
    const aggregate = composition.need('aggregate').oneOf(aggregates);
    composition.get('assemblies')?.items().forEach(known);
    for (const ref of composition.get('dependencies')?.items().map(known) ?? []) {
      if (aggregate === 'complete') unrelated.add(ref);
      else unknown.add(ref);
    }
  }
  const has = (ref: string) => related.has(ref) || (unrelated.has(ref) && !unknown.has(ref));
  return { any: related.size > 0 || [...unrelated].some(has), has };
}

/** A reference into another document (BOM-Link) is not followed. */
function knownRef(cursor: JsonCursor, refs: ReadonlySet<string>): string {
  const ref = cursor.text();
  if (!refs.has(ref) && !ref.startsWith('urn:cdx:')) {
    throw cursor.invalid(`no component or service has the bom-ref ${quoted(ref)}`, 'EVIDENCE_INCONSISTENT');
  }
  return ref;
}
