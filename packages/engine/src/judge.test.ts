import type { DecisionRule } from '@gatehouse/schema';
import { validateDecision } from '@gatehouse/schema/decision-contract';
import { validateFacts } from '@gatehouse/schema/facts-contract';
import { describe, expect, it } from 'vitest';
import { factsWith } from './fixtures/facts.ts';
import { packOf, profileFor, type RuleSource } from './fixtures/pack.ts';
import { type Judgement, judge } from './judge.ts';
import { pagesFor } from './policy-instance.ts';
import type { ResolvedSetting } from './profile.ts';

const config = { path: 'gatehouse.yaml', sha256: `sha256:${'1'.repeat(64)}` };

const sound: RuleSource = { path: 'topic.sound', rego: 'subjects := {"a"}\nsatisfied := {"a"}\nfindings := set()' };
const refusing: RuleSource = {
  path: 'topic.refusing',
  rego: 'subjects := {"a", "b"}\nsatisfied := {"a"}\nfindings := {{"subject": "b", "params": {"subject": "b"}}}',
};

async function judgement(
  rules: readonly RuleSource[],
  parts: Partial<Judgement> = {},
  settings: Readonly<Record<string, Partial<ResolvedSetting>>> = {},
): Promise<Judgement> {
  const policy = await packOf(...rules);
  return { facts: factsWith(), policy, profile: profileFor(policy, settings), problems: [], config, ...parts };
}

async function ruleAfter(
  rule: RuleSource,
  parts: Partial<Judgement> = {},
  setting: Partial<ResolvedSetting> = {},
): Promise<DecisionRule> {
  const [judged] = judge(await judgement([rule], parts, { 'T-01': setting })).rules;
  if (judged === undefined) throw new Error('no rule was judged');
  return judged;
}

describe('the facts of the tests', () => {
  it('conform to their schema', () => {
    expect(validateFacts(factsWith()) || validateFacts.errors).toBe(true);
  });
});

describe('the outcome', () => {
  it('is eligible when every rule passes, and conforms to its schema', async () => {
    const decision = judge(await judgement([sound]));
    expect(decision).toMatchObject({ outcome: 'GO-ELIGIBLE', exitCode: 0, counts: { pass: 1 } });
    expect(validateDecision(decision) || validateDecision.errors).toBe(true);
  });

  it('is NO-GO with exit 1 when a blocking rule says no, and the message is filled', async () => {
    const decision = judge(await judgement([sound, refusing]));
    expect(decision).toMatchObject({ outcome: 'NO-GO', exitCode: 1 });
    expect(decision.rules[1]?.findings).toMatchObject([
      { subject: 'b', message: 'found b', level: 'block', waiver: 'W1' },
    ]);
  });

  it('is not blocked by a rule that only warns', async () => {
    const decision = judge(await judgement([sound, refusing], {}, { 'T-02': { level: 'warn' } }));
    expect(decision).toMatchObject({ outcome: 'GO-ELIGIBLE', counts: { fail: 1, pass: 1 } });
  });

  it('is blocked by a warning rule whose finding itself asks to block', async () => {
    const escalating = { ...refusing, rego: refusing.rego.replace('"params"', '"level": "block", "params"') };
    expect(judge(await judgement([escalating], {}, { 'T-01': { level: 'warn' } }))).toMatchObject({
      outcome: 'NO-GO',
      exitCode: 1,
    });
  });

  it('is not softened by a blocking rule whose finding asks only to warn', async () => {
    const softening = { ...refusing, rego: refusing.rego.replace('"params"', '"level": "warn", "params"') };
    expect(judge(await judgement([softening]))).toMatchObject({ outcome: 'NO-GO', exitCode: 1 });
  });

  it('is the same bytes for the same arguments', async () => {
    const once = await judgement([sound, refusing]);
    expect(JSON.stringify(judge(once))).toBe(JSON.stringify(judge(once)));
    expect(judge(once).digest).toBe(judge(once).digest);
  });

  it('has another digest when anything it stood on differs', async () => {
    const first = await judgement([sound]);
    const later = { ...first, facts: factsWith({ asOf: first.facts.asOf + 1 }) };
    expect(judge(later).digest).not.toBe(judge(first).digest);
  });
});

