import { describe, expect, it } from 'vitest';
import { factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const bill = (path: string, more: object, kind: 'sbom' | 'baselineSbom' = 'sbom'): TestFile => ({
  kind,
  path,
  text: JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...more }),
});
const sha512 = { alg: 'SHA-512', content: 'AB'.repeat(64) };

function sbomOf(...files: readonly TestFile[]) {
  const { facts } = assembleFacts(materialOf(files));
  expect(factsViolations(facts)).toEqual([]);
  return facts.sbom;
}

describe('minimum fields', () => {
  it('that a component and its document lack', () => {
    const { components, documents } = sbomOf(
      bill('a.json', {
        components: [
          { type: 'library', name: 'bare' },
          { type: 'library', name: 'digest', version: '1', hashes: [sha512] },
          {
            type: 'library',
            'bom-ref': 'f',
            name: 'full',
            purl: 'pkg:npm/full@1',
            publisher: 'Example',
          },
        ],
        dependencies: [{ ref: 'f' }],
      }),
      bill('b.json', { metadata: { timestamp: '2026-03-01T00:00:00Z', authors: [{ name: 'Release team' }] } }),
    );
    expect(components.map(({ name, missing }) => [name, missing])).toEqual([
      ['bare', ['identifier', 'relationship', 'supplier', 'version']],
      ['digest', ['relationship', 'supplier']],
      ['full', []],
    ]);
    expect(documents.map(({ missing, authors }) => [missing, authors])).toEqual([
      [['author', 'timestamp'], []],
      [['relationships'], ['Release team']],
    ]);
  });

  it('are there when one of two bills of a component has them; the earlier end of support counts', () => {
    const end = (value: string) => [{ name: 'cdx:lifecycle:milestone:endOfSupport', value }];
    const zlib = { type: 'library', name: 'zlib', version: '1.3.1' };
    const { components } = sbomOf(
      bill('a.json', {
        components: [{ ...zlib, publisher: 'zlib makers', properties: end('2030-01-01'), hashes: [sha512] }],
      }),
      bill('b.json', {
        components: [{ ...zlib, properties: end('2029-01-01'), licenses: [{ license: { id: 'Zlib' } }] }],
      }),
    );
    expect(components).toMatchObject([
      {
        supplier: 'zlib makers',
        missing: ['relationship'],
        digests: [`sha512:${'ab'.repeat(64)}`],
        licenses: ['Zlib'],
        supportEndsAt: Date.UTC(2029, 0, 1),
        document: 0,
      },
    ]);
  });
});

it('the bill of the baseline stands apart, and gives no components', () => {
  const serialNumber = 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79';
  const library = { type: 'library', name: 'old', version: '1' };
  const { components, documents, baselineDocuments } = sbomOf(
    bill('old.json', { serialNumber, version: 3, components: [library] }, 'baselineSbom'),
    bill('new.json', { components: [] }),
  );
  expect(components).toEqual([]);
  expect(documents.map(({ source }) => source.path)).toEqual(['new.json']);
  expect(baselineDocuments).toMatchObject([{ serialNumber: `${serialNumber}/3`, source: { path: 'old.json' } }]);
});

it('a CPE name alone identifies a component', () => {
  const part = { type: 'library', name: 'rtos', version: '10.5', cpe: 'cpe:2.3:o:example:rtos:10.5:*:*:*:*:*:*:*' };
  const { components } = sbomOf(bill('sbom.json', { components: [part, { ...part, name: 'nameless', cpe: ' ' }] }));
  expect(components.map(({ name, cpe, missing }) => [name, cpe, missing.includes('identifier')])).toEqual([
    ['nameless', undefined, true],
    ['rtos', part.cpe, false],
  ]);
});
