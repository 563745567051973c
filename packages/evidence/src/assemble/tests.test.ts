import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsViolations, failed, junit, materialOf, passed, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const report = (path: string, text: string, settings: Partial<TestFile> = {}): TestFile => ({
  kind: 'tests',
  path,
  text,
  ...settings,
});
const requirements = (text: string): TestFile => ({ kind: 'requirements', path: 'gate/requirements.yaml', text });
const needs = (test: string, more = '') =>
  requirements(`requirements:\n  - {id: REQ-1, verifiedBy: [{test: "${test}"${more}}]}\n`);

function assemble(...files: TestFile[]) {
  const assembled = assembleFacts(materialOf(files));
  expect(factsViolations(assembled.facts)).toEqual([]);
  return { ...assembled, tests: assembled.facts.tests };
}

describe('results', () => {
  it('are counted all, and listed only where they matter', () => {
    const { tests } = assemble(
      report('a.xml', junit(passed('one') + passed('two') + passed('three') + failed('four'))),
      needs('pump::two'),
    );
    expect(tests.counts).toMatchObject({ passed: 3, failed: 1, skipped: 0 });
    expect(tests.results.map(({ test, outcome }) => [test, outcome])).toEqual([
      ['pump::four', 'failed'],
      ['pump::two', 'passed'],
    ]);
    expect(tests.notPassed).toEqual([0]);
    expect(tests.index).toEqual({ 'pump::four': [0], 'pump::two': [1] });
  });

  it('are listed when an anomaly or a waiver names them', () => {
    const { tests } = assemble(
      report('a.xml', junit(passed('one') + passed('two') + passed('three in bench'))),
      {
        kind: 'anomalies',
        path: 'gate/anomalies/A-1.yaml',
        text: 'id: A-1\ntitle: t\ndescription: d\nstate: open\nfailingTests: [one]\n',
      },
      {
        kind: 'waivers',
        path: 'gate/waivers/W-1.yaml',
        text: [
          'id: W-1\nrule: VER-03\nsubjects: ["pump::two in lab", "pump::three in bench"]\nversion: "2.4.0"\nreason: temporary',
          'text: t\nrequestedBy: a\napprovals: [{by: b, role: r, at: 2026-03-01}]\ncreatedAt: 2026-03-01',
          `expiresAt: 2026-04-01\nfindingDigests: ["sha256:${'0'.repeat(64)}"]\n`,
        ].join('\n'),
      },
    );
    expect(tests.results.map(({ test }) => test)).toEqual(['pump::one', 'pump::three in bench', 'pump::two']);
  });

  it('are listed when they passed only after a retry', () => {
    const text = readFileSync(new URL('../../fixtures/junit/surefire-retries.xml', import.meta.url), 'utf8');
    const { results } = assemble(report('a.xml', text)).tests;
    expect(results.filter(({ outcome, attempts }) => outcome === 'passed' && attempts > 1)).not.toEqual([]);
  });

  it('cannot pollute the index by their names', () => {
    const { tests } = assemble(report('a.xml', junit('<testcase name="__proto__"><failure/></testcase>')));
    expect(Object.keys(tests.index)).toEqual(['__proto__']);
    expect(Object.hasOwn(tests.index, '__proto__')).toBe(true);
  });
});

