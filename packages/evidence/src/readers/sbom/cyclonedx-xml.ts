// Reads CycloneDX bills of materials in XML, versions 1.4 to 1.7.
import type { XmlElement } from '@rgrove/parse-xml';
import { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import { childElements, readXml } from '../../decode/xml.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, SbomReading } from '../../reading.ts';
import { again, readCyclonedxBill } from './cyclonedx/bill.ts';
import { bom } from './cyclonedx/xml-shapes.ts';
import { cyclonedxNotes } from './cyclonedx.ts';

const namespace = 'http://cyclonedx.org/schema/bom/';

export const cyclonedxXmlReader: Reader = {
  format: 'cyclonedx-xml',
  kind: 'sbom',
  title: 'CycloneDX bill of materials (XML)',
  notes: [
    'Tried with cyclonedx-npm 6.0, cyclonedx-py 7.5 and the official JavaScript library 10.3.',
    'The elements of CycloneDX stand without prefix; elements of other namespaces are left out. The version is that of the namespace.',
    ...cyclonedxNotes,
  ],
  looksLike: (head) => /<([\w.-]+:)?bom\s[^>]*cyclonedx\.org\/schema\/bom\//.test(head),
  read,
};

/** The document is turned into the model that CycloneDX JSON has, and read like that. */
function read(input: ReaderInput): SbomReading {
  const document = readXml(input, again);
  const refuse = (element: XmlElement, message: string) =>
    unreadable('EVIDENCE_INVALID', message, { path: input.path, ...document.at(element) }, again);
  const { root } = document;
  refusePrefixed(root, refuse);
  const declared = root.attributes.xmlns ?? '';
  if (root.name !== 'bom' || !declared.startsWith(namespace)) {
    throw refuse(root, `the root element is <${root.name}> of ${quoted(declared)}, not <bom> of ${namespace}`);
  }
  const elements = new Map<string, XmlElement>();
  const fields = bom(root, '', { elements, refuse });
  const { version } = root.attributes;
  const value = {
    ...(fields as object),
    specVersion: declared.slice(namespace.length),
    ...(version === undefined ? {} : { version: /^\d{1,15}$/.test(version) ? Number(version) : version }),
  };
  const at = (pointer: string) => document.at(elements.get(nearest(pointer, elements)) ?? root);
  return readCyclonedxBill(JsonCursor.atRoot({ value, at }, input.path, again), 'cyclonedx-xml');
}

/** The element that a value was made of; of an attribute, the element that has it. */
function nearest(pointer: string, elements: ReadonlyMap<string, XmlElement>): string {
  let near = pointer;
  while (near !== '' && !elements.has(near)) near = near.slice(0, near.lastIndexOf('/'));
  return near;
}

/** A prefix for the namespace of CycloneDX could hide components from a reader that goes by names. */
function refusePrefixed(root: XmlElement, refuse: (element: XmlElement, message: string) => Error): void {
  const pending = [root];
  for (let element = pending.pop(); element !== undefined; element = pending.pop()) {
    for (const [name, value] of Object.entries(element.attributes)) {
      const declares = name.startsWith('xmlns:') || (name === 'xmlns' && element !== root);
      if (declares && value.startsWith(namespace)) {
        throw refuse(
          element,
          `${name} gives the namespace of CycloneDX once more; its elements must stand without prefix`,
        );
      }
    }
    for (const child of childElements(element)) pending.push(child);
  }
}
