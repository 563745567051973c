import type { Decision, WaiverClaim } from '@gatehouse/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { factsWith } from './fixtures/facts.ts';
import { packOf, profileFor } from './fixtures/pack.ts';
import { judge } from './judge.ts';
import type { Policy } from './policy.ts';

const day = 24 * 60 * 60 * 1000;
const asOf = factsWith().asOf;

const rule = (waiver: 'W0' | 'W1' | 'W2') => ({
  path: 'topic.refusing',
  waiver,
  rego: 'subjects := {"a"}\nsatisfied := set()\nfindings := {{"subject": "a", "params": {"subject": "a"}}}',
});

const source = { evidence: 'waivers:gate/waivers/W-1.yaml', path: 'gate/waivers/W-1.yaml' };

const people = {
  items: [
    { id: 'dev', roles: ['developer'], authoredInDelta: false, executedRuns: [] },
    { id: 'quality', roles: ['qa'], authoredInDelta: false, executedRuns: [] },
    { id: 'regulatory', roles: ['ra', 'safety'], authoredInDelta: false, executedRuns: [] },
    { id: 'safety', roles: ['safety'], authoredInDelta: false, executedRuns: [] },
    { id: 'pipeline', roles: ['qa', 'automation'], authoredInDelta: false, executedRuns: [] },
  ],
  index: { dev: 0, quality: 1, regulatory: 2, safety: 3, pipeline: 4 },
};

let policies: Record<'W0' | 'W1' | 'W2', Policy>;
beforeAll(async () => {
  policies = { W0: await packOf(rule('W0')), W1: await packOf(rule('W1')), W2: await packOf(rule('W2')) };
});

function decisionWith(level: 'W0' | 'W1' | 'W2', waivers: WaiverClaim[]): Decision {
  const policy = policies[level];
  const config = { path: 'gatehouse.yaml', sha256: `sha256:${'1'.repeat(64)}` };
  return judge({ facts: factsWith({ waivers, people }), policy, profile: profileFor(policy), problems: [], config });
}

function claim(level: 'W0' | 'W1' | 'W2', changes: Partial<WaiverClaim> = {}): WaiverClaim {
  const digest = decisionWith(level, []).rules[0]?.findings[0]?.digest ?? '';
  return {
    id: 'W-1',
    rule: 'T-01',
    subjects: ['a'],
    version: '1.0.0',
    reason: 'metAnotherWay',
    text: 'Met by inspection.',
    requestedBy: 'dev',
    approvals: [
      { by: 'quality', role: 'qa', at: asOf - day },
      { by: 'safety', role: 'safety', at: asOf - day },
    ],
    createdAt: asOf - 2 * day,
    expiresAt: asOf + 30 * day,
    findingDigests: [digest],
    level: 'block',
    riskReference: 'RISK-7',
    conditions: [],
    subjectAuthors: ['author'],
    author: { id: 'dev', known: 'gitAuthor' },
    source,
    ...changes,
  };
}

it('asks for the roles and the time that the scheme names', () => {
  const policy = policies.W1;
  const profile = profileFor(policy);
  const demand = { days: 10, approvals: [['maintainer']] };
  const scheme = { ...profile.scheme, waivers: { W1: demand, W2: demand } };
  const facts = factsWith({ waivers: [claim('W1')], people });
  const config = { path: 'gatehouse.yaml', sha256: `sha256:${'1'.repeat(64)}` };
  const decision = judge({ facts, policy, profile: { ...profile, scheme }, problems: [], config });
  expect(decision.outcome).toBe('NO-GO');
  expect(decision.waivers[0]?.reasons).toEqual([
    'it lacks an approval each by maintainer, by different people who hold the role',
    'it lasts longer than the 10 days of W1',
  ]);
});

