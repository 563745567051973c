import { describe, expect, it } from 'vitest';
import { junit, materialOf, passed, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const assemble = (...files: TestFile[]) => assembleFacts(materialOf(files));
const requirement = (path: string, ...ids: string[]): TestFile => ({
  kind: 'requirements',
  path,
  text: `requirements:\n${ids.map((id) => `  - id: ${id}\n`).join('')}`,
});
const anomaly = (path: string, id: string): TestFile => ({
  kind: 'anomalies',
  path,
  text: `id: ${id}\ntitle: t\ndescription: d\nstate: open\n`,
});

describe('the same id in two files', () => {
  it('makes the later file unreadable, in whatever order they come, and names both places', () => {
    const files = [requirement('gate/a.yaml', 'REQ-1', 'REQ-2'), requirement('gate/b.yaml', 'REQ-3', 'REQ-2')];
    for (const order of [files, files.toReversed()]) {
      const { facts, problems } = assemble(...order);
      expect(problems).toMatchObject([
        {
          code: 'EVIDENCE_DUPLICATE',
          kind: 'requirements',
          message: 'requirement REQ-2 stands at gate/a.yaml:3 and again at gate/b.yaml:3',
          place: { path: 'gate/b.yaml', line: 3 },
        },
      ]);
      expect(facts.evidence.kinds.find(({ kind }) => kind === 'requirements')).toMatchObject({ state: 'unreadable' });
      expect(facts.requirements.items.map(({ id }) => id)).toEqual(['REQ-1', 'REQ-2']);
    }
  });

  it('is found for anomalies', () => {
    const { problems } = assemble(anomaly('gate/anomalies/A-1.yaml', 'A-1'), anomaly('gate/anomalies/B.yaml', 'A-1'));
    expect(problems).toMatchObject([{ message: expect.stringContaining('anomaly A-1 stands at') }]);
  });

  it('is found for SOUP that is named in two ways', () => {
    const soup = (path: string, item: string): TestFile => ({ kind: 'soup', path, text: `soup:\n  - ${item}\n` });
    const { problems } = assemble(
      soup('gate/a.yaml', '{name: zlib, version: "1.3", purl: "pkg:generic/zlib@1.3"}'),
      soup('gate/b.yaml', '{name: zlib, version: "1.3", purl: pkg:generic/zlib}'),
    );
    expect(problems).toMatchObject([{ message: expect.stringContaining('SOUP pkg:generic/zlib@1.3 stands at') }]);
  });

  it('means nothing between kinds', () => {
    const control: TestFile = {
      kind: 'riskControls',
      path: 'gate/risk-controls.yaml',
      text: 'riskControls: [{id: REQ-1, location: software}]\n',
    };
    expect(assemble(requirement('gate/a.yaml', 'REQ-1'), control).problems).toEqual([]);
  });
});

it('the same id twice in one file makes that file unreadable', () => {
  const { facts, problems } = assemble(requirement('gate/a.yaml', 'REQ-1', 'REQ-1'));
  expect(problems).toMatchObject([
    { message: 'requirement REQ-1 stands at gate/a.yaml:2 and again at gate/a.yaml:3', place: { line: 3 } },
  ]);
  expect(facts.requirements.items).toEqual([]);
});

describe('the statement that there is none', () => {
  const stated = (path: string): TestFile => ({ kind: 'riskControls', path, text: 'none: Nothing to control.\n' });
  const listed: TestFile = {
    kind: 'riskControls',
    path: 'gate/risk-controls.csv',
    text: 'id,location\nRC-1,software\n',
  };

  it('is refused beside a file that lists some, whose items stay', () => {
    for (const order of [
      [stated('gate/a.yaml'), listed],
      [listed, stated('gate/z.yaml')],
    ]) {
      const { facts, problems } = assemble(...order);
      expect(problems).toMatchObject([
        {
          code: 'EVIDENCE_INCONSISTENT',
          message: 'it states that there is none, but gate/risk-controls.csv lists some',
          place: { line: 1 },
        },
      ]);
      expect(facts.riskControls.items.map(({ id }) => id)).toEqual(['RC-1']);
      expect(facts.evidence.kinds.find(({ kind }) => kind === 'riskControls')).toMatchObject({ state: 'unreadable' });
    }
  });

  it('may stand in two files', () => {
    expect(assemble(stated('gate/a.yaml'), stated('gate/b.yaml')).problems).toEqual([]);
  });
});

describe('one file collected twice', () => {
  const report: TestFile = { kind: 'tests', path: 'a.xml', text: junit(passed('one')) };

  it('is one item', () => {
    const { facts, problems } = assemble(report, report);
    expect(problems).toEqual([]);
    expect(facts.tests.runs).toHaveLength(1);
    expect(facts.tests.counts.passed).toBe(1);
  });

  it('with other settings is unreadable, since nobody can say which hold', () => {
    const { facts, problems } = assemble(report, { ...report, environment: 'bench' });
    expect(problems).toMatchObject([{ code: 'EVIDENCE_DUPLICATE', place: { path: 'a.xml' } }]);
    expect(facts.tests.runs).toEqual([]);
  });
});
