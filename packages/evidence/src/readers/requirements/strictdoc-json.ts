// Reads the JSON export of StrictDoc: documents with their grammar, nodes, and relations between nodes.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput } from '../../reading.ts';
import type { ToolExport, ToolItem, ToolLink } from './tool-item.ts';
import { toolReaders } from './tool-readers.ts';

const again = 'Export again with `strictdoc export --formats=json`, and name index.json of its folder `json`.';

export const strictdocJsonReaders: readonly Reader[] = toolReaders({
  format: 'strictdoc-json',
  title: 'StrictDoc export (JSON)',
  notes: [
    'Tried with StrictDoc 0.30.4.',
    'Types are the tags of the grammar, such as REQUIREMENT; TEXT and SECTION are neither requirements nor tests. A node of a wanted type without UID is refused, since nothing could trace it.',
    'A relation of type Parent, in any role, is a link from the node; one of type Child is a link to it; relations to files are not read. The kind of link is its role, or Parent where it has none.',
    'Nodes inside nodes and the documents that a document includes are read with it. StrictDoc keeps no reviews and no revisions of links, so nothing in its export makes a requirement suspect.',
  ],
  looksLike: (head) =>
    /^\s*\{/.test(head) && (/"DOCUMENTS"\s*:\s*\[/.test(head) || /"_NODE_TYPE"\s*:\s*"DOCUMENT"/.test(head)),
  others: new Set(['text', 'section', 'document']),
  readItems,
});

interface Found {
  readonly items: ToolItem[];
  readonly types: Set<string>;
  readonly names: Set<string>;
  /** By UID, the links that relations of type Child give to other nodes. */
  readonly fromParents: Map<string, ToolLink[]>;
}

function readItems(input: ReaderInput): ToolExport {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const found: Found = { items: [], types: new Set(), names: new Set(['Parent']), fromParents: new Map() };
  for (const document of root.need('DOCUMENTS').items()) {
    readGrammar(document, found);
    for (const node of document.need('NODES').items()) readNode(node, found);
  }
  const items = found.items.map((item) => ({
    ...item,
    links: [...item.links, ...(found.fromParents.get(item.id) ?? [])],
  }));
  return { items, types: found.types, names: found.names };
}

function readGrammar(document: JsonCursor, found: Found): void {
  for (const element of document.get('GRAMMAR')?.get('ELEMENTS')?.items() ?? []) {
    found.types.add(element.need('NODE_TYPE').text());
    for (const field of element.get('FIELDS')?.items() ?? []) found.names.add(field.need('TITLE').text());
    for (const relation of element.get('RELATIONS')?.items() ?? []) {
      const role = relation.get('ROLE')?.text();
      if (role !== undefined) found.names.add(role);
    }
  }
}

function readNode(node: JsonCursor, found: Found): void {
  const uid = node.get('UID')?.text().trim() ?? '';
  const type = node.need('_NODE_TYPE').text();
  found.types.add(type);
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(node.object())) {
    if (!name.startsWith('_') && typeof value === 'string') attributes.set(name, value);
  }
  const links: ToolLink[] = [];
  for (const relation of node.get('RELATIONS')?.items() ?? []) {
    const direction = relation.need('TYPE').oneOf(['Parent', 'Child', 'File']);
    const to = relation.need('VALUE').text();
    const role = relation.get('ROLE')?.text() ?? 'Parent';
    if (direction === 'Parent') links.push({ role, to });
    if (direction === 'Child') {
      const children = found.fromParents.get(to) ?? [];
      children.push({ role, to: uid });
      found.fromParents.set(to, children);
    }
  }
  found.items.push({ id: uid, type, inScope: true, suspectReasons: [], attributes, links, position: node.position });
  for (const inner of node.get('NODES')?.items() ?? []) readNode(inner, found);
}
