import { describe, expect, it } from 'vitest';
import { changedAndTraced, commits, factsWith } from '../../fixtures/changed-and-traced.ts';
import { decision } from '../../fixtures/decision.ts';
import type { Judged } from '../judged.ts';
import { textOf } from '../line.ts';
import { placeAt } from '../place.ts';
import type { ListView } from '../view.ts';
import { changesScreen } from './changes.ts';

function shown(judged: Judged = changedAndTraced, arrangement = 0): ListView {
  const around = { judged, entries: [], reviewer: undefined, documents: new Map(), width: 80, height: 20 };
  const view = changesScreen({ ...placeAt({ screen: 'changes' }), arrangement }, around);
  if (view.kind === 'page') throw new Error('not a list');
  return view;
}

const rows = (view: ListView, width: number): string =>
  [view.title, ...view.items.map((item) => textOf(view.row(item, width)))].join('\n');

describe('the changes since the baseline', () => {
  it('stand in the order of what they ask for', () => {
    expect(rows(shown(), 78)).toMatchInlineSnapshot(`
      "bbbbbbb..9f8e7d6 · 1 of 3 signalled assessed · open first (v: by time)
      ✗ 4444444 2026-02-04 Pair with four digits bolus … words path     not assessed
      ! 3333333 2026-02-03 Log in with a token           words          not assessed
      ✓ 2222222 2026-02-02 Show the samples of the last… deps           relevant    
      · 9f8e7d6 2026-02-05 Release 2.4.0                                            
      · 1111111 2026-02-01 Spread a bolus over an hour                              "
    `);
  });

  it('tell their authors where there is room', () => {
    expect(rows(shown(), 118)).toMatchInlineSnapshot(`
      "bbbbbbb..9f8e7d6 · 1 of 3 signalled assessed · open first (v: by time)
      ✗ 4444444 2026-02-04 display-developer  Pair with four digits bolus \\u{1B}[31mred\\u{1B}[0… words path     not assessed
      ! 3333333 2026-02-03 pump-developer     Log in with a token                                words          not assessed
      ✓ 2222222 2026-02-02 display-developer  Show the samples of the last day                   deps           relevant    
      · 9f8e7d6 2026-02-05 release-engineer   Release 2.4.0                                                                 
      · 1111111 2026-02-01 pump-developer     Spread a bolus over an hour                                                   "
    `);
  });

  it('fit into a narrow screen', () => {
    expect(rows(shown(), 46)).toMatchInlineSnapshot(`
      "bbbbbbb..9f8e7d6 · 1 of 3 signalled assessed · open first (v: by time)
      ✗ 4444444 Pair with four digits … not assessed
      ! 3333333 Log in with a token     not assessed
      ✓ 2222222 Show the samples of th… relevant    
      · 9f8e7d6 Release 2.4.0                       
      · 1111111 Spread a bolus over an…             "
    `);
  });

  it('can be arranged by time, the newest first', () => {
    const { items, title } = shown(changedAndTraced, 1);
    expect(items.map(({ key }) => key)).toEqual([
      commits.release,
      commits.faulty,
      commits.unassessed,
      commits.assessed,
      commits.quiet,
    ]);
    expect(title).toContain('by time (v: open first)');
  });

  it('say why each looks security-relevant, and what is found about it', () => {
    const view = shown();
    const details = view.items.map((item) => view.detail?.(item, 120).map(textOf).join('\n').trimEnd());
    expect(details.join('\n').replaceAll(/ +$/gm, '')).toMatchInlineSnapshot(`
      "SEC-06  it is not assessed
      display-developer · Looks security-relevant: "pair" begins a word of its message: bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}…
      No rule finds fault with it.
      pump-developer · Looks security-relevant: "token" begins a word of its message: Log in with a token
      No rule finds fault with it.
      display-developer · Looks security-relevant: package.json names dependencies (**/package.json)
      No rule finds fault with it.
      release-engineer · Nothing about it looks security-relevant.
      No rule finds fault with it.
      pump-developer · Nothing about it looks security-relevant."
    `);
  });

  it('can be assessed, opened and copied, and found by their change request', () => {
    const assessed = shown().items.find(({ key }) => key === commits.assessed);
    expect(assessed).toMatchObject({
      target: {
        commit: commits.assessed,
        copy: commits.assessed,
        source: { path: 'gate/changes/2.4.0.yaml', line: 8 },
      },
      opens: { screen: 'commit', of: commits.assessed },
    });
    expect(shown().items.find(({ key }) => key === commits.quiet)?.text).toContain('CR-21');
  });

  it('do not count a finding that a waiver covers, nor one that only names the released commit', () => {
    const rule = changedAndTraced.decision.rules[0];
    if (rule === undefined) throw new Error('no rule');
    const waived = { ...rule, findings: rule.findings.map((finding) => ({ ...finding, waivedBy: 'W-1' })) };
    const judged = { ...changedAndTraced, decision: { ...decision, rules: [waived] } };
    const view = shown(judged);
    expect(view.items.map((item) => textOf(view.row(item, 80)).slice(0, 9))).toEqual([
      '! 4444444',
      '! 3333333',
      '✓ 2222222',
      `· ${commits.release.slice(0, 7)}`,
      '· 1111111',
    ]);
  });

  it('say why there are none', () => {
    const { range, ...unread } = factsWith().changes;
    const to = range?.to ?? '';
    const none = (changes: Partial<typeof unread & { range: { to: string; from?: string } }>) =>
      shown({ decision, facts: factsWith({ changes: { ...unread, commits: [], ...changes } }) });
    expect(none({})).toMatchObject({ title: expect.stringContaining('Changes · none looks security-relevant') });
    expect(none({}).empty).toBe('The history was not read, so no change is known.');
    expect(none({ range: { to } }).empty).toBe(
      'This is a first release: there is no baseline that changes could be counted from.',
    );
    expect(none({ range: { to } }).title).toContain(`Everything up to ${to.slice(0, 7)}`);
    expect(none({ range: { to, from: commits.quiet } }).empty).toBe('Nothing changed since the baseline.');
  });
});
