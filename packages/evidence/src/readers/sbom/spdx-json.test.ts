import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { SbomReading } from '../../reading.ts';
import { spdxJsonReader } from './spdx-json.ts';

const folder = new URL('../../../fixtures/spdx-json/', import.meta.url);

function readBytes(bytes: Uint8Array): SbomReading {
  const reading = spdxJsonReader.read({ bytes, path: 'bom.json' });
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

const spdx = (more: object) => ({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  documentNamespace: 'https://pump.example/1',
  creationInfo: { created: '2026-03-01T09:00:00Z', creators: ['Tool: t'] },
  ...more,
});
const pack = (name: string, more: object = {}) => ({ SPDXID: `SPDXRef-${name}`, name, ...more });
const related = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) => ({
  spdxElementId: `SPDXRef-${spdxElementId}`,
  relationshipType,
  relatedSpdxElement: /^NO/.test(relatedSpdxElement) ? relatedSpdxElement : `SPDXRef-${relatedSpdxElement}`,
});
const describes = related('DOCUMENT', 'DESCRIBES', 'a');

describe('bills of materials', () => {
  it('of npm: the described package is the product, the others are its parts', () => {
    const reading = fixture('npm/sbom.spdx.json');
    expect(reading).toMatchObject({
      format: 'spdx-json',
      specVersion: '2.3',
      serialNumber: 'http://spdx.org/spdxdocs/infusion-pump-2.4.0-672ab285-363a-48cf-a82f-589e749dffa5',
      authors: ['npm/cli-11.19.1'],
      hasRelationships: true,
      subject: { name: 'infusion-pump', version: '2.4.0', purl: 'pkg:npm/infusion-pump@2.4.0' },
    });
    expect(
      reading.components.map(({ key, scope, licenses, hasRelationships }) => [key, scope, licenses, hasRelationships]),
    ).toEqual([
      ['pkg:npm/%40types/semver@7.7.1', 'excluded', ['MIT'], true],
      ['pkg:npm/semver@7.8.6', 'required', ['ISC'], true],
    ]);
  });

  it('in the wrapper of GitHub: suppliers, digests, support, scopes', () => {
    const reading = fixture('infusion-pump.spdx.json');
    expect(reading.claims).toEqual({
      artifact: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      version: '2.4.0',
      producedAt: Date.UTC(2026, 2, 1, 9),
    });
    expect(reading.authors).toEqual(['bill-1.2', 'Pump maker']);
    expect(
      reading.components.map(({ key, type, scope, hasRelationships }) => [key, type, scope, hasRelationships]),
    ).toEqual([
      ['pkg:generic/example/tls@3.1.0', 'package', 'required', true],
      ['rtos', 'operating-system', 'required', true],
      ['test-kit@7', 'package', 'excluded', true],
      ['test-runner@1', 'package', 'excluded', true],
      ['fonts@3', 'package', 'optional', true],
      ['loose', 'package', 'required', false],
    ]);
    expect(reading.components[0]).toMatchObject({
      supplier: 'Example TLS Project',
      licenses: ['MIT OR Apache-2.0'],
      supportEndsAt: Date.UTC(2028, 11, 31),
    });
    expect(reading.components[1]).not.toHaveProperty('version');
  });

  it('NOASSERTION is no supplier, and its originator stands for it', () => {
    const { components } = readValue(
      spdx({
        packages: [
          pack('a', { supplier: 'NOASSERTION', originator: 'Person: Someone Else (x@y.example)' }),
          pack('b', { supplier: 'NOASSERTION', licenseConcluded: 'NONE' }),
        ],
      }),
    );
    expect(components.map(({ supplier, licenses }) => [supplier, licenses])).toEqual([
      ['Someone Else', []],
      [undefined, []],
    ]);
  });

  it('several described packages are no product, and all are components', () => {
    const packages = [pack('a'), pack('b')];
    const both = readValue(spdx({ packages, documentDescribes: ['SPDXRef-b'], relationships: [describes] }));
    expect(both.subject).toBeUndefined();
    expect(both.components).toHaveLength(2);
    expect(readValue(spdx({ packages, documentDescribes: ['SPDXRef-b'] })).subject).toEqual({ name: 'b' });
    expect(readValue(spdx({ packages, relationships: [related('a', 'DESCRIBED_BY', 'DOCUMENT')] })).subject).toEqual({
      name: 'a',
    });
  });

  it('what ships by one way ships, whatever else needs it', () => {
    const packages = ['a', 'b', 'c', 'd'].map((name) => pack(name));
    const scopes = (...more: object[]) =>
      readValue(spdx({ packages, relationships: [describes, ...more] })).components.map(({ scope }) => scope);
    const dev = related('b', 'DEV_DEPENDENCY_OF', 'a');
    expect(scopes(dev, related('b', 'DEPENDS_ON', 'c'))).toEqual(['excluded', 'excluded', 'required']);
    expect(scopes(dev, related('b', 'DEPENDS_ON', 'c'), related('c', 'OPTIONAL_DEPENDENCY_OF', 'a'))).toEqual([
      'excluded',
      'optional',
      'required',
    ]);
    expect(scopes(dev, related('a', 'DEPENDS_ON', 'd'), related('d', 'CONTAINS', 'b'))).toEqual([
      'required',
      'required',
      'required',
    ]);
    expect(scopes(related('b', 'BUILD_DEPENDENCY_OF', 'a'))).toEqual(['required', 'required', 'required']);
  });

  it('a circle of dependencies ends', () => {
    const relationships = [describes, related('a', 'DEPENDS_ON', 'b'), related('b', 'DEPENDS_ON', 'a')];
    expect(readValue(spdx({ packages: [pack('a'), pack('b')], relationships })).components).toHaveLength(1);
  });

  it('version 2.2 reads like 2.3, with digests in capitals too', () => {
    const checksums = [{ algorithm: 'SHA256', checksumValue: 'AB'.repeat(32) }];
    const packages = [pack('a', { checksums })];
    const reading = readValue(spdx({ spdxVersion: 'SPDX-2.2', packages, relationships: [describes] }));
    expect(reading).toMatchObject({ specVersion: '2.2', subject: { name: 'a', sha256: `sha256:${'ab'.repeat(32)}` } });
  });

  it('a document without packages is empty', () => {
    expect(readValue(spdx({ files: [{ SPDXID: 'SPDXRef-f', fileName: './a.c' }] })).empty).toBe(true);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'version 2.1',
      spdx({ spdxVersion: 'SPDX-2.1' }),
      'EVIDENCE_VERSION /spdxVersion "SPDX-2.1" is not read, only SPDX-2.2, SPDX-2.3',
    ],
    ['another document', { packages: [] }, 'EVIDENCE_INVALID  the document has no "spdxVersion"'],
    [
      'an unknown relationship',
      spdx({ packages: [pack('a')], relationships: [related('a', 'NEEDS', 'a')] }),
      expect.stringMatching(
        /^EVIDENCE_INVALID \/relationships\/0\/relationshipType "relationshipType" is "NEEDS", not one of AMENDS, /,
      ),
    ],
    [
      'a relationship to nothing that the document holds',
      spdx({ packages: [pack('a')], relationships: [related('a', 'DEPENDS_ON', 'b')] }),
      'EVIDENCE_INCONSISTENT /relationships/0/relatedSpdxElement no element of the document has the id "SPDXRef-b"',
    ],
    [
      'an id twice',
      spdx({ packages: [pack('a'), pack('a')] }),
      'EVIDENCE_INCONSISTENT /packages/1/SPDXID two elements have the id "SPDXRef-a"',
    ],
    [
      'a digest of another length',
      spdx({ packages: [pack('a', { checksums: [{ algorithm: 'SHA256', checksumValue: 'ab' }] })] }),
      'EVIDENCE_INVALID /packages/0/checksums/0/checksumValue "ab" is not a sha256 digest (64 hexadecimal digits)',
    ],
    [
      'two package URLs',
      spdx({
        packages: [
          pack('a', {
            externalRefs: ['pkg:npm/a@1', 'pkg:npm/b@1'].map((referenceLocator) => ({
              referenceType: 'purl',
              referenceLocator,
            })),
          }),
        ],
      }),
      'EVIDENCE_INCONSISTENT /packages/0/externalRefs/1/referenceLocator the package has several package URLs',
    ],
    [
      'an unknown purpose',
      spdx({ packages: [pack('a', { primaryPackagePurpose: 'GADGET' })] }),
      expect.stringContaining('"primaryPackagePurpose" is "GADGET", not one of APPLICATION'),
    ],
    [
      'no time of creation',
      spdx({ creationInfo: { creators: [] } }),
      'EVIDENCE_INVALID /creationInfo "creationInfo" has no "created"',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(value)).toEqual(message);
  });
});
