import { validateDecision } from '@gatehouse/schema/decision-contract';
import { describe, expect, it } from 'vitest';
import { factsWith } from './fixtures/facts.ts';
import { packOf, profileFor, type RuleSource } from './fixtures/pack.ts';
import { judge } from './judge.ts';
import { levelInForce } from './level-in-force.ts';
import type { ResolvedSetting } from './profile.ts';

const config = { path: 'gatehouse.yaml', sha256: `sha256:${'1'.repeat(64)}` };
const from = { layer: 'test', path: 'gatehouse.yaml', line: 7 };
const day = Date.UTC(2027, 2, 1);
const dayMs = 86_400_000;

const setting = (parts: Partial<ResolvedSetting>): ResolvedSetting => ({
  level: 'block',
  levelFrom: from,
  parameters: {},
  parametersFrom: {},
  ...parts,
});

const product = (lane: 'standard' | 'expedited') => ({ ...factsWith().product, lane });
const release = { ...factsWith().release, committedAt: Date.UTC(2026, 0, 10) };
const due = release.committedAt + 30 * dayMs;

const refusing: RuleSource = {
  path: 'topic.refusing',
  rego: `subjects := {"old", "wrong"}
satisfied := set()
findings := {
	{"subject": "old", "onlyAge": true, "params": {"subject": "old"}},
	{"subject": "wrong", "params": {"subject": "wrong"}},
}`,
};

const onlyOld: RuleSource = {
  path: 'topic.old',
  rego: 'subjects := {"old"}\nsatisfied := set()\nfindings := {{"subject": "old", "onlyAge": true, "params": {"subject": "old"}}}',
};

async function judged(rule: RuleSource, parts: Partial<ResolvedSetting>, facts: Parameters<typeof factsWith>[0]) {
  const policy = await packOf(rule);
  const profile = profileFor(policy, { 'T-01': setting(parts) });
  return judge({ facts: factsWith(facts), policy, profile, problems: [], config });
}

describe('a level that is raised on a day', () => {
  const raised = setting({ level: 'warn', raised: { level: 'block', at: day } });
  const at = (asOf: number) => levelInForce(raised, factsWith({ asOf }));

  it('is the one until then to the last millisecond, and tells what comes and when', () => {
    expect(at(day - 1)).toEqual({ level: 'warn', change: { to: 'block', at: day, because: 'date', origin: from } });
  });

  it.each([0, 1, 12 * 3_600_000])('is the later one from the first millisecond of the day in UTC on (+%d)', (after) => {
    expect(at(day + after)).toEqual({ level: 'block' });
  });

  it('decides the outcome, and stands in the decision', async () => {
    const parts = { level: 'warn', raised: { level: 'block', at: day } } as const;
    const before = await judged(onlyOld, parts, { asOf: day - 1 });
    expect(before).toMatchObject({ exitCode: 3, counts: { fail: 1 } });
    expect(before.rules[0]).toMatchObject({ level: 'warn', levelChange: { to: 'block', at: day } });
    expect(validateDecision(before) || validateDecision.errors).toBe(true);
    const after = await judged(onlyOld, parts, { asOf: day });
    expect(after).toMatchObject({ outcome: 'NO-GO', exitCode: 1 });
    expect(after.rules[0]).not.toHaveProperty('levelChange');
    expect(after.basis.parameters).toBe(before.basis.parameters);
    const never = await judged(onlyOld, { level: 'warn' }, { asOf: day });
    expect(never.basis.parameters).not.toBe(after.basis.parameters);
  });

  it('leaves a rule off until then', async () => {
    const parts = { level: 'off', raised: { level: 'warn', at: day } } as const;
    const [rule] = (await judged(onlyOld, parts, { asOf: day - 1 })).rules;
    expect(rule).toMatchObject({ status: 'off', levelChange: { to: 'warn', at: day } });
  });
});

describe('the lane `expedited`', () => {
  const expedited = { level: 'warn', dueDays: 30, onlyAge: false, from } as const;
  const force = (asOf: number, lane: 'standard' | 'expedited', parts: Partial<ResolvedSetting> = { expedited }) =>
    levelInForce(setting(parts), factsWith({ asOf, release, product: product(lane) }));

  it('lowers a rule until it is due, counted from the released commit', () => {
    const change = { to: 'block', at: due, because: 'lane', origin: from };
    expect(force(due - 1, 'expedited')).toEqual({ level: 'warn', change });
    expect(force(due, 'expedited')).toEqual({ level: 'block' });
  });

  it('does nothing in the standard lane, nor to a rule that the profile does not name, nor to one that only warns', () => {
    expect(force(due - 1, 'standard')).toEqual({ level: 'block' });
    expect(force(due - 1, 'expedited', {})).toEqual({ level: 'block' });
    expect(force(due - 1, 'expedited', { expedited: { ...expedited, level: 'block' } })).toEqual({ level: 'block' });
    expect(force(due - 1, 'expedited', { level: 'off', expedited })).toEqual({ level: 'off' });
    expect(force(due - 1, 'expedited', { level: 'warn', expedited })).toEqual({ level: 'warn' });
  });

  it('is not put off by a commit from the future', () => {
    const asOf = release.committedAt;
    const future = { ...release, committedAt: asOf + 1000 * dayMs };
    const facts = factsWith({ asOf, release: future, product: product('expedited') });
    expect(levelInForce(setting({ expedited }), facts).change?.at).toBe(asOf + 30 * dayMs);
  });

  it('lowers only findings about age where the profile says so', async () => {
    const facts = { release, product: product('expedited') };
    const decision = await judged(refusing, { expedited: { ...expedited, onlyAge: true } }, facts);
    expect(decision.rules[0]).toMatchObject({ level: 'block', status: 'fail' });
    expect(decision.rules[0]?.findings).toMatchObject([
      { subject: 'old', level: 'warn', levelChange: { to: 'block', at: due, because: 'lane' } },
      { subject: 'wrong', level: 'block' },
    ]);
    expect(decision).toMatchObject({ outcome: 'NO-GO', exitCode: 1, product: { lane: 'expedited' } });
    expect(validateDecision(decision) || validateDecision.errors).toBe(true);
    expect((await judged(onlyOld, { expedited: { ...expedited, onlyAge: true } }, facts)).exitCode).toBe(3);
    expect((await judged(onlyOld, { expedited: { ...expedited, onlyAge: true } }, { release })).exitCode).toBe(1);
  });

  it('still blocks where evidence is missing and only age is lowered', async () => {
    const facts = { release, product: product('expedited'), evidence: { ...factsWith().evidence, kinds: [] } };
    expect(await judged(onlyOld, { expedited: { ...expedited, onlyAge: true } }, facts)).toMatchObject({ exitCode: 3 });
  });

  it('does not lower a finding that itself asks to block', async () => {
    const rego = onlyOld.rego.replace('"params"', '"level": "block", "params"');
    const facts = { release, product: product('expedited') };
    const strict = { ...onlyOld, rego };
    expect((await judged(strict, { expedited: { ...expedited, onlyAge: true } }, facts)).exitCode).toBe(1);
    expect((await judged(strict, { expedited }, facts)).exitCode).toBe(1);
  });
});
