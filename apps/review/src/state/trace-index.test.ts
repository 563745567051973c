import { describe, expect, it } from 'vitest';
import { changedAndTraced, factsWith, finding, rules } from '../fixtures/changed-and-traced.ts';
import { type Action, actionOf } from './actions.ts';
import { findingsOf } from './judged.ts';
import { findingTarget } from './to-do.ts';
import { tracedAt, tracedFrom, traceIndex } from './trace-index.ts';
import type { Target } from './view.ts';

const { facts } = changedAndTraced;
const verification = rules[1];

describe('what is traced', () => {
  it.each([
    ['VER-02 pump::limits in bench', 'pump::limits in bench'],
    ['VER-03 line::blocked in bench', 'line::blocked in bench'],
    // The finding names another environment than anything asked for.
    ['VER-10 bolus::soft limit in desk', 'bolus::soft limit'],
  ])('is the test that a finding names: %s', (key, id) => {
    const found = findingsOf(changedAndTraced.decision).get(key);
    if (found === undefined) throw new Error('no such finding');
    expect(tracedFrom(findingTarget(found.rule, found.finding), facts)).toEqual({ kind: 'test', id });
  });

  it.each([
    ['line::blocked in bench', { kind: 'test', id: 'line::blocked in bench' }],
    ['line::blocked', { kind: 'test', id: 'line::blocked in bench' }],
    ['REQ-2', { kind: 'requirement', id: 'REQ-2' }],
    ['RC-1', { kind: 'riskControl', id: 'RC-1' }],
    ['level system', undefined],
  ])('is the subject of a rule about verification, of whatever kind it is: %s', (subject, traced) => {
    if (verification === undefined) throw new Error('no rule');
    const target = findingTarget(verification, finding(subject, 'it', { what: subject }));
    expect(tracedFrom(target, facts)).toEqual(traced);
  });

  it('is no subject of other rules, which may happen to be called alike', () => {
    const [rule] = rules;
    if (rule === undefined) throw new Error('no rule');
    expect(tracedFrom(findingTarget(rule, finding('REQ-2', 'it')), facts)).toBeUndefined();
  });

  it('is the test before the requirement, and that before the risk control', () => {
    const all: Target = { riskControl: 'RC-1', requirement: 'REQ-2', test: 'bolus::hard limit' };
    const { test, ...others } = all;
    const { requirement, ...last } = others;
    expect([all, others, last, {}].map((target) => tracedFrom(target, facts)?.id)).toEqual([
      test,
      requirement,
      'RC-1',
      undefined,
    ]);
  });

  it('is named in a place, whatever its id holds', () => {
    expect(tracedAt('test:a::b: c\nd')).toEqual({ kind: 'test', id: 'a::b: c\nd' });
    expect(tracedAt('REQ-1')).toBeUndefined();
  });
});

describe('the key that traces', () => {
  const pressed = (target: Target): Action =>
    actionOf('trace', target, { judged: changedAndTraced, reviewer: undefined, entries: [] });

  it('goes to what was chosen', () => {
    expect(pressed({ requirement: 'REQ-2' })).toEqual({ goes: { screen: 'trace', of: 'requirement:REQ-2' } });
  });

  it('goes to all requirements where nothing that is known can be traced', () => {
    expect(pressed({})).toEqual({ goes: { screen: 'trace' } });
    expect(pressed({ test: 'gone' })).toEqual({ goes: { screen: 'trace' } });
  });
});

describe('the tests of the trace', () => {
  it('include those that only a requirement out of scope names, and those of which only a result is known', () => {
    const whole = factsWith();
    const requirements = whole.requirements.items.map((item) => ({ ...item, inScope: false }));
    const known = traceIndex(
      factsWith({
        requirements: { ...whole.requirements, items: requirements },
        riskControls: { items: [], index: {} },
        tests: { ...whole.tests, required: [], index: { ...whole.tests.index, 'alone::it': [2] } },
      }),
    ).tests;
    expect([...known.keys()]).toEqual([
      'bolus::hard limit',
      'pump::limits in bench',
      'bolus::soft limit',
      'line::blocked in bench',
      'alarm::sounds',
      'alone::it',
    ]);
    expect(known.get('pump::limits in bench')?.results).toEqual([4]);
    expect(known.get('alone::it')).toMatchObject({ results: [2], links: [] });
  });
});
