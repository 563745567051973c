// States what the product is made of: the bills of materials.
import type { Component, Facts, SbomDocument } from '@gatehouse/schema';
import type { BaselineSbomReading, ComponentReading, SbomReading } from '../reading.ts';
import { type Assembly, type ReadItem, readingsOf, sourceAt } from './assembly.ts';
import { componentKey, parsePurl } from './component-key.ts';
import { byCodeUnits, positionsBy, sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';

/**
 * Components of all bills of the release, each key once: a package that stands in several places is one component. The bills of the baseline
 * stand apart, and give no components.
 */
export function assembleSbom(assembly: Assembly): Facts['sbom'] {
  const reads = readingsOf(assembly, 'sbom');
  const components = new Map<string, Component>();
  for (const [document, read] of reads.entries()) {
    const { subject } = read.reading;
    for (const reading of read.reading.components) {
      const component = { ...componentOf(reading, subject), document, source: sourceAt(read, reading.position) };
      const known = components.get(component.key);
      components.set(component.key, known === undefined ? component : merged(known, component));
    }
  }
  const sorted = sortedBy(components.values(), ({ key }) => key);
  return {
    documents: reads.map(documentOf),
    baselineDocuments: readingsOf(assembly, 'baselineSbom').map(documentOf),
    components: sorted,
    index: positionsBy(sorted, ({ key }) => key),
  };
}

function documentOf(read: ReadItem<SbomReading | BaselineSbomReading>): SbomDocument {
  const { format, specVersion, subject, claims, serialNumber, authors = [], hasRelationships } = read.reading;
  return {
    format,
    specVersion,
    source: sourceAt(read),
    authors: sortedSet(authors),
    missing: missingOf({
      author: authors.length > 0,
      timestamp: claims.producedAt !== undefined,
      relationships: hasRelationships === true,
    }),
    ...present({ subject, serialNumber, producedAt: claims.producedAt }),
  };
}

function componentOf(
  reading: ComponentReading,
  subject: SbomReading['subject'],
): Omit<Component, 'document' | 'source'> {
  const { name, version, purl, type, supplier, scope, digests = [], cpe, supportLevel, supportEndsAt } = reading;
  return {
    key: componentKey(reading),
    name,
    type,
    scope,
    thirdParty: isThirdParty(reading, subject),
    digests: sortedSet(digests),
    licenses: sortedSet(reading.licenses),
    missing: missingOf({
      supplier: supplier !== undefined,
      version: version !== undefined || (purl !== undefined && parsePurl(purl)?.version !== undefined),
      identifier: purl !== undefined || cpe !== undefined || digests.length > 0,
      relationship: reading.hasRelationships === true,
    }),
    ...present({ purl, cpe, version, supplier, supportLevel, supportEndsAt }),
  };
}

/**
 * Third party is everything but what the bill marks as the product's own, and the product itself, where it lists itself among its
 * components as an application.
 */
export function isThirdParty(reading: ComponentReading, subject: SbomReading['subject']): boolean {
  const isSubject =
    reading.type === 'application' && subject !== undefined && componentKey(reading) === componentKey(subject);
  return !reading.own && !isSubject;
}

/** The names of the minimum fields (NTIA, "The Minimum Elements For a Software Bill of Materials", 2021) that are not there, sorted. */
function missingOf<Field extends string>(fields: Readonly<Record<Field, boolean>>): Field[] {
  return (Object.keys(fields) as Field[]).filter((field) => !fields[field]).sort(byCodeUnits);
}

const strength = { required: 2, optional: 1, excluded: 0 } as const;

/**
 * What one place requires is required, what one place calls third party is, and what only one place knows is known. Of two ends of support
 * the earlier counts.
 */
function merged(first: Component, second: Component): Component {
  const ends = [first, second].flatMap(({ supportEndsAt }) => (supportEndsAt === undefined ? [] : [supportEndsAt]));
  return {
    ...second,
    ...first,
    scope: strength[second.scope] > strength[first.scope] ? second.scope : first.scope,
    thirdParty: first.thirdParty || second.thirdParty,
    digests: sortedSet([...first.digests, ...second.digests]),
    licenses: sortedSet([...first.licenses, ...second.licenses]),
    missing: first.missing.filter((field) => second.missing.includes(field)),
    ...(ends.length === 0 ? {} : { supportEndsAt: Math.min(...ends) }),
  };
}
