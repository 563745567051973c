import type { DecisionRule } from '@gatehouse/schema';
import { expect, it } from 'vitest';
import { decision, hostileText } from '../fixtures/decision.ts';
import { ruleLines } from './rule-lines.ts';

const origin = { layer: 'gatehouse.yaml', path: 'gatehouse.yaml', line: 7 };
const at = Date.UTC(2027, 2, 1);

function textOf(change: (rule: DecisionRule) => DecisionRule): string {
  const failing = decision.rules.find(({ status }) => status === 'fail');
  if (failing === undefined) throw new Error('no rule of the fixture fails');
  return ruleLines(change(failing), 200)
    .map(({ text }) => text)
    .join('\n');
}

it('tells what a level becomes, and when', () => {
  const change = { to: 'block', at, because: 'date', origin } as const;
  expect(textOf((rule) => ({ ...rule, level: 'warn', levelChange: change }))).toContain(
    'blocks from 2027-03-01, warns until then',
  );
});

it('tells until when the lane lowers a finding', () => {
  const change = { to: 'block', at, because: 'lane', origin } as const;
  const text = textOf((rule) => ({
    ...rule,
    findings: rule.findings.map((finding) => ({ ...finding, level: 'warn', levelChange: change })),
  }));
  expect(text).toContain('blocks from 2027-03-01, warns until then: due, in the lane expedited');
});

it('tells each excluded subject with reason and origin, in safe text', () => {
  const excluded = [{ subject: hostileText, reason: 'not shipped', state: 'excluded', origin } as const];
  const text = textOf((rule) => ({ ...rule, excluded }));
  expect(text).toContain('not judged (not shipped; gatehouse.yaml:7)');
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});
