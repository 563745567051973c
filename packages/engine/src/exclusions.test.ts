import type { Facts } from '@gatehouse/schema';
import { validateDecision } from '@gatehouse/schema/decision-contract';
import { describe, expect, it } from 'vitest';
import { factsWith } from './fixtures/facts.ts';
import { packOf, profileFor, type RuleSource } from './fixtures/pack.ts';
import { judge } from './judge.ts';

const config = { path: 'gatehouse.yaml', sha256: `sha256:${'1'.repeat(64)}` };
const from = { layer: 'gatehouse.yaml', path: 'gatehouse.yaml', line: 9 };

const rule = (findings: string, satisfied = '{"good"}'): RuleSource => ({
  path: 'topic.rule',
  rego: `subjects := {"good", "bad"}\nsatisfied := ${satisfied}\nfindings := ${findings}`,
});
const bad = '{"subject": "bad", "params": {"subject": "bad"}}';
const findsBad = rule(`{${bad}}`);

async function judged(source: RuleSource, subjects: readonly string[], facts: Partial<Facts> = {}) {
  const policy = await packOf(source);
  const excludedSubjects = subjects.map((subject) => ({ subject, reason: 'not shipped', from }));
  const profile = profileFor(policy, { 'T-01': { excludedSubjects } });
  return judge({ facts: factsWith(facts), policy, profile, problems: [], config });
}

describe('a subject that the profile excludes', () => {
  it('is neither found nor counted, and stands in the decision with its reason and origin', async () => {
    const decision = await judged(findsBad, ['bad']);
    expect(decision.rules[0]).toMatchObject({
      status: 'pass',
      subjects: 1,
      satisfied: 1,
      findings: [],
      excluded: [{ subject: 'bad', reason: 'not shipped', state: 'excluded', origin: from }],
    });
    expect(validateDecision(decision) || validateDecision.errors).toBe(true);
    expect(decision.basis.parameters).not.toBe((await judged(findsBad, [])).basis.parameters);
  });

  it('is not counted as satisfied either', async () => {
    const [judgedRule] = (await judged(findsBad, ['good'])).rules;
    expect(judgedRule).toMatchObject({ status: 'fail', subjects: 1, satisfied: 0 });
  });

  it('is meant exactly: no part, no pattern, no other case', async () => {
    for (const subject of ['ba', 'Bad', '*', 'bad ']) {
      const [judgedRule] = (await judged(findsBad, [subject])).rules;
      expect(judgedRule).toMatchObject({ status: 'fail', subjects: 2, excluded: [{ subject, state: 'unmatched' }] });
    }
  });

  it('still counts when its finding can never be waived', async () => {
    const never = rule(`{${bad.replace('"params"', '"waiver": "W0", "params"')}}`);
    const [judgedRule] = (await judged(never, ['bad'])).rules;
    expect(judgedRule).toMatchObject({ status: 'fail', subjects: 2, excluded: [{ state: 'refused' }] });
  });

  it('leaves a rule that can not be judged where nothing else is left, even one that may have nothing to look at', async () => {
    const decision = await judged({ ...findsBad, emptyIs: 'pass' }, ['bad', 'good']);
    expect(decision).toMatchObject({ outcome: 'NO-GO', exitCode: 3 });
    expect(decision.rules[0]).toMatchObject({ status: 'not_evaluable', excluded: [{}, {}] });
  });

  it('is told as unmatched where the rule has nothing to look at', async () => {
    const none = {
      path: 'topic.rule',
      emptyIs: 'pass',
      rego: 'subjects := set()\nsatisfied := set()\nfindings := set()',
    };
    const [judgedRule] = (await judged(none as RuleSource, ['bad'])).rules;
    expect(judgedRule).toMatchObject({ status: 'pass', excluded: [{ state: 'unmatched' }] });
  });
});
