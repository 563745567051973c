// Reads the model of a CycloneDX bill of materials, whether it was written as JSON or as XML.
import type { JsonCursor } from '../../../decode/json-cursor.ts';
import { quoted } from '../../../decode/shorten.ts';
import type { SbomReading } from '../../../reading.ts';
import { readAuthors } from './authors.ts';
import { readComponent, readSubject } from './component.ts';
import { readRelationships } from './relationships.ts';

/** Versions that are read. */
const cyclonedxVersions: readonly string[] = ['1.4', '1.5', '1.6', '1.7'];

/** What to do with a broken bill of materials. */
export const again = 'Write the bill of materials again with the tool, without changing it.';

/** Empty only when it names neither components nor the product: a product without components is a statement. */
export function readCyclonedxBill(root: JsonCursor, format: SbomReading['format']): SbomReading {
  const specVersion = root.need('specVersion');
  if (!cyclonedxVersions.includes(specVersion.string())) {
    throw specVersion.invalid(
      `CycloneDX ${quoted(specVersion.string())} is not read, only ${cyclonedxVersions.join(', ')}`,
      'EVIDENCE_VERSION',
      'Let the tool write CycloneDX 1.6 or another of these versions.',
    );
  }
  const metadata = root.get('metadata');
  const described = metadata?.get('component');
  const subject = described === undefined ? undefined : readSubject(described);
  const subjectRef = described?.get('bom-ref')?.text();
  const inner = (described?.get('components')?.items() ?? []).flatMap((part) => withInner(part, true));
  const nested = [...inner, ...(root.get('components')?.items() ?? []).flatMap((part) => withInner(part, false))];
  const services = (root.get('services')?.items() ?? []).flatMap(withInnerServices);
  const cursors = nested.map(({ component }) => component);
  const refs = uniqueRefs([...(described === undefined ? [] : [described]), ...cursors, ...services]);
  const relationships = readRelationships(root, refs);
  const components = nested.map(({ component, isNested }) => {
    const ref = component.get('bom-ref')?.text();
    return readComponent(component, isNested || (ref !== undefined && relationships.has(ref)));
  });
  const producedAt = metadata?.get('timestamp')?.instant();
  const serialNumber = serialNumberOf(root);
  return {
    kind: 'sbom',
    format,
    specVersion: specVersion.string(),
    claims: {
      ...(subject?.sha256 === undefined ? {} : { artifact: subject.sha256 }),
      ...(subject?.version === undefined ? {} : { version: subject.version }),
      ...(producedAt === undefined ? {} : { producedAt }),
    },
    empty: components.length === 0 && subject === undefined,
    ...(serialNumber === undefined ? {} : { serialNumber }),
    authors: readAuthors(metadata),
    hasRelationships: relationships.any || nested.some(({ isNested }) => isNested),
    ...(subject === undefined ? {} : { subject }),
    ...(subjectRef === undefined ? {} : { subjectRef }),
    components,
  };
}

interface Nested {
  readonly component: JsonCursor;
  /** Whether it stands in another component, or another in it: then the document says what contains what. */
  readonly isNested: boolean;
}

/** A component and those inside it. Nesting is bounded by the depth that documents are read to. */
function withInner(component: JsonCursor, isInside: boolean): Nested[] {
  const inner = component.get('components')?.items() ?? [];
  const isNested = isInside || inner.length > 0;
  return [{ component, isNested }, ...inner.flatMap((part) => withInner(part, true))];
}

function withInnerServices(service: JsonCursor): JsonCursor[] {
  return [service, ...(service.get('services')?.items() ?? []).flatMap(withInnerServices)];
}

/** The names of all components and services. */
function uniqueRefs(elements: readonly JsonCursor[]): Set<string> {
  const seen = new Set<string>();
  for (const element of elements) {
    const ref = element.get('bom-ref');
    const name = ref?.text();
    if (ref === undefined || name === undefined) continue;
    if (seen.has(name)) {
      throw ref.invalid(`two components have the bom-ref ${quoted(name)}`, 'EVIDENCE_INCONSISTENT');
    }
    seen.add(name);
  }
  return seen;
}

/** `urn:uuid:…/<version of the document>`; a document without version is the first. */
function serialNumberOf(root: JsonCursor): string | undefined {
  const serial = root.get('serialNumber');
  const version = root.get('version')?.integer() ?? 1;
  if (serial === undefined) return undefined;
  if (!/^urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(serial.string())) {
    throw serial.invalid(`the serial number ${quoted(serial.string())} is not urn:uuid: with a UUID`);
  }
  return `${serial.string()}/${version}`;
}
