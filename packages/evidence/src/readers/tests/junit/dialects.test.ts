import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { TestCase, TestsReading } from '../../../reading.ts';
import { junitReader } from '../junit.ts';

const folder = new URL('../../../../fixtures/junit/', import.meta.url);

function fixture(name: string): TestsReading {
  const reading = junitReader.read({ bytes: readFileSync(new URL(name, folder)), path: 'report.xml' });
  if (reading.kind !== 'tests') {
    throw new Error(`a reading of ${reading.kind}`);
  }
  return reading;
}

const outcomes = (cases: readonly TestCase[]) => cases.map(({ id, outcome }) => `${id}: ${outcome}`);

it('node:test: a failing todo is a failure, and its way of counting suites raises no false alarm', () => {
  const { cases, startedAt, finishedAt } = fixture('node-test/report.xml');
  expect(outcomes(cases)).toEqual([
    'dose::limits the rate: passed',
    'dose::stops at the limit: failed',
    'dose.bolus::is counted: passed',
    'dose.bolus::is refused when empty: failed',
    'dose::is logged: skipped',
    'test::alarm sounds: passed',
    'test::alarm repeats: failed',
    'test::alarm fades: todo',
  ]);
  expect(cases[1]?.message).toBe('Expected values to be strictly equal:\n\n120 !== 100');
  expect(startedAt).toBe(Date.UTC(2026, 10, 22, 16, 18, 12, 501));
  expect(finishedAt, 'cases outside any suite have no end').toBeUndefined();
});

it('vitest: a test file that cannot be loaded is a failure', () => {
  const reading = fixture('vitest/report.xml');
  expect(outcomes(reading.cases)).toEqual([
    'broken.test.ts::broken.test.ts: failed',
    'pump.test.ts::dose > limits the rate: passed',
    'pump.test.ts::dose > stops at the limit: failed',
    'pump.test.ts::dose > is logged: skipped',
    'pump.test.ts::dose > is audited: skipped',
    'pump.test.ts::dose > is known to overshoot: passed',
    'pump.test.ts::dose > settles: passed',
    'pump.test.ts::unrun > needs the pump: passed',
  ]);
  expect(reading.tools).toEqual([{ name: 'vitest' }]);
  expect(reading.startedAt, 'it stamps its suites when it writes them').toBeUndefined();
  expect(reading.finishedAt).toBe(Date.UTC(2026, 10, 22, 16, 18, 14, 27));
  expect(reading.claims).toEqual({ producedAt: reading.finishedAt });
  expect(reading.cases[2]?.position).toEqual({ line: 17, column: 9 });
});

it('pytest: errors, expected failures and strict unexpected passes are kept apart from failures', () => {
  const { cases, tools } = fixture('pytest/report.xml');
  expect(outcomes(cases)).toEqual([
    'test_pump::test_limits_the_rate: passed',
    'test_pump::test_stops_at_the_limit: failed',
    'test_pump::test_is_logged: skipped',
    'test_pump::test_known_overshoot: expectedFailure',
    'test_pump::test_fixed_meanwhile: passed',
    'test_pump::test_must_still_fail: unexpectedPass',
    'test_pump::test_passes_then_teardown_breaks: errored',
    'test_pump::test_fails_then_teardown_breaks: failed',
    'test_pump::test_fails_then_teardown_breaks: errored',
    'test_pump::test_setup_breaks: errored',
    'test_pump::test_rate[1]: passed',
    'test_pump::test_rate[2]: passed',
    'test_pump.TestAlarm::test_sounds: passed',
  ]);
  expect(cases[0]?.requirements).toEqual(['REQ-1', 'REQ-2', 'REQ-3']);
  expect(tools).toEqual([{ name: 'pytest' }]);
});

it('pytest: a selection that matches nothing is empty, not passed', () => {
  expect(fixture('pytest/nothing-selected.xml')).toMatchObject({ empty: true, cases: [] });
});

it('GoogleTest: a disabled test, which has no <skipped>, is not passed', () => {
  const { cases, finishedAt } = fixture('googletest/report.xml');
  expect(outcomes(cases)).toEqual([
    'Dose::LimitsTheRate: passed',
    'Dose::StopsAtTheLimit: failed',
    'Dose::DISABLED_IsLogged: disabled',
    'Dose::NeedsThePump: skipped',
    'DISABLED_Alarm::Sounds: disabled',
    'Valve::Closes: skipped',
  ]);
  expect(cases[0]?.requirements).toEqual(['REQ-1']);
  expect(finishedAt, 'no zone is UTC, and 1970 is no start').toBe(Date.UTC(2026, 10, 22, 16, 18, 17, 596));
});

it('ctest: time-outs, disabled tests and missing programs are told by status and by nothing else', () => {
  const { cases } = fixture('ctest/report.xml');
  expect(outcomes(cases)).toEqual([
    'suite::suite: failed',
    'passes::passes: passed',
    'fails::fails: failed',
    'disabled::disabled: disabled',
    'skipped::skipped: skipped',
    'times_out::times_out: failed',
    'missing::missing: skipped',
    'will_fail::will_fail: passed',
  ]);
});

it('Surefire: a test that passed only when repeated shows its attempts', () => {
  const { cases, claims } = fixture('surefire-retries.xml');
  expect(cases.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
    ['passed', 1],
    ['passed', 2],
    ['failed', 3],
  ]);
  expect(cases[1]?.message).toBe('expected: <100> but was: <120>');
  expect(claims.commit).toBe('1'.repeat(40));
});