describe('a vacuous pass is impossible', () => {
  it('when all rules are switched off', async () => {
    const decision = judge(await judgement([sound], {}, { 'T-01': { level: 'off' } }));
    expect(decision).toMatchObject({ outcome: 'NO-GO', exitCode: 3, problems: [{ code: 'RULES_NONE' }] });
  });

  it('when no rule applies', async () => {
    const decision = judge(await judgement([sound], {}, { 'T-01': { applies: { market: ['us'] } } }));
    expect(decision).toMatchObject({ outcome: 'NO-GO', exitCode: 3, counts: { not_applicable: 1 } });
  });

  it('when no rule is due yet', async () => {
    expect(judge(await judgement([{ ...sound, stage: 'delivery' }]))).toMatchObject({
      outcome: 'NO-GO',
      exitCode: 3,
      counts: { not_due: 1 },
    });
  });

  it('when the pack has no rule of the stage that was asked for', async () => {
    const facts = factsWith({ stage: 'signoff' });
    expect(judge(await judgement([sound], { facts }))).toMatchObject({ outcome: 'NO-GO', exitCode: 3 });
    const signoff = { ...sound, path: 'topic.signed', stage: 'signoff' as const };
    expect(judge(await judgement([sound, signoff], { facts }))).toMatchObject({ outcome: 'GO-ELIGIBLE' });
  });

  it('when there is no evidence, whatever its declared state', async () => {
    const facts = factsWith({ evidence: { kinds: [{ kind: 'tests', state: 'present' }], items: [] } });
    expect(judge(await judgement([sound], { facts }))).toMatchObject({
      outcome: 'NO-GO',
      exitCode: 3,
      problems: [{ code: 'EVIDENCE_NONE' }],
    });
  });

  it('when only a part of the rules was asked for', async () => {
    const decision = judge(await judgement([sound, { ...sound, path: 'other.sound' }], { only: ['topic'] }));
    expect(decision).toMatchObject({ outcome: 'NO-GO', exitCode: 3, counts: { pass: 1, not_due: 1 } });
  });

  it.each(['missing', 'empty', 'unreadable'] as const)('when the evidence of a rule is %s', async (state) => {
    const facts = factsWith();
    facts.evidence.kinds = [{ kind: 'tests', state, reason: 'why' }];
    expect(judge(await judgement([sound], { facts }))).toMatchObject({ outcome: 'NO-GO', exitCode: 3 });
    expect(await ruleAfter(sound, { facts })).toMatchObject({
      status: 'not_evaluable',
      reason: expect.stringContaining(state),
    });
  });

  it('when the facts do not mention the kind of evidence at all', async () => {
    const facts = factsWith();
    facts.evidence.kinds = [];
    expect(await ruleAfter(sound, { facts })).toMatchObject({
      status: 'not_evaluable',
      evidence: [{ kind: 'tests', state: 'missing' }],
    });
  });

  it('when evidence that a rule consults is unreadable, though it need not be there', async () => {
    const consulting = { ...sound, consults: ['vex' as const] };
    expect(await ruleAfter(consulting)).toMatchObject({
      status: 'pass',
      evidence: [
        { kind: 'tests', needed: true, state: 'present' },
        { kind: 'vex', needed: false, state: 'missing' },
      ],
    });
    const facts = factsWith();
    facts.evidence.kinds.push({ kind: 'vex', state: 'unreadable', reason: 'line 3' });
    expect(await ruleAfter(consulting, { facts })).toMatchObject({ status: 'not_evaluable' });
  });

  it.each<Pick<RuleSource, 'evidence' | 'consults'>>([
    { evidence: ['tests'] },
    { consults: ['tests'], evidence: ['git'] },
  ])('when a file that the configuration names is not there, though others are: %j', async (reads) => {
    const facts = factsWith();
    facts.evidence.kinds = [
      { kind: 'git', state: 'present' },
      { kind: 'tests', state: 'present', unmatched: ['reports/bench.xml'] },
    ];
    expect(await ruleAfter({ ...sound, ...reads }, { facts })).toMatchObject({
      status: 'not_evaluable',
      reason: expect.stringContaining('reports/bench.xml'),
    });
  });

  it('when a rule had nothing to look at, unless its metadata says that this proves it', async () => {
    const idle = { ...sound, rego: 'subjects := set()\nsatisfied := set()\nfindings := set()' };
    expect(await ruleAfter(idle)).toMatchObject({ status: 'not_evaluable' });
    expect(await ruleAfter({ ...idle, emptyIs: 'pass' })).toMatchObject({ status: 'pass' });
  });
});

