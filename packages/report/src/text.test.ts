import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Decision } from '@gatehouse/schema';
import { validateDecision } from '@gatehouse/schema/decision-contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidth } from './column-width.ts';
import { renderJson } from './json.ts';
import { renderShortText, renderText } from './text.ts';

function fixture(name: string): Decision {
  return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8')) as Decision;
}

const plain = { color: false, width: 80 };

test.each(['blocked', 'eligible'])('the fixture %s is a decision of the published contract', (name) => {
  expect(validateDecision(fixture(name))).toBe(true);
});

test.each([
  ['blocked', 80],
  ['blocked', 120],
  ['eligible', 80],
] as const)('%s at %i columns', async (name, width) => {
  const text = renderText(fixture(name), { color: false, width });
  await expect(text).toMatchFileSnapshot(`../fixtures/${name}.${width}.txt`);
});

test.each([60, 80, 100, 120])('no line is wider than %i columns', (width) => {
  for (const name of ['blocked', 'eligible']) {
    for (const line of renderText(fixture(name), { color: false, width, all: true }).split('\n')) {
      expect(columnWidth(line)).toBeLessThanOrEqual(width);
    }
  }
});

test('colour adds nothing that is not there without it', () => {
  const colored = renderText(fixture('blocked'), { ...plain, color: true });
  expect(colored).toContain('\u{1B}[');
  expect(stripVTControlCharacters(colored)).toBe(renderText(fixture('blocked'), plain));
});

test('a long list of findings is shortened and says how to see all', () => {
  const usual = renderText(fixture('blocked'), plain);
  expect(usual).toContain('… and 3 more (-v or -o json shows all)');
  expect(usual).not.toContain('case_208');
  expect(renderText(fixture('blocked'), { ...plain, all: true })).toContain('case_208');
});

test('passes are counted by topic, or all named', () => {
  expect(renderText(fixture('eligible'), plain)).toContain('anomalies 1 · identity 1 · verification 2');
  expect(renderText(fixture('eligible'), { ...plain, all: true })).toContain('✓ VER-01  Every requirement');
});

test('a rule at level warn with a blocking finding stands in the way, and a waived finding is not shown as open', () => {
  const decision = fixture('blocked');
  const soup = decision.rules.find(({ id }) => id === 'SOUP-01');
  for (const finding of soup?.findings ?? []) finding.level = 'block';
  const text = renderText(decision, plain);
  expect(text).toContain('What stands in the way (7)');
  expect(text).not.toContain('image digest');
  expect(text).toContain('W-3 for BLD-01 until 2026-03-10 13:30 UTC: used, ends in 9 days (build)');
});

test.each([
  [0, 'used', 'until 2026-03-01 08:30 UTC: used, ends within a day\n'],
  [1, 'used', 'until 2026-03-02 08:30 UTC: used, ends in 1 day\n'],
  [13.9, 'active', 'until 2026-03-15 06:06 UTC: not needed, ends in 13 days\n'],
  [14, 'used', 'until 2026-03-15 08:30 UTC: used\n'],
  [-1, 'expired', 'until 2026-02-28 08:30 UTC: has ended\n'],
  [-1, 'invalid', 'until 2026-02-28 08:30 UTC: does not hold\n'],
  [10, 'pending', 'until 2026-03-11 08:30 UTC: waits for approval\n'],
] as const)('a waiver with %d days left says when it ends', (days, state, words) => {
  const decision = fixture('blocked');
  decision.waivers = [
    {
      id: 'W-9',
      rule: 'BLD-01',
      subjects: ['x'],
      expiresAt: decision.asOf + days * 86_400_000,
      state,
      ...((state === 'used' || state === 'active') && days < 14 ? { expiring: true } : {}),
      reasons: [],
    },
  ];
  expect(renderText(decision, { ...plain, width: 120 })).toContain(words);
});

test('evidence that a rule only consults is not told as missing', () => {
  const text = renderText(fixture('blocked'), plain);
  expect(text).toContain('securityAssessment is missing, read by SEC-06');
  expect(text).not.toContain('verification is missing');
});

test('the short text names the outcome and each rule that stands in the way', () => {
  expect(renderShortText(fixture('blocked'), plain).split('\n')).toHaveLength(8);
});

describe('text from the repository under judgement', () => {
  const hostile = '\u{1B}]52;c;eA==\u{7}\u{202E}\n::error::x\n##vso[task.complete result=Succeeded]\u{200B}';

  function poison(value: unknown, text: string): unknown {
    if (typeof value === 'string') return value.includes(':') && value.startsWith('sha256:') ? value : text;
    if (Array.isArray(value)) return value.map((item) => poison(item, text));
    if (typeof value !== 'object' || value === null) return value;
    const kept = ['status', 'level', 'waiver', 'outcome', 'state', 'digest', 'path'];
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        kept.includes(key) && key !== 'path' ? item : poison(item, text),
      ]),
    );
  }

  function expectSafe(text: string) {
    expect(text.replaceAll('\n', '').replaceAll(/\p{RGI_Emoji}/gv, '')).not.toMatch(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u,
    );
    for (const line of text.split('\n')) {
      expect(line.trimStart()).not.toMatch(/^::/);
      expect(line).not.toMatch(/##[a-z]*\[/i);
      expect(line).toMatch(/^($| *(Gatehouse|class|commit|judged|[✗✓!?~–│·…→─]|[a-z/]+ |\d+ ))/);
    }
  }

  test('cannot steer the terminal or the pipeline, wherever it stands in the decision', () => {
    const decision = poison(fixture('blocked'), hostile) as Decision;
    expectSafe(renderText(decision, { ...plain, all: true }));
    expect(() => JSON.parse(renderJson(decision))).not.toThrow();
  });

  test('stays harmless at any width and with any content', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.integer({ min: 1, max: 130 }), (text, width) => {
        expectSafe(renderText(poison(fixture('blocked'), `::${text}`) as Decision, { color: false, width, all: true }));
      }),
      { numRuns: 25 },
    );
  });
});
