import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../read-evidence.ts';
import type { ReaderInput } from '../../reading.ts';

const file = (name: string) => readFileSync(new URL(`../../../fixtures/sphinx-needs/${name}`, import.meta.url), 'utf8');
const exported = file('pump/needs.json');

type Kind = 'requirements' | 'riskControls' | 'trace';

function read(kind: Kind, text = exported, settings: Partial<ReaderInput> = {}) {
  const reading = readEvidence({ kind, path: 'needs.json', bytes: new TextEncoder().encode(text), ...settings });
  if (!('record' in reading)) throw new Error(reading.kind);
  return reading;
}

/** The export with changes in its current version. */
function changed(
  change: (version: { needs: Record<string, Record<string, unknown>> } & Record<string, unknown>) => void,
) {
  const document = JSON.parse(exported);
  change(document.versions['2.4.0']);
  return JSON.stringify(document);
}

describe('the needs of sphinx-needs', () => {
  it('become requirements that refine what they link to, and implement risk controls', () => {
    expect(read('requirements')).toMatchObject({ format: 'sphinx-needs', empty: false });
    expect(read('requirements').record).toEqual({
      requirements: [
        {
          id: 'REQ-1',
          title: 'Pressure is measured every 10 ms',
          kind: 'req',
          status: 'approved',
          inScope: true,
          revision: '1',
          refines: ['SYS-1'],
          riskControls: ['RC-1'],
        },
        expect.objectContaining({ id: 'REQ-2', status: 'draft', refines: ['SYS-1'] }),
        expect.objectContaining({ id: 'REQ-3', status: 'not stated', refines: [] }),
        expect.objectContaining({ id: 'REQ-4', refines: ['SYS-1'] }),
        expect.objectContaining({
          id: 'REQ-5',
          refines: ['REQ-1', 'SYS-1'],
          suspect: true,
          suspectReasons: [
            'links REQ-1 under the condition "\\"safety\\" in tags", which is not evaluated here',
            'links SYS-1 under the condition "revision==\\"2\\"", which does not hold',
          ],
        }),
        expect.objectContaining({ id: 'SYS-1', kind: 'sysreq', revision: '3' }),
      ],
    });
  });

  it('are the same whether defaults were removed from the export or not', () => {
    for (const kind of ['requirements', 'riskControls', 'trace'] as const) {
      expect(read(kind, file('pump/needs-with-defaults.json')).record).toEqual(read(kind).record);
    }
  });

  it('become risk controls and trace links, also to risk controls', () => {
    expect(read('riskControls').record).toEqual({
      riskControls: [{ id: 'RC-1', title: 'Occlusion detection', location: 'software', items: [] }],
    });
    expect(read('trace', exported, { columns: { test: 'case_name' } }).record).toEqual({
      links: [
        { from: 'RC-1', test: 'pump::samples pressure' },
        { from: 'REQ-1', test: 'pump::samples pressure' },
      ],
    });
    expect(read('trace').record).toMatchObject({ links: [{ test: 'TC-1' }, { test: 'TC-1' }] });
  });

  it('of sphinx-test-reports link requirements, not the files and suites that they stand in, to tests by class and name', () => {
    expect(read('trace', file('test-reports/needs.json')).record).toEqual({
      links: [{ from: 'REQ-1', test: 'pump::samples pressure' }],
    });
    expect(read('requirements', file('test-reports/needs.json')).record).toMatchObject({
      requirements: [{ id: 'REQ-1' }],
    });
  });

  it('keep the place of the need', () => {
    const { at } = read('requirements');
    const { line, pointer } = at('/requirements/5/refines/0');
    expect(pointer).toBe('/versions/2.4.0/needs/SYS-1');
    expect(exported.split('\n')[(line ?? 0) - 1]).toContain('"SYS-1": {');
  });

  it('are taken by type', () => {
    expect(read('requirements', exported, { types: ['sysreq'] }).record).toMatchObject({
      requirements: [{ id: 'SYS-1' }],
    });
    expect(read('trace', exported, { types: ['req'] }).empty).toBe(false);
    expect(() => read('requirements', exported, { types: ['sysrek'] })).toThrow(
      'types names "sysrek", which is no type of this file; did you mean "sysreq"?',
    );
  });

  it('take fields from where `columns` says', () => {
    const columns = { title: 'type_name', riskControls: 'mitigates', refines: 'links' };
    expect(read('requirements', exported, { columns }).record).toMatchObject({
      requirements: [{ title: 'Requirement', riskControls: ['RC-1'], refines: [] }, {}, {}, {}, {}, {}],
    });
    expect(() => read('trace', exported, { columns: { test: 'casename' } })).toThrow(
      'columns takes test from "casename", which is no attribute and no kind of link of this file; did you mean "case_name"?',
    );
  });

  it('are out of scope when they are external, and links to a part link the need', () => {
    const text = changed(({ needs }) => {
      Object.assign(needs['SYS-1'] ?? {}, { is_external: true, parts: { a: { id: 'a' } } });
      Object.assign(needs['REQ-2'] ?? {}, { refines: ['SYS-1.a'] });
    });
    expect(read('requirements', text).record).toMatchObject({
      requirements: [{}, { refines: ['SYS-1'] }, {}, {}, {}, { id: 'SYS-1', inScope: false }],
    });
  });

  it('are suspect when their constraints do not hold', () => {
    const text = changed(({ needs }) => Object.assign(needs['REQ-2'] ?? {}, { constraints_passed: false }));
    expect(read('requirements', text).record).toMatchObject({
      requirements: [{}, { suspect: true, suspectReasons: ['its constraints do not hold'] }, {}, {}, {}, {}],
    });
  });
});

describe('an export is refused', () => {
  it.each([
    [
      'without its current version',
      exported.replace('"current_version": "2.4.0"', '"current_version": "2.5.0"'),
      'EVIDENCE_INVALID the file holds no version "2.5.0", which it calls its current one',
    ],
    [
      'for another number of needs',
      changed((version) => Object.assign(version, { needs_amount: 7 })),
      'EVIDENCE_INCONSISTENT "needs_amount" is 7, but 8 needs are there',
    ],
    [
      'for a need under a foreign id',
      changed(({ needs }) => Object.assign(needs['REQ-2'] ?? {}, { id: 'REQ-9' })),
      'EVIDENCE_INCONSISTENT the need under "REQ-2" has another id',
    ],
    [
      'without the schema that tells links from texts',
      changed((version) => delete version.needs_schema),
      'EVIDENCE_INVALID "2.4.0" has no "needs_schema"',
    ],
  ])('%s', (_, text, message) => {
    try {
      read('requirements', text);
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      expect(`${error.code} ${error.message}`).toBe(message);
      return;
    }
    throw new Error('was read');
  });

  it('where a risk control does not say where it acts', () => {
    const text = changed(({ needs }) => delete needs['RC-1']?.location);
    expect(() => read('riskControls', text)).toThrow(
      'risk control "RC-1" does not say where it acts; it must be one of',
    );
  });
});
