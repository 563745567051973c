import { expect, it } from 'vitest';
import { changedDecision, commits, finding } from '../fixtures/changed-and-traced.ts';
import { findingTarget, toDo } from './to-do.ts';

it('names what a finding is about, and takes no released commit for it', () => {
  const targets = toDo(changedDecision).map(({ key, target: { commit, test } }) => ({ key, commit, test }));
  expect(targets).toEqual([
    { key: `SEC-06 ${commits.faulty}`, commit: commits.faulty, test: undefined },
    { key: 'VER-02 pump::limits in bench', commit: undefined, test: 'pump::limits in bench' },
    { key: 'VER-03 line::blocked in bench', commit: undefined, test: 'line::blocked in bench' },
    { key: 'VER-10 bolus::soft limit in desk', commit: undefined, test: 'bolus::soft limit' },
  ]);
});

it('names requirements and risk controls as the rules do', () => {
  const [rule] = changedDecision.rules;
  if (rule === undefined) throw new Error('no rule');
  expect(findingTarget(rule, finding('REQ-1', 'it', { requirement: 'REQ-1', but: '' }))).toMatchObject({
    requirement: 'REQ-1',
  });
  expect(findingTarget(rule, finding('RC-1', 'it', { riskControl: 'RC-1', commit: commits.release }))).toMatchObject({
    riskControl: 'RC-1',
  });
});
