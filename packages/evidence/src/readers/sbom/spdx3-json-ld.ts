// Reads SPDX 3.0.1 bills of materials in JSON-LD, by the types of the elements in its graph.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, SbomReading } from '../../reading.ts';
import { onlySha256 } from './digest.ts';
import { again } from './spdx/bill.ts';
import { nameOf, type Spdx3Graph, spdx3Graph } from './spdx3/graph.ts';
import { readPackage } from './spdx3/package.ts';
import { readRelationships } from './spdx3/relationships.ts';
import { subjectOf } from './subject.ts';

const context = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';

export const spdx3Reader: Reader = {
  format: 'spdx3-json-ld',
  kind: 'sbom',
  title: 'SPDX 3 bill of materials (JSON-LD)',
  notes: [
    'Tried with cdxgen 12.8. Only version 3.0.1 with its own context and nothing else is read: another context could give the words other meanings.',
    'All elements stand in `@graph`, with types of the closed list of the version. Software, AI and data set packages are the components. The one package that is the root element of the document, or of the bill that is its root element, is the product.',
    'A package is related where it depends on, contains, is needed by or stands in another, or where it depends on `NoneElement`. A package that the product needs only for development or tests is excluded, one that it needs only optionally is optional.',
    'The supplier is `suppliedBy`, else the first of `originatedBy`; an agent that the document does not hold is named by its id. Licences are those of the relationships `hasConcludedLicense` and `hasDeclaredLicense`. Support is `supportLevel` and `validUntilTime`.',
  ],
  looksLike: (head) => /"@context"\s*:[^{]{0,20}"https?:\/\/spdx\.org\/rdf\/|"spdxId"\s*:/.test(head),
  read,
};

/** Empty when there is no package. */
function read(input: ReaderInput): SbomReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  checkVersion(root);
  const graph = spdx3Graph(root);
  const document = onlyDocument(root, graph);
  const creation = creationOf(document, graph);
  const roots = rootIds(document, graph);
  const relationships = readRelationships(graph, roots);
  const packages = graph.packages.map((cursor) => ({ cursor, reading: readPackage(cursor, graph) }));
  const products = packages.filter(({ reading }) => roots.has(reading.ref));
  const [product] = products.length === 1 ? products : [];
  const sha256 = product === undefined ? undefined : onlySha256(product.reading.digests ?? [], product.cursor);
  return {
    kind: 'sbom',
    format: 'spdx3-json-ld',
    specVersion: '3.0.1',
    claims: {
      ...(sha256 === undefined ? {} : { artifact: sha256 }),
      ...(product?.reading.version === undefined ? {} : { version: product.reading.version }),
      producedAt: creation.need('created').instant(),
    },
    empty: packages.length === 0,
    serialNumber: document.need('spdxId').text(),
    authors: ['createdBy', 'createdUsing']
      .flatMap((field) => creation.get(field)?.items() ?? [])
      .flatMap((agent) => nameOf(agent, graph) ?? []),
    hasRelationships: relationships.graph.any,
    ...(product === undefined ? {} : { subject: subjectOf(product.reading, sha256) }),
    components: packages
      .filter((one) => one !== product)
      .map(({ reading }) => ({
        ...reading,
        licenses: [...new Set(relationships.licensesOf(reading.ref))],
        scope: relationships.graph.scopeOf(reading.ref),
        hasRelationships: relationships.graph.isRelated(reading.ref),
      })),
  };
}

function checkVersion(root: JsonCursor): void {
  const given = root.need('@context');
  if (given.value === context) return;
  const version = typeof given.value === 'string' ? /\/rdf\/(3[.\d]*)\//.exec(given.value)?.[1] : undefined;
  if (version === undefined || version === '3.0.1') {
    throw given.invalid(`the context is not ${quoted(context)} alone`);
  }
  throw given.invalid(
    `SPDX ${quoted(version)} is not read, only 3.0.1`,
    'EVIDENCE_VERSION',
    'Let the tool write SPDX 3.0.1 or 2.3, or a CycloneDX bill of materials.',
  );
}

function onlyDocument(root: JsonCursor, graph: Spdx3Graph): JsonCursor {
  const [document, second] = graph.ofType('SpdxDocument');
  if (document === undefined) throw root.invalid('the graph holds no SpdxDocument');
  if (second !== undefined) throw second.invalid('the graph holds a second SpdxDocument', 'EVIDENCE_INCONSISTENT');
  return document;
}

/** How the document was made. Every such record of the file must be of the version that is read. */
function creationOf(document: JsonCursor, graph: Spdx3Graph): JsonCursor {
  const named = document.need('creationInfo');
  const creation = graph.resolve(named);
  if (creation === undefined) throw named.invalid(`the document does not hold ${quoted(named.string())}`);
  for (const one of [creation, ...graph.ofType('CreationInfo')]) {
    const version = one.need('specVersion');
    if (version.string() !== '3.0.1') {
      throw version.invalid(`SPDX ${quoted(version.string())} is not read, only 3.0.1`, 'EVIDENCE_VERSION');
    }
  }
  return creation;
}

/** What the document is about: its root elements, and those of the bills among them. */
function rootIds(document: JsonCursor, graph: Spdx3Graph): Set<string> {
  const roots = new Set<string>();
  const pending = [document];
  // What is found inside is appended, and reached later; each id once, so that a circle ends.
  for (const collection of pending) {
    for (const cursor of collection.get('rootElement')?.items() ?? []) {
      const element = graph.resolve(cursor);
      const id = cursor.text();
      if (roots.has(id)) continue;
      roots.add(id);
      if (element?.get('rootElement') !== undefined) pending.push(element);
    }
  }
  return roots;
}