describe('runs', () => {
  it('take commit and artefact from their binding when the report does not say', () => {
    const artifact = `sha256:${'cd'.repeat(32)}`;
    const { tests } = assemble(
      report('a.xml', junit(passed('one')), { subject: { commit: 'a'.repeat(40) }, testedArtifact: artifact }),
      report('b.xml', junit(passed('one')), { environment: 'bench', level: 'unit' }),
    );
    expect(tests.runs).toMatchObject([
      { id: 'tests:a.xml', commit: 'a'.repeat(40), artifact, environment: 'default', level: 'system' },
      { id: 'tests:b.xml', environment: 'bench', level: 'unit' },
    ]);
    expect(tests.runs[1]).not.toHaveProperty('commit');
  });

  it('end together only when every one says when it ended', () => {
    const dated = report('a.xml', junit(passed('one'), '2026-03-01T10:00:00Z'));
    const later = report('b.xml', junit(passed('one'), '2026-03-02T10:00:00Z'));
    expect(assemble(dated, later).tests.lastFinishedAt).toBe(Date.UTC(2026, 2, 2, 10));
    expect(assemble(later, dated).tests.lastFinishedAt).toBe(Date.UTC(2026, 2, 2, 10));
    expect(assemble(dated, report('c.xml', junit(passed('one')))).tests).not.toHaveProperty('lastFinishedAt');
    expect(assemble(report('0.xml', junit(passed('one'))), dated).tests).not.toHaveProperty('lastFinishedAt');
    expect(assemble().tests).not.toHaveProperty('lastFinishedAt');
  });

  it('are named as a set by the digests of their reports', () => {
    const files = [report('b.xml', junit(passed('one'))), report('a.xml', junit(passed('two')))];
    const lines = files.map(({ text }) => `${createHash('sha256').update(text).digest('hex')}\n`).sort();
    const expected = createHash('sha256').update(lines.join('')).digest('hex');
    expect(assemble(...files).tests.runSetDigest).toBe(`sha256:${expected}`);
    expect(assemble().tests.runSetDigest).toBe(
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });
});

describe('required tests', () => {
  it('have their results oldest first, and a run of unknown end last', () => {
    const { tests } = assemble(
      report('a.xml', junit(passed('one'))),
      report('b.xml', junit(failed('one'), '2026-03-02T10:00:00Z')),
      report('c.xml', junit(passed('one'), '2026-03-01T10:00:00Z')),
      needs('pump::one'),
    );
    const [required] = tests.required;
    const runs = required?.results.map((position) => tests.runs[tests.results[position]?.run ?? -1]?.id);
    expect(runs).toEqual(['tests:c.xml', 'tests:b.xml', 'tests:a.xml']);
  });

  it('never have a pass as the last word of a run in which they also failed', () => {
    const { tests } = assemble(report('a.xml', junit(failed('one') + passed('one'))), needs('one'));
    expect(tests.required[0]?.results.map((position) => tests.results[position]?.outcome)).toEqual([
      'passed',
      'failed',
    ]);
  });

  it('have results of the environment that is asked for', () => {
    const { tests } = assemble(
      report('a.xml', junit(passed('one')), { environment: 'bench' }),
      report('b.xml', junit(passed('one')), { environment: 'lab' }),
      needs('pump::one', ', environment: lab'),
    );
    expect(tests.required).toMatchObject([{ key: 'pump::one in lab', environment: 'lab', results: [1] }]);
  });

  it('are there without results when nothing ran them', () => {
    const { tests } = assemble(report('a.xml', junit(passed('one'))), needs('pump::never'));
    expect(tests.required).toMatchObject([{ key: 'pump::never', test: 'pump::never', results: [] }]);
  });

  it('are found by name where one test has it, and by none where several have', () => {
    const reports = report('a.xml', junit(passed('one') + passed('two', 'a') + passed('two', 'b')));
    expect(assemble(reports, needs('one')).tests.required).toMatchObject([{ test: 'pump::one', results: [0] }]);
    const ambiguous = assemble(reports, needs('two'));
    expect(ambiguous.tests.required).toMatchObject([{ test: 'two', results: [] }]);
    expect(ambiguous.problems).toMatchObject([
      { code: 'TEST_AMBIGUOUS', kind: 'requirements', place: { path: 'gate/requirements.yaml', line: 2 } },
    ]);
  });

  it('come from requirements in scope and from risk controls, and know whether a risk control rests on them', () => {
    const { tests } = assemble(
      report('a.xml', junit(passed('a') + passed('b') + passed('c') + passed('d'))),
      requirements(
        [
          'requirements:',
          '  - {id: REQ-1, verifiedBy: [{test: a}, {test: b}]}',
          '  - {id: REQ-2, inScope: false, verifiedBy: [{test: c}]}',
          '  - {id: REQ-3, riskControls: [RC-1], verifiedBy: [{test: d}]}\n',
        ].join('\n'),
      ),
      {
        kind: 'riskControls',
        path: 'gate/risk-controls.yaml',
        text: 'riskControls:\n  - {id: RC-1, location: software, verifiedBy: [{test: b}]}\n',
      },
    );
    expect(
      tests.required.map(({ key, requiredBy, verifiesRiskControl }) => [key, requiredBy, verifiesRiskControl]),
    ).toEqual([
      ['pump::a', [{ kind: 'requirement', id: 'REQ-1' }], false],
      [
        'pump::b',
        [
          { kind: 'requirement', id: 'REQ-1' },
          { kind: 'riskControl', id: 'RC-1' },
        ],
        true,
      ],
      ['pump::d', [{ kind: 'requirement', id: 'REQ-3' }], true],
    ]);
  });
});
