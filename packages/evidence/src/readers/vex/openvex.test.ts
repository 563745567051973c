import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { VexReading } from '../../reading.ts';
import { openvexReader } from './openvex.ts';

function readBytes(bytes: Uint8Array): VexReading {
  const reading = openvexReader.read({ bytes, path: 'vex.json' });
  if (reading.kind !== 'vex') {
    throw new Error(`a reading of ${reading.kind}`);
  }
  return reading;
}

const readValue = (value: unknown) => readBytes(new TextEncoder().encode(JSON.stringify(value)));

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

const vex = (more: object = {}) => ({
  '@context': 'https://openvex.dev/ns/v0.2.0',
  '@id': 'https://example.com/vex/1',
  author: 'security',
  timestamp: '2026-03-01T12:00:00Z',
  version: 1,
  statements: [],
  ...more,
});
const withStatement = (statement: object) =>
  vex({ statements: [{ vulnerability: { name: 'CVE-1' }, products: [{ '@id': 'pkg:generic/a@1' }], ...statement }] });

describe('OpenVEX documents', () => {
  it('give statements with products, subcomponents and times', () => {
    const bytes = readFileSync(new URL('../../../fixtures/openvex/infusion-pump.openvex.json', import.meta.url));
    const { author, statements, claims, empty } = readBytes(bytes);
    expect({ author, claims, empty }).toEqual({
      author: 'Product security, Example Devices',
      claims: { producedAt: Date.UTC(2026, 2, 2, 8) },
      empty: false,
    });
    expect(statements).toHaveLength(4);
    expect(statements[0]).toEqual({
      vulnerability: 'CVE-2026-1001',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
      products: [
        {
          ids: [
            'pkg:generic/infusion-pump@2.4.0',
            'cpe:2.3:a:example:infusion-pump:2.4.0:*:*:*:*:*:*:*',
            'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
          ],
          subcomponents: ['pkg:npm/%40example/tls@3.1.0'],
        },
      ],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impactStatement: 'The renegotiation code is not linked.',
      at: Date.UTC(2026, 1, 20, 8, 30, 0, 123),
      position: { line: 10, column: 5, pointer: '/statements/0' },
    });
    expect(statements[1], 'a statement without a time has that of the document').toMatchObject({
      status: 'affected',
      actionStatement: 'Operate the pump on a separate network until version 2.5.',
      at: Date.UTC(2026, 2, 1, 12),
    });
    expect(statements[3]).toMatchObject({ status: 'under_investigation', products: [] });
  });

  it('of govulncheck are read, though they tell no action', () => {
    const path = new URL('../../../fixtures/openvex/govulncheck/source.openvex.json', import.meta.url);
    const { statements } = readBytes(readFileSync(path));
    expect(
      statements.map(({ vulnerability, status, justification }) => [vulnerability, status, justification]),
    ).toEqual([
      ['GO-2026-9001', 'affected', undefined],
      ['GO-2026-9002', 'not_affected', 'vulnerable_code_not_in_execute_path'],
      ['GO-2026-9003', 'not_affected', 'vulnerable_code_not_present'],
    ]);
    expect(statements[0]?.products).toEqual([
      { ids: ['Unknown Product'], subcomponents: ['pkg:golang/stdlib@v1.26.8'] },
    ]);
  });

  it('an update makes no statement newer than it was made', () => {
    const [statement] = readValue(withStatement({ status: 'fixed', last_updated: '2026-03-05T00:00:00Z' })).statements;
    expect(statement?.at).toBe(Date.UTC(2026, 2, 1, 12));
  });

  it('without statements are empty', () => {
    expect(readValue(vex()).empty).toBe(true);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'another version',
      vex({ '@context': 'https://openvex.dev/ns' }),
      '3 EVIDENCE_VERSION /@context the context "https://openvex.dev/ns" is not read, only https://openvex.dev/ns/v0.2.0',
    ],
    ['no author', vex({ author: ' ' }), '3 EVIDENCE_INVALID /author "author" is " ", not a text that is not empty'],
    [
      'not affected without a reason',
      withStatement({ status: 'not_affected', impact_statement: ' ' }),
      '3 EVIDENCE_INVALID /statements/0 not_affected needs a justification or an impact_statement',
    ],
    [
      'an unknown status',
      withStatement({ status: 'harmless' }),
      '3 EVIDENCE_INVALID /statements/0/status "status" is "harmless", not one of not_affected, affected, fixed, under_investigation',
    ],
    [
      'an unknown justification',
      withStatement({ status: 'not_affected', justification: 'trust_us' }),
      '3 EVIDENCE_INVALID /statements/0/justification "justification" is "trust_us", not one of component_not_present, vulnerable_code_not_present, vulnerable_code_not_in_execute_path, vulnerable_code_cannot_be_controlled_by_adversary, inline_mitigations_already_exist',
    ],
    [
      'a vulnerability of the older form',
      withStatement({ status: 'fixed', vulnerability: 'CVE-1' }),
      '3 EVIDENCE_INVALID /statements/0/vulnerability "vulnerability" is "CVE-1", not an object',
    ],
    [
      'a product that nothing identifies',
      withStatement({ status: 'fixed', products: [{}] }),
      '3 EVIDENCE_INVALID /statements/0/products/0 a product or subcomponent has neither @id nor identifiers nor a sha-256 hash',
    ],
    [
      'a wrong package URL',
      withStatement({ status: 'fixed', products: [{ '@id': 'pkg:npm' }] }),
      '3 EVIDENCE_INVALID /statements/0/products/0/@id "pkg:npm" is not a package URL',
    ],
    [
      'a wrong digest',
      withStatement({ status: 'fixed', products: [{ hashes: { 'sha-256': 'abc' } }] }),
      '3 EVIDENCE_INVALID /statements/0/products/0/hashes/sha-256 "abc" is not a SHA-256 digest (64 hexadecimal digits)',
    ],
    [
      'a version before the first',
      vex({ version: 0 }),
      '3 EVIDENCE_INVALID /version "version" is 0; versions begin at 1',
    ],
    [
      'a document that was updated before it was issued',
      vex({ last_updated: '2026-02-01T00:00:00Z' }),
      '3 EVIDENCE_INCONSISTENT /last_updated "last_updated" is before "timestamp"',
    ],
    [
      'a statement that was updated before it was made',
      withStatement({ status: 'fixed', last_updated: '2026-02-01T00:00:00Z' }),
      '3 EVIDENCE_INCONSISTENT /statements/0/last_updated "last_updated" is before "timestamp"',
    ],
    [
      'a time without zone',
      withStatement({ status: 'fixed', timestamp: '2026-03-01T12:00:00' }),
      '3 EVIDENCE_INVALID /statements/0/timestamp "timestamp" is "2026-03-01T12:00:00", not a date and time with zone, for example 2026-03-01T09:30:00Z',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(value)).toBe(message);
  });
});
