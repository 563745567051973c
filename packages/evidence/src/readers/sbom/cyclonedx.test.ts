import { readFileSync } from 'node:fs';
import * as Cdx from '@cyclonedx/cyclonedx-library';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { SbomReading } from '../../reading.ts';
import { cyclonedxReader } from './cyclonedx.ts';

const folder = new URL('../../../fixtures/cyclonedx-json/', import.meta.url);

function readBytes(bytes: Uint8Array): SbomReading {
  const reading = cyclonedxReader.read({ bytes, path: 'bom.json' });
  if (reading.kind !== 'sbom') {
    throw new Error(`a reading of ${reading.kind}`);
  }
  return reading;
}

const readText = (text: string) => readBytes(new TextEncoder().encode(text));
const readValue = (value: unknown) => readText(JSON.stringify(value));
const fixture = (name: string) => readBytes(readFileSync(new URL(name, folder)));

function refusal(value: unknown) {
  try {
    readValue(value);
  } catch (error) {
    if (error instanceof GateError) {
      return `${error.exitCode} ${error.code} ${error.place?.pointer} ${error.message}`;
    }
    throw error;
  }
  throw new Error('was read');
}

const bom = (more: object) => ({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, ...more });
const library = (more: object) => ({ type: 'library', name: 'a', ...more });

describe('bills of materials', () => {
  it('of npm: packages under their canonical package URLs, the product under its own', () => {
    const reading = fixture('npm-sbom.cdx.json');
    expect(reading.specVersion).toBe('1.5');
    expect(reading.subject).toEqual({ name: 'sbom', version: '2.4.0', purl: 'pkg:npm/infusion-pump@2.4.0' });
    expect(reading.components.map(({ key, name, scope }) => [key, name, scope])).toEqual([
      ['pkg:npm/%40types/semver@7.7.1', '@types/semver', 'excluded'],
      ['pkg:npm/semver@7.8.6', 'semver', 'required'],
    ]);
    expect(reading.components[1]?.position).toEqual({ line: 83, column: 5, pointer: '/components/1' });
    expect(reading.claims).toEqual({ version: '2.4.0', producedAt: Date.UTC(2026, 10, 22, 16, 34, 49, 577) });
  });

  it('of cyclonedx-py, which names the format last', () => {
    const bytes = readFileSync(new URL('cyclonedx-py/bom.json', folder));
    expect(cyclonedxReader.looksLike(new TextDecoder().decode(bytes.subarray(0, 4096)))).toBe(true);
    const reading = readBytes(bytes);
    expect(reading.subject).toEqual({ name: 'infusion-pump', version: '2.4.0' });
    expect(reading.authors).toEqual(['CycloneDX cyclonedx-py 7.5.0', 'CycloneDX cyclonedx-python-lib 11.12.0']);
    expect(reading.components.map(({ key, hasRelationships }) => [key, hasRelationships])).toEqual([
      ['pkg:pypi/packaging@25.0', true],
      ['pkg:pypi/semver@3.0.4', true],
    ]);
  });

  it('with digest, nested components and suppliers', () => {
    const { claims, subject, components } = fixture('infusion-pump.cdx.json');
    expect(claims).toEqual({
      artifact: 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      version: '2.4.0',
      producedAt: Date.UTC(2026, 2, 1, 9),
    });
    expect(subject?.sha256).toBe(claims.artifact);
    expect(components.map(({ key, supplier, scope, type }) => [key, supplier, scope, type])).toEqual([
      ['pkg:generic/example/tls@3.1.0', 'Example TLS Project', 'required', 'library'],
      ['bignum', 'Example Mathematics', 'required', 'library'],
      ['example-rtos@10.5', 'Example RTOS GmbH', 'required', 'operating-system'],
      ['flash-tool', undefined, 'excluded', 'application'],
    ]);
  });

  it.each([Cdx.Spec.Spec1dot4, Cdx.Spec.Spec1dot5, Cdx.Spec.Spec1dot6, Cdx.Spec.Spec1dot7])(
    'of version $version as the official library writes them',
    (spec) => {
      const model = new Cdx.Models.Bom();
      model.metadata.timestamp = new Date(Date.UTC(2026, 2, 1));
      model.metadata.component = new Cdx.Models.Component(Cdx.Enums.ComponentType.Application, 'pump', {
        version: '2.4.0',
        hashes: new Cdx.Models.HashDictionary([[Cdx.Enums.HashAlgorithm['SHA-256'], 'a'.repeat(64)]]),
      });
      model.components.add(
        new Cdx.Models.Component(Cdx.Enums.ComponentType.Library, 'tls', {
          group: 'example',
          version: '3.1.0',
          supplier: new Cdx.Models.OrganizationalEntity({ name: 'Example TLS Project' }),
        }),
      );
      const text = new Cdx.Serialize.JsonSerializer(new Cdx.Serialize.JSON.Normalize.Factory(spec)).serialize(model);
      expect(readText(text)).toMatchObject({
        specVersion: spec.version,
        claims: { artifact: `sha256:${'a'.repeat(64)}`, version: '2.4.0', producedAt: Date.UTC(2026, 2, 1) },
        components: [{ key: 'example/tls@3.1.0', supplier: 'Example TLS Project', scope: 'required' }],
      });
    },
  );

  it('what npm lists although only development needs it is not shipped', () => {
    const development = [{ name: 'cdx:npm:package:development', value: 'true' }];
    const other = [{ name: 'cdx:npm:package:private', value: 'true' }];
    const { components } = readValue(
      bom({
        components: [
          library({ name: 'tool', scope: 'required', properties: development }),
          library({ name: 'part', scope: 'required', properties: other }),
        ],
      }),
    );
    expect(components.map(({ name, scope }) => [name, scope])).toEqual([
      ['tool', 'excluded'],
      ['part', 'required'],
    ]);
  });

  it('what npm marks as private is own, unless the bill tells where it was fetched', () => {
    const marked = { properties: [{ name: 'cdx:npm:package:private', value: 'true' }] };
    const { components } = readValue(
      bom({
        components: [
          library({
            name: 'workspace',
            ...marked,
            externalReferences: [{ type: 'website', url: 'https://example.org' }],
          }),
          library({ name: 'published' }),
          library({ name: 'said-otherwise', properties: [{ name: 'cdx:npm:package:private', value: 'false' }] }),
          library({
            name: 'from-git',
            ...marked,
            externalReferences: [{ type: 'distribution', url: 'git+ssh://x/y' }],
          }),
          library({ name: 'archive', ...marked, hashes: [{ alg: 'SHA-512', content: 'ab'.repeat(64) }] }),
        ],
      }),
    );
    expect(components.filter(({ own }) => own).map(({ name }) => name)).toEqual(['workspace']);
  });

  it('a product without components is not empty, a bill of nothing is', () => {
    expect(readValue(bom({})).empty).toBe(true);
    expect(readValue(bom({ metadata: { component: library({}) }, components: [] })).empty).toBe(false);
  });

  it('the parts of the described component are components too', () => {
    const { components } = readValue(
      bom({ metadata: { component: library({ components: [library({ name: 'part' })] }) } }),
    );
    expect(components.map(({ name, position }) => [name, position.pointer])).toEqual([
      ['part', '/metadata/component/components/0'],
    ]);
  });

  it('equal packages get equal keys, however they are written', () => {
    const { components } = readValue(
      bom({
        components: [
          library({ 'bom-ref': '1', version: '7.7.1', purl: 'pkg:npm/@types/semver' }),
          library({ 'bom-ref': '2', version: '7.7.1', purl: 'pkg:NPM/%40types/semver@7.7.1' }),
        ],
      }),
    );
    expect(new Set(components.map(({ key }) => key))).toEqual(new Set(['pkg:npm/%40types/semver@7.7.1']));
  });
});

