// Taking away something favourable never improves the outcome, and never makes a rule pass that did not.
import { judge } from '@gatehouse/engine';
import type { Decision } from '@gatehouse/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JudgedExample, judgeExamples } from './support/judged-example.ts';
import { withoutFavourable, withoutKinds } from './support/removals.ts';

const outcomes: readonly Decision['outcome'][] = ['NO-GO', 'GO-WITH-DEVIATIONS', 'GO-ELIGIBLE'];

let examples: JudgedExample[];
let remove: () => void;
beforeAll(async () => {
  ({ examples, remove } = await judgeExamples());
});
afterAll(() => remove());

function improvements(before: Decision, after: Decision): string[] {
  const passed = new Set(
    before.rules.filter((rule) => rule.status === 'pass' || rule.status === 'waived').map((rule) => rule.id),
  );
  const better = after.rules.filter((rule) => rule.status === 'pass' && !passed.has(rule.id)).map((rule) => rule.id);
  return outcomes.indexOf(after.outcome) > outcomes.indexOf(before.outcome) ? [...better, after.outcome] : better;
}

describe('the facts of a release with something taken away', () => {
  it('has an eligible release to take from', () => {
    expect(examples.map(({ decision }) => decision.outcome)).toEqual(['NO-GO', 'GO-ELIGIBLE']);
  });

  it('never judge better, whichever kind of evidence proves nothing', () => {
    for (const { judgement, facts, decision } of examples) {
      for (const removal of withoutKinds(facts)) {
        expect(improvements(decision, judge({ ...judgement, facts: removal.facts })), removal.name).toEqual([]);
      }
    }
  });

  it('are not eligible without a kind of evidence that a blocking rule needs', () => {
    for (const { judgement, facts, decision } of examples.filter(
      (example) => example.decision.outcome === 'GO-ELIGIBLE',
    )) {
      const judged = decision.rules
        .filter((rule) => rule.status === 'pass' && rule.level === 'block')
        .map((rule) => rule.id);
      const needed = new Set(
        judgement.policy.manifest.rules.filter((rule) => judged.includes(rule.id)).flatMap((rule) => rule.evidence),
      );
      for (const removal of withoutKinds(facts).filter(({ name }) => needed.has(name.split(' ')[0] as never))) {
        expect(judge({ ...judgement, facts: removal.facts }).outcome, removal.name).toBe('NO-GO');
      }
    }
  });

  it('never judge better without a run, a report, an evaluation, a document, an approval', () => {
    for (const { judgement, facts, decision } of examples) {
      for (const removal of withoutFavourable(facts)) {
        expect(improvements(decision, judge({ ...judgement, facts: removal.facts })), removal.name).toEqual([]);
      }
    }
  });

  it('never judge better without a rule', () => {
    for (const { judgement, decision } of examples) {
      for (const rule of judgement.policy.manifest.rules) {
        const rules = judgement.policy.manifest.rules.filter((other) => other.id !== rule.id);
        const policy = {
          ...judgement.policy,
          manifest: { ...judgement.policy.manifest, rules: rules as typeof judgement.policy.manifest.rules },
        };
        const without = judge({ ...judgement, policy });
        expect(without.outcome, rule.id).toBe('NO-GO');
        expect(decision.rules.length).toBe(without.rules.length + 1);
      }
    }
  });
});
