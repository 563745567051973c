import { describe, expect, it } from 'vitest';
import { commit, factsViolations, materialOf, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const lead = { id: 'verification-lead', known: 'gitAuthor' } as const;
const digest = `sha256:${'ab'.repeat(32)}`;

const record = (exports: string, version = '2.4.0'): TestFile => ({
  kind: 'configurationHistory',
  path: `gate/configuration-history/${version}.yaml`,
  text: `version: "${version}"\nrange: { to: ${commit} }\nexports:\n${exports}`,
  author: lead,
});

const exported = (rest: string): string => `  - { sha256: "${digest}", path: history.txt, ${rest} }\n`;

const both =
  exported('of: commits, exportedAt: 2026-03-02') + exported('of: tracker, tracker: tracker, exportedAt: 2026-03-03');

const assembled = (...files: TestFile[]) => assembleFacts(materialOf(files));

describe('the history of the configuration', () => {
  it('is stated with its exports and who recorded them', () => {
    const { facts, problems } = assembled(record(both));
    expect(problems).toEqual([]);
    const path = 'gate/configuration-history/2.4.0.yaml';
    const source = { evidence: `configurationHistory:${path}`, path };
    expect(facts.configurationHistory).toEqual({
      version: '2.4.0',
      to: commit,
      author: lead,
      source: { ...source, line: 1, column: 1, pointer: '' },
      exports: [
        {
          of: 'commits',
          path: 'history.txt',
          sha256: digest,
          exportedAt: Date.UTC(2026, 2, 2),
          source: { ...source, line: 4, column: 5, pointer: '/exports/0' },
        },
        {
          of: 'tracker',
          tracker: 'tracker',
          path: 'history.txt',
          sha256: digest,
          exportedAt: Date.UTC(2026, 2, 3),
          source: { ...source, line: 5, column: 5, pointer: '/exports/1' },
        },
      ],
    });
    expect(factsViolations(facts)).toEqual([]);
  });

  it('is absent where nobody recorded it', () => {
    expect(assembled().facts.configurationHistory).toBeUndefined();
  });

  it('is that of the released version, where there are several', () => {
    const { facts, problems } = assembled(record(both), record(both, '2.3.0'));
    expect(facts.configurationHistory?.version).toBe('2.4.0');
    expect(problems.map(({ code }) => code)).toEqual(['RECORD_NOT_USED']);
  });

  it.each([
    ['a field that nobody knows', exported('of: commits, exportedAt: 2026-03-02, whole: true'), '"whole"'],
    ['a time that does not exist', exported('of: commits, exportedAt: 2026-02-30'), 'there is no such time'],
    ['an export without a date', exported('of: commits'), 'exportedAt'],
  ])('is unreadable with %s', (_, exports, message) => {
    const { facts, problems } = assembled(record(exports));
    expect(problems).toMatchObject([{ code: 'EVIDENCE_INVALID', message: expect.stringContaining(message) }]);
    expect(facts.configurationHistory).toBeUndefined();
  });

  it('is empty without an export', () => {
    const { facts } = assembled(record('  []\n'));
    expect(facts.evidence.kinds.find(({ kind }) => kind === 'configurationHistory')).toMatchObject({ state: 'empty' });
  });
});
