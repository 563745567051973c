import { describe, expect, it } from 'vitest';
import {
  commit,
  factsViolations,
  junit,
  materialOf,
  olderCommit,
  passed,
  type TestFile,
} from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const lead = { id: 'verification-lead', known: 'gitAuthor' } as const;

const analysis = (rest: string, version = '2.4.0'): TestFile => ({
  kind: 'regression',
  path: `gate/regression/${version}.yaml`,
  text: `version: "${version}"
range: { from: ${olderCommit}, to: ${commit} }
rationale: Only the alarm was changed.
by: lead@pump.example
at: 2026-03-02
${rest}`,
  author: lead,
});

const report = (environment: string): TestFile => ({
  kind: 'tests',
  path: `evidence/${environment}.xml`,
  text: junit(passed('stops') + passed('sounds')),
  environment,
  level: 'unit',
  subject: { commit },
});

const selected = `scope: selected
tests:
  - { test: stops, environment: bench }
  - { test: pump::sounds }
  - { test: constructor }
`;

const assembled = (...files: TestFile[]) => assembleFacts(materialOf(files));

describe('a regression analysis', () => {
  it('is stated with the results of the tests that it selects', () => {
    const { facts, problems } = assembled(report('bench'), report('pipeline'), analysis(selected));
    expect(problems).toEqual([]);
    const source = { evidence: 'regression:gate/regression/2.4.0.yaml', path: 'gate/regression/2.4.0.yaml' };
    expect(facts.verification.regression).toEqual({
      version: '2.4.0',
      from: olderCommit,
      to: commit,
      scope: 'selected',
      rationale: 'Only the alarm was changed.',
      by: lead,
      at: Date.UTC(2026, 2, 2),
      source: { ...source, line: 1, column: 1, pointer: '' },
      tests: [
        {
          key: 'pump::stops in bench',
          test: 'pump::stops',
          environment: 'bench',
          results: [2],
          source: { ...source, line: 8, column: 5, pointer: '/tests/0' },
        },
        {
          key: 'pump::sounds',
          test: 'pump::sounds',
          results: [0, 1],
          source: { ...source, line: 9, column: 5, pointer: '/tests/1' },
        },
        {
          key: 'constructor',
          test: 'constructor',
          results: [],
          source: { ...source, line: 10, column: 5, pointer: '/tests/2' },
        },
      ],
    });
    expect(facts.tests.results.map(({ test, environment }) => `${test} in ${environment}`)).toEqual([
      'pump::sounds in bench',
      'pump::sounds in pipeline',
      'pump::stops in bench',
      'pump::stops in pipeline',
    ]);
    expect(factsViolations(facts)).toEqual([]);
  });

  it('may select every test, and none by name', () => {
    const { facts } = assembled(analysis('scope: all\n'));
    expect(facts.verification.regression).toMatchObject({ scope: 'all', tests: [] });
  });

  it('is that of the released version, where there are several', () => {
    const { facts, problems } = assembled(analysis('scope: all\n'), analysis('scope: all\n', '2.3.0'));
    expect(facts.verification.regression?.version).toBe('2.4.0');
    expect(problems.map(({ code, place }) => [code, place?.path])).toEqual([
      ['RECORD_NOT_USED', 'gate/regression/2.3.0.yaml'],
    ]);
  });

  it.each([
    ['a field that nobody knows', 'scope: all\nenough: true\n', '"enough"'],
    ['another scope', 'scope: some\n', 'scope'],
  ])('is unreadable with %s', (_, rest, message) => {
    const { facts, problems } = assembled(analysis(rest));
    expect(problems).toMatchObject([{ code: 'EVIDENCE_INVALID', message: expect.stringContaining(message) }]);
    expect(facts.verification.regression).toBeUndefined();
  });
});
