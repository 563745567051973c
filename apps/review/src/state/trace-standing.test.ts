import { describe, expect, it } from 'vitest';
import { changedAndTraced, commits, factsWith } from '../fixtures/changed-and-traced.ts';
import { decision } from '../fixtures/decision.ts';
import type { Judged } from './judged.ts';
import { type Traced, type TracedKind, traceIndex } from './trace-index.ts';
import { resultStanding, standingOf } from './trace-standing.ts';

/** The same facts, without anything that a rule says of them. */
const unjudged: Judged = { decision: { ...decision, rules: [] }, facts: factsWith() };

const of = (kind: TracedKind, id: string): Traced => ({ kind, id });

describe('how something that is traced stands', () => {
  it.each<[TracedKind, string, string, string]>([
    ['test', 'bolus::hard limit', '✓', 'passed in desk'],
    ['test', 'bolus::soft limit', '!', 'passed in desk after 2 attempts'],
    ['test', 'line::blocked in bench', '✗', 'failed in bench: no alarm within 2 s'],
    ['test', 'pump::limits in bench', '!', 'passed in bench, but not on the released commit'],
    ['test', 'alarm::sounds', '!', 'No result of it is known.'],
    ['test', 'gone', '!', 'Nothing is known of this test.'],
    ['requirement', 'REQ-1', '✓', 'Verified by review.'],
    ['requirement', 'REQ-2', '!', 'passed in bench, but not on the released commit'],
    ['requirement', 'REQ-3', '!', 'The link is marked for re-review: the text of REQ-3 changed after the link'],
    ['requirement', 'REQ-4', '✗', 'failed in bench: no alarm within 2 s'],
    ['requirement', 'REQ-6', '!', 'Nothing verifies it.'],
    ['requirement', 'gone', '!', 'No record describes this requirement.'],
    ['riskControl', 'RC-1', '!', 'passed in bench, but not on the released commit'],
    ['riskControl', 'RC-9', '✗', 'failed in bench: no alarm within 2 s'],
    ['riskControl', 'gone', '!', 'No record describes this risk control.'],
  ])('by the facts: %s %s', (kind, id, mark, why) => {
    expect(standingOf(unjudged, of(kind, id))).toMatchObject({ mark, why });
  });

  it('by what was found about it, and by what it rests on', () => {
    expect(standingOf(changedAndTraced, of('test', 'pump::limits in bench'))).toMatchObject({
      mark: '✗',
      why: 'VER-02  Test pump::limits in bench never ran on the release',
    });
    expect(standingOf(changedAndTraced, of('requirement', 'REQ-2')).mark).toBe('✗');
    expect(standingOf(changedAndTraced, of('riskControl', 'RC-1')).mark).toBe('✗');
  });

  it('without findings that are waived', () => {
    const rules = changedAndTraced.decision.rules.map((rule) => ({
      ...rule,
      findings: rule.findings.map((finding) => ({ ...finding, waivedBy: 'W-1' })),
    }));
    const judged = { ...unjudged, decision: { ...decision, rules } };
    expect(standingOf(judged, of('test', 'pump::limits in bench')).mark).toBe('!');
  });

  it('no better for a finding that only warns about a test that failed', () => {
    const rules = changedAndTraced.decision.rules.map((rule) => ({
      ...rule,
      findings: rule.findings.map((finding) => ({ ...finding, level: 'warn' as const })),
    }));
    const judged = { ...unjudged, decision: { ...decision, rules } };
    expect(standingOf(judged, of('test', 'line::blocked in bench')).mark).toBe('✗');
    expect(standingOf(judged, of('test', 'pump::limits in bench'))).toMatchObject({
      mark: '!',
      why: expect.stringContaining('VER-02'),
    });
  });

  it('silent where the release need not meet it, or where no software is meant', () => {
    const { requirements, riskControls } = factsWith();
    const facts = factsWith({
      requirements: { ...requirements, items: requirements.items.map((item) => ({ ...item, inScope: false })) },
      riskControls: {
        ...riskControls,
        items: riskControls.items.map((item) => ({ ...item, location: 'hardware' as const, verifiedBy: [] })),
      },
    });
    expect(standingOf({ ...unjudged, facts }, of('requirement', 'REQ-6')).mark).toBe('·');
    expect(standingOf({ ...unjudged, facts }, of('riskControl', 'RC-1')).mark).toBe('·');
  });

  it('marked for re-review where the requirement itself is', () => {
    const { requirements } = factsWith();
    const items = requirements.items.map((item) => ({ ...item, suspect: true, suspectReasons: ['REQ-0 changed'] }));
    const facts = factsWith({ requirements: { ...requirements, items } });
    expect(standingOf({ ...unjudged, facts }, of('requirement', 'REQ-1'))).toMatchObject({
      mark: '!',
      why: 'Marked for re-review: REQ-0 changed',
    });
  });
});

describe('a result', () => {
  const standings = (runs: { commit: string; finishedAt?: number }[]): string => {
    const whole = factsWith();
    const tests = {
      ...whole.tests,
      runs: whole.tests.runs.map(({ finishedAt, ...run }, index) => ({
        ...run,
        ...(runs[index] ?? (finishedAt === undefined ? {} : { finishedAt })),
      })),
    };
    const facts = factsWith({ tests });
    const test = traceIndex(facts).tests.get('bolus::hard limit');
    if (test === undefined) throw new Error('no test');
    return [0, 1].map((position) => resultStanding(facts, test, position).mark).join('');
  };
  const other = 'e'.repeat(40);

  it('that failed is only doubtful once a later run told of the released commit', () => {
    expect(
      standings([
        { commit: other, finishedAt: 1 },
        { commit: commits.release, finishedAt: 2 },
      ]),
    ).toBe('!✓');
  });

  it.each([
    [
      'ended at the same moment',
      [
        { commit: other, finishedAt: 2 },
        { commit: commits.release, finishedAt: 2 },
      ],
      '✗✓',
    ],
    ['ended nobody knows when', [{ commit: other }, { commit: commits.release, finishedAt: 2 }], '✗✓'],
    [
      'was followed by nothing that counts',
      [
        { commit: other, finishedAt: 1 },
        { commit: other, finishedAt: 2 },
      ],
      '✗!',
    ],
  ])('that failed stays bad where its run %s', (_, runs, marks) => {
    expect(standings(runs)).toBe(marks);
  });
});
