import type { DecisionFinding, ReviewEntry } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { commentsOn, markSign, marksOn } from './marks.ts';

const digest = `sha256:${'1'.repeat(64)}`;
const rule = { id: 'ANOM-04', findings: [] };
const subject = { rule, finding: { subject: 'BUG-17', digest } };
const about = { rule: 'ANOM-04', subject: 'BUG-17', digest };
const at = (minute: number): string => `2026-03-01T08:0${minute}:00Z`;

describe('marks', () => {
  const entries: ReviewEntry[] = [
    { at: at(1), by: 'ada', about, mark: 'question' },
    { at: at(2), by: 'grace', about, mark: 'reviewed' },
    { at: at(3), by: 'ada', about, mark: 'reviewed' },
    { at: at(4), by: 'ada', about, comment: 'see HS-1' },
  ];

  it('are the last ones of each reviewer', () => {
    expect(marksOn(entries, subject).map(({ by, mark }) => `${by} ${mark}`)).toEqual([
      'ada reviewed',
      'grace reviewed',
    ]);
    expect(marksOn([...entries, { at: at(5), by: 'ada', about, mark: 'none' }], subject).map(({ by }) => by)).toEqual([
      'grace',
    ]);
  });

  it('do not count for a finding that says something else since', () => {
    const changed = { ...subject, finding: { subject: 'BUG-17', digest: `sha256:${'2'.repeat(64)}` } };
    expect(marksOn(entries, changed).every(({ current }) => !current)).toBe(true);
    expect(markSign(entries, changed, 'ada')).toBe('~"');
  });

  it('of another finding about the same subject are not those of this one', () => {
    const other = `sha256:${'3'.repeat(64)}`;
    const findings = [{ digest }, { digest: other }] as DecisionFinding[];
    const beside = { rule: { ...rule, findings }, finding: { subject: 'BUG-17', digest: other } };
    expect(marksOn(entries, beside)).toEqual([]);
    expect(commentsOn(entries, beside)).toEqual([]);
  });

  it('of a rule are not those of its findings', () => {
    expect(marksOn(entries, { rule })).toEqual([]);
  });

  it('show the own one first, and that there are comments', () => {
    expect(markSign([{ at: at(1), by: 'grace', about, mark: 'todo' }, ...entries], subject, 'ada')).toBe('✓"');
    expect(markSign([], subject, 'ada')).toBe('  ');
    expect(commentsOn(entries, subject).map(({ text }) => text)).toEqual(['see HS-1']);
  });
});
