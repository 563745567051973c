import { describe, expect, it } from 'vitest';
import {
  commit,
  factsViolations,
  failed,
  junit,
  materialOf,
  passed,
  type TestFile,
} from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const digest = `sha256:${'ab'.repeat(32)}`;
const lead = { id: 'verification-lead', known: 'gitAuthor' } as const;

const report = (id: string, rest = ''): TestFile => ({
  kind: 'verification',
  path: `gate/verification/${id}.yaml`,
  text: `id: ${id}
version: "2.4.0"
signedAt: 2026-03-03
runSetDigest: ${digest}
conclusion: acceptable
${rest}`,
  author: lead,
});

const assembled = (...files: TestFile[]) => assembleFacts(materialOf(files));

describe('verification reports', () => {
  it('are stated in the order of their ids', () => {
    const { facts, problems } = assembled(report('VR-2'), report('VR-1'));
    expect(problems).toEqual([]);
    expect(facts.verification.reports.map(({ id, author }) => [id, author])).toEqual([
      ['VR-1', lead],
      ['VR-2', lead],
    ]);
    expect(facts.verification.dispositions).toEqual([]);
    expect(factsViolations(facts)).toEqual([]);
  });
});

describe('test environments', () => {
  it('are stated with the report that describes them and who answers for the runs', () => {
    const { facts, problems } = assembled(
      report(
        'VR-1',
        `environments:
  - name: bench
    hardware: Pump C on bench 2
    software: Debian 12
    tools: [{ name: node, version: "24.1.0" }, { name: clock }]
    executor: Bench Pipeline
    responsible: lead@pump.example
  - { name: workstation }
`,
      ),
    );
    expect(problems).toEqual([]);
    const source = { evidence: 'verification:gate/verification/VR-1.yaml', path: 'gate/verification/VR-1.yaml' };
    expect(facts.verification.environments).toEqual([
      {
        report: 0,
        name: 'bench',
        hardware: 'Pump C on bench 2',
        software: 'Debian 12',
        tools: [{ name: 'node', version: '24.1.0' }, { name: 'clock' }],
        executor: 'Bench Pipeline',
        responsible: 'verification-lead',
        source: { ...source, line: 7, column: 5, pointer: '/environments/0' },
      },
      {
        report: 0,
        name: 'workstation',
        tools: [],
        source: { ...source, line: 13, column: 5, pointer: '/environments/1' },
      },
    ]);
    expect(factsViolations(facts)).toEqual([]);
  });
});

describe('what people found out about retried tests', () => {
  const tests: TestFile = {
    kind: 'tests',
    path: 'evidence/unit.xml',
    text: junit(failed('stops on occlusion') + passed('stops on occlusion')),
    level: 'unit',
    subject: { commit },
  };
  const dispositions = `dispositions:
  - test: stops on occlusion
    environment: bench
    cause: The bench had lost its power supply.
    by: lead@pump.example
    at: 2026-03-03T08:00:00Z
    anomaly: PUMP-7
  - { test: nobody knows it, cause: A loose cable., by: safety-engineer, at: 2026-03-02 }
`;

  it('is stated with the report that holds it, the id of the test, and how it is known who found it out', () => {
    const { facts, problems } = assembled(tests, report('VR-2', dispositions), report('VR-1'));
    expect(problems).toEqual([]);
    const source = { evidence: 'verification:gate/verification/VR-2.yaml', path: 'gate/verification/VR-2.yaml' };
    expect(facts.verification.dispositions).toEqual([
      {
        report: 1,
        test: 'pump::stops on occlusion',
        environment: 'bench',
        cause: 'The bench had lost its power supply.',
        by: lead,
        at: Date.UTC(2026, 2, 3, 8),
        anomaly: 'PUMP-7',
        source: { ...source, line: 7, column: 5, pointer: '/dispositions/0' },
      },
      {
        report: 1,
        test: 'nobody knows it',
        cause: 'A loose cable.',
        by: { id: 'safety-engineer', known: 'claimed' },
        at: Date.UTC(2026, 2, 2),
        source: { ...source, line: 13, column: 5, pointer: '/dispositions/1' },
      },
    ]);
    expect(factsViolations(facts)).toEqual([]);
  });

  it.each([
    ['a field that nobody knows', 'dispositions: [{test: t, cause: c, by: b, at: 2026-03-02, ok: true}]', '"ok"'],
    [
      'a time that does not exist',
      'dispositions: [{test: t, cause: c, by: b, at: 2026-02-30}]',
      'there is no such time',
    ],
    ['no cause', 'dispositions: [{test: t, by: b, at: 2026-03-02}]', 'cause'],
  ])('makes the report unreadable with %s', (_, text, message) => {
    const { facts, problems } = assembled(report('VR-1', text));
    expect(problems).toMatchObject([{ code: 'EVIDENCE_INVALID', message: expect.stringContaining(message) }]);
    expect(facts.verification.reports).toEqual([]);
  });
});
