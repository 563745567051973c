import { readFileSync } from 'node:fs';
import type { Facts, Requirement } from '@gatehouse/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failed, junit, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';
import { circlesOf } from './refinement.ts';
import { withUpstream } from './upstream.ts';

const source = { evidence: 'requirements:r.yaml', path: 'r.yaml' };

function requirement(id: string, refines: readonly string[], riskControls: readonly string[] = []): Requirement {
  return {
    id,
    kind: 'software',
    inScope: true,
    status: 'approved',
    suspect: false,
    verifiedBy: [],
    riskControls: [...riskControls],
    refines: [...refines],
    suspectReasons: [],
    source,
  };
}

function testsFor(...requiredBy: Facts['tests']['required'][number]['requiredBy']): Facts['tests'] {
  const required = [
    { key: 't', test: 't', requiredBy, breaks: [], verifiesRiskControl: false, results: [], source },
  ] satisfies Facts['tests']['required'];
  return { required } as Partial<Facts['tests']> as Facts['tests'];
}

function breaks(requirements: readonly Requirement[], ...requiredBy: Facts['tests']['required'][number]['requiredBy']) {
  return withUpstream(testsFor(...requiredBy), requirements).required[0]?.breaks.map(({ kind, id }) => `${kind} ${id}`);
}

describe('a failing test breaks', () => {
  const tree = [
    requirement('SW-1', ['SYS-1'], ['RC-2']),
    requirement('SYS-1', ['USER-1']),
    requirement('USER-1', [], ['RC-1']),
    requirement('USER-2', []),
  ];

  it('all requirements above, and the risk controls that any of them implements', () => {
    expect(breaks(tree, { kind: 'requirement', id: 'SW-1' })).toEqual([
      'requirement SYS-1',
      'requirement USER-1',
      'riskControl RC-1',
      'riskControl RC-2',
    ]);
  });

  it('nothing again that needs the test itself', () => {
    const needing = [
      { kind: 'requirement', id: 'SW-1' },
      { kind: 'requirement', id: 'SYS-1' },
      { kind: 'riskControl', id: 'RC-2' },
    ] as const;
    expect(breaks(tree, ...needing)).toEqual(['requirement USER-1', 'riskControl RC-1']);
  });

  it('nothing more where only a risk control needs it', () => {
    expect(breaks(tree, { kind: 'riskControl', id: 'RC-2' })).toEqual([]);
  });
});

it('facts tell what a failing test breaks, from the exports of a requirements tool and a test report', () => {
  const needs = readFileSync(new URL('../../fixtures/sphinx-needs/pump/needs.json', import.meta.url), 'utf8');
  const kinds = ['requirements', 'riskControls', 'trace'] as const;
  const files = kinds.map(
    (kind): TestFile => ({ kind, path: 'needs.json', text: needs.replaceAll('case_name', 'test') }),
  );
  const report: TestFile = { kind: 'tests', path: 'a.xml', text: junit(failed('samples pressure')) };
  const { facts, problems } = assembleFacts(materialOf([...files, report]));
  expect(facts.tests.required).toMatchObject([
    {
      key: 'pump::samples pressure',
      requiredBy: [
        { kind: 'requirement', id: 'REQ-1' },
        { kind: 'riskControl', id: 'RC-1' },
      ],
      breaks: [{ kind: 'requirement', id: 'SYS-1' }],
      results: [0],
    },
  ]);
  expect(problems).toEqual([]);
});

const ids = ['a', 'b', 'c', 'd', 'e', '__proto__'];
const graph = fc
  .tuple(
    ...ids.map((id) =>
      fc.tuple(fc.subarray(ids), fc.subarray(['RC-1', 'RC-2'])).map(([up, rc]) => requirement(id, up, rc)),
    ),
  )
  .map((all): Requirement[] => all);

describe('whatever the links are', () => {
  it('what breaks is closed, ends in circles, and does not depend on the order', () => {
    fc.assert(
      fc.property(
        graph,
        fc.subarray(ids, { minLength: 1 }),
        fc.integer({ min: 0, max: 5 }),
        (requirements, starts, turn) => {
          const needing = starts.map((id) => ({ kind: 'requirement' as const, id }));
          const found = breaks(requirements, ...needing) ?? [];
          const reached = new Set([...found, ...starts.map((id) => `requirement ${id}`)]);
          for (const { id, refines, riskControls } of requirements) {
            if (!reached.has(`requirement ${id}`)) continue;
            for (const up of refines) expect(reached).toContain(`requirement ${up}`);
            for (const control of riskControls) expect(reached).toContain(`riskControl ${control}`);
          }
          expect(found.filter((part) => starts.some((id) => part === `requirement ${id}`))).toEqual([]);
          const turned = [...requirements.slice(turn), ...requirements.slice(0, turn)];
          expect(breaks(turned, ...needing.toReversed())).toEqual(found);
        },
      ),
    );
  });

  it('circles are exactly the ids that reach themselves', () => {
    fc.assert(
      fc.property(graph, (requirements) => {
        const parents = new Map(requirements.map(({ id, refines }) => [id, refines]));
        const above = (id: string) => {
          const reached = new Set(parents.get(id));
          for (const next of reached) for (const parent of parents.get(next) ?? []) reached.add(parent);
          return reached;
        };
        const circling = ids.filter((id) => above(id).has(id)).sort();
        expect(circlesOf(parents).flat().sort()).toEqual(circling);
      }),
    );
  });

  it('1,000 requirements on 10 levels take little time, and a chain of 100,000 does not overflow the stack', () => {
    const levels = Array.from({ length: 1000 }, (_, i) =>
      requirement(
        `R-${i}`,
        i < 100 ? [] : [0, 1, 2].map((k) => `R-${(Math.floor(i / 100) - 1) * 100 + ((i + k) % 100)}`),
      ),
    );
    const before = process.cpuUsage();
    const required = levels.flatMap(({ id }) => testsFor({ kind: 'requirement', id }).required);
    withUpstream({ ...testsFor(), required }, levels);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
    const chain = new Map(Array.from({ length: 100_000 }, (_, i) => [`R-${i}`, [`R-${i + 1}`]] as const));
    expect(circlesOf(chain)).toEqual([]);
  });
});
