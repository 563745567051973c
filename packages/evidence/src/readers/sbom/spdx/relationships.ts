// Reads the relationships of an SPDX 2 document: what it describes, and what needs what.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';
import { type Edge, type ElementGraph, elementGraph } from './element-graph.ts';
import { meaningOf, relationshipTypes } from './relationship-types.ts';

export interface SpdxRelationships {
  /** Ids of the elements that the document says it describes. */
  readonly described: ReadonlySet<string>;
  readonly graph: ElementGraph;
}

/**
 * @param ids of the document and of all its packages, files and snippets
 * @throws GateError EVIDENCE_INVALID for an unknown type, EVIDENCE_INCONSISTENT for an element that the document does not hold
 */
export function readRelationships(root: JsonCursor, ids: ReadonlySet<string>): SpdxRelationships {
  const documentId = root.need('SPDXID').text();
  const described = new Set<string>();
  const alone = new Set<string>();
  const edges: Edge[] = [];
  for (const cursor of root.get('documentDescribes')?.items() ?? []) described.add(knownElement(cursor, ids));
  for (const relationship of root.get('relationships')?.items() ?? []) {
    const type = relationship.need('relationshipType').oneOf(relationshipTypes);
    const from = knownElement(relationship.need('spdxElementId'), ids);
    const related = relationship.need('relatedSpdxElement');
    const meaning = meaningOf(type);
    if (related.string() === 'NOASSERTION') continue;
    if (related.string() === 'NONE') {
      if (meaning?.whole === 'forward') alone.add(from);
      continue;
    }
    const to = knownElement(related, ids);
    if (type === 'DESCRIBES' && from === documentId) described.add(to);
    if (type === 'DESCRIBED_BY' && to === documentId) described.add(from);
    if (meaning !== undefined) {
      const [whole, part] = meaning.whole === 'forward' ? [from, to] : [to, from];
      edges.push({ whole, part, scope: meaning.scope });
    }
  }
  return { described, graph: elementGraph(edges, { roots: described, alone }) };
}

/** An element of another document (`DocumentRef-…:SPDXRef-…`) is not followed. */
function knownElement(cursor: JsonCursor, ids: ReadonlySet<string>): string {
  const id = cursor.text();
  if (!ids.has(id) && !id.startsWith('DocumentRef-')) {
    throw cursor.invalid(`no element of the document has the id ${quoted(id)}`, 'EVIDENCE_INCONSISTENT');
  }
  return id;
}
