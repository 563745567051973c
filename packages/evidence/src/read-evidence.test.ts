import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { type EvidenceFile, readEvidence } from './read-evidence.ts';
import { readers } from './readers.ts';
import { evidenceKinds } from './reading.ts';

const fixture = (path: string) => readFileSync(new URL(`../fixtures/${path}`, import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);
const refusal = (file: Omit<EvidenceFile, 'path'>) => {
  try {
    readEvidence({ path: 'evidence/file', ...file });
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('the registry', () => {
  it('reads known kinds alone, with one reader for each kind and format', () => {
    expect(evidenceKinds).toEqual(expect.arrayContaining(readers.map(({ kind }) => kind)));
    const names = readers.map(({ kind, format }) => `${kind} ${format}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the format', () => {
  it('is found in the content where a kind has several', () => {
    const issues = readEvidence({
      kind: 'anomalies',
      path: 'issues.json',
      bytes: fixture('release/evidence/issues.json'),
    });
    expect(issues.format).toBe('github-issues');
    const record = readEvidence({
      kind: 'anomalies',
      path: 'A-1.yaml',
      bytes: fixture('release/gate/anomalies/A-1.yaml'),
    });
    expect(record.format).toBe('record');
    const commented = '# Links, of all\n# kinds\n---\nlinks: []\n';
    expect(readEvidence({ kind: 'trace', path: 'trace', bytes: bytes(commented) }).format).toBe('record');
    expect(readEvidence({ kind: 'trace', path: 'trace', bytes: bytes('from,test\n') }).format).toBe('csv');
  });

  it('may be named, and a wrong name says what the file looks like', () => {
    expect(
      refusal({ kind: 'anomalies', format: 'record', bytes: fixture('release/evidence/issues.json') }),
    ).toMatchObject({
      code: 'EVIDENCE_FORMAT',
      exitCode: 3,
      message: expect.stringContaining('GitHub issues'),
      place: { path: 'evidence/file' },
    });
  });

  it('of another kind is told', () => {
    expect(refusal({ kind: 'tests', bytes: fixture('sarif/two-runs.sarif') })).toMatchObject({
      code: 'EVIDENCE_FORMAT',
      message: expect.stringContaining('format sarif of kind findings'),
    });
    expect(refusal({ kind: 'requirements', bytes: fixture('junit/pytest/report.xml') })).toMatchObject({
      code: 'EVIDENCE_FORMAT',
      message: expect.stringContaining('JUnit XML test report'),
    });
  });

  it('that nothing knows is refused with the formats of the kind', () => {
    expect(refusal({ kind: 'requirements', bytes: bytes('Some prose\n') })).toMatchObject({
      code: 'EVIDENCE_FORMAT',
      message: expect.stringMatching(/looks like none of .*requirements table \(CSV\) \(csv\), requirements record/),
    });
  });

  it('that is empty is told as empty, whatever formats its kind has', () => {
    for (const text of ['', ' \n']) {
      expect(refusal({ kind: 'tests', bytes: bytes(text) })).toMatchObject({
        code: 'EVIDENCE_INVALID',
        message: 'the file is empty',
      });
    }
  });

  it('is not blamed for what is wrong inside it', () => {
    expect(refusal({ kind: 'tests', bytes: bytes('<testsuites><testsuite name="s">') })).toMatchObject({
      code: 'EVIDENCE_INVALID',
    });
  });

  it('is not blamed for the encoding', () => {
    const wide = new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2c, 0]);
    expect(refusal({ kind: 'requirements', bytes: wide })).toMatchObject({ code: 'EVIDENCE_ENCODING' });
  });
});
