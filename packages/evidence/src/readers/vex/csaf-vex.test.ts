import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { csafVexReader } from './csaf-vex.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function read(bytes: Uint8Array) {
  const reading = csafVexReader.read({ bytes, path: 'vex.json' });
  if (reading.kind !== 'vex') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readValue = (value: unknown) => read(bytesOf(value));
const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/csaf-vex/${path}`, import.meta.url));

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const tracking = (more: object = {}) => ({
  id: 'EX-1',
  status: 'final',
  version: '1',
  initial_release_date: '2026-03-01T12:00:00Z',
  current_release_date: '2026-03-01T12:00:00Z',
  revision_history: [{ number: '1', date: '2026-03-01T12:00:00Z', summary: 'Initial version.' }],
  ...more,
});
const document = (more: object = {}) => ({
  document: {
    category: 'csaf_vex',
    csaf_version: '2.0',
    publisher: { category: 'vendor', name: 'Example Devices', namespace: 'https://devices.example' },
    title: 'Example',
    tracking: tracking(),
    ...more,
  },
  product_tree: {
    full_product_names: ['A', 'B'].map((id) => ({ product_id: id, name: `Product ${id}` })),
    product_groups: [{ group_id: 'G', product_ids: ['A', 'B'] }],
  },
});
const about = (vulnerability: object, tree: object = {}) => {
  const base = document();
  return {
    ...base,
    product_tree: { ...base.product_tree, ...tree },
    vulnerabilities: [{ cve: 'CVE-2026-1', ...vulnerability }],
  };
};

describe('a CSAF document', () => {
  it('gives a statement for each status and each way of explaining it', () => {
    const { author, claims, statements } = read(fixture('infusion-pump-2.0.json'));
    const at = Date.UTC(2026, 2, 2, 8);
    expect({ author, claims }).toEqual({
      author: 'Example Devices <security@devices.example>',
      claims: { producedAt: at },
    });
    const pump = [
      'pkg:generic/infusion-pump@2.4.0',
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'cpe:2.3:a:example:infusion-pump:2.4.0:*:*:*:*:*:*:*',
      'infusion-pump@2.4.0',
      'Example Devices Infusion pump 2.4.0',
    ];
    expect(statements[0]).toEqual({
      vulnerability: 'CVE-2026-1001',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
      products: [{ ids: pump, subcomponents: ['pkg:npm/%40example/tls@3.1.0', 'Example tls 3.1.0'] }],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impactStatement: 'The renegotiation code is not linked.',
      at,
      position: expect.objectContaining({ pointer: '/vulnerabilities/0/product_status/known_not_affected/0' }),
    });
    expect(statements.map(({ vulnerability, status, products }) => [vulnerability, status, products.length])).toEqual([
      ['CVE-2026-1001', 'not_affected', 1],
      ['CVE-2026-1001', 'affected', 1],
      ['CVE-2026-2002', 'under_investigation', 1],
      ['CVE-2026-2002', 'fixed', 1],
      ['EXD-17', 'affected', 2],
    ]);
    expect(statements[4]).toMatchObject({ actionStatement: 'Operate the pump on a separate network.' });
  });

  it('of version 2.1 has a list of package URLs, and may not know', () => {
    const { statements } = read(fixture('infusion-pump-2.1.json'));
    expect(statements.map(({ vulnerability, status }) => [vulnerability, status])).toEqual([
      ['CVE-2026-3001', 'fixed'],
      ['CVE-2026-3002', 'under_investigation'],
    ]);
    expect(statements[0]?.products[0]?.ids).toEqual([
      'pkg:generic/infusion-pump@2.4.0',
      'pkg:oci/infusion-pump@2.4.0',
      'Infusion pump 2.4.0',
    ]);
  });

  it('without statements is empty', () => {
    expect(readValue(document()).empty).toBe(true);
    expect(readValue(about({ product_status: { recommended: ['A'] } })).empty).toBe(true);
  });

  it.each([
    ['first_affected', 'affected'],
    ['known_affected', 'affected'],
    ['last_affected', 'affected'],
    ['known_not_affected', 'not_affected'],
    ['first_fixed', 'fixed'],
    ['fixed', 'fixed'],
    ['under_investigation', 'under_investigation'],
  ])('%s is %s', (group, status) => {
    expect(readValue(about({ product_status: { [group]: ['A'] } })).statements).toMatchObject([{ status }]);
  });

  it('says a product twice in one group of statuses without contradicting itself', () => {
    const status = { first_affected: ['A'], known_affected: ['A'] };
    expect(readValue(about({ product_status: status })).statements).toHaveLength(1);
  });

  it('gives a justification only to what it flags, and only where it is not affected', () => {
    const flags = [{ label: 'component_not_present', product_ids: ['A'] }];
    const { statements } = readValue(about({ product_status: { known_not_affected: ['A', 'B'] }, flags }));
    expect(statements.map(({ justification, products }) => [justification, products[0]?.ids])).toEqual([
      ['component_not_present', ['Product A']],
      [undefined, ['Product B']],
    ]);
    expect(readValue(about({ product_status: { known_affected: ['A'] }, flags })).statements[0]).not.toHaveProperty(
      'justification',
    );
  });

  it('a component of a component is told as the innermost part', () => {
    const relationships = [
      { id: 'A-B-A', part: 'A', whole: 'A-B' },
      { id: 'A-B', part: 'A', whole: 'B' },
    ].map(({ id, part, whole }) => ({
      category: 'default_component_of',
      product_reference: part,
      relates_to_product_reference: whole,
      full_product_name: { product_id: id, name: id },
    }));
    const { statements } = readValue(about({ product_status: { fixed: ['A-B-A'] } }, { relationships }));
    expect(statements[0]?.products).toEqual([{ ids: ['Product B'], subcomponents: ['Product A'] }]);
  });
});

describe('what is refused', () => {
  it('a product in two contradicting statuses', () => {
    expect(refusal(fixture('contradiction.refused.json'))).toBe(
      'EVIDENCE_INCONSISTENT /vulnerabilities/0/product_status/known_affected/0 the product "PUMP-2.4.0" is both not_affected and affected',
    );
  });

  const relationship = (part: string, whole: string) => ({
    category: 'default_component_of',
    product_reference: part,
    relates_to_product_reference: whole,
    full_product_name: { product_id: 'C', name: 'C' },
  });

  it.each([
    [
      'another version',
      document({ csaf_version: '3.0' }),
      'EVIDENCE_VERSION /document/csaf_version CSAF version "3.0" is not read, only 2.0 and 2.1',
    ],
    [
      'an advisory of another profile',
      document({ category: 'csaf_security_advisory' }),
      'EVIDENCE_INVALID /document/category the category "csaf_security_advisory" is not read, only csaf_vex',
    ],
    [
      'a draft',
      document({ tracking: tracking({ status: 'draft' }) }),
      'EVIDENCE_INVALID /document/tracking/status the document is a draft',
    ],
    [
      'a version that its history does not end with',
      document({ tracking: tracking({ version: '2' }) }),
      'EVIDENCE_INCONSISTENT /document/tracking/version version "2" is not the last one in the revision history',
    ],
    [
      'a release before the first one',
      document({ tracking: tracking({ current_release_date: '2026-02-01T00:00:00Z' }) }),
      'EVIDENCE_INCONSISTENT /document/tracking/current_release_date the current release is older than the initial one',
    ],
    [
      'a product that is not defined',
      about({ product_status: { fixed: ['Z'] } }),
      'EVIDENCE_INCONSISTENT /vulnerabilities/0/product_status/fixed/0 the product "Z" is not defined',
    ],
    [
      'a product that is defined twice',
      about({}, { full_product_names: ['A', 'A'].map((id) => ({ product_id: id, name: id })) }),
      'EVIDENCE_INCONSISTENT /product_tree/full_product_names/1/product_id the product "A" is defined twice',
    ],
    [
      'a product that is a component of itself',
      about({}, { relationships: [relationship('A', 'C')] }),
      'EVIDENCE_INCONSISTENT /product_tree/relationships/0/relates_to_product_reference the product "C" is a part of itself',
    ],
    [
      'a component of a product that is not defined',
      about({}, { relationships: [relationship('A', 'Z')] }),
      'EVIDENCE_INCONSISTENT /product_tree/relationships/0/relates_to_product_reference the product "Z" is not defined',
    ],
    [
      'an unknown status',
      about({ product_status: { harmless: ['A'] } }),
      'EVIDENCE_INVALID /vulnerabilities/0/product_status/harmless "harmless" is not one of first_affected, known_affected, last_affected, known_not_affected, first_fixed, fixed, under_investigation, recommended, unknown',
    ],
    [
      'a flag for everything',
      about({ flags: [{ label: 'component_not_present' }] }),
      'EVIDENCE_INVALID /vulnerabilities/0/flags/0 the flag names no product',
    ],
    [
      'two justifications',
      about({
        product_status: { known_not_affected: ['A'] },
        flags: [
          { label: 'component_not_present', product_ids: ['A'] },
          { label: 'inline_mitigations_already_exist', group_ids: ['G'] },
        ],
      }),
      'EVIDENCE_INCONSISTENT /vulnerabilities/0/flags/1 the product "A" has two justifications',
    ],
    [
      'a group that is not defined',
      about({ threats: [{ category: 'impact', details: 'None.', group_ids: ['H'] }] }),
      'EVIDENCE_INCONSISTENT /vulnerabilities/0/threats/0/group_ids/0 the group "H" is not defined',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(bytesOf(value))).toBe(message);
  });
});

it('reads a history of two hundred thousand revisions', () => {
  const one = { number: '1', date: '2026-03-01T12:00:00Z' };
  const history = Array.from({ length: 200_000 }, () => one);
  expect(readValue(document({ tracking: tracking({ revision_history: history }) })).empty).toBe(true);
});
