import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { SbomReading } from '../../reading.ts';
import { spdx3Reader } from './spdx3-json-ld.ts';

const folder = new URL('../../../fixtures/spdx3-json-ld/', import.meta.url);

function readBytes(bytes: Uint8Array): SbomReading {
  const reading = spdx3Reader.read({ bytes, path: 'bom.json' });
  if (reading.kind !== 'sbom') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readValue = (value: unknown) => readBytes(new TextEncoder().encode(JSON.stringify(value)));
const fixture = (name: string) => readBytes(readFileSync(new URL(name, folder)));

function refusal(value: unknown) {
  try {
    readValue(value);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const creation = { type: 'CreationInfo', '@id': '_:c', specVersion: '3.0.1', created: '2026-03-01T09:00:00Z' };
const documentOf = (...rootElement: string[]) => ({
  type: 'SpdxDocument',
  spdxId: 'urn:d',
  creationInfo: '_:c',
  rootElement,
});
const log = (...graph: unknown[]) => ({
  '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
  '@graph': [creation, ...graph],
});
const pack = (name: string, more: object = {}) => ({ type: 'software_Package', spdxId: `urn:${name}`, name, ...more });
const needs = (from: string, to: string, relationshipType = 'dependsOn') => ({
  type: 'Relationship',
  spdxId: `urn:${from}-${to}`,
  relationshipType,
  from: `urn:${from}`,
  to: [`urn:${to}`],
});

describe('bills of materials', () => {
  it('of cdxgen: packages, digests, and the product under its root', () => {
    const reading = fixture('cdxgen/sbom.spdx3.json');
    expect(reading).toMatchObject({
      format: 'spdx3-json-ld',
      specVersion: '3.0.1',
      authors: ['https://github.com/cdxgen/cdxgen'],
      hasRelationships: true,
      subject: { name: 'infusion-pump', version: '2.4.0', purl: 'pkg:npm/infusion-pump@2.4.0' },
    });
    expect(
      reading.components.map(({ key, scope, digests, hasRelationships }) => [
        key,
        scope,
        digests?.map((digest) => digest.slice(0, 7)),
        hasRelationships,
      ]),
    ).toEqual([
      ['pkg:npm/semver@7.8.6', 'required', ['sha512:'], true],
      ['pkg:npm/%40types/semver@7.7.1', 'required', ['sha512:'], true],
    ]);
  });

  it('with suppliers, licences, support and life cycle', () => {
    const reading = fixture('infusion-pump.spdx3.json');
    expect(reading.serialNumber).toBe('https://pump.example/spdx/document');
    expect(reading.authors).toEqual(['Pump maker', 'bill 1.2']);
    expect(reading.claims).toEqual({
      artifact: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      version: '2.4.0',
      producedAt: Date.UTC(2026, 2, 1, 9),
    });
    expect(
      reading.components.map(({ key, type, scope, hasRelationships }) => [key, type, scope, hasRelationships]),
    ).toEqual([
      ['pkg:generic/example/tls@3.1.0', 'library', 'required', true],
      ['rtos', 'operating-system', 'required', true],
      ['test-runner@7', 'package', 'excluded', true],
      ['fonts@3', 'package', 'optional', true],
    ]);
    expect(reading.components[0]).toMatchObject({
      supplier: 'Example TLS Project',
      licenses: ['MIT OR Apache-2.0', 'MIT'],
      supportLevel: 'support',
      supportEndsAt: Date.UTC(2028, 11, 31),
      digests: ['sha3-256:a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a'],
    });
    expect(reading.components[1]).not.toHaveProperty('supportLevel');
  });

  it('without a root package all are components, and a root that names itself ends', () => {
    const reading = readValue(log({ ...documentOf('urn:d') }, pack('a')));
    expect(reading.subject).toBeUndefined();
    expect(reading.components).toHaveLength(1);
  });

  it('packages of artificial intelligence and data are components', () => {
    const model = { ...pack('m'), type: 'ai_AIPackage' };
    const data = { ...pack('d2'), type: 'dataset_DatasetPackage' };
    expect(readValue(log(documentOf(), model, data)).components.map(({ name }) => name)).toEqual(['m', 'd2']);
  });

  it('a licence that nobody asserts is none', () => {
    const licence = {
      ...needs('a', 'x', 'hasConcludedLicense'),
      to: ['https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense'],
    };
    expect(readValue(log(documentOf(), pack('a'), licence)).components[0]?.licenses).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'version 3.0.0',
      { ...log(), '@context': 'https://spdx.org/rdf/3.0.0/spdx-context.jsonld' },
      'EVIDENCE_VERSION /@context SPDX "3.0.0" is not read, only 3.0.1',
    ],
    [
      'a second context',
      { ...log(), '@context': ['https://spdx.org/rdf/3.0.1/spdx-context.jsonld', { software_Package: 'x' }] },
      'EVIDENCE_INVALID /@context the context is not "https://spdx.org/rdf/3.0.1/spdx-context.jsonld" alone',
    ],
    [
      'a creation of another version',
      log(documentOf(), { ...creation, '@id': '_:e', specVersion: '3.1.0' }),
      'EVIDENCE_VERSION /@graph/2/specVersion SPDX "3.1.0" is not read, only 3.0.1',
    ],
    [
      'no graph',
      { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', type: 'SpdxDocument' },
      'EVIDENCE_INVALID  the document has no "@graph"',
    ],
    ['no document', log(pack('a')), 'EVIDENCE_INVALID  the graph holds no SpdxDocument'],
    [
      'two documents',
      log(documentOf(), { ...documentOf(), spdxId: 'urn:e' }),
      'EVIDENCE_INCONSISTENT /@graph/2 the graph holds a second SpdxDocument',
    ],
    [
      'a misspelt type',
      log(documentOf(), { ...pack('a'), type: 'software_Pakage' }),
      expect.stringMatching(/^EVIDENCE_INVALID \/@graph\/2\/type "type" is "software_Pakage", not one of /),
    ],
    [
      'an id twice',
      log(documentOf(), pack('a'), pack('a')),
      'EVIDENCE_INCONSISTENT /@graph/3/spdxId two elements have the id "urn:a"',
    ],
    [
      'an unknown relationship',
      log(documentOf(), pack('a'), needs('a', 'a', 'DEPENDS_ON')),
      expect.stringMatching(/"relationshipType" is "DEPENDS_ON", not one of contains, /),
    ],
    [
      'a dependency on nothing that the document holds',
      log(documentOf(), pack('a'), needs('a', 'b')),
      'EVIDENCE_INCONSISTENT /@graph/3/to/0 the document neither holds nor imports the element "urn:b"',
    ],
    [
      'a digest that the document does not hold',
      log(documentOf(), pack('a', { verifiedUsing: ['_:h'] })),
      'EVIDENCE_INVALID /@graph/2/verifiedUsing/0 the document does not hold "_:h"',
    ],
    [
      'an unknown support level',
      log(documentOf(), pack('a', { supportLevel: ['full'] })),
      expect.stringMatching(/"0" is "full", not one of deployed, /),
    ],
    [
      'two package URLs',
      log(
        documentOf(),
        pack('a', {
          software_packageUrl: 'pkg:npm/a@1',
          externalIdentifier: [{ externalIdentifierType: 'packageUrl', identifier: 'pkg:npm/b@1' }],
        }),
      ),
      'EVIDENCE_INCONSISTENT /@graph/2/externalIdentifier/0/identifier the package has several package URLs',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(value)).toEqual(message);
  });
});
