import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { SbomReading } from '../../reading.ts';
import { cyclonedxXmlReader } from './cyclonedx-xml.ts';

const folder = new URL('../../../fixtures/cyclonedx-xml/', import.meta.url);

function readBytes(bytes: Uint8Array): SbomReading {
  const reading = cyclonedxXmlReader.read({ bytes, path: 'bom.xml' });
  if (reading.kind !== 'sbom') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readText = (text: string) => readBytes(new TextEncoder().encode(text));
const fixture = (name: string) => readBytes(readFileSync(new URL(name, folder)));

function refusal(text: string) {
  try {
    readText(text);
  } catch (error) {
    if (error instanceof GateError) {
      return `${error.exitCode} ${error.code} ${error.place?.line}:${error.place?.column} ${error.message}`;
    }
    throw error;
  }
  throw new Error('was read');
}

const bom = (content: string, version = '1.6') =>
  `<bom xmlns="http://cyclonedx.org/schema/bom/${version}">${content}</bom>`;
const components = (...all: string[]) => bom(`<components>${all.join('')}</components>`);

describe('bills of materials', () => {
  it('of cyclonedx-npm: packages, development and relationships', () => {
    const reading = fixture('cyclonedx-npm/bom.xml');
    expect(reading.specVersion).toBe('1.6');
    expect(reading.subject).toEqual({
      name: 'infusion-pump',
      version: '2.4.0',
      purl: 'pkg:npm/infusion-pump@2.4.0',
    });
    expect(
      reading.components.map(({ key, scope, licenses, hasRelationships }) => [key, scope, licenses, hasRelationships]),
    ).toEqual([
      ['pkg:npm/%40types/semver@7.7.1', 'excluded', ['MIT'], true],
      ['pkg:npm/semver@7.8.6', 'required', ['ISC'], true],
    ]);
    expect(reading.authors).toEqual([
      'npm 11.19.1',
      '@cyclonedx cyclonedx-npm 6.0.1',
      '@cyclonedx cyclonedx-library 10.3.0',
    ]);
  });

  it.each(['1.4', '1.5', '1.6', '1.7'])('of version %s say all that the same bill says in JSON', (version) => {
    const reading = fixture(`library/bom-${version}.xml`);
    expect(reading).toMatchObject({
      format: 'cyclonedx-xml',
      specVersion: version,
      serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79/2',
      authors: ['Release team', 'acme bill 1.2'],
      hasRelationships: true,
      claims: { artifact: `sha256:${'ab'.repeat(32)}`, version: '2.4.0', producedAt: Date.UTC(2026, 2, 1) },
    });
    expect(reading.components).toMatchObject([
      {
        key: 'pkg:generic/example/tls@3.1.0',
        name: 'example/tls',
        ref: 'tls',
        supplier: 'Example TLS Project',
        digests: [`sha512:${'cd'.repeat(64)}`],
        licenses: expect.arrayContaining(['MIT', 'House licence']),
        supportLevel: 'actively maintained',
        supportEndsAt: Date.UTC(2028, 11, 31),
        hasRelationships: true,
      },
      { key: 'bignum', scope: 'optional', licenses: ['MIT OR Apache-2.0'], hasRelationships: true },
    ]);
  });

  it('with space around text, elements of other namespaces, services and details of an expression', () => {
    const reading = readText(
      bom(
        `<components>
          <x:note xmlns:x="urn:x">n</x:note>
          <component type="library" bom-ref="a">
            <name> a </name>
            <note xmlns="urn:y"><name>other</name></note>
            <licenses><expression-detailed expression="MIT"/></licenses>
            <externalReferences><reference type="distribution"><url>x</url></reference></externalReferences>
            <properties><property name="cdx:npm:package:private">true</property></properties>
          </component>
        </components>
        <services><service bom-ref="s"><name>s</name></service></services>
        <dependencies><dependency ref="s"><provides ref="a"/></dependency></dependencies>
        <compositions><composition><aggregate>complete</aggregate><assemblies><assembly ref="a"/></assemblies></composition></compositions>`,
        '1.7',
      ),
    );
    expect(reading.components).toMatchObject([{ name: 'a', licenses: ['MIT'], own: false, hasRelationships: true }]);
    expect(reading.components[0]?.position).toEqual({ line: 3, column: 11 });
  });

  it('dependencies inside dependencies are edges too', () => {
    const part = (ref: string) => `<component type="library" bom-ref="${ref}"><name>${ref}</name></component>`;
    const tree =
      '<dependencies><dependency ref="a"><dependency ref="b"><dependency ref="c"/></dependency></dependency></dependencies>';
    const reading = readText(bom(`<components>${['a', 'b', 'c', 'd'].map(part).join('')}</components>${tree}`));
    expect(reading.components.map(({ hasRelationships }) => hasRelationships)).toEqual([true, true, true, false]);
  });

  it('a bill of nothing is empty', () => {
    expect(readText(bom('')).empty).toBe(true);
  });
});

describe('what is refused', () => {
  it.each([
    ['an older version', bom('', '1.3'), '3 EVIDENCE_VERSION 1:1 CycloneDX "1.3" is not read, only 1.4, 1.5, 1.6, 1.7'],
    [
      'another document',
      '<bom/>',
      '3 EVIDENCE_INVALID 1:1 the root element is <bom> of "", not <bom> of http://cyclonedx.org/schema/bom/',
    ],
    [
      'a misspelt component',
      components('<componant type="library"><name>a</name></componant>'),
      '3 EVIDENCE_INVALID 1:62 <componant> in <components> is not understood',
    ],
    [
      'components that a prefix would hide',
      `<bom xmlns="http://cyclonedx.org/schema/bom/1.6" xmlns:c="http://cyclonedx.org/schema/bom/1.6"><c:components/></bom>`,
      '3 EVIDENCE_INVALID 1:1 xmlns:c gives the namespace of CycloneDX once more; its elements must stand without prefix',
    ],
    [
      'components that a second declaration would hide',
      bom(`<components xmlns="http://cyclonedx.org/schema/bom/1.6"/>`),
      '3 EVIDENCE_INVALID 1:50 xmlns gives the namespace of CycloneDX once more; its elements must stand without prefix',
    ],
    [
      'components twice',
      bom('<components/><components/>'),
      '3 EVIDENCE_INVALID 1:63 <components> stands twice in <bom>',
    ],
    [
      'markup in a name',
      components('<component type="library"><name>a<b>c</b></name></component>'),
      '3 EVIDENCE_INVALID 1:95 <b> stands in <name>, which holds text',
    ],
    [
      'a component without name',
      components('<component type="library"/>'),
      '3 EVIDENCE_INVALID 1:62 "0" has no "name"',
    ],
    [
      'an unknown scope',
      components('<component type="library"><name>a</name><scope>dev</scope></component>'),
      '3 EVIDENCE_INVALID 1:102 "scope" is "dev", not one of required, optional, excluded',
    ],
    [
      'a dependency on nothing that the bill holds',
      bom('<dependencies><dependency ref="x"/></dependencies>'),
      '3 EVIDENCE_INCONSISTENT 1:64 no component or service has the bom-ref "x"',
    ],
    [
      'a version that is no number',
      `<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="one"/>`,
      '3 EVIDENCE_INVALID 1:1 "version" is "one", not a whole number',
    ],
    [
      'a document type',
      `<!DOCTYPE bom>${bom('')}`,
      '3 EVIDENCE_DOCTYPE 1:1 a test report may not declare a document type (entity expansion, external files)',
    ],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toBe(message);
  });
});
