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

describe('what requirements refine', () => {
  const linked = (text: string) => assemble({ ...requirements, text: `requirements:\n${text}` });

  it('is kept with the revision', () => {
    const { items } = linked(
      '  - {id: R-1, refines: [S-1, {id: S-0, revision: "2"}]}\n  - {id: S-0, revision: "2"}\n  - {id: S-1}\n',
    ).facts.requirements;
    expect(items).toMatchObject([
      { id: 'R-1', refines: ['S-0', 'S-1'], suspect: false },
      { id: 'S-0', revision: '2', suspect: false, suspectReasons: [] },
      { id: 'S-1' },
    ]);
  });

  it('makes suspect where another revision was linked than there is now', () => {
    const { items } = linked(
      '  - {id: R-1, refines: [{id: S-1, revision: "2"}, {id: S-0, revision: "1"}]}\n  - {id: S-0}\n  - {id: S-1, revision: "3"}\n',
    ).facts.requirements;
    expect(items[0]).toMatchObject({
      suspect: true,
      suspectReasons: [
        'links S-0 in revision 1, which now states no revision',
        'links S-1 in revision 2, which is now revision 3',
      ],
    });
  });

  it('is compared across files', () => {
    const parent: TestFile = {
      kind: 'requirements',
      path: 'gate/system.yaml',
      text: 'requirements: [{id: S-1, revision: "3"}]\n',
    };
    const child = { ...requirements, text: 'requirements: [{id: R-1, refines: [{id: S-1, revision: "3"}]}]\n' };
    expect(assemble(parent, child).facts.requirements.items[0]?.suspect).toBe(false);
    expect(
      assemble({ ...parent, text: 'requirements: [{id: S-1, revision: "4"}]\n' }, child).facts.requirements.items[0]
        ?.suspect,
    ).toBe(true);
  });

  it('may be marked by the record, with or without a reason', () => {
    const { items } = linked('  - {id: A, suspect: true}\n  - {id: B, suspectReasons: [y, x]}\n').facts.requirements;
    expect(items).toMatchObject([
      { suspect: true, suspectReasons: ['its record marks it for re-review'] },
      { suspect: true, suspectReasons: ['x', 'y'] },
    ]);
  });

  it('is told where nobody knows it, but not where a file cannot be read', () => {
    const text = 'requirements: [{id: R-1, refines: [S-9]}]\n';
    const broken: TestFile = { kind: 'requirements', path: 'gate/system.yaml', text: 'requirements: [' };
    expect(assemble({ ...requirements, text }).problems).toMatchObject([
      { code: 'TRACE_UNKNOWN', message: '"R-1" refines "S-9", which is no requirement', place: { line: 1 } },
    ]);
    expect(assemble({ ...requirements, text }, broken).problems.map(({ code }) => code)).toEqual(['EVIDENCE_INVALID']);
  });

  it('is told where it runs in a circle', () => {
    const { problems } = linked('  - {id: A, refines: [B]}\n  - {id: B, refines: [A]}\n  - {id: C, refines: [A, C]}\n');
    expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'TRACE_CYCLE requirements refine each other in a circle: A, B',
      'TRACE_CYCLE requirements refine each other in a circle: C',
    ]);
  });
});

describe('a trace link that is marked for re-review', () => {
  const current: TestFile = {
    kind: 'requirements',
    path: 'gate/requirements.yaml',
    text: 'requirements:\n  - {id: REQ-1, revision: "2"}\n  - {id: REQ-2}\n',
  };
  const linksOf = (...files: TestFile[]) => {
    const { items } = assemble(current, ...files).facts.requirements;
    return items.map(({ id, suspect, verifiedBy }) => [id, suspect, verifiedBy.map((link) => link.suspect)]);
  };

  it('because the requirement has another revision now is kept, with the reason', () => {
    const found = linksOf(trace('links:\n  - {from: REQ-1, test: t, revision: "1"}\n'));
    const reason = 'test t was linked to REQ-1 in revision 1, which is now revision 2';
    expect(found).toEqual([
      ['REQ-1', true, [reason]],
      ['REQ-2', false, []],
    ]);
  });

  it('because the requirement states no revision any more is kept, and so is what the record marks', () => {
    const found = linksOf(
      trace('links:\n  - {from: REQ-2, test: t, revision: "1"}\n  - {from: REQ-1, test: u, suspect: changed}\n'),
    );
    expect(found).toEqual([
      ['REQ-1', true, ['changed']],
      ['REQ-2', true, ['test t was linked to REQ-2 in revision 1, which now states no revision']],
    ]);
  });

  it('stays marked when the report of the test links the requirement too', () => {
    const report: TestFile = {
      kind: 'tests',
      path: 'unit.xml',
      text: junit(
        '<testcase name="t"><properties><property name="requirement" value="REQ-1"/></properties></testcase>',
      ),
    };
    expect(linksOf(report, trace('links:\n  - {from: REQ-1, test: t, revision: "1"}\n'))[0]?.[1]).toBe(true);
  });

  it('in the present revision is not', () => {
    expect(linksOf(trace('links:\n  - {from: REQ-1, test: t, revision: "2"}\n'))[0]).toEqual([
      'REQ-1',
      false,
      [undefined],
    ]);
  });
});
