import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { SbomReading } from '../../reading.ts';
import { spdxTagValueReader } from './spdx-tag-value.ts';

const folder = new URL('../../../fixtures/spdx-tag-value/', import.meta.url);

function readBytes(bytes: Uint8Array): SbomReading {
  const reading = spdxTagValueReader.read({ bytes, path: 'bom.spdx' });
  if (reading.kind !== 'sbom') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const bytesOf = (name: string) => readFileSync(new URL(name, folder));
const encoded = (text: string) => new TextEncoder().encode(text);

function refusal(bytes: Uint8Array) {
  try {
    readBytes(bytes);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.line} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const head = [
  'SPDXVersion: SPDX-2.3',
  'SPDXID: SPDXRef-DOCUMENT',
  'DocumentNamespace: https://pump.example/1',
  'Creator: Tool: t',
  'Created: 2026-03-01T09:00:00Z',
];
const text = (...lines: string[]) => encoded([...head, ...lines].join('\n'));

describe('a document', () => {
  it('gives product, parts, digests, support and scopes, each with its line', () => {
    const reading = readBytes(bytesOf('infusion-pump.spdx'));
    expect(reading).toMatchObject({
      format: 'spdx-tag-value',
      specVersion: '2.3',
      serialNumber: 'https://pump.example/spdx/infusion-pump-2.4.0',
      authors: ['Pump maker', 'bill-1.2'],
      subject: { name: 'infusion-pump', version: '2.4.0' },
      claims: { artifact: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
      components: [
        {
          key: 'pkg:generic/example/tls@3.1.0',
          supplier: 'Example TLS Project',
          licenses: ['MIT', 'MIT OR Apache-2.0'],
          digests: [expect.stringMatching(/^sha1:/), expect.stringMatching(/^sha512:/)],
          supportEndsAt: Date.UTC(2028, 11, 31),
          scope: 'required',
          hasRelationships: true,
          position: { line: 31, column: 1 },
        },
        { key: 'test-kit@7', scope: 'excluded', position: { line: 46, column: 1 } },
      ],
    });
  });

  it('of spdx-tools says what the JSON says that it was made of', () => {
    const reading = readBytes(bytesOf('spdx-tools/sbom.spdx'));
    expect(reading.subject).toEqual({ name: 'infusion-pump', version: '2.4.0', purl: 'pkg:npm/infusion-pump@2.4.0' });
    expect(reading.components.map(({ key, scope, licenses }) => [key, scope, licenses])).toEqual([
      ['pkg:npm/%40types/semver@7.7.1', 'excluded', ['MIT']],
      ['pkg:npm/semver@7.8.6', 'required', ['ISC']],
    ]);
  });

  it('relationship types in small letters, as some tools write them, mean the same', () => {
    const reading = readBytes(
      text('PackageName: a', 'SPDXID: SPDXRef-a', 'Relationship: SPDXRef-DOCUMENT describes SPDXRef-a'),
    );
    expect(reading.subject).toEqual({ name: 'a' });
  });

  it('with Windows line ends reads the same', () => {
    const lines = ['PackageName: a', 'SPDXID: SPDXRef-a', 'PackageComment: <text>one', 'two</text>'];
    expect(readBytes(encoded([...head, ...lines].join('\r\n'))).components).toHaveLength(1);
  });
});

describe('what is refused', () => {
  it('version 2.1 of reuse, by its name', () => {
    expect(refusal(bytesOf('reuse/version-2.1.refused.spdx'))).toBe(
      'EVIDENCE_VERSION 1 "SPDX-2.1" is not read, only SPDX-2.2, SPDX-2.3',
    );
  });

  it.each([
    ['an unknown tag', ['PackageNam: a'], 'EVIDENCE_INVALID 6 the tag "PackageNam" is not understood'],
    ['a name that objects inherit', ['constructor: a'], 'EVIDENCE_INVALID 6 the tag "constructor" is not understood'],
    ['a line that is no tag', ['PackageName: a', 'and more'], 'EVIDENCE_INVALID 7 "and more" is no tag with a value'],
    [
      'a text without end',
      ['PackageName: a', 'PackageComment: <text>b', 'c'],
      'EVIDENCE_INVALID 7 truncated: the <text> of PackageComment has no end',
    ],
    [
      'text behind a text',
      ['DocumentComment: <text>b</text> c'],
      'EVIDENCE_INVALID 6 text follows the <text> of DocumentComment',
    ],
    [
      'a tag twice',
      ['PackageName: a', 'PackageVersion: 1', 'PackageVersion: 2'],
      'EVIDENCE_INVALID 8 PackageVersion stands twice',
    ],
    [
      'a version outside a package',
      ['PackageVersion: 1'],
      'EVIDENCE_INVALID 6 PackageVersion stands outside a package',
    ],
    [
      'a version behind a file',
      ['PackageName: a', 'SPDXID: SPDXRef-a', 'FileName: f', 'PackageVersion: 1'],
      'EVIDENCE_INVALID 9 PackageVersion stands outside a package',
    ],
    ['a package without id', ['PackageName: a'], 'EVIDENCE_INVALID 6 "0" has no "SPDXID"'],
    [
      'a digest without algorithm',
      ['PackageName: a', 'PackageChecksum: abc'],
      'EVIDENCE_INVALID 7 PackageChecksum is "abc", not an algorithm, a colon and a digest',
    ],
    [
      'an unknown algorithm',
      ['PackageName: a', 'SPDXID: SPDXRef-a', 'PackageChecksum: SHA9: abc'],
      expect.stringMatching(/^EVIDENCE_INVALID 8 "algorithm" is "SHA9", not one of ADLER32/),
    ],
    [
      'a relationship of two',
      ['Relationship: SPDXRef-DOCUMENT DESCRIBES'],
      'EVIDENCE_INVALID 6 Relationship is "SPDXRef-DOCUMENT DESCRIBES", not an element, a type and another element',
    ],
    [
      'a relationship to nothing that the document holds',
      ['Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-a'],
      'EVIDENCE_INCONSISTENT 6 no element of the document has the id "SPDXRef-a"',
    ],
  ])('%s', (_, lines, message) => {
    expect(refusal(text(...lines))).toEqual(message);
  });
});
