import { readFileSync } from 'node:fs';
import type { Decision, DecisionRule } from '@gatehouse/schema';
import { validateDecision } from '@gatehouse/schema/decision-contract';
import { describe, expect, test } from 'vitest';
import { settingLevelText, settingNotes } from './level-words.ts';
import { defaultsOf } from './reporter.ts';
import { type ReportFormat, reporters } from './reporters.ts';

const origin = { layer: 'gatehouse.yaml', path: 'gatehouse.yaml', line: 12 };
const day = Date.UTC(2027, 2, 1);
const formats = Object.keys(reporters) as ReportFormat[];
/** The step's outputs are counts and names alone. */
const wordy = formats.filter((format) => format !== 'github-output');

function decisionWith(change: (decision: Decision, soup: DecisionRule) => void): Decision {
  const decision = JSON.parse(readFileSync(new URL('../fixtures/blocked.json', import.meta.url), 'utf8')) as Decision;
  const soup = decision.rules.find(({ id }) => id === 'SOUP-01');
  if (soup === undefined) throw new Error('the fixture has no SOUP-01');
  change(decision, soup);
  expect(validateDecision(decision) || validateDecision.errors).toBe(true);
  return decision;
}

const render = (format: ReportFormat, decision: Decision): string =>
  reporters[format]
    .render(decision, defaultsOf(reporters[format].options), { color: false, width: 400 })
    // Properties of GitHub's commands are escaped.
    .replaceAll('%2C', ',');

describe.each(wordy)('%s', (format) => {
  test('says what a level becomes, and when', () => {
    const decision = decisionWith((_, soup) => {
      soup.levelChange = { to: 'block', at: day, because: 'date', origin };
    });
    const text = render(format, decision);
    if (format === 'json') expect(text).toContain(`"at": ${day}`);
    else expect(text).toContain('blocks from 2027-03-01, warns until then');
  });

  test('says until when the lane lowers a finding', () => {
    const decision = decisionWith(({ product }, soup) => {
      product.lane = 'expedited';
      soup.level = 'block';
      for (const finding of soup.findings) {
        finding.levelChange = { to: 'block', at: day, because: 'lane', origin };
      }
    });
    const text = render(format, decision);
    if (format === 'json') expect(text).toContain('"because": "lane"');
    else expect(text).toContain('blocks from 2027-03-01, warns until then: due, in the lane expedited');
    if (['text', 'markdown', 'github-summary'].includes(format)) expect(text).toContain(' · lane expedited');
  });
});

describe.each(['text', 'markdown', 'github-summary', 'json', 'sarif'] as const)('%s', (format) => {
  test('shows each excluded subject with reason and origin', () => {
    const decision = decisionWith((_, soup) => {
      soup.excluded = [
        { subject: 'left-pad', reason: 'not shipped', state: 'excluded', origin },
        { subject: 'right-pad', reason: 'not there', state: 'unmatched', origin },
        { subject: 'zlib', reason: 'known', state: 'refused', origin },
      ];
    });
    const text = render(format, decision);
    for (const word of ['left-pad', 'not shipped', 'right-pad', 'zlib']) expect(text).toContain(word);
    if (format === 'text') expect(text).toContain('SOUP-01 left-pad: not judged (not shipped) (gatehouse.yaml:12)');
  });

  test('shows what is weaker than at the baseline, or why nothing was compared', () => {
    const weaker = decisionWith((decision) => {
      const loosened = [{ setting: 'product.connected', from: 'true', to: 'false', origin }];
      decision.sinceBaseline = { state: 'compared', commit: 'a'.repeat(40), loosened };
    });
    expect(render(format, weaker)).toContain('product.connected');
    const unreadable = decisionWith((decision) => {
      const reason = '"OLD-01" is no rule of the pack';
      decision.sinceBaseline = { state: 'unreadable', commit: 'a'.repeat(40), reason, loosened: [] };
    });
    expect(render(format, unreadable)).toContain('OLD-01');
  });
});

test('text says so where nothing is weaker than at the baseline', () => {
  const same = decisionWith((decision) => {
    decision.sinceBaseline = { state: 'compared', commit: 'a'.repeat(40), loosened: [] };
  });
  expect(render('text', same)).toContain('no setting is weaker than at the baseline');
});

test('a subject of the profile writes no control character, whatever it holds', () => {
  const hostile = decisionWith((decision, soup) => {
    soup.excluded = [{ subject: 'a\u001b[2J\n##[error]', reason: 'b\u202e', state: 'excluded', origin }];
    const loosened = [{ setting: 'x\u001b', from: '\u001b', to: '\n::error::', origin }];
    decision.sinceBaseline = { state: 'compared', commit: 'a'.repeat(40), loosened };
  });
  for (const format of formats.filter((each) => each !== 'json')) {
    expect(render(format, hostile)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|^##\[|^::error::/mu);
  }
});

test('a setting is worded with its day, its exclusion, its lane', () => {
  const setting = { level: 'warn', levelFrom: origin, parameters: {}, parametersFrom: {} } as const;
  expect(settingLevelText({ ...setting, raised: { level: 'block', at: day } })).toBe('warn, block from 2027-03-01');
  expect(settingLevelText({ ...setting, level: 'off', excludedBecause: 'x' })).toBe('off, excluded: x');
  const lane = { level: 'warn', dueDays: 30, onlyAge: true, from: origin } as const;
  const excludedSubjects = [{ subject: 'zlib', reason: 'known', from: origin }];
  expect(settingNotes({ ...setting, expedited: lane, excludedSubjects })).toEqual([
    ['expedited', 'warns for 30 days after the released commit, of age alone, set by gatehouse.yaml:12'],
    ['excluded', 'zlib (known), set by gatehouse.yaml:12'],
  ]);
  expect(settingNotes({ ...setting, expedited: { ...lane, level: 'block' } })[0]?.[1]).toContain('does not lower it');
});