describe('a valid waiver', () => {
  it.each(['W1', 'W2'] as const)('of a %s finding gives GO-WITH-DEVIATIONS and is shown as used', (level) => {
    const decision = decisionWith(level, [claim(level)]);
    expect(decision).toMatchObject({
      outcome: 'GO-WITH-DEVIATIONS',
      exitCode: 0,
      counts: { waived: 1 },
      waivers: [{ id: 'W-1', rule: 'T-01', subjects: ['a'], expiresAt: asOf + 30 * day, state: 'used', reasons: [] }],
    });
    expect(decision.rules[0]?.findings[0]?.waivedBy).toBe('W-1');
  });

  it('that nothing needed is shown as active', () => {
    expect(decisionWith('W1', [claim('W1', { subjects: ['other'] })]).waivers).toMatchObject([
      { state: 'active', reasons: [] },
    ]);
  });

  it('is expiring in its last 14 days', () => {
    const stateAt = (expiresAt: number) => decisionWith('W1', [claim('W1', { expiresAt })]).waivers[0];
    expect(stateAt(asOf + 14 * day)).not.toHaveProperty('expiring');
    expect(stateAt(asOf + 14 * day - 1)).toMatchObject({ state: 'used', expiring: true });
  });

  it('may have conditions that somebody saw met', () => {
    const condition = { text: 'Locked', by: 'safety', at: asOf, reference: 'docs/lock.md', referenceFound: true };
    const decision = decisionWith('W1', [claim('W1', { conditions: [{ ...condition, source }] })]);
    expect(decision.outcome).toBe('GO-WITH-DEVIATIONS');
  });

  it('lasts to the millisecond before its end, not longer', () => {
    expect(decisionWith('W1', [claim('W1', { expiresAt: asOf + 1 })]).outcome).toBe('GO-WITH-DEVIATIONS');
    expect(decisionWith('W1', [claim('W1', { expiresAt: asOf })]).outcome).toBe('NO-GO');
  });

  it('may last 180 days for W1 and 90 for W2, not a millisecond more', () => {
    for (const [level, days] of [
      ['W1', 180],
      ['W2', 90],
    ] as const) {
      const createdAt = asOf - 2 * day;
      expect(decisionWith(level, [claim(level, { createdAt, expiresAt: createdAt + days * day })]).outcome).toBe(
        'GO-WITH-DEVIATIONS',
      );
      expect(decisionWith(level, [claim(level, { createdAt, expiresAt: createdAt + days * day + 1 })]).outcome).toBe(
        'NO-GO',
      );
    }
  });

  it('is found beside an invalid one for the same finding', () => {
    const decision = decisionWith('W1', [claim('W1', { id: 'W-0', expiresAt: asOf }), claim('W1')]);
    expect(decision).toMatchObject({
      outcome: 'GO-WITH-DEVIATIONS',
      waivers: [{ state: 'expired' }, { state: 'used' }],
    });
  });
});

describe('a waiver that leaves open', () => {
  it.each([
    ['riskReference', 'it does not say where its risk was assessed'],
    ['level', 'it does not say the level of the findings that were seen'],
  ] as const)('its %s does not hold', (field, reason) => {
    const { [field]: _, ...open } = claim('W1');
    expect(decisionWith('W1', [open as WaiverClaim])).toMatchObject({
      outcome: 'NO-GO',
      waivers: [{ state: 'invalid', reasons: [reason] }],
    });
  });
});

describe('a waiver that does not hold yet or any more', () => {
  it('is pending while it lacks nothing but approvals, also where nothing needs it', () => {
    for (const subjects of [['a'], ['other']]) {
      const decision = decisionWith('W2', [claim('W2', { subjects, approvals: [] })]);
      expect(decision).toMatchObject({ outcome: 'NO-GO', waivers: [{ state: 'pending' }] });
      expect(decision.waivers[0]).not.toHaveProperty('expiring');
    }
  });

  it('is expired when it lacks nothing but time', () => {
    const decision = decisionWith('W1', [claim('W1', { expiresAt: asOf })]);
    expect(decision).toMatchObject({ outcome: 'NO-GO', waivers: [{ state: 'expired', reasons: ['it has expired'] }] });
  });

  it('is invalid when it lacks more than one of them', () => {
    const decision = decisionWith('W1', [claim('W1', { expiresAt: asOf, approvals: [] })]);
    expect(decision.waivers).toMatchObject([{ state: 'invalid' }]);
  });

  it('is invalid for a rule that does not exist or is never waived, whether or not it is asked', () => {
    const states = decisionWith('W0', [claim('W1', { id: 'W-0', subjects: ['x'] }), claim('W1', { rule: 'T-99' })]);
    expect(states.waivers).toMatchObject([
      { state: 'invalid', reasons: ['the rule T-01 can never be waived (W0)'] },
      { state: 'invalid', reasons: ['there is no rule T-99'] },
    ]);
  });
});

