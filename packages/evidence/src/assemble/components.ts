// States what the product is made of: the bills of materials, and the list of SOUP.
import type { Component, Facts } from '@gatehouse/schema';
import type { ComponentReading, SbomReading } from '../reading.ts';
import { type Assembly, readingsOf, recordsOf, sourceAt } from './assembly.ts';
import { componentKey } from './component-key.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';

/** SOUP items are named as components are, so that both lists meet. */
export function assembleSoup(assembly: Assembly): Facts['soup'] {
  const found = recordsOf(assembly, 'soup').flatMap((read) =>
    (read.reading.record.soup ?? []).map(({ name, version, purl, title, manufacturer, designator }, index) => ({
      component: componentKey({ name, version, purl }),
      name,
      version,
      source: sourceAt(read, read.reading.at(`/soup/${index}`)),
      ...present({ title, manufacturer, designator }),
    })),
  );
  const items = sortedBy(found, ({ component }) => component);
  return { items, index: positionsBy(items, ({ component }) => component) };
}

/** Components of all documents, each key once: a package that stands in several places is one component. */
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
    documents: reads.map((read) => ({
      format: read.reading.format,
      specVersion: read.reading.specVersion,
      source: sourceAt(read),
      authors: sortedSet(read.reading.authors),
      missing: [],
      baseline: false,
      ...present({ subject: read.reading.subject, producedAt: read.reading.claims.producedAt }),
    })),
    components: sorted,
    index: positionsBy(sorted, ({ key }) => key),
  };
}

/**
 * Third party is everything but what the bill marks as the product's own, and the product itself, where it lists itself among its
 * components as an application.
 */
function componentOf(
  reading: ComponentReading,
  subject: SbomReading['subject'],
): Omit<Component, 'document' | 'source'> {
  const { name, version, purl, type, supplier, scope, own } = reading;
  const key = componentKey(reading);
  const isSubject = type === 'application' && subject !== undefined && key === componentKey(subject);
  return {
    key,
    name,
    type,
    scope,
    thirdParty: !own && !isSubject,
    digests: sortedSet(reading.digests),
    licenses: sortedSet(reading.licenses),
    missing: [],
    ...present({ purl, version, supplier }),
  };
}

const strength = { required: 2, optional: 1, excluded: 0 } as const;

/** What one place requires is required, what one place calls third party is, and what only one place knows is known. */
function merged(first: Component, second: Component): Component {
  return {
    ...second,
    ...first,
    scope: strength[second.scope] > strength[first.scope] ? second.scope : first.scope,
    thirdParty: first.thirdParty || second.thirdParty,
  };
}
