import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../read-evidence.ts';
import type { ReaderInput } from '../../reading.ts';

const exported = readFileSync(new URL('../../../fixtures/strictdoc-json/pump/index.json', import.meta.url), 'utf8');

function read(kind: 'requirements' | 'riskControls' | 'trace', text = exported, settings: Partial<ReaderInput> = {}) {
  const reading = readEvidence({ kind, path: 'index.json', bytes: new TextEncoder().encode(text), ...settings });
  if (!('record' in reading)) throw new Error(reading.kind);
  return reading;
}

describe('the nodes of StrictDoc', () => {
  it('become requirements; relations to parents and from children are what they refine', () => {
    expect(read('requirements').record).toEqual({
      requirements: [
        {
          id: 'SYS-1',
          title: 'Stops on occlusion',
          kind: 'REQUIREMENT',
          status: 'Approved',
          inScope: true,
          revision: '3',
          refines: [],
          riskControls: [],
        },
        expect.objectContaining({ id: 'REQ-1', refines: ['SYS-1'], riskControls: ['RC-1'] }),
        expect.objectContaining({ id: 'REQ-2', refines: ['SYS-1', 'SYS-2'], status: 'not stated' }),
        expect.objectContaining({ id: 'SYS-2', status: 'Draft', refines: [] }),
      ],
    });
  });

  it('become risk controls and trace links', () => {
    expect(read('riskControls').record).toMatchObject({ riskControls: [{ id: 'RC-1', location: 'software' }] });
    expect(read('trace').record).toEqual({ links: [{ from: 'REQ-1', test: 'pump::samples pressure' }] });
  });

  it('refine only by the role that `columns` names', () => {
    expect(read('requirements', exported, { columns: { refines: 'Refines' } }).record).toMatchObject({
      requirements: [{}, { id: 'REQ-1', refines: ['SYS-1'] }, { id: 'REQ-2', refines: [] }, {}],
    });
  });
});

describe('an export is refused', () => {
  it.each([
    [
      'for a requirement without UID',
      exported.replace('"UID": "REQ-2",', ''),
      'an item of type "REQUIREMENT" has no id',
    ],
    [
      'for an unknown relation',
      exported.replace('"TYPE": "File",\n                            "VALUE"', '"TYPE": "Sibling", "VALUE"'),
      '"TYPE" is "Sibling"',
    ],
    [
      'for one UID on two nodes',
      exported.replace('"UID": "REQ-2"', '"UID": "REQ-1"'),
      '"REQ-1" stands in the file twice',
    ],
  ])('%s', (_, text, message) => {
    expect(() => read('requirements', text)).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_INVALID', message: expect.stringContaining(message) }),
    );
  });

  it('for a type that its grammar does not have', () => {
    expect(() => read('requirements', exported, { types: ['REQUIREMENTS'] })).toThrow('did you mean "REQUIREMENT"?');
  });
});