describe('a waiver does not hold', () => {
  const quality = { by: 'quality', role: 'qa', at: asOf - day };
  const safety = { by: 'safety', role: 'safety', at: asOf - day };
  const faulty: Record<string, ['W0' | 'W1' | 'W2', Partial<WaiverClaim>]> = {
    'of a rule that can never be waived': ['W0', {}],
    'of another version': ['W1', { version: '1.0.1' }],
    'with a wildcard': ['W1', { subjects: ['a', '*'] }],
    'of a finding that has changed since': ['W1', { findingDigests: [`sha256:${'f'.repeat(64)}`] }],
    'created after the moment judged': ['W1', { createdAt: asOf + 1, approvals: [{ ...quality, at: asOf + 1 }] }],
    'approved after the moment judged': ['W1', { approvals: [{ ...quality, at: asOf + 1 }] }],
    'approved before it was written': ['W1', { approvals: [{ ...quality, at: asOf - 3 * day }] }],
    'approved by the person who asked for it': ['W1', { requestedBy: 'quality' }],
    'approved by the person who wrote it': ['W1', { author: { id: 'quality', known: 'gitAuthor' } }],
    'approved by an author of what it waives': ['W1', { subjectAuthors: ['quality'] }],
    'of a finding whose level has changed since': ['W1', { level: 'warn' }],
    'that ends before it begins': ['W1', { expiresAt: asOf - 2 * day }],
    'with a condition that nobody saw met': ['W1', { conditions: [{ text: 'Locked', source }] }],
    'with a condition of which nobody says when it was met': [
      'W1',
      { conditions: [{ text: 'Locked', by: 'safety', source }] },
    ],
    'with a condition that is met only later': [
      'W1',
      { conditions: [{ text: 'Locked', by: 'safety', at: asOf + 1, source }] },
    ],
    'with a condition that was met before it was written': [
      'W1',
      { conditions: [{ text: 'Locked', by: 'safety', at: asOf - 2 * day - 1, source }] },
    ],
    'with a condition shown by a file that is not there': [
      'W1',
      { conditions: [{ text: 'Locked', by: 'safety', at: asOf, reference: 'x.md', referenceFound: false, source }] },
    ],
    'approved in a role that does not count': ['W1', { approvals: [safety] }],
    'approved in a role that the person does not hold': ['W1', { approvals: [{ ...safety, role: 'qa' }] }],
    'approved in a role of an automation': ['W1', { approvals: [{ ...quality, by: 'pipeline' }] }],
    'approved by somebody unknown': ['W1', { approvals: [{ ...quality, by: 'stranger' }] }],
    'approved by a name from the prototype': ['W1', { approvals: [{ ...quality, by: 'constructor' }] }],
    'with one approval where two are needed': ['W2', { approvals: [quality] }],
    'with two roles of one person where two people are needed': [
      'W2',
      {
        approvals: [
          { by: 'regulatory', role: 'ra', at: asOf - day },
          { by: 'regulatory', role: 'safety', at: asOf - day },
        ],
      },
    ],
  };
  const waitsFor = Object.keys(faulty).filter((name) => /in a role|somebody unknown|prototype|needed$/.test(name));
  it.each(Object.entries(faulty))('%s', (claimed, [level, changes]) => {
    const decision = decisionWith(level, [claim(level, changes)]);
    expect(decision.outcome).toBe('NO-GO');
    expect(decision.waivers[0]?.state).toBe(waitsFor.includes(claimed) ? 'pending' : 'invalid');
    expect(decision.waivers[0]?.reasons.length).toBeGreaterThan(0);
  });
});