describe('a broken rule is an error, never a pass', () => {
  const broken: Record<string, string> = {
    'a misspelt field':
      'subjects := {"a"}\nsatisfied := {s | some s in subjects; input.product.levle == "C"}\nfindings := set()',
    'a subject it forgets': 'subjects := {"a", "b"}\nsatisfied := {"a"}\nfindings := set()',
    'a subject in both':
      'subjects := {"a"}\nsatisfied := {"a"}\nfindings := {{"subject": "a", "params": {"subject": "a"}}}',
    'an answer for a subject it did not look at': 'subjects := {"a"}\nsatisfied := {"a", "b"}\nfindings := set()',
    'no subjects': 'satisfied := {"a"}\nfindings := set()',
    'no findings': 'subjects := {"a"}\nsatisfied := {"a"}',
    'undefined subjects': 'subjects := {"a"} if input.nothing\nsatisfied := {"a"}\nfindings := set()',
    'a finding without the parameter of its message':
      'subjects := {"a"}\nsatisfied := set()\nfindings := {{"subject": "a", "params": {}}}',
    'a finding that is no object': 'subjects := {"a"}\nsatisfied := set()\nfindings := {"a"}',
    'a finding with an unknown level':
      'subjects := {"a"}\nsatisfied := set()\nfindings := {{"subject": "a", "level": "info", "params": {"subject": "a"}}}',
    'a conflict at run time':
      'subjects := {"a"}\nsatisfied := {"a"}\nfindings := set()\np := 1 if input.asOf > 0\np := 2 if input.asOf > 1',
    'a division by zero':
      'subjects := {"a"}\nsatisfied := {s | some s in subjects; 1 / (input.asOf - input.asOf) == 1}\nfindings := set()',
  };
  it.each(Object.entries(broken))('%s', async (_, rego) => {
    const rule = { ...sound, rego };
    const decision = judge(await judgement([rule, { ...sound, path: 'topic.other' }]));
    expect(decision).toMatchObject({ outcome: 'NO-GO', exitCode: 3 });
    expect(decision.rules[0]).toMatchObject({ status: 'error', reason: expect.any(String) });
    expect(decision.rules[1], 'the other rule still answers').toMatchObject({ status: 'pass' });
  });

  it('a parameter that no layer sets, even when the rule would pass without it', async () => {
    const needing = { ...sound, parameters: { maxAgeDays: { type: 'number' } } };
    expect(await ruleAfter(needing)).toMatchObject({ status: 'error', reason: expect.stringContaining('maxAgeDays') });
    expect(await ruleAfter(needing, {}, { parameters: { maxAgeDays: 3 } })).toMatchObject({ status: 'pass' });
    expect(await ruleAfter(needing, {}, { parameters: { maxAgeDays: null } })).toMatchObject({ status: 'error' });
  });

  it('a rule that no layer of the profile sets', async () => {
    const policy = await packOf(sound);
    const profile = { ...profileFor(policy), rules: {} };
    expect(judge(await judgement([sound], { policy, profile }))).toMatchObject({
      outcome: 'NO-GO',
      exitCode: 3,
      counts: { error: 1 },
    });
  });

  it('hundreds of conflicts in one process leave the engine alive (an instance dies after 508 aborts)', async () => {
    const conflicting = { ...sound, rego: `${sound.rego}\np := 1 if input.asOf > 0\np := 2 if input.asOf > 1` };
    const prepared = await judgement([conflicting]);
    for (let i = 0; i < 600; i++) expect(judge(prepared).exitCode).toBe(3);
    expect(judge(await judgement([sound])).outcome).toBe('GO-ELIGIBLE');
  }, 120_000);
});

