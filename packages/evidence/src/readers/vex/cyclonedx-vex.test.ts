import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { cyclonedxVexReader } from './cyclonedx-vex.ts';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

function read(bytes: Uint8Array) {
  const reading = cyclonedxVexReader.read({ bytes, path: 'vex.json' });
  if (reading.kind !== 'vex') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readValue = (value: unknown) => read(bytesOf(value));
const fixture = (path: string) => readFileSync(new URL(`../../../fixtures/cyclonedx-vex/${path}`, import.meta.url));

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const bill = (more: object = {}) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: {
    timestamp: '2026-03-01T12:00:00Z',
    authors: [{ name: 'Safety engineer', email: 'safety@pump.example' }],
  },
  components: [{ type: 'library', 'bom-ref': 'a', name: 'a', version: '1' }],
  ...more,
});
const analysed = (analysis: object, more: object = {}) =>
  bill({ vulnerabilities: [{ id: 'CVE-2026-1', analysis, affects: [{ ref: 'a' }], ...more }] });

describe('a CycloneDX document', () => {
  it('gives a statement for each analysed vulnerability, and none for others', () => {
    const { author, claims, statements } = read(fixture('linked.vex.json'));
    expect({ author, claims }).toEqual({
      author: 'Product security <security@devices.example>',
      claims: { producedAt: Date.UTC(2026, 2, 1, 12) },
    });
    expect(statements.map(({ vulnerability }) => vulnerability)).toEqual(['CVE-2026-1001', 'CVE-2026-2002']);
    expect(statements[0]).toEqual({
      vulnerability: 'CVE-2026-1001',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
      products: [
        {
          ids: ['urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg%3Anpm%2F%2540example%2Ftls%403.1.0'],
          subcomponents: [],
        },
      ],
      status: 'not_affected',
      justification: 'vulnerable_code_not_in_execute_path',
      impactStatement: 'The renegotiation code is not linked.',
      actionStatement: 'will_not_fix, update',
      at: Date.UTC(2026, 1, 28, 8),
      position: expect.objectContaining({ pointer: '/vulnerabilities/0' }),
    });
  });

  it('that holds the components speaks of them as parts of its product', () => {
    const { author, statements } = read(fixture('embedded.cdx.json'));
    expect(author).toBe('Example Devices');
    const pump = [
      'pkg:generic/infusion-pump@2.4.0',
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'infusion-pump@2.4.0',
    ];
    const rtos = { ids: pump, subcomponents: ['example-rtos@10.5'] };
    expect(statements.map(({ status, products }) => [status, products])).toEqual([
      ['affected', [{ ids: pump, subcomponents: ['pkg:npm/%40example/tls@3.1.0', '@example/tls@3.1.0'] }]],
      ['fixed', [rtos, { ids: pump, subcomponents: [] }]],
      ['not_affected', [{ ids: pump, subcomponents: [] }]],
      ['not_affected', [rtos]],
    ]);
    expect(statements[0]).toMatchObject({ actionStatement: 'Operate the pump on a separate network.' });
    expect(statements[3]).toMatchObject({ justification: 'inline_mitigations_already_exist' });
  });

  it('without a product speaks of its components alone', () => {
    expect(readValue(analysed({ state: 'resolved' })).statements[0]?.products).toEqual([
      { ids: ['a@1'], subcomponents: [] },
    ]);
  });

  it('that names nobody has no author', () => {
    const metadata = { timestamp: '2026-03-01T12:00:00Z', tools: [{ name: 'a tool' }] };
    expect(readValue({ ...analysed({ state: 'resolved' }), metadata }).author).toBe('');
  });

  it.each([
    ['code_not_present', 'vulnerable_code_not_present'],
    ['code_not_reachable', 'vulnerable_code_not_in_execute_path'],
    ['requires_configuration', 'vulnerable_code_cannot_be_controlled_by_adversary'],
    ['requires_dependency', 'vulnerable_code_cannot_be_controlled_by_adversary'],
    ['requires_environment', 'vulnerable_code_cannot_be_controlled_by_adversary'],
    ['protected_by_compiler', 'inline_mitigations_already_exist'],
    ['protected_at_runtime', 'inline_mitigations_already_exist'],
    ['protected_at_perimeter', 'inline_mitigations_already_exist'],
    ['protected_by_mitigating_control', 'inline_mitigations_already_exist'],
  ])('%s is %s', (label, justification) => {
    const { statements } = readValue(analysed({ state: 'not_affected', justification: label }));
    expect(statements).toMatchObject([{ status: 'not_affected', justification }]);
  });

  it('whose analysis has no state, or that affects nothing, states nothing of a product', () => {
    expect(readValue(analysed({ detail: 'Later.' })).empty).toBe(true);
    expect(readValue(analysed({ state: 'resolved' }, { affects: undefined })).statements[0]?.products).toEqual([]);
  });
});

describe('what is refused', () => {
  const statement = analysed({ state: 'resolved' });

  it.each([
    [
      'another version',
      { ...statement, specVersion: '2.0' },
      'EVIDENCE_VERSION /specVersion CycloneDX "2.0" is not read, only 1.4, 1.5, 1.6, 1.7',
    ],
    [
      'a statement without date',
      { ...statement, metadata: { authors: [{ name: 'a' }] } },
      'EVIDENCE_INVALID /vulnerabilities/0/analysis neither the analysis nor the document says when the statement was made',
    ],
    [
      'an unknown state',
      analysed({ state: 'harmless' }),
      'EVIDENCE_INVALID /vulnerabilities/0/analysis/state "state" is "harmless", not one of exploitable, false_positive, in_triage, not_affected, resolved, resolved_with_pedigree',
    ],
    [
      'a component that is not there',
      analysed({ state: 'resolved' }, { affects: [{ ref: 'b' }] }),
      'EVIDENCE_INCONSISTENT /vulnerabilities/0/affects/0/ref no component has the bom-ref "b"',
    ],
    [
      'one reference for two components',
      {
        ...statement,
        components: ['a', 'b'].map((name) => ({ type: 'library', 'bom-ref': 'a', name })),
      },
      'EVIDENCE_INCONSISTENT /components/1/bom-ref the bom-ref "a" stands twice',
    ],
  ])('%s', (_, value, message) => {
    expect(refusal(bytesOf(value))).toBe(message);
  });
});
