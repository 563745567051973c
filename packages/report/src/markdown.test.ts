import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderGithubSummary, renderMarkdown } from './markdown.ts';
import { decisionOf, withText } from './testing/hostile-decision.ts';

const page = { for: 'document', passes: 'false' } as const;
const comment = { for: 'comment', passes: 'false' } as const;

/** Lines as a parser of GFM sees their structure: headings, rows with their cells, tags; words left out. */
function structureOf(markdown: string): string[] {
  return markdown.split('\n').map((line) => {
    const tags = [...line.matchAll(/<\/?\w*/g)].map(([tag]) => tag).filter((tag) => !/^<\/?code$/.test(tag));
    if (line.startsWith('|')) return `row of ${line.split('|').length - 2} ${tags.join(' ')}`;
    const start = /^(?:#+ |- |\*\*[A-Z][a-z ]+:\*\*|\*\*)/.exec(line)?.[0] ?? (line === '' ? '' : 'text');
    return `${start} ${tags.join(' ')}`;
  });
}

const pieces = fc.constantFrom(
  ...[
    '\\',
    '|',
    '`',
    '``',
    '**',
    '_',
    '[',
    '](',
    '![',
    '<',
    '<b>',
    '</code>',
    '</details>',
    '<!--',
    '&',
    '#',
    '# ',
    '1. ',
  ],
  ...['- ', '---', '===', '~~~', '```', '@user', 'https://a.b', '$', '\n', '\n\n', '\r', '\u{2028}', ' ', 'x'],
);
const hostile = fc.array(pieces, { maxLength: 12 }).map((all) => `${all.join('')}x`);

describe.each([
  ['a document', page],
  ['a comment', comment],
])('%s', (_what, chosen) => {
  test('has the same structure whatever the evidence says', () => {
    for (const name of ['blocked', 'hostile']) {
      const decision = decisionOf(name);
      const usual = structureOf(renderMarkdown(withText(decision, 'x'), chosen));
      fc.assert(
        fc.property(hostile, (text) => {
          expect(structureOf(renderMarkdown(withText(decision, text), chosen))).toEqual(usual);
        }),
        { numRuns: 100 },
      );
    }
  });

  test('opens with the outcome and says of each rule in the way what, where, which clause, and what to do', () => {
    const text = renderMarkdown(decisionOf('blocked'), chosen);
    expect(text).toMatch(/^# ✗ NO-GO: Infusion pump 2\.4\.0\n/);
    const [, block = ''] = text.split('### ✗ ANOM-04');
    for (const part of ['iec62304:5.8.3', '`BUG-17`', '`gate/anomalies/BUG-17.yaml:1`', '**What to do:** Record']) {
      expect(block.split('\n### ')[0]).toContain(part);
    }
  });
});

test('rules that pass are named where that is wished', () => {
  expect(renderMarkdown(decisionOf('eligible'), page)).not.toContain('## Rules that pass');
  expect(renderMarkdown(decisionOf('eligible'), { ...page, passes: 'true' })).toContain('| VER-01 |');
});

/** A decision of many rules with many findings each. */
function large(rules: number, findings: number, message = 'Something is wrong'): Decision {
  const decision = decisionOf('eligible');
  const [rule] = decision.rules as [DecisionRule];
  const finding = (index: number): DecisionFinding => ({
    subject: `T-${index}`,
    message,
    level: 'block',
    waiver: 'W0',
    params: {},
    digest: `sha256:${index.toString(16).padStart(64, '0')}`,
    source: { path: 'build/unit.xml', line: index + 1 },
  });
  return {
    ...decision,
    outcome: 'NO-GO',
    rules: Array.from({ length: rules }, (_, index) => ({
      ...rule,
      id: `R-${index}`,
      status: 'fail' as const,
      findings: Array.from({ length: findings }, (_, number) => finding(number)),
    })),
  };
}

describe('room', () => {
  const balanced = (text: string) => text.split('<details>').length === text.split('</details>').length;

  test.each([
    ['many rules', large(400, 8)],
    ['long texts', large(30, 30, '| <b> `x` [y](z) '.repeat(60))],
  ])('a comment on %s is below 65,536 characters, whole rules, and says what was left out', (_what, decision) => {
    const text = renderMarkdown(decision, comment);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/\*\*Left out for want of room: \d+ rules and \d+ sections\.\*\*/);
    expect(text.split('### ').length - 1).toBe(text.split('**What to do:**').length - 1);
    expect(balanced(text)).toBe(true);
    expect(text).toContain('### ✗ R-0');
  });

  test('a summary is below 1 MiB in bytes', () => {
    const text = renderGithubSummary(large(60, 60, 'Größe '.repeat(100)), { passes: 'false' });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('Left out for want of room');
    expect(text).toContain('### ✗ R-0');
    expect(balanced(text)).toBe(true);
  });

  test('what has room is whole', () => {
    expect(renderMarkdown(decisionOf('blocked'), comment)).not.toContain('Left out');
    expect(renderMarkdown(large(400, 8), page)).toContain('### ✗ R-399');
  });
});
