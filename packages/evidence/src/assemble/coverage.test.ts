import { describe, expect, it } from 'vitest';
import { commit, factsViolations, materialOf, olderCommit, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';

const tracefile = (path: string, text: string, changes: Partial<TestFile> = {}): TestFile => ({
  kind: 'coverage',
  path,
  text,
  ...changes,
});

describe('coverage in the facts', () => {
  it('sums each report over its files, sorted, and keeps reports apart', () => {
    const { facts } = assembleFacts(
      materialOf([
        tracefile(
          'b.info',
          'SF:z.c\nDA:1,1\nend_of_record\nSF:a.c\nDA:1,0\nDA:2,1\nBRDA:2,0,0,1\nBRDA:2,0,1,-\nend_of_record\n',
        ),
        tracefile('a.info', 'SF:a.c\nDA:1,1\nend_of_record\n'),
      ]),
    );
    expect(factsViolations(facts)).toEqual([]);
    expect(facts.coverage.reports).toMatchObject([
      { lines: { covered: 1, total: 1 }, source: { path: 'a.info' } },
      {
        lines: { covered: 2, total: 3 },
        branches: { covered: 1, total: 2 },
        files: [
          { path: 'a.c', lines: { covered: 1, total: 2 } },
          { path: 'z.c', branches: { covered: 0, total: 0 } },
        ],
        source: { path: 'b.info' },
      },
    ]);
    expect(facts.coverage.reports[0]).not.toHaveProperty('branches');
  });

  it('belongs to the commit that its collection names, and to none where nothing says so', () => {
    const text = 'SF:a.c\nDA:1,1\nend_of_record\n';
    const { facts } = assembleFacts(
      materialOf([
        tracefile('bound.info', text, { binding: 'collection', subject: { commit: olderCommit } }),
        tracefile('unbound.info', `#\n${text}`),
      ]),
    );
    expect(facts.coverage.reports.map((report) => report.commit)).toEqual([olderCommit, undefined]);
    expect(commit).not.toBe(olderCommit);
  });

  it('a report that is cut off gives no facts but its state', () => {
    const { facts, problems } = assembleFacts(materialOf([tracefile('cut.info', 'SF:a.c\nDA:1,1\n')]));
    expect(facts.coverage.reports).toEqual([]);
    expect(facts.evidence.kinds.find(({ kind }) => kind === 'coverage')?.state).toBe('unreadable');
    expect(problems[0]?.code).toBe('EVIDENCE_TRUNCATED');
  });
});
