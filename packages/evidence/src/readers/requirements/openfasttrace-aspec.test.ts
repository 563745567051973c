import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { materialOf } from '../../../test-support/material.ts';
import { assembleFacts } from '../../assemble-facts.ts';
import { readEvidence } from '../../read-evidence.ts';

const report = readFileSync(new URL('../../../fixtures/openfasttrace-aspec/pump/trace.xml', import.meta.url), 'utf8');

function read(kind: 'requirements' | 'riskControls' | 'trace', text = report) {
  const reading = readEvidence({ kind, path: 'trace.xml', bytes: new TextEncoder().encode(text) });
  if (!('record' in reading)) throw new Error(reading.kind);
  return reading.record;
}

describe('the items of OpenFastTrace', () => {
  it('become requirements, with version and what they cover in which version', () => {
    expect(read('requirements')).toEqual({
      requirements: [
        expect.objectContaining({ id: 'feat~stops-on-occlusion', revision: '1', refines: [] }),
        {
          id: 'req~pressure-is-measured',
          title: 'Pressure is measured',
          kind: 'req',
          status: 'approved',
          inScope: true,
          revision: '3',
          refines: [{ id: 'feat~stops-on-occlusion', revision: '1' }],
          riskControls: [],
        },
        expect.objectContaining({ id: 'req~alarm-sounds', status: 'draft', revision: '2' }),
      ],
    });
  });

  it('keep a trace link where the test covers another version, marked for re-review', () => {
    expect(report).toContain('<coveringStatus>COVERING_WRONG_VERSION</coveringStatus>');
    expect(read('trace')).toMatchObject({
      links: [
        { from: 'req~pressure-is-measured', test: 'utest~samples-pressure', revision: '3' },
        { from: 'req~alarm-sounds', revision: '1' },
      ],
    });
    const files = (['requirements', 'trace'] as const).map((kind) => ({ kind, path: 'trace.xml', text: report }));
    const { items } = assembleFacts(materialOf(files)).facts.requirements;
    const verified = items.map(({ id, verifiedBy }) => [id, verifiedBy.map(({ suspect }) => suspect)]);
    expect(Object.fromEntries(verified)).toMatchObject({
      'req~pressure-is-measured': [undefined],
      'req~alarm-sounds': [
        expect.stringContaining('was linked to req~alarm-sounds in revision 1, which is now revision'),
      ],
    });
  });

  it('are suspect when they cover another version than there is', () => {
    const text = report
      .replace('<version>1</version>\n      <shortdesc>Stops', '<version>2</version>\n      <shortdesc>Stops')
      .replace('<coveringStatus>COVERING</coveringStatus>', '<coveringStatus>COVERING_WRONG_VERSION</coveringStatus>');
    const { items } = assembleFacts(materialOf([{ kind: 'requirements', path: 'trace.xml', text }])).facts.requirements;
    expect(items.find(({ id }) => id === 'req~pressure-is-measured')).toMatchObject({
      suspect: true,
      suspectReasons: ['links feat~stops-on-occlusion in revision 1, which is now revision 2'],
    });
  });

  it('are out of scope when rejected', () => {
    expect(
      read(
        'requirements',
        report.replace('<status>draft</status>\n      <sourcefile', '<status>rejected</status>\n      <sourcefile'),
      ),
    ).toMatchObject({
      requirements: [{}, {}, { id: 'req~alarm-sounds', inScope: false }],
    });
  });
});

describe('a report is refused', () => {
  it.each([
    ['for an unknown status', report.replaceAll('>draft<', '>done<'), 'status is "done"'],
    ['for an unknown status of a link', report.replace('>COVERING<', '>COVERS<'), 'coveringStatus is "COVERS"'],
    [
      'for a version that is no number',
      report.replace('<version>1<', '<version>one<'),
      'the version "one" is no number',
    ],
    ['for an item without id', report.replace('<id>stops-on-occlusion</id>', ''), '<specobject> has no <id>'],
    [
      'for one item twice',
      report.replace('<id>alarm-sounds</id>\n      <version>', '<id>pressure-is-measured</id>\n      <version>'),
      'stands in the file twice',
    ],
    [
      'for being an export, not a report',
      report.replace(/<coverage>[\s\S]*?<\/coverage>/, ''),
      'this is an export of specification objects',
    ],
    ['for items without type', report.replace(' doctype="feat"', ''), 'no <specobjects> with a doctype'],
  ])('%s', (_, text, message) => {
    expect(() => read('requirements', text)).toThrow(
      expect.objectContaining({ code: 'EVIDENCE_INVALID', message: expect.stringContaining(message) }),
    );
  });
});
