// Follows links into the bills of materials of the release (BOM-Link, CycloneDX): `urn:cdx:<serial>/<version>#<bom-ref>`.
import type { ComponentReading, SbomReading, VexStatement } from '../reading.ts';
import { type Assembly, readingsOf } from './assembly.ts';
import { canonicalPurl, componentKey } from './component-key.ts';

/** A bill of materials as links see it. */
export interface LinkedBill {
  readonly subject: SbomReading['subject'];
  readonly subjectRef: string | undefined;
  readonly byRef: ReadonlyMap<string, ComponentReading>;
}

/** By serial number with version, `urn:uuid:<serial>/<version>`. */
export function linkedBills(assembly: Assembly): ReadonlyMap<string, LinkedBill> {
  const bills = new Map<string, LinkedBill>();
  for (const { reading } of readingsOf(assembly, 'sbom')) {
    if (reading.serialNumber === undefined) continue;
    const byRef = new Map(reading.components.flatMap((component) => [[component.ref ?? '', component] as const]));
    bills.set(reading.serialNumber, { subject: reading.subject, subjectRef: reading.subjectRef, byRef });
  }
  return bills;
}

/**
 * What a link means: the product that the bill is about, in as far as it has the component. Without a part, or with that of the
 * product, it is the product itself; with one that is neither, it is whatever the part is called. Undefined when the bill is not among the evidence.
 */
export function linkedProduct(
  link: string,
  bills: ReadonlyMap<string, LinkedBill>,
): VexStatement['products'][number] | undefined {
  const [, serial, part] = /^urn:cdx:([^#]+)(?:#(.*))?$/s.exec(link) ?? [];
  const bill = serial === undefined ? undefined : bills.get(`urn:uuid:${serial}`);
  if (bill === undefined) return undefined;
  const ids = subjectIds(bill.subject);
  if (part === undefined || part === '') return { ids, subcomponents: [] };
  const ref = decoded(part);
  if (ref === bill.subjectRef) return { ids, subcomponents: [] };
  const component = bill.byRef.get(ref);
  if (component === undefined) return { ids: [canonicalPurl(ref)], subcomponents: [] };
  const names = [component.purl === undefined ? [] : canonicalPurl(component.purl), componentKey(component)].flat();
  return ids.length === 0 ? { ids: names, subcomponents: [] } : { ids, subcomponents: names };
}

function subjectIds(subject: SbomReading['subject']): string[] {
  if (subject === undefined) return [];
  const { name, version, purl, sha256 } = subject;
  return [
    ...(purl === undefined ? [] : [canonicalPurl(purl)]),
    ...(version === undefined ? [] : [`${name}@${version}`]),
    ...(sha256 === undefined ? [] : [sha256.startsWith('sha256:') ? sha256 : `sha256:${sha256}`]),
  ];
}

/** The part is percent-encoded as in any address; what is not is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
