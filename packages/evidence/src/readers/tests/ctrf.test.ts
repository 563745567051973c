import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { TestsReading } from '../../reading.ts';
import { ctrfReader } from './ctrf.ts';

const folder = new URL('../../../fixtures/ctrf/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function read(report: string, forms: readonly string[] = []): TestsReading {
  const reading = ctrfReader.read({
    bytes: new TextEncoder().encode(report),
    path: 'ctrf.json',
    requirementIds: forms,
  });
  if (reading.kind !== 'tests') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

function refusal(report: string): string {
  try {
    read(report);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const told = ({ cases }: TestsReading) =>
  cases.map(
    ({ id, outcome, attempts, flaky }) =>
      `${id}: ${outcome}${attempts > 1 ? ` x${attempts}` : ''}${flaky ? ' flaky' : ''}`,
  );

/** The hand-written report with one exact text replaced. */
function changed(from: string, to: string): string {
  const report = text('environment.json');
  if (!report.includes(from)) throw new Error(`no ${from}`);
  return report.replace(from, to);
}

describe('what reporters write', () => {
  it('jest: a todo is no pass, and retries show', () => {
    const reading = read(text('jest.json'), ['REQ-*']);
    expect(told(reading)).toEqual([
      'pump.test.js > dose::dose limits the rate (REQ-1): passed',
      'pump.test.js > dose::dose stops at the limit: failed x3',
      'pump.test.js > dose::dose is logged: notRun',
      'pump.test.js > dose::dose is known to overshoot: passed',
      'pump.test.js > dose::dose is fixed meanwhile: failed x3',
      'pump.test.js > dose::dose accepts rate 1: passed',
      'pump.test.js > dose::dose accepts rate 2: passed',
      'pump.test.js > bolus::bolus settles: passed x2 flaky',
      'pump.test.js > bolus::bolus never settles: failed x3',
      'setup.test.js > valve::valve closes: failed',
      'todo.test.js > audit::audit is written: passed',
      'todo.test.js > audit::audit is signed: todo',
    ]);
    expect(reading.cases[0]?.requirements).toEqual(['REQ-1']);
    expect(reading.tools).toEqual([{ name: 'jest' }]);
  });

  it('mocha: pending tests did not run, and a broken hook is a failure', () => {
    expect(told(read(text('mocha.json')))).toEqual([
      'dose limits the rate (REQ-1): passed',
      'dose stops at the limit: failed',
      'dose is logged: notRun',
      'dose is audited: notRun',
      'dose needs the pump: notRun',
      'dose settles: passed x2 flaky',
      'valve "before all" hook for "closes": failed',
    ]);
  });

  it('vitest: a suite that repeats the name is not said twice', () => {
    expect(told(read(text('vitest.json')))).toEqual([
      'dose > limits the rate (REQ-1): passed',
      'dose > stops at the limit: failed',
      'dose > is logged: skipped',
      'dose > is audited: skipped',
      'dose > is known to overshoot: passed',
      'dose > settles: passed x2 flaky',
      'unrun > needs the pump: passed',
    ]);
  });
});

it('reads what a report says of the run, and requirements in every place', () => {
  const reading = read(text('environment.json'), ['REQ-*']);
  expect(reading).toMatchObject({
    claims: {
      commit: '1'.repeat(40),
      artifact: `sha256:${'a'.repeat(64)}`,
      version: '2.4.0',
      producedAt: Date.UTC(2026, 2, 1, 9, 31),
    },
    startedAt: Date.UTC(2026, 2, 1, 9, 30),
    finishedAt: Date.UTC(2026, 2, 1, 9, 31),
    executor: 'bench 3',
    tools: [{ name: 'bench-runner', version: '4.2.0' }],
  });
  expect(told(reading)).toEqual([
    'pump > dose::limits the rate: passed',
    'pump > dose::settles: passed x3 flaky',
    'pump > dose::stops at the limit: failed x2',
    'pump > alarm::sounds: passed',
    'pump > alarm::repeats: inconclusive',
  ]);
  expect(reading.cases.map(({ requirements }) => requirements.join())).toEqual([
    'REQ-2,REQ-3,REQ-4,REQ-1',
    '',
    '',
    'REQ-5',
    '',
  ]);
  expect(reading.cases[2]).toMatchObject({
    message: '120 is not 100',
    position: { pointer: '/results/tests/2', line: 68 },
  });
});

it('a pass after retries is flaky although the report says that it is not', () => {
  const report = changed('"retries": 2,\n        "flaky": true', '"retries": 2,\n        "flaky": false').replace(
    '"flaky": 1,',
    '"flaky": 0,',
  );
  expect(read(report).cases[1]?.flaky).toBe(true);
});

it.each([
  ['failed', 'failed'],
  ['timedOut', 'failed'],
  ['todo', 'todo'],
  ['expected', 'passed'],
])('a pass that the tool calls %s is %s', (raw, outcome) => {
  const summary = '{"tests":1,"passed":1,"failed":0,"skipped":0,"pending":0,"other":0,"start":0,"stop":0}';
  const test = `{"name":"a","status":"passed","duration":1,"rawStatus":"${raw}"}`;
  const results = `{"tool":{"name":"x"},"summary":${summary},"tests":[${test}]}`;
  const { cases } = read(`{"reportFormat":"CTRF","specVersion":"1.0.0","results":${results}}`);
  expect(cases[0]?.outcome).toBe(outcome);
});

it('a start and a stop of 0 are unknown, and the report was made at its timestamp', () => {
  const report = changed('"start": 1772357400000', '"start": 0').replace('"stop": 1772357460000', '"stop": 0');
  const reading = read(report);
  expect(reading).not.toHaveProperty('startedAt');
  expect(reading).not.toHaveProperty('finishedAt');
  expect(reading.claims.producedAt).toBe(Date.UTC(2026, 2, 1, 9, 40));
});

it('a report without tests is empty', () => {
  const summary = '{"tests":0,"passed":0,"failed":0,"skipped":0,"pending":0,"other":0,"start":0,"stop":0}';
  expect(
    read(
      `{"reportFormat":"CTRF","specVersion":"1.0.0","results":{"tool":{"name":"x"},"summary":${summary},"tests":[]}}`,
    ),
  ).toMatchObject({ empty: true, claims: {} });
});

describe('what is refused', () => {
  it('a report from before the specification, with what to do', () => {
    expect(refusal(text('before-specification.refused.json'))).toBe(
      'EVIDENCE_VERSION  the report has no "reportFormat": it is older than the CTRF specification',
    );
  });

  it.each([
    [
      'a later version',
      '"0.0.0"',
      '"2.0.0"',
      'EVIDENCE_VERSION /specVersion CTRF version "2.0.0" is not read, only 0.0 and 1.0',
    ],
    ['another format', '"CTRF"', '"CTRL"', 'EVIDENCE_INVALID /reportFormat "reportFormat" is "CTRL", not one of CTRF'],
    [
      'fewer tests than counted',
      '"tests": 5',
      '"tests": 6',
      'EVIDENCE_INCONSISTENT /results/summary/tests the summary says 6 tests, the report holds 5',
    ],
    [
      'a failure that is not counted',
      '"failed": 1',
      '"failed": 0',
      'EVIDENCE_INCONSISTENT /results/summary/failed the summary says 0 failed, the report holds 1',
    ],
    ['another number of flaky tests', '"flaky": 1', '"flaky": 0', 'EVIDENCE_INCONSISTENT /results/summary/flaky'],
    [
      'an unknown status',
      '"status": "other"',
      '"status": "blocked"',
      'EVIDENCE_INVALID /results/tests/4/status "status" is "blocked", not one of',
    ],
    ['a test without a name', '"name": "sounds"', '"name": " "', 'EVIDENCE_INVALID /results/tests/3/name'],
    [
      'less than no retries',
      '"retries": 1',
      '"retries": -1',
      'EVIDENCE_INVALID /results/tests/2/retries retries is -1, less than none',
    ],
    [
      'an abbreviated commit',
      '1'.repeat(40),
      '1'.repeat(7),
      'EVIDENCE_INVALID /results/environment/commit commit is "1111111", not a full git object id',
    ],
    [
      'seconds as times',
      '1772357400000',
      '1772357400',
      'EVIDENCE_INVALID /results/summary/start 1772357400 is no time in milliseconds since 1970',
    ],
    [
      'a stop before the start',
      '"stop": 1772357460000',
      '"stop": 1772357399999',
      'EVIDENCE_INCONSISTENT /results/summary the run stops before it starts',
    ],
    [
      'a run that was not healthy',
      '"appName"',
      '"healthy": false, "appName"',
      'EVIDENCE_INVALID /results/environment the report says that its run was not healthy',
    ],
    [
      'an artefact of another form',
      `sha256:${'a'.repeat(64)}`,
      'pump.bin',
      'EVIDENCE_INVALID /results/environment/extra/artifact',
    ],
  ])('%s', (_, from, to, message) => {
    expect(refusal(changed(from, to))).toContain(message);
  });
});
