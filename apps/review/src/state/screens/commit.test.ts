import { describe, expect, it } from 'vitest';
import { changedAndTraced, commits, factsWith } from '../../fixtures/changed-and-traced.ts';
import { hostileText } from '../../fixtures/decision.ts';
import type { DocumentName, DocumentState } from '../documents.ts';
import type { Judged } from '../judged.ts';
import { textOf } from '../line.ts';
import { placeAt } from '../place.ts';
import type { PageView } from '../view.ts';
import { commitScreen } from './commit.ts';

function page(of: string, width: number, text?: DocumentState, judged: Judged = changedAndTraced): PageView {
  const documents = new Map<DocumentName, DocumentState>(text === undefined ? [] : [[`commit:${of}`, text]]);
  const around = { judged, entries: [], reviewer: undefined, documents, width, height: 20 };
  const view = commitScreen(placeAt({ screen: 'commit', of }), around);
  if (view.kind === 'list') throw new Error('not a page');
  return view;
}

const textOfPage = (view: PageView): string =>
  [view.title, ...Array.from({ length: view.count }, (_, index) => textOf(view.line(index)).trimEnd())].join('\n');

const diff = [
  'diff --git a/src/pairing.js b/src/pairing.js',
  '--- a/src/pairing.js',
  '+++ b/src/pairing.js',
  '@@ -1,2 +1,2 @@ export function pair() {',
  ' const tries = 3;',
  '-const digits = 8;',
  `+\tconst digits = 4; // ${hostileText}`,
];

const ready: DocumentState = {
  state: 'ready',
  document: { sha256: '', count: diff.length, line: (index) => diff[index] ?? '' },
};

describe('a commit', () => {
  it('tells all that is known of it, and then what it changed', () => {
    expect(textOfPage(page(commits.faulty, 80, ready))).toMatchInlineSnapshot(`
      "Change 4444444 · Pair with four digits bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
      4444444444444444444444444444444444444444
      display-developer · 2026-02-04 09:30 UTC · 2 files of the product
      ✗ Pair with four digits bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe
      :\\u{3A}error::boo

      Looks security-relevant
        ! "pair" begins a word of its message: bolus \\u{1B}[31mred\\u{1B}[0m
        \\u{202E}gnp.exe :\\u{3A}error::boo
        ! path src/security/pairing.js matches **/*security*/**

      Open findings
        ✗ SEC-06  Security assessment of changes, commit "bolus \\u{1B}[31mred\\u{1B}[0m
        \\u{202E}gnp.exe :\\u{3A}error::boo": it is not assessed

      Security assessment
        Nobody assessed it yet: A assesses it.

      Change requests and reviews
        github#19 Pair with four digits · merged · display-developer · security
          ✓ approved by pump-developer · 2026-02-04 10:00 UTC · saw 4444444
          ✗ changes asked for by safety-engineer

      What it changed
      diff --git a/src/pairing.js b/src/pairing.js
      --- a/src/pairing.js
      +++ b/src/pairing.js
      @@ -1,2 +1,2 @@ export function pair() {
       const tries = 3;
      -const digits = 8;
      +  const digits = 4; // bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}err…"
    `);
  });

  it('has room for more on a wide screen', () => {
    expect(textOfPage(page(commits.faulty, 120))).toMatchInlineSnapshot(`
      "Change 4444444 · Pair with four digits bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
      4444444444444444444444444444444444444444
      display-developer · 2026-02-04 09:30 UTC · 2 files of the product
      ✗ Pair with four digits bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo

      Looks security-relevant
        ! "pair" begins a word of its message: bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo
        ! path src/security/pairing.js matches **/*security*/**

      Open findings
        ✗ SEC-06  Security assessment of changes, commit "bolus \\u{1B}[31mred\\u{1B}[0m \\u{202E}gnp.exe :\\u{3A}error::boo": it
        is not assessed

      Security assessment
        Nobody assessed it yet: A assesses it.

      Change requests and reviews
        github#19 Pair with four digits · merged · display-developer · security
          ✓ approved by pump-developer · 2026-02-04 10:00 UTC · saw 4444444
          ✗ changes asked for by safety-engineer

      What it changed
        reading …"
    `);
  });

  it('shows the assessment as it is recorded', () => {
    expect(textOfPage(page(commits.assessed, 80))).toMatchInlineSnapshot(`
      "Change 2222222 · Show the samples of the last day
      2222222222222222222222222222222222222222
      display-developer · 2026-02-02 00:00 UTC · 2 files of the product
      ✓ Show the samples of the last day

      Looks security-relevant
        ! package.json names dependencies (**/package.json)

      Security assessment
        relevant · dependency · by security-engineer (product security) · 2026-02-10
        00:00 UTC
        Adds a library.
        Values are set as text.

      Change requests and reviews
        No pull or merge request is known that brought it.

      What it changed
        reading …"
    `);
  });

  it('says for which version an assessment was written, where that is another one', () => {
    const { assessment } = factsWith();
    if (assessment === undefined) throw new Error('no assessment');
    const facts = factsWith({ assessment: { ...assessment, version: '2.3.0' } });
    expect(textOfPage(page(commits.assessed, 80, undefined, { ...changedAndTraced, facts }))).toContain(
      'It was written for 2.3.0.',
    );
  });

  it('says what no record describes and nobody reviewed', () => {
    const text = textOfPage(page(commits.quiet, 80));
    expect(text).toContain('CR-99 · no record describes it');
    expect(text).toContain('nobody reviewed it');
    expect(text).toContain('Nothing about it looks security-relevant.');
    expect(textOfPage(page(commits.release, 80))).toContain('No pull or merge request is known that brought it.');
  });

  it('tells added lines from removed ones by sign and tone', () => {
    const view = page(commits.faulty, 80, ready);
    const lines = Array.from({ length: view.count }, (_, index) => view.line(index)).slice(-diff.length);
    expect(lines.map(([span]) => span?.tone)).toEqual([
      'strong',
      'strong',
      'strong',
      'heading',
      'plain',
      'refusal',
      'approval',
    ]);
  });

  it('reads only the lines that are looked at, however many there are', () => {
    const asked: number[] = [];
    const huge = {
      sha256: '',
      count: 5_000_000,
      line: (index: number) => {
        asked.push(index);
        return `+${'x'.repeat(10)}`;
      },
    };
    const view = page(commits.faulty, 80, { state: 'ready', document: huge });
    expect(view.count).toBeGreaterThan(5_000_000);
    expect(asked).toEqual([]);
    expect(textOf(view.line(view.count - 1)).trimEnd()).toBe('+xxxxxxxxxx');
    expect(asked).toEqual([4_999_999]);
  });

  it('says that its text is being read, or why it cannot be', () => {
    expect(page(commits.faulty, 80).needs).toEqual([`commit:${commits.faulty}`]);
    expect(textOfPage(page(commits.faulty, 80, { state: 'reading' }))).toContain('reading …');
    expect(textOfPage(page(commits.faulty, 80, { state: 'failed', why: 'git is not there' }))).toContain(
      'git is not there',
    );
  });

  it('can be assessed and copied; `o` opens the record that assessed it', () => {
    expect(page(commits.faulty, 80).target).toEqual({ commit: commits.faulty, copy: commits.faulty });
    expect(page(commits.assessed, 80).target.source).toMatchObject({ path: 'gate/changes/2.4.0.yaml', line: 8 });
  });

  it('says so when it is no longer among the changes', () => {
    expect(textOfPage(page('9'.repeat(40), 80))).toContain('This commit is not among the changes since the baseline.');
  });
});