describe('the document', () => {
  const serialNumber = 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79';

  it('is named by serial number and version, and made by persons, organisations and tools', () => {
    const reading = readValue(
      bom({
        serialNumber,
        version: 2,
        metadata: {
          authors: [{ name: 'Release team' }, { email: 'team@pump.example' }, {}],
          manufacturer: { name: 'Pump maker' },
          supplier: { name: 'not the author' },
          tools: { components: [{ type: 'application', group: 'acme', name: 'scan', version: '1' }], services: [] },
        },
      }),
    );
    expect(reading.serialNumber).toBe(`${serialNumber}/2`);
    expect(reading.authors).toEqual(['Release team', 'team@pump.example', 'Pump maker', 'acme scan 1']);
    expect(fixture('npm-sbom.cdx.json').authors).toEqual(['npm cli 11.19.1']);
  });
});

describe('relationships', () => {
  const part = (ref: string, more: object = {}) => library({ name: ref, 'bom-ref': ref, ...more });
  const related = (more: object) =>
    readValue(bom(more))
      .components.filter(({ hasRelationships }) => hasRelationships)
      .map(({ name }) => name);

  it('of npm: every package stands in the graph', () => {
    const reading = fixture('npm-sbom.cdx.json');
    expect(reading.hasRelationships).toBe(true);
    expect(reading.components.every(({ hasRelationships }) => hasRelationships)).toBe(true);
  });

  it('a component that the graph does not name has none', () => {
    const components = [part('a'), part('b'), part('c'), part('d'), library({ name: 'no-ref' })];
    const dependencies = [{ ref: 'a', dependsOn: ['b'] }, { ref: 'c' }];
    expect(related({ components, dependencies })).toEqual(['a', 'b', 'c']);
    expect(readValue(bom({ components })).hasRelationships).toBe(false);
  });

  it('an empty list says nothing where a composition calls the dependencies unknown', () => {
    const components = [part('a'), part('b')];
    const dependencies = [{ ref: 'a', dependsOn: [] }];
    const composition = (aggregate: string, ref: string) => ({
      components,
      dependencies,
      compositions: [{ aggregate, dependencies: [ref] }],
    });
    expect(related(composition('unknown', 'a'))).toEqual([]);
    expect(related(composition('complete', 'b'))).toEqual(['a', 'b']);
    expect(readValue(bom(composition('unknown', 'a'))).hasRelationships).toBe(false);
  });

  it('what stands inside another is related to it', () => {
    expect(related({ components: [part('outer', { components: [part('inner')] }), part('other')] })).toEqual([
      'outer',
      'inner',
    ]);
  });

  it('of services and to other documents are no dangling ones', () => {
    const dependencies = [{ ref: 'api', dependsOn: ['a', 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#x'] }];
    expect(related({ components: [part('a')], services: [{ name: 'api', 'bom-ref': 'api' }], dependencies })).toEqual([
      'a',
    ]);
  });
});

describe('what a component carries', () => {
  const one = (more: object) => readValue(bom({ components: [library(more)] })).components[0];

  it('digests under one spelling', () => {
    const hashes = [
      { alg: 'SHA-1', content: 'A'.repeat(40) },
      { alg: 'SHA3-256', content: 'b'.repeat(64) },
      { alg: 'BLAKE3', content: 'c'.repeat(96) },
    ];
    expect(one({ hashes })?.digests).toEqual([
      `sha1:${'a'.repeat(40)}`,
      `sha3-256:${'b'.repeat(64)}`,
      `blake3:${'c'.repeat(96)}`,
    ]);
  });

  it('licences by id, name and expression', () => {
    const licenses = [{ license: { id: 'MIT' } }, { license: { name: 'House licence' } }];
    expect(one({ licenses })?.licenses).toEqual(['MIT', 'House licence']);
    expect(one({ licenses: [{ expression: 'MIT OR Apache-2.0' }] })?.licenses).toEqual(['MIT OR Apache-2.0']);
  });

  it('support as the property taxonomy and the FDA name it; words for nothing are absent', () => {
    const properties = [
      { name: 'cdx:lifecycle:milestone:endOfSupport', value: '2028-12-31' },
      { name: 'cdx:fda:end-of-support-date', value: '2028-12-31T00:00:00Z' },
      { name: 'cdx:fda:level-of-support', value: 'actively maintained' },
      { name: 'reliza:support:levelOfSupport', value: 'Unknown' },
    ];
    expect(one({ properties })).toMatchObject({
      supportLevel: 'actively maintained',
      supportEndsAt: Date.UTC(2028, 11, 31),
    });
    expect(one({ properties: [{ name: 'cdx:fda:end-of-support-date', value: 'n/a' }] })).not.toHaveProperty(
      'supportEndsAt',
    );
  });
});

describe('what is refused', () => {
  it.each([
    [
      'an older version',
      bom({ specVersion: '1.3' }),
      '3 EVIDENCE_VERSION /specVersion CycloneDX "1.3" is not read, only 1.4, 1.5, 1.6, 1.7',
    ],
    [
      'a version to come',
      bom({ specVersion: '2.0' }),
      '3 EVIDENCE_VERSION /specVersion CycloneDX "2.0" is not read, only 1.4, 1.5, 1.6, 1.7',
    ],
    ['another document', { spdxVersion: 'SPDX-2.3' }, '3 EVIDENCE_INVALID  the document has no "bomFormat"'],
    [
      'a bom-ref twice',
      bom({ components: [library({ 'bom-ref': 'x' }), library({ components: [library({ 'bom-ref': 'x' })] })] }),
      '3 EVIDENCE_INCONSISTENT /components/1/components/0/bom-ref two components have the bom-ref "x"',
    ],
    [
      'a component without name',
      bom({ components: [{ type: 'library' }] }),
      '3 EVIDENCE_INVALID /components/0 "0" has no "name"',
    ],
    [
      'an unknown type',
      bom({ components: [library({ type: 'gadget' })] }),
      '3 EVIDENCE_INVALID /components/0/type "type" is "gadget", not one of application, framework, library, container, platform, operating-system, device, device-driver, firmware, file, machine-learning-model, data, cryptographic-asset',
    ],
    [
      'an unknown scope',
      bom({ components: [library({ scope: 'dev' })] }),
      '3 EVIDENCE_INVALID /components/0/scope "scope" is "dev", not one of required, optional, excluded',
    ],
    [
      'a package URL that is none',
      bom({ components: [library({ purl: 'npm/a@1' })] }),
      '3 EVIDENCE_INVALID /components/0/purl "npm/a@1" is not a package URL',
    ],
    [
      'a digest of the wrong length',
      bom({ metadata: { component: library({ hashes: [{ alg: 'SHA-256', content: 'abc' }] }) } }),
      '3 EVIDENCE_INVALID /metadata/component/hashes/0/content "abc" is not a sha256 digest (64 hexadecimal digits)',
    ],
    [
      'two digests',
      bom({
        metadata: {
          component: library({ hashes: ['a', 'b'].map((digit) => ({ alg: 'SHA-256', content: digit.repeat(64) })) }),
        },
      }),
      '3 EVIDENCE_INCONSISTENT /metadata/component the component has several SHA-256 digests',
    ],
    [
      'an unknown algorithm',
      bom({ components: [library({ hashes: [{ alg: 'sha256', content: 'a'.repeat(64) }] })] }),
      '3 EVIDENCE_INVALID /components/0/hashes/0/alg "alg" is "sha256", not one of MD5, SHA-1, SHA-256, SHA-384, SHA-512, SHA3-256, SHA3-384, SHA3-512, BLAKE2b-256, BLAKE2b-384, BLAKE2b-512, BLAKE3, Streebog-256, Streebog-512',
    ],
    [
      'a digest that is not hexadecimal',
      bom({ components: [library({ hashes: [{ alg: 'MD5', content: 'g'.repeat(32) }] })] }),
      `3 EVIDENCE_INVALID /components/0/hashes/0/content "${'g'.repeat(32)}" is not a md5 digest (32 hexadecimal digits)`,
    ],
    [
      'a dependency on nothing that the bill holds',
      bom({ components: [library({ 'bom-ref': 'x' })], dependencies: [{ ref: 'x', dependsOn: ['y'] }] }),
      '3 EVIDENCE_INCONSISTENT /dependencies/0/dependsOn/0 no component or service has the bom-ref "y"',
    ],
    [
      'a composition of nothing that the bill holds',
      bom({ compositions: [{ aggregate: 'complete', assemblies: ['y'] }] }),
      '3 EVIDENCE_INCONSISTENT /compositions/0/assemblies/0 no component or service has the bom-ref "y"',
    ],
    [
      'an unknown completeness',
      bom({ compositions: [{ aggregate: 'partly' }] }),
      '3 EVIDENCE_INVALID /compositions/0/aggregate "aggregate" is "partly", not one of complete, incomplete, incomplete_first_party_only, incomplete_first_party_proprietary_only, incomplete_first_party_opensource_only, incomplete_third_party_only, incomplete_third_party_proprietary_only, incomplete_third_party_opensource_only, unknown, not_specified',
    ],
    [
      'a service with the bom-ref of a component',
      bom({ components: [library({ 'bom-ref': 'x' })], services: [{ name: 's', 'bom-ref': 'x' }] }),
      '3 EVIDENCE_INCONSISTENT /services/0/bom-ref two components have the bom-ref "x"',
    ],
    [
      'a serial number that is none',
      bom({ serialNumber: 'pump-1' }),
      '3 EVIDENCE_INVALID /serialNumber the serial number "pump-1" is not urn:uuid: with a UUID',
    ],
    [
      'two ends of support',
      bom({
        components: [
          library({
            properties: [
              { name: 'cdx:lifecycle:milestone:endOfSupport', value: '2028-12-31' },
              { name: 'cdx:fda:end-of-support-date', value: '2029-12-31' },
            ],
          }),
        ],
      }),
      '3 EVIDENCE_INCONSISTENT /components/0/properties/1/value "2029-12-31" contradicts what another property of the component says',
    ],
    [
      'an end of support that is no date',
      bom({ components: [library({ properties: [{ name: 'cdx:fda:end-of-support-date', value: 'soon' }] })] }),
      '3 EVIDENCE_INVALID /components/0/properties/0/value the end of support "soon" is not a date (2029-12-31) or a date and time with zone',
    ],
    [
      'a licence without id and name',
      bom({ components: [library({ licenses: [{ license: { url: 'x' } }] })] }),
      '3 EVIDENCE_INVALID /components/0/licenses/0/license "license" has no "name"',
    ],
    [
      'a time without zone',
      bom({ metadata: { timestamp: '2026-03-01T10:00:00' } }),
      '3 EVIDENCE_INVALID /metadata/timestamp "timestamp" is "2026-03-01T10:00:00", not a date and time with zone, for example 2026-03-01T09:30:00Z',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(value)).toBe(message);
  });
});