describe('facts reach the rules whole', () => {
  const names = {
    quoted: '"quoted"',
    'NUL and SOH': '\u0000nul\u0001',
    'byte order mark': '\ufeffbom',
    'line separator': 'a\u2028b',
    'beyond the basic plane': '😀 ñ',
    'text that looks like half a character': '\\ud800',
    long: 'x'.repeat(100_000),
  };
  it.each(Object.entries(names))('%s', async (_, name) => {
    const base = factsWith();
    const facts = { ...base, product: { ...base.product, name } };
    const rego = `subjects := {"a"}\nsatisfied := {"a" | input.product.name == input.product.id}\nfindings := set()`;
    const same = { ...facts, product: { ...facts.product, id: name } };
    expect(await ruleAfter({ ...sound, rego }, { facts: same })).toMatchObject({ status: 'pass' });
    expect(await ruleAfter({ ...sound, rego }, { facts })).toMatchObject({ status: 'error' });
  });

  it('half a character is refused, not silently replaced', async () => {
    const base = factsWith();
    const prepared = await judgement([sound], { facts: { ...base, product: { ...base.product, name: '\ud800' } } });
    expect(() => judge(prepared)).toThrow(expect.objectContaining({ code: 'FACTS_INVALID' }));
  });

  it('megabytes of them', async () => {
    const commits = Array.from({ length: 40_000 }, (_, i) => ({
      id: i.toString(16).padStart(40, '0'),
      author: 'dev@example.org',
      committedAt: i,
      subject: 'change',
      merge: false,
      changedPaths: 1,
      controlled: true,
      changeRequests: [],
      securitySignals: [],
      source: { evidence: 'git:.', path: '.' },
    }));
    const counting = {
      ...sound,
      rego: 'subjects := {"a"}\nsatisfied := {"a" | count(input.changes.commits) == 40000}\nfindings := set()',
    };
    expect(
      await ruleAfter(counting, {
        facts: factsWith({ changes: { commits, paths: [], authors: [], requests: [], requestIndex: {} } }),
      }),
    ).toMatchObject({
      status: 'pass',
    });
  });

  it('or not at all: what cannot fit below 2 GiB is refused', () => {
    expect(pagesFor(0)).toBe(512);
    expect(pagesFor(248_000_000)).toBeDefined();
    expect(pagesFor(260_000_000)).toBeUndefined();
  });
});

describe('findings', () => {
  it('come in one order, whatever the order of a set', async () => {
    const many = {
      ...sound,
      rego: 'subjects := {s | some i in numbers.range(1, 50); s := concat("", ["s", format_int(i, 10)])}\nsatisfied := set()\nfindings := {{"subject": s, "params": {"subject": s}} | some s in subjects}',
    };
    const { findings } = await ruleAfter(many);
    const subjects = findings.map((finding) => finding.subject);
    expect(subjects).toEqual([...subjects].sort());
    expect(subjects).toHaveLength(50);
  });

  it('keep their digest when only what changes with time changes', async () => {
    const ageing = (age: number): RuleSource => ({
      ...sound,
      volatile: ['ageDays'],
      message: '{subject} is {ageDays} days old',
      rego: `subjects := {"a"}\nsatisfied := set()\nfindings := {{"subject": "a", "params": {"subject": "a", "ageDays": ${age}}}}`,
    });
    const [young, old] = [await ruleAfter(ageing(3)), await ruleAfter(ageing(4))];
    expect(young.findings[0]?.message).toBe('a is 3 days old');
    expect(young.findings[0]?.digest).toBe(old.findings[0]?.digest);
  });

  it('do not take a placeholder from the prototype', async () => {
    const sly = { ...refusing, message: 'found {constructor}' };
    expect(await ruleAfter(sly)).toMatchObject({ status: 'error' });
  });
});
