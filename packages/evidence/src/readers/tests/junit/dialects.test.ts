import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
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

function refusal(name: string): string {
  try {
    fixture(name);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
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

it('pytest-rerunfailures: a try that failed is written like a pass, and only the counters give it away', () => {
  const { cases } = fixture('pytest/rerun.xml');
  expect(cases.map(({ name, outcome, attempts, flaky }) => [name, outcome, attempts, flaky])).toEqual([
    ['test_settles', 'passed', 2, true],
    ['test_never_settles', 'failed', 3, undefined],
    ['test_holds', 'passed', 1, undefined],
  ]);
});

it.each([
  ['more is missing than the tries', '<testsuite name="pytest" tests="1">'],
  ['another tool wrote it', '<testsuite name="all" tests="3">'],
])('equal cases are no tries when %s', (_, suite) => {
  const report = `${suite}<testcase name="a"/><testcase name="a"/><testcase name="b"/><testcase name="c"/></testsuite>`;
  expect(() => junitReader.read({ bytes: new TextEncoder().encode(report), path: 'report.xml' })).toThrow('header of');
});

it('pytest: equal cases that the header counts are no tries', () => {
  const report = '<testsuite name="pytest" tests="2"><testcase name="a"/><testcase name="a"/></testsuite>';
  const reading = junitReader.read({ bytes: new TextEncoder().encode(report), path: 'report.xml' });
  expect(reading).toMatchObject({ cases: [{ attempts: 1 }, { attempts: 1 }] });
});

it('mocha: pending tests that the reporter leaves out are missed, and it is said how to have them', () => {
  expect(fixture('mocha/report.xml').cases.map(({ name, outcome }) => `${name}: ${outcome}`)).toEqual([
    'dose limits the rate (REQ-1): passed',
    'dose stops at the limit: failed',
    'dose is logged: skipped',
    'dose is audited: skipped',
    'dose needs the pump: skipped',
    'dose settles: passed',
    'valve "before all" hook for "closes": failed',
  ]);
  const left = { bytes: readFileSync(new URL('mocha/pending-left-out.refused.xml', folder)), path: 'report.xml' };
  expect(() => junitReader.read(left)).toThrow(
    expect.objectContaining({ code: 'EVIDENCE_INCONSISTENT', next: expect.stringContaining('includePending') }),
  );
});

it('Playwright: an expected failure is written like a pass, with a property', () => {
  const { cases } = fixture('playwright/report.xml');
  expect(outcomes(cases)).toEqual([
    'pump.spec.js::dose › limits the rate: passed',
    'pump.spec.js::dose › stops at the limit: failed',
    'pump.spec.js::dose › settles: passed',
    'pump.spec.js::dose › is logged: skipped',
    'pump.spec.js::dose › is audited: skipped',
    'pump.spec.js::dose › known overshoot: expectedFailure',
    'pump.spec.js::dose › fixed meanwhile: unexpectedPass',
    'pump.spec.js::dose › times out: errored',
  ]);
  expect(cases[0]?.requirements).toEqual(['REQ-1']);
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

describe('Surefire', () => {
  it('repeats are told apart, although its header counts the last round alone', () => {
    const { cases, tools } = fixture('surefire/TEST-pump.DoseTest.xml');
    expect(cases.map(({ name, outcome, attempts, flaky }) => [name, outcome, attempts, flaky])).toEqual([
      ['stopsAtTheLimit', 'failed', 3, undefined],
      ['connects', 'passed', 3, true],
      ['isLogged', 'skipped', 1, undefined],
      ['rate(int)[1]', 'passed', 1, undefined],
      ['rate(int)[2]', 'passed', 1, undefined],
      ['needsThePump', 'skipped', 1, undefined],
      ['limitsTheRate', 'passed', 1, undefined],
      ['neverConnects', 'errored', 3, undefined],
      ['settles', 'passed', 2, true],
    ]);
    expect(tools).toEqual([{ name: 'Surefire' }]);
  });

  it('a class that cannot be set up is an error of the class', () => {
    expect(outcomes(fixture('surefire/TEST-pump.BrokenTest.xml').cases)).toEqual([
      'pump.BrokenTest::pump.BrokenTest: errored',
    ]);
  });

  it('a suite that counts its flaky tests, and says what it ran on', () => {
    const { cases, claims } = fixture('surefire-retries.xml');
    expect(cases.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ['passed', 1],
      ['passed', 2],
      ['failed', 3],
    ]);
    expect(cases[1]?.message).toBe('expected: <100> but was: <120>');
    expect(claims.commit).toBe('1'.repeat(40));
  });
});

it('Gradle: an assumption that does not hold is skipped', () => {
  const { cases, startedAt } = fixture('gradle/report.xml');
  expect(outcomes(cases)).toEqual([
    'pump.DoseTest::stopsAtTheLimit: failed',
    'pump.DoseTest::connects: failed',
    'pump.DoseTest::isLogged: skipped',
    'pump.DoseTest::needsThePump: skipped',
    'pump.DoseTest::limitsTheRate: passed',
  ]);
  expect(startedAt, 'no zone is UTC').toBe(Date.UTC(2026, 10, 22, 19, 24, 12));
});

describe('jest', () => {
  it('a file that cannot be loaded is an error, which its suite does not count', () => {
    const { cases, startedAt } = fixture('jest/report.xml');
    expect(cases.map(({ name, outcome }) => `${name}: ${outcome}`)).toEqual([
      'dose limits the rate (REQ-1): passed',
      'dose stops at the limit: failed',
      'dose is logged: skipped',
      'dose is known to overshoot: passed',
      'dose is fixed meanwhile: unexpectedPass',
      'dose accepts rate 1: passed',
      'dose accepts rate 2: passed',
      'bolus settles: passed',
      'bolus never settles: failed',
      'valve closes: failed',
      'broken.test.js: errored',
      'broken.test.js: failed',
    ]);
    expect(startedAt, '1970 is no start').toBe(Date.UTC(2026, 10, 22, 19, 34, 4));
  });

  it('a todo is written like a pass, and only the counters give it away', () => {
    expect(refusal('jest/todo.refused.xml')).toBe(
      'EVIDENCE_INCONSISTENT 1 of the 2 tests in "audit" did not run: jest-junit writes a todo like a pass, and does not count it',
    );
  });
});

describe('gotestsum', () => {
  it('a package that cannot be built or set up is a failure of that package, which no suite counts', () => {
    const { cases, tools, startedAt, finishedAt } = fixture('gotestsum/report.xml');
    expect(outcomes(cases).filter((line) => /broken|setup|crash|exits/.test(line))).toEqual([
      'example.org/pump/broken::TestMain: failed',
      'example.org/pump/crash::TestPanics: failed',
      'example.org/pump/crash::TestPasses: passed',
      'example.org/pump/exits::TestExits: failed',
      'example.org/pump/setup::TestMain: failed',
    ]);
    expect(cases[0]?.requirements).toEqual(['REQ-2']);
    expect(cases[2]?.message).toBe('FAIL\texample.org/pump/broken [build failed]');
    expect(tools).toEqual([{ name: 'go', version: '1.26.8' }]);
    expect(startedAt, 'the year 1 is no start').toBe(Date.UTC(2026, 10, 22, 19, 21, 59));
    expect(finishedAt, 'every suite is stamped with the start of the run').toBe(Number(startedAt) + 336);
  });

  it('each try of a repeated test is a result', () => {
    expect(outcomes(fixture('gotestsum/rerun.xml').cases).filter((line) => line.includes('::TestSettles'))).toEqual([
      'example.org/pump/flaky::TestSettles: failed',
      'example.org/pump/flaky::TestSettles: passed',
    ]);
  });
});

it('PHPUnit: a test that proved nothing is inconclusive, a warning and a missing data provider are errors', () => {
  expect(outcomes(fixture('phpunit/report.xml').cases)).toEqual([
    'PumpTest::testLimitsTheRate: passed',
    'PumpTest::testStopsAtTheLimit: failed',
    'PumpTest::testIsLogged: skipped',
    'PumpTest::testIsAudited: skipped',
    'PumpTest::testProvesNothing: inconclusive',
    'PumpTest::testConnects: errored',
    'PumpTest::testWarns: errored',
    'PumpTest::testRate with data set "low": failed',
    'PumpTest::testRate with data set "high": passed',
    'PumpTest::testSettles: skipped',
    'Error: errored',
  ]);
});

describe('Catch2', () => {
  it('sections are cases, and a test that may fail is no failure', () => {
    const { cases, tools } = fixture('catch2/report.xml');
    expect(outcomes(cases)).toEqual([
      'pump.global::dose limits the rate: passed',
      'pump.global::dose stops at the limit: failed',
      'pump.global::bolus/is counted: passed',
      'pump.global::bolus/is refused when empty: failed',
      'pump.global::bolus/inner/is logged: passed',
      'pump.global::pump connects: errored',
      'pump.global::known overshoot: expectedFailure',
      'pump.global::must still fail: expectedFailure',
      'pump.global::warns: passed',
      'pump.global::throws in check: errored',
      'pump.Valve::valve closes: passed',
    ]);
    expect(tools).toEqual([{ name: 'Catch2' }]);
  });

  it('a test that should fail and passes is written like a pass, and only the counters give it away', () => {
    expect(refusal('catch2/unexpected-pass.refused.xml')).toBe(
      'EVIDENCE_INCONSISTENT header of "pump" says 4 failures (of 12 tests), file holds 3',
    );
  });
});
