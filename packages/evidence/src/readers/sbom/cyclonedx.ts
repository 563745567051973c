// Reads CycloneDX bills of materials in JSON, versions 1.4 to 1.7.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ReaderInput, SbomReading } from '../../reading.ts';
import { again, readCyclonedxBill } from './cyclonedx/bill.ts';

/** What holds for CycloneDX in JSON and in XML alike. */
export const cyclonedxNotes: readonly string[] = [
  'Versions 1.4 to 1.7 are read; any other is refused by its number.',
  'The components of `metadata.component` and those inside other components count like all others. A bom-ref stands once, and dependencies and compositions name only components and services of the document, or a BOM-Link.',
  'A component is related where the dependency graph names it, where it stands inside another or holds others, or where a composition says that its dependencies are complete. An empty list of dependencies says nothing where a composition calls them incomplete or unknown.',
  'The end of support is read from the property `cdx:lifecycle:milestone:endOfSupport` or `cdx:fda:end-of-support-date` of a component, its level of support from `cdx:fda:level-of-support` or `reliza:support:levelOfSupport`. A date means the beginning of that day in UTC. Two that differ are refused; `unknown` and the like count as absent.',
  'The supplier is `supplier`, else `manufacturer`, else `publisher`. A component is excluded where npm marks it as needed for development only, and own where npm marks it as private and nothing shows that it was fetched from elsewhere.',
  'Vulnerabilities, annotations, declarations and formulations inside the document are not read as part of the bill.',
];

export const cyclonedxReader: Reader = {
  format: 'cyclonedx-json',
  kind: 'sbom',
  title: 'CycloneDX bill of materials (JSON)',
  notes: ['Tried with npm sbom 11.19, cyclonedx-py 7.5 and the official JavaScript library 10.3.', ...cyclonedxNotes],
  // Some tools sort the fields, so that the name of the format comes last.
  looksLike: (head) =>
    /"bomFormat"\s*:\s*"CycloneDX"|"bom-ref"\s*:|^\s*\{\s*"components"\s*:|cyclonedx\.org\/schema\/bom-\d/.test(head),
  read,
};

function read(input: ReaderInput): SbomReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  root.need('bomFormat').oneOf(['CycloneDX']);
  return readCyclonedxBill(root, 'cyclonedx-json');
}
