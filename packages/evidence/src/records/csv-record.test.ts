import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../read-evidence.ts';
import type { RecordKind } from '../reading.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (kind: RecordKind, text: string, columns?: Record<string, string>) =>
  readEvidence({ kind, path: 'gate/table.csv', bytes: bytes(text), ...(columns === undefined ? {} : { columns }) });

describe('requirements', () => {
  const reading = readEvidence({
    kind: 'requirements',
    path: 'gate/requirements.csv',
    bytes: readFileSync(new URL('../../fixtures/records/requirements.csv', import.meta.url)),
  });

  it('become the same record as from YAML', () => {
    if (reading.kind !== 'requirements') throw new Error(reading.kind);
    expect(reading.format).toBe('csv');
    expect(reading.record).toEqual({
      requirements: [
        {
          id: 'REQ-1',
          title: 'Stops on occlusion',
          kind: 'software',
          inScope: true,
          riskControls: ['RC-1', 'RC-2'],
          verifiedBy: [{ test: 'pump::stops on occlusion' }, { test: 'pump::alarms' }],
        },
        {
          id: 'REQ-2',
          title: 'Label is readable,\nalso at night',
          kind: 'ui',
          inScope: false,
          riskControls: [],
          verifiedBy: [
            {
              method: 'inspection',
              reference: 'docs/label.md',
              reason: 'Needs an eye',
              by: 'verification-lead',
              at: '2026-03-01',
            },
          ],
        },
      ],
    });
  });

  it('keep the line of their row', () => {
    if (reading.kind !== 'requirements') throw new Error(reading.kind);
    expect(reading.at('/requirements/1/verifiedBy/0')).toEqual({ line: 3 });
  });
});

it('links may say that a test is the method', () => {
  const reading = read('trace', 'from,test,method\nREQ-1,t,test\nREQ-2,,Review\n');
  expect(reading).toMatchObject({
    record: {
      links: [
        { from: 'REQ-1', test: 't' },
        { from: 'REQ-2', method: 'review' },
      ],
    },
  });
});

it('risk controls carry environment and items', () => {
  const reading = read('riskControls', 'id,location,items,tests,environment\nRC-1,software,motor;alarm,t,bench\n');
  expect(reading).toMatchObject({
    record: { riskControls: [{ items: ['motor', 'alarm'], verifiedBy: [{ test: 't', environment: 'bench' }] }] },
  });
});

it('columns may have names of their own', () => {
  const reading = read('trace', 'Requirement,Test case,Owner\nREQ-1,t,x\n', { from: 'Requirement', test: 'Test case' });
  expect(reading).toMatchObject({ record: { links: [{ from: 'REQ-1', test: 't' }] } });
});

describe('a table is refused', () => {
  it.each<[string, RecordKind, string, string, number]>([
    ['for a flag that is neither', 'requirements', 'id,inScope\nR-1,yes\nR-2,maybe\n', 'inScope is "maybe"', 3],
    ['for a row without id', 'requirements', 'id,title\n,x\n', '"id" is missing', 2],
    ['for a reason without a method', 'requirements', 'id,reason\nR-1,x\n', 'names neither a test nor a method', 2],
    ['for an unknown method', 'trace', 'from,method\nR-1,revue\n', 'links[0].method: must be one of', 2],
    ['for an unknown place of action', 'riskControls', 'id,location\nRC,sofware\n', 'did you mean "software"?', 2],
  ])('%s, with its line', (_, kind, text, message, line) => {
    expect(() => read(kind, text)).toThrow(
      expect.objectContaining({
        code: 'EVIDENCE_INVALID',
        message: expect.stringContaining(message),
        place: { path: 'gate/table.csv', line },
      }),
    );
  });
});

it('requirements may refine others, in a certain revision', () => {
  const reading = read('requirements', 'id,revision,refines,suspectReasons\nR-1,3,SYS-1@2;SYS-2,moved\nR-2,,,\n');
  expect(reading).toMatchObject({
    record: {
      requirements: [
        { id: 'R-1', revision: '3', refines: [{ id: 'SYS-1', revision: '2' }, 'SYS-2'], suspectReasons: ['moved'] },
        { id: 'R-2' },
      ],
    },
  });
});
