import { describe, expect, it } from 'vitest';
import { commit, factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

function assembled(...files: TestFile[]) {
  const { facts, problems } = assembleFacts(materialOf(files));
  expect(factsViolations(facts)).toEqual([]);
  return { security: facts.security, plan: facts.plan, problems, kinds: facts.evidence.kinds };
}

const register = (text: string, path = 'gate/security-findings.yaml'): TestFile => ({
  kind: 'securityFindings',
  path,
  text: `review: { version: "2.4.0", by: safety-engineer, at: 2026-03-01 }\nfindings:\n${text}`,
});
const open = (id: string): string => `  - { id: ${id}, title: A, phase: design, state: open }\n`;

describe('security findings', () => {
  it('are stated sorted, with the review of their register', () => {
    const closed = 'closed: { reference: T-1, by: sam, at: 2026-02-10 }';
    const { security } = assembled(
      register(`${open('SF-2')}  - { id: SF-1, title: B, phase: defect, state: closed, ${closed} }\n`),
    );
    expect(security?.findings).toMatchObject({
      registers: [{ review: { version: '2.4.0', by: 'safety-engineer', at: Date.UTC(2026, 2, 1) } }],
      items: [
        { id: 'SF-1', closed: { reference: 'T-1', by: 'sam', at: Date.UTC(2026, 1, 10) } },
        { id: 'SF-2', state: 'open' },
      ],
      index: { 'SF-1': 0, 'SF-2': 1 },
    });
  });

  it('are present where a reviewed register lists none', () => {
    const { security, kinds } = assembled({
      kind: 'securityFindings',
      path: 'gate/security-findings.yaml',
      text: 'review: { version: "2.4.0", by: sam, at: 2026-03-01 }\nfindings: []\n',
    });
    expect(security?.findings?.items).toEqual([]);
    expect(kinds.find(({ kind }) => kind === 'securityFindings')?.state).toBe('present');
  });

  it('stand once, or the file that repeats one is not used', () => {
    const { problems } = assembled(register(open('SF-1')), register(open('SF-1'), 'gate/more.yaml'));
    expect(problems).toMatchObject([{ code: 'EVIDENCE_DUPLICATE' }]);
  });
});

describe('security tests', () => {
  const tests = (version: string): TestFile => ({
    kind: 'securityTests',
    path: `gate/security-tests/${version}.yaml`,
    text: `version: "${version}"
tests:
  - { kind: requirements, at: 2026-03-01, outcome: passed, commit: ${commit}, by: sam, independence: Another team }
  - kind: penetration
    at: 2025-11-01T12:00:00Z
    outcome: findings
    findings: [SF-2, SF-1]
    stillValid: { reason: Nothing changed., by: sam, at: 2026-03-01 }
`,
  });

  it('of the released version are stated, in the order of the record', () => {
    const { security, problems } = assembled(tests('2.3.0'), tests('2.4.0'));
    expect(security?.tests).toMatchObject({
      version: '2.4.0',
      items: [
        { kind: 'requirements', at: Date.UTC(2026, 2, 1), commit, by: 'sam', findings: [] },
        {
          kind: 'penetration',
          at: Date.UTC(2025, 10, 1, 12),
          findings: ['SF-1', 'SF-2'],
          stillValid: { at: Date.UTC(2026, 2, 1) },
        },
      ],
    });
    expect(problems).toMatchObject([{ code: 'RECORD_NOT_USED' }]);
  });
});

it('states nothing where there are no records', () => {
  expect(assembled().security).toEqual({ keys: [] });
});

it('states the tasks of the security plan apart from the others', () => {
  const { plan } = assembled({
    kind: 'plan',
    path: 'gate/plan.yaml',
    text: `tasks: [{ id: T-1, title: A, state: open }]
securityTasks:
  - { id: ST-2, title: C, state: notNeeded, reason: No network, levels: [C, B] }
  - { id: ST-1, title: B, state: done, document: { id: D-1 } }
`,
  });
  expect(plan.tasks.map(({ id }) => id)).toEqual(['T-1']);
  expect(plan.securityTasks).toMatchObject([
    { id: 'ST-1', document: { id: 'D-1' } },
    { id: 'ST-2', levels: ['B', 'C'], reason: 'No network', source: { line: 3 } },
  ]);
});
