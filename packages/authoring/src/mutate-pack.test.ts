// Mutating a real pack with the real toolchain: what its tests notice, what survives, and what is explained.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openToolchain } from '@gatehouse/rego';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExplained, siftMutants } from './explained-mutants.ts';
import { type Mutant, mutatePack } from './mutate-pack.ts';
import type { PackSources } from './read-pack.ts';

const toolchain = await openToolchain();

const rule = `package rules.dosing.limited

subjects contains dose.id if some dose in input.doses

satisfied contains dose.id if {
	some dose in input.doses
	dose.rate <= 3
}
`;

const tests = (rates: readonly number[]): string => `package rules.dosing.limited_test

import data.rules.dosing.limited as rule

${rates
  .map(
    (rate) => `test_${rate} if {
	answer := rule with input as {"doses": [{"id": "a", "rate": ${rate}}]}
	answer.subjects == {"a"}
	answer.satisfied == {id | some id in ["a"]; ${rate} <= 3}
}
`,
  )
  .join('\n')}`;

function packWith(ruleTests: string): PackSources {
  const folder = 'rules/dosing/limited';
  return {
    name: 'dosing',
    version: '1',
    rules: { [`${folder}/limited.rego`]: rule },
    ruleTests: { [`${folder}/limited_test.rego`]: ruleTests },
    ...{ checks: {}, profiles: {}, schemes: [], clauses: [], cases: [], data: {} },
  };
}

describe('a pack', () => {
  it('whose tests stand on both sides of a boundary lets no change survive', () => {
    const { killed, survived } = mutatePack(packWith(tests([3, 4])), toolchain);
    expect(survived).toEqual([]);
    expect(killed).toBeGreaterThan(3);
  });

  it('whose tests keep away from the boundary lets changes of it survive, with their place', () => {
    const { survived } = mutatePack(packWith(tests([1, 9])), toolchain);
    expect(survived).toContainEqual({
      kind: 'flip',
      path: 'rules/dosing/limited/limited.rego',
      line: 7,
      before: 'dose.rate <= 3',
      after: 'dose.rate < 3',
    });
  });

  it('keeps the rules that a rule asks, or its tests would fail before anything is changed', () => {
    const asking = `package rules.dosing.asking

import data.rules.dosing.limited

subjects contains id if some id in limited.subjects
`;
    const { rules, ruleTests, ...rest } = packWith(tests([3, 4]));
    const folder = 'rules/dosing/asking';
    const test = `package rules.dosing.asking_test

import data.rules.dosing.asking as rule

test_asks if rule.subjects == {"a"} with input as {"doses": [{"id": "a", "rate": 1}]}
`;
    const sources = {
      ...rest,
      rules: { ...rules, [`${folder}/asking.rego`]: asking },
      ruleTests: { ...ruleTests, [`${folder}/asking_test.rego`]: test },
    };
    const { killed, survived } = mutatePack(sources, toolchain, { only: folder });
    expect([killed > 0, survived]).toEqual([true, []]);
  });

  it('counts for a shared module, beside its own tests, those of every rule that asks it', () => {
    const shared = `package lib.doses

low(dose) if dose.rate <= 3
`;
    const own = (rate: number) => `package lib.doses_test

import data.lib.doses

test_low if doses.low({"rate": ${rate}})
`;
    const asking = rule.replace('dose.rate <= 3', 'doses.low(dose)').replace('\n', '\n\nimport data.lib.doses\n');
    const survivors = (rate: number, rates: readonly number[]) => {
      const { rules, ruleTests, ...rest } = packWith(tests(rates));
      const sources = {
        ...rest,
        rules: { ...Object.fromEntries(Object.keys(rules).map((path) => [path, asking])), 'lib/doses.rego': shared },
        ruleTests: { ...ruleTests, 'lib/doses_test.rego': own(rate) },
      };
      return mutatePack(sources, toolchain, { only: 'lib/' }).survived.map(({ after }) => after);
    };
    expect(survivors(3, [3, 4])).toEqual([]);
    expect(survivors(1, [3, 4])).toEqual([]);
    expect(survivors(3, [1, 9])).toEqual(['low(dose) if dose.rate <= 4']);
  });

  it('without tests, or whose tests fail as it is, is refused', () => {
    expect(() => mutatePack(packWith('package rules.dosing.limited_test\n'), toolchain)).toThrow(/no tests/);
    expect(() => mutatePack(packWith('package rules.dosing.limited_test\n\ntest_x if false\n'), toolchain)).toThrow(
      /fail before anything is changed/,
    );
  });
});

describe('explanations', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-mutants-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const mutant: Mutant = { kind: 'flip', path: 'rules/a.rego', line: 7, before: 'x > 1', after: 'x >= 1' };

  it('hold for a change by its words, and are told when it no longer survives', () => {
    expect(readExplained(folder)).toEqual([]);
    writeFileSync(
      join(folder, 'mutants.yaml'),
      'explained:\n  - {path: rules/a.rego, before: x > 1, after: x >= 1, why: x is never 1}\n  - {path: rules/b.rego, before: y, why: gone}\n',
    );
    const explanations = readExplained(folder);
    expect(siftMutants([mutant, { ...mutant, after: 'x > 2' }], explanations)).toMatchObject({
      explained: [mutant],
      unexplained: [{ after: 'x > 2' }],
      stale: [{ path: 'rules/b.rego' }],
    });
    expect(siftMutants([mutant], explanations, 'rules/a').stale).toEqual([]);
  });
});
