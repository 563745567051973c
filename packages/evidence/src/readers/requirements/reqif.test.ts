import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../read-evidence.ts';
import type { ReaderInput } from '../../reading.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/reqif/${name}`, import.meta.url), 'utf8');
const exported = fixture('strictdoc/pump.reqif');

function read(kind: 'requirements' | 'riskControls' | 'trace', text = exported, settings: Partial<ReaderInput> = {}) {
  const reading = readEvidence({ kind, path: 'pump.reqif', bytes: new TextEncoder().encode(text), ...settings });
  if (!('record' in reading)) throw new Error(reading.kind);
  return reading;
}

describe('the objects of ReqIF', () => {
  it('become requirements by their foreign ids; the source of a relation refines its target', () => {
    expect(read('requirements').record).toEqual({
      requirements: [
        expect.objectContaining({ id: 'SYS-1', revision: '3', refines: [] }),
        {
          id: 'REQ-1',
          title: 'Pressure is measured',
          kind: 'REQUIREMENT',
          status: 'Approved',
          inScope: true,
          refines: ['SYS-1'],
          riskControls: ['RC-1'],
        },
        expect.objectContaining({ id: 'REQ-2' }),
        expect.objectContaining({ id: 'SYS-2' }),
      ],
    });
  });

  it('become risk controls, with words of enumerations, and trace links', () => {
    expect(read('riskControls').record).toMatchObject({ riskControls: [{ id: 'RC-1', location: 'software' }] });
    expect(read('trace').record).toEqual({ links: [{ from: 'REQ-1', test: 'pump::samples pressure' }] });
  });

  it('are read whatever the prefix of the namespace, with XHTML, dates and other tools in the file', () => {
    const text = fixture('hand-written/prefixed.reqif');
    const columns = { id: 'Object Identifier', title: 'Object Heading', status: 'Review State', refines: 'satisfies' };
    const { record } = read('requirements', text, { types: ['System Requirement', 'Software Requirement'], columns });
    expect(record).toMatchObject({
      requirements: [
        { id: 'SYS-7', title: 'Stops on occlusion', kind: 'System Requirement', status: 'accepted', refines: [] },
        { id: 'SW-12', title: 'Measures the pressure', status: 'in review', refines: ['SYS-7'] },
      ],
    });
    expect(read('requirements', text, { types: ['Software Requirement'] }).record).toMatchObject({
      requirements: [{ id: '_o-2', refines: ['_o-1', '_o-1'] }],
    });
  });
});

describe('a file is refused', () => {
  it.each([
    [
      'in another namespace',
      exported.replace('20110401/reqif.xsd', '20101201'),
      'EVIDENCE_VERSION',
      'is not read; read is http',
    ],
    ['of another version', exported.replace('>1.0<', '>2.0<'), 'EVIDENCE_VERSION', 'ReqIF "2.0" is not read'],
    [
      'for a type that is not defined',
      exported.replace('<SPEC-OBJECT-TYPE-REF>TEST', '<SPEC-OBJECT-TYPE-REF>X'),
      'EVIDENCE_INVALID',
      'no object type "X_CASE',
    ],
    [
      'for an attribute of another type',
      exported.replace(/(THE-VALUE="REQ-1">\s*<DEFINITION>\s*<ATTRIBUTE-DEFINITION-STRING-REF>)/, '$1X'),
      'EVIDENCE_INVALID',
      'have no attribute "XREQUIREMENT',
    ],
    [
      'for a relation that leads nowhere',
      exported.replace('<SOURCE>\n            <SPEC-OBJECT-REF>', '<SOURCE>\n            <SPEC-OBJECT-REF>X'),
      'EVIDENCE_INVALID',
      'which is no object of the file',
    ],
    [
      'for a word that is not defined',
      exported.replace('<ENUM-VALUE-REF>', '<ENUM-VALUE-REF>X'),
      'EVIDENCE_INVALID',
      'the file defines no word "XENUM',
    ],
    [
      'for one id on two objects',
      exported.replace('THE-VALUE="REQ-2"', 'THE-VALUE="REQ-1"'),
      'EVIDENCE_INVALID',
      '"REQ-1" stands in the file twice',
    ],
  ])('%s', (_, text, code, message) => {
    expect(() => read('requirements', text)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  it('where an item that is taken has no id', () => {
    expect(() => read('requirements', exported, { columns: { id: 'REVISION' } })).toThrow(
      'has no id by which it could be traced',
    );
  });
});
