import { readFileSync } from 'node:fs';
import { type Decision, GateError } from '@gatehouse/schema';
import { expect, test } from 'vitest';
import { exitCodeOfDecision } from './decision-exit-code.ts';
import { exitCodeOfError, exitCodeOfParser } from './exit-code.ts';

function decision(name: string, changes: Partial<Decision> = {}): Decision {
  const bytes = readFileSync(new URL(`../../../packages/report/fixtures/${name}.json`, import.meta.url), 'utf8');
  return { ...(JSON.parse(bytes) as Decision), ...changes };
}

const usual = { failOn: [], exitZero: false };
const warning = decision('blocked').rules.filter(({ id }) => id === 'SOUP-01');

test('the decision says the exit code', () => {
  expect(exitCodeOfDecision(decision('eligible'), usual)).toBe(0);
  expect(exitCodeOfDecision(decision('blocked'), usual)).toBe(1);
  expect(exitCodeOfDecision(decision('blocked', { exitCode: 3 }), usual)).toBe(3);
});

test('a decision that contradicts itself never passes', () => {
  expect(exitCodeOfDecision(decision('blocked', { exitCode: 0 }), usual)).toBe(1);
  expect(exitCodeOfDecision(decision('blocked', { exitCode: 0, outcome: 'GO-ELIGIBLE' }), usual)).toBe(1);
});

test('deviations pass unless they are to fail', () => {
  const deviating = decision('eligible', { outcome: 'GO-WITH-DEVIATIONS' });
  expect(exitCodeOfDecision(deviating, usual)).toBe(0);
  expect(exitCodeOfDecision(deviating, { ...usual, failOn: ['warn'] })).toBe(0);
  expect(exitCodeOfDecision(deviating, { ...usual, failOn: ['deviation'] })).toBe(1);
});

test('warnings pass unless they are to fail', () => {
  const warned = decision('eligible', { rules: warning });
  expect(exitCodeOfDecision(warned, usual)).toBe(0);
  expect(exitCodeOfDecision(warned, { ...usual, failOn: ['deviation'] })).toBe(0);
  expect(exitCodeOfDecision(warned, { ...usual, failOn: ['deviation', 'warn'] })).toBe(1);
});

test('report only never fails a pipeline over a decision', () => {
  expect(exitCodeOfDecision(decision('blocked'), { failOn: ['warn'], exitZero: true })).toBe(0);
});

test('known errors say their exit code, anything else is a bug', () => {
  expect(exitCodeOfError(new GateError({ code: 'X', message: 'x' }))).toBe(2);
  expect(exitCodeOfError(new GateError({ code: 'X', message: 'x', exitCode: 5 }))).toBe(5);
  expect(exitCodeOfError(new TypeError('x'))).toBe(70);
  expect(exitCodeOfError('thrown text')).toBe(70);
});

test('a known error of another copy of its class is known all the same', () => {
  class GateErrorCopy extends Error {
    override readonly name = 'GateError';
    readonly code = 'X';
    readonly exitCode = 3;
  }
  expect(exitCodeOfError(new GateErrorCopy('x'))).toBe(3);
});

test('what the parser refuses is usage, what it breaks on is a bug', () => {
  expect([-5, -4, -3, -2, -1, -10].map(exitCodeOfParser)).toEqual([2, 2, 70, 70, 70, 70]);
  expect(exitCodeOfParser(3)).toBe(3);
  expect(exitCodeOfParser(Number.NaN)).toBe(70);
});
