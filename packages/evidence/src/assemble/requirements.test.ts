import { describe, expect, it } from 'vitest';
import { junit, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const requirements: TestFile = {
  kind: 'requirements',
  path: 'gate/requirements.yaml',
  text: 'requirements:\n  - id: REQ-2\n  - id: REQ-1\n    title: Stops\n    verifiedBy:\n      - test: t\n      - {method: review, reference: docs/r.md, at: 2026-03-01}\n',
};
const riskControls: TestFile = {
  kind: 'riskControls',
  path: 'gate/risk-controls.yaml',
  text: 'riskControls:\n  - {id: RC-1, location: software}\n',
};
const trace = (text: string, path = 'gate/trace.yaml'): TestFile => ({ kind: 'trace', path, text });
const assemble = (...files: TestFile[]) => assembleFacts(materialOf(files));

it('requirements stand by id, with what was not said filled in', () => {
  const { items, index } = assemble(requirements).facts.requirements;
  expect(index).toEqual({ 'REQ-1': 0, 'REQ-2': 1 });
  expect(items[1]).toEqual({
    id: 'REQ-2',
    kind: 'software',
    inScope: true,
    status: 'approved',
    suspect: false,
    verifiedBy: [],
    riskControls: [],
    refines: [],
    suspectReasons: [],
    source: {
      evidence: 'requirements:gate/requirements.yaml',
      path: 'gate/requirements.yaml',
      line: 2,
      column: 5,
      pointer: '/requirements/0',
    },
  });
});

describe('verification', () => {
  it('comes from the record, with the place of every way', () => {
    const [first] = assemble(requirements).facts.requirements.items;
    expect(first?.verifiedBy).toMatchObject([
      { method: 'test', test: 't', source: { line: 6 } },
      { method: 'review', reference: 'docs/r.md', at: Date.UTC(2026, 2, 1), source: { line: 7 } },
    ]);
  });

  it('comes from trace links, to requirements and to risk controls', () => {
    const links = trace('links:\n  - {from: REQ-2, test: u, environment: bench}\n  - {from: RC-1, test: u}\n');
    const { facts, problems } = assemble(requirements, riskControls, links);
    expect(facts.requirements.items[1]?.verifiedBy).toMatchObject([
      { test: 'u', environment: 'bench', source: { evidence: 'trace:gate/trace.yaml', line: 2 } },
    ]);
    expect(facts.riskControls.items[0]?.verifiedBy).toMatchObject([{ test: 'u', source: { line: 3 } }]);
    expect(problems).toEqual([]);
  });

  it('comes from test reports, once for however many runs', () => {
    const property = '<properties><property name="requirement" value="REQ-2"/></properties>';
    const text = junit(`<testcase classname="c" name="n">${property}</testcase>`);
    const reports: TestFile[] = ['b.xml', 'a.xml'].map((path) => ({ kind: 'tests', path, text }));
    const { facts } = assemble(requirements, ...reports);
    expect(facts.requirements.items[1]?.verifiedBy).toMatchObject([{ test: 'c::n', source: { path: 'a.xml' } }]);
    expect(facts.tests.required).toMatchObject([{ key: 'c::n', results: [0, 1] }, { key: 't' }]);
  });

  it('is not lost when a link starts from what nobody knows', () => {
    const links = trace('links:\n  - {from: REQ-9, test: u}\n  - {from: REQ-9, test: v}\n  - {from: REQ-8, test: v}\n');
    expect(assemble(requirements, links).problems).toMatchObject([
      { code: 'TRACE_UNKNOWN', kind: 'trace', message: expect.stringMatching(/^2 links start from "REQ-9"/) },
      { code: 'TRACE_UNKNOWN', place: { path: 'gate/trace.yaml', line: 4 } },
    ]);
  });

  it('is not called unknown where the file of the ids cannot be read', () => {
    const links = trace('links: [{from: REQ-1, test: t}]\n');
    const broken = { ...requirements, text: 'requirements: [' };
    expect(assemble(broken, links).problems.map(({ code }) => code)).toEqual(['EVIDENCE_INVALID']);
  });

  it('may start from an id that is a word of the language', () => {
    const odd = { ...requirements, text: 'requirements: [{id: __proto__}, {id: constructor}]\n' };
    const links = trace('links: [{from: constructor, test: t}]\n');
    const { facts, problems } = assemble(odd, links);
    expect(problems).toEqual([]);
    expect(Object.keys(facts.requirements.index)).toEqual(['__proto__', 'constructor']);
    expect(facts.requirements.items[1]?.verifiedBy).toHaveLength(1);
  });
});
