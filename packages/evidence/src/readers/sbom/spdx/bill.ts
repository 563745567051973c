// Reads the model of an SPDX 2 document, whether it was written as JSON or as tag-value text.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { SbomReading } from '../../../reading.ts';
import { onlySha256 } from '../digest.ts';
import { subjectOf } from '../subject.ts';
import { partyName, readPackage } from './package.ts';
import { readRelationships } from './relationships.ts';

/** Version 2.3 only adds to 2.2 and makes fields optional, so that both are read alike. */
const versions = ['SPDX-2.2', 'SPDX-2.3'];

/** What to do with a broken bill of materials. */
export const again = 'Write the bill of materials again with the tool, without changing it.';

/** What holds for SPDX 2 in JSON and in tag-value text alike. */
export const spdxNotes: readonly string[] = [
  'SPDX 2.2 and 2.3 are read alike; 2.1 and any other version is refused by its name.',
  'The packages are the components; files and snippets are not. The one package that the document describes is the product. Where it describes several, there is no product, and all are components.',
  'Relationship types are a closed list, and name only elements of the document, of another document (`DocumentRef-`), `NONE` or `NOASSERTION`. A component is related where it depends on, contains, is needed by or stands in another, or where it depends on `NONE`.',
  'What the product needs only for development or tests, directly or through others, is excluded; what it needs only optionally is optional; everything else ships. Nothing in SPDX marks a component as own.',
  'The supplier is `supplier`, else `originator`; licences are the concluded and the declared one; the end of support is `validUntilDate`. `NOASSERTION` and `NONE` count as absent.',
];

/** Empty when there is no package. */
export function readSpdxBill(root: JsonCursor, format: SbomReading['format']): SbomReading {
  const specVersion = root.need('spdxVersion');
  if (!versions.includes(specVersion.string())) {
    throw specVersion.invalid(
      `${quoted(specVersion.string())} is not read, only ${versions.join(', ')}`,
      'EVIDENCE_VERSION',
      'Let the tool write SPDX 2.3, or a CycloneDX bill of materials.',
    );
  }
  const creation = root.need('creationInfo');
  const producedAt = creation.need('created').instant();
  const packages = root.get('packages')?.items() ?? [];
  const elements = ['packages', 'files', 'snippets'].flatMap((list) => root.get(list)?.items() ?? []);
  const { described, graph } = readRelationships(root, uniqueIds([root, ...elements]));
  const readings = packages.map((cursor) => ({ cursor, reading: readPackage(cursor) }));
  const products = readings.filter(({ reading: { ref } }) => ref !== undefined && described.has(ref));
  const [product] = products.length === 1 ? products : [];
  const sha256 = product === undefined ? undefined : onlySha256(product.reading.digests ?? [], product.cursor);
  const components = readings
    .filter((one) => one !== product)
    .map(({ reading }) => {
      const ref = reading.ref ?? '';
      return { ...reading, scope: graph.scopeOf(ref), hasRelationships: graph.isRelated(ref) };
    });
  return {
    kind: 'sbom',
    format,
    specVersion: specVersion.string().slice('SPDX-'.length),
    claims: {
      ...(sha256 === undefined ? {} : { artifact: sha256 }),
      ...(product?.reading.version === undefined ? {} : { version: product.reading.version }),
      producedAt,
    },
    empty: packages.length === 0,
    serialNumber: root.need('documentNamespace').text(),
    authors: creation
      .need('creators')
      .items()
      .map(partyName)
      .filter((author) => author !== undefined),
    hasRelationships: graph.any,
    ...(product === undefined ? {} : { subject: subjectOf(product.reading, sha256) }),
    components,
  };
}

function uniqueIds(elements: readonly JsonCursor[]): Set<string> {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = element.need('SPDXID');
    if (seen.has(id.text())) {
      throw id.invalid(`two elements have the id ${quoted(id.string())}`, 'EVIDENCE_INCONSISTENT');
    }
    seen.add(id.string());
  }
  return seen;
}
