import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../reader.ts';
import type { TestsReading } from '../../reading.ts';
import { nunitReader } from './nunit.ts';
import { trxReader } from './trx.ts';
import { xunitReader } from './xunit.ts';

const folder = new URL('../../../fixtures/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function read(reader: Reader, report: string, forms: readonly string[] = []): TestsReading {
  const bytes = new TextEncoder().encode(report);
  const reading = reader.read({ bytes, path: 'report.xml', requirementIds: forms });
  if (reading.kind !== 'tests') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

function refusal(reader: Reader, report: string): string {
  try {
    read(reader, report);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.line} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

/** A fixture with one exact text replaced. */
function changed(name: string, from: string, to: string): string {
  const report = text(name);
  if (!report.includes(from)) throw new Error(`no ${from}`);
  return report.replace(from, to);
}

const told = ({ cases }: TestsReading) => cases.map(({ id, outcome }) => `${id}: ${outcome}`);
const requirements = ({ cases }: TestsReading) => cases.map(({ requirements: ids }) => ids.join());

describe('xUnit.net', () => {
  it('v2: the class is not said twice, and an error of the assembly is no test', () => {
    const reading = read(xunitReader, text('xunit/v2.xml'), ['REQ-*']);
    expect(told(reading)).toEqual([
      'Pump.Tests.dll::Pump.Tests.ValveTests: errored',
      'Pump.Tests.DoseTests::LimitsTheRate: passed',
      'Pump.Tests.DoseTests::StopsAtTheLimit: failed',
      'Pump.Tests.DoseTests::IsLogged: skipped',
      'Pump.Tests.DoseTests::Rate(value: 1): failed',
      'Pump.Tests.DoseTests::accepts a rate of 2: passed',
      'Pump.Tests.ValveTests::Closes: passed',
    ]);
    expect(requirements(reading)[1]).toBe('REQ-1,REQ-2');
    expect(reading.cases[2]?.message).toBe('Assert.Equal() Failure\nExpected: 100\nActual:   120');
    expect(reading).toMatchObject({
      startedAt: Date.UTC(2026, 2, 1, 9, 30),
      tools: [{ name: 'xUnit.net', version: '2.9.2.0' }],
    });
    expect(reading, 'v2 does not say when it ended').not.toHaveProperty('finishedAt');
  });

  it('v3: explicit tests did not run, and times have a zone', () => {
    const reading = read(xunitReader, text('xunit/v3.xml'));
    expect(told(reading)).toEqual([
      'Pump.Tests.AlarmTests::Sounds: passed',
      'Pump.Tests.AlarmTests::Repeats: passed',
      'Pump.Tests.AlarmTests::Fades: skipped',
      'Pump.Tests.AlarmTests::RunsForAWeek: notRun',
    ]);
    expect(requirements(reading)[0]).toBe('REQ-3,REQ-4');
    expect(reading).toMatchObject({
      startedAt: Date.UTC(2026, 2, 1, 8, 30, 0, 123),
      finishedAt: Date.UTC(2026, 2, 1, 8, 30, 2, 400),
      executor: 'pipeline',
    });
  });

  it.each([
    ['an unknown result', 'result="Skip"', 'result="Maybe"', 'EVIDENCE_INVALID 28 result="Maybe" of the test'],
    [
      'a test that was cut',
      ' total="6"',
      ' total="7"',
      'EVIDENCE_INCONSISTENT 3 <assembly> says total 7, the report holds 6',
    ],
    [
      'a failure that counts as passed',
      'passed="2" failed="2"',
      'passed="3" failed="1"',
      'EVIDENCE_INCONSISTENT 12 <collection> says passed 3, the report holds 2',
    ],
    [
      'an error that is not counted',
      'errors="1"',
      'errors="0"',
      'EVIDENCE_INCONSISTENT 3 <assembly> says errors 0, the report holds 1',
    ],
    [
      'an unknown child',
      '<errors>',
      '<aborted/><errors>',
      'EVIDENCE_INVALID 4 <aborted> in <assembly> is not understood',
    ],
    [
      'a counter that is no number',
      'skipped="1"',
      'skipped="-1"',
      'EVIDENCE_INVALID 3 skipped="-1" of <assembly> is not a number',
    ],
    [
      'a date that does not exist',
      'run-date="2026-03-01"',
      'run-date="2026-02-31"',
      'EVIDENCE_INVALID 3 run-date="2026-02-31T09:30:00"',
    ],
  ])('refuses %s', (_, from, to, message) => {
    expect(refusal(xunitReader, changed('xunit/v2.xml', from, to))).toContain(message);
  });

  it('refuses other versions by name', () => {
    expect(refusal(xunitReader, text('xunit/v1.refused.xml'))).toBe(
      'EVIDENCE_VERSION 3 this is the v1 format of xUnit.net, which is not read',
    );
    expect(refusal(xunitReader, '<assemblies schema-version="4"/>')).toContain('EVIDENCE_VERSION 1 schema version "4"');
  });

  it('a failure inside a test that says that it passed counts', () => {
    const test = '<test name="a" result="Pass"><failure><message>x</message></failure></test>';
    expect(told(read(xunitReader, `<assembly><collection>${test}</collection></assembly>`))).toEqual(['a: failed']);
  });

  it('the run has no end when one assembly does not say when it ended', () => {
    const start = 'start-rtf="2026-03-01T09:30:00Z"';
    const report = `<assemblies><assembly ${start} finish-rtf="2026-03-01T09:31:00Z"/><assembly ${start}/></assemblies>`;
    expect(read(xunitReader, report)).not.toHaveProperty('finishedAt');
  });

  it('a report without tests is empty', () => {
    expect(read(xunitReader, '<assemblies/>').empty).toBe(true);
  });
});

describe('NUnit 3', () => {
  it('keeps what did not pass apart, and takes properties of suites for the tests inside', () => {
    const reading = read(nunitReader, text('nunit3/report.xml'), ['REQ-*']);
    expect(told(reading)).toEqual([
      'Pump.Tests.DoseTests::LimitsTheRate: passed',
      'Pump.Tests.DoseTests::StopsAtTheLimit: failed',
      'Pump.Tests.DoseTests::Connects: errored',
      'Pump.Tests.DoseTests::TakesText: errored',
      'Pump.Tests.DoseTests::IsLogged: disabled',
      'Pump.Tests.DoseTests::RunsForAWeek: notRun',
      'Pump.Tests.DoseTests::NeedsThePump: inconclusive',
      'Pump.Tests.DoseTests::Settles: inconclusive',
      'Pump.Tests.ValveTests::Closes(1): passed',
      'Pump.Tests.ValveTests: errored',
    ]);
    expect(requirements(reading)[0]).toBe('REQ-1,REQ-2,REQ-3,REQ-4');
    expect(requirements(reading)[8]).toBe('REQ-5');
    expect(reading).toMatchObject({
      startedAt: Date.UTC(2026, 2, 1, 9, 30),
      finishedAt: Date.UTC(2026, 2, 1, 9, 30, 3),
      executor: 'pipeline',
      tools: [{ name: 'NUnit', version: '4.2.2.0' }],
    });
  });

  it.each([
    ['Passed', '<assertions><assertion result="Failed"/></assertions>', 'failed'],
    ['Passed', '<assertions><assertion result="Warning"/></assertions>', 'inconclusive'],
    ['Passed', '<failure/>', 'failed'],
    ['Warning', '', 'inconclusive'],
    ['Skipped:Ignored', '', 'disabled'],
    ['Failed:Error', '', 'errored'],
    ['Skipped', '', 'skipped'],
  ])('a case with result %s and %s is %s', (result, inner, outcome) => {
    const { cases } = read(
      nunitReader,
      `<test-run><test-case name="a" result="${result}">${inner}</test-case></test-run>`,
    );
    expect(cases[0]?.outcome).toBe(outcome);
  });

  it('a run that failed without a failing test is an error', () => {
    const report = '<test-run name="all" result="Failed"><test-case name="a" result="Passed"/></test-run>';
    expect(told(read(nunitReader, report))).toEqual(['a: passed', 'all: errored']);
  });

  it('a suite that also fails while it is torn down is an error beside the failing test', () => {
    const suite =
      '<test-suite name="s" result="Failed" site="TearDown"><test-case name="a" result="Failed"/></test-suite>';
    expect(told(read(nunitReader, `<test-run result="Failed">${suite}</test-run>`))).toEqual([
      'a: failed',
      's: errored',
    ]);
  });

  it('a failure of a suite that says that it passed is an error', () => {
    const failure = '<failure><message>TearDown : no pump</message></failure>';
    const suite = `<test-suite name="s" result="Passed">${failure}<test-case name="a" result="Passed"/></test-suite>`;
    expect(told(read(nunitReader, `<test-run>${suite}</test-run>`))).toEqual(['a: passed', 's: errored']);
  });

  it('a time with a space after the T is read', () => {
    expect(read(nunitReader, '<test-run start-time="2026-03-01T 09:30:00Z"/>').startedAt).toBe(
      Date.UTC(2026, 2, 1, 9, 30),
    );
  });

  it.each([
    ['an unknown result', 'result="Inconclusive"', 'result="Unsure"', 'EVIDENCE_INVALID 63 result="Unsure" label=""'],
    [
      'a test that was cut',
      'testcasecount="9" result="Failed" total="9"',
      'result="Failed" total="10"',
      'EVIDENCE_INCONSISTENT 2 <test-run> says total 10',
    ],
    [
      'a pass too many',
      'passed="2" failed="3"',
      'passed="3" failed="3"',
      'EVIDENCE_INCONSISTENT 2 <test-run> says passed 3',
    ],
    [
      'an ignored test that passed',
      'runstate="Ignored" seed="5" result="Skipped" label="Ignored"',
      'runstate="Ignored" result="Passed"',
      'EVIDENCE_INCONSISTENT 57 the test case "IsLogged" is Ignored and says that it passed',
    ],
    [
      'an unknown result of a suite',
      'result="Failed" label="Error" site="TearDown"',
      'result="Odd"',
      'EVIDENCE_INVALID 79 result="Odd"',
    ],
  ])('refuses %s', (_, from, to, message) => {
    expect(refusal(nunitReader, changed('nunit3/report.xml', from, to))).toContain(message);
  });

  it('refuses 257 requirements on one suite, which every test in it would get', () => {
    const properties = Array.from({ length: 257 }, (_, index) => `<property name="requirement" value="R${index}"/>`);
    expect(refusal(nunitReader, `<test-run><properties>${properties.join('')}</properties></test-run>`)).toBe(
      'EVIDENCE_LIMIT 1 more than 256 requirements on one suite',
    );
  });

  it('refuses NUnit 2 by name', () => {
    expect(refusal(nunitReader, text('nunit3/nunit2.refused.xml'))).toBe(
      'EVIDENCE_VERSION 2 this is a report of NUnit 2, which is not read',
    );
  });
});

describe('TRX', () => {
  it('dotnet test: rows are tests, and the error that an adapter repeats is none of its own', () => {
    const reading = read(trxReader, text('trx/dotnet.trx'), ['REQ-*']);
    expect(told(reading)).toEqual([
      'Pump.Tests.DoseTests::LimitsTheRate: passed',
      'Pump.Tests.DoseTests::StopsAtTheLimit: failed',
      'Pump.Tests.DoseTests::IsLogged: skipped',
      'Pump.Tests.DoseTests::Rate (1): passed',
      'Pump.Tests.DoseTests::Rate (2): failed',
    ]);
    expect(requirements(reading)[0]).toBe('REQ-1,REQ-2');
    expect(reading.cases[1]?.message).toBe('Assert.AreEqual failed. Expected:<100>. Actual:<120>.');
    expect(reading).toMatchObject({
      startedAt: Date.UTC(2026, 2, 1, 8, 30, 0, 500),
      finishedAt: Date.UTC(2026, 2, 1, 8, 30, 4, 250),
      executor: 'build\\pipeline',
    });
  });

  it('jest: a file that cannot be loaded counts as an error and is written as a failure', () => {
    const reading = read(trxReader, text('trx/jest.trx'));
    const counted = Object.groupBy(reading.cases, ({ outcome }) => outcome);
    expect(Object.entries(counted).map(([outcome, cases]) => [outcome, cases.length])).toEqual([
      ['passed', 5],
      ['failed', 5],
      ['skipped', 2],
    ]);
    expect(reading).not.toHaveProperty('executor');
  });

  const run = (results: string, summary = '<ResultSummary outcome="Completed"/>') =>
    `<TestRun><Results>${results}</Results>${summary}</TestRun>`;

  it.each([
    ['outcome="Timeout"', 'failed'],
    ['outcome="Aborted"', 'errored'],
    ['outcome="PassedButRunAborted"', 'errored'],
    ['outcome="NotRunnable"', 'errored'],
    ['', 'errored'],
    ['outcome="NotExecuted"', 'skipped'],
    ['outcome="Pending"', 'notRun'],
    ['outcome="Inconclusive"', 'inconclusive'],
    ['outcome="Warning"', 'inconclusive'],
    ['outcome="Completed"', 'inconclusive'],
  ])('a result with %s is %s', (attribute, outcome) => {
    expect(told(read(trxReader, run(`<UnitTestResult testName="a" ${attribute}/>`)))).toEqual([`a: ${outcome}`]);
  });

  it('an error in a test that says that it passed counts', () => {
    const error = '<Output><ErrorInfo><Message>x</Message></ErrorInfo></Output>';
    const report = run(`<UnitTestResult testName="a" outcome="Passed">${error}</UnitTestResult>`);
    expect(told(read(trxReader, report))).toEqual(['a: failed']);
  });

  it('a failed test whose rows all passed is a failure', () => {
    const row = '<InnerResults><UnitTestResult testName="a (1)" outcome="Passed"/></InnerResults>';
    expect(told(read(trxReader, run(`<UnitTestResult testName="a" outcome="Failed">${row}</UnitTestResult>`)))).toEqual(
      ['a (1): passed', 'a: failed'],
    );
  });

  it.each([
    ['fails beside a row that was skipped', 'outcome="Failed"', ''],
    [
      'says that it passed, with an error',
      'outcome="Passed"',
      '<Output><ErrorInfo><Message>x</Message></ErrorInfo></Output>',
    ],
  ])('a test that %s is a failure', (_, outcome, output) => {
    const rows =
      '<UnitTestResult testName="a (1)" outcome="Passed"/><UnitTestResult testName="a (2)" outcome="NotExecuted"/>';
    const test = `<UnitTestResult testName="a" ${outcome}>${output}<InnerResults>${rows}</InnerResults></UnitTestResult>`;
    expect(told(read(trxReader, run(test)))).toEqual(['a (1): passed', 'a (2): skipped', 'a: failed']);
  });

  it.each([
    ['<ResultSummary outcome="Failed"/>', 'the run failed, and no test did'],
    [
      '<ResultSummary outcome="Completed"><RunInfos><RunInfo outcome="Error"><Text>host crashed</Text></RunInfo></RunInfos></ResultSummary>',
      'host crashed',
    ],
  ])('%s is an error of the run', (summary, message) => {
    const { cases } = read(trxReader, run('<UnitTestResult testName="a" outcome="Passed"/>', summary));
    expect(cases[1]).toMatchObject({ id: 'test run', outcome: 'errored', message });
  });

  it.each([
    [
      'an unknown outcome',
      run('<UnitTestResult testName="a" outcome="Fine"/>'),
      'EVIDENCE_INVALID 1 outcome="Fine" of the test "a"',
    ],
    ['a result without name', run('<UnitTestResult outcome="Passed"/>'), 'EVIDENCE_INVALID 1 the result names no test'],
    ['an unknown kind of result', run('<OtherResult testName="a"/>'), 'EVIDENCE_INVALID 1 <OtherResult> in <Results>'],
    ['a run without summary', run('', ''), 'EVIDENCE_TRUNCATED 1 truncated: the run has no <ResultSummary>'],
    [
      'a run that was aborted',
      run('', '<ResultSummary outcome="Aborted"/>'),
      'EVIDENCE_TRUNCATED 1 the run says of itself that it is Aborted',
    ],
    [
      'an unknown outcome of the run',
      run('', '<ResultSummary outcome="Odd"/>'),
      'EVIDENCE_INVALID 1 outcome="Odd" of the run',
    ],
    [
      'a result that was cut',
      changed('trx/dotnet.trx', 'total="5"', 'total="7"'),
      'EVIDENCE_INCONSISTENT 75 <Counters> says total 7, the report holds 4',
    ],
    [
      'a failure that is not counted',
      changed('trx/dotnet.trx', 'failed="2"', 'failed="1"'),
      'EVIDENCE_INCONSISTENT 75 <Counters> says that 1 tests failed, the report holds 2',
    ],
    [
      'a pass too many',
      changed('trx/dotnet.trx', 'passed="2"', 'passed="3"'),
      'EVIDENCE_INCONSISTENT 75 <Counters> says passed 3',
    ],
  ])('refuses %s', (_, report, message) => {
    expect(refusal(trxReader, report)).toContain(message);
  });
});

it.each([xunitReader, nunitReader, trxReader])('$format refuses another root, and a document type', (reader) => {
  expect(refusal(reader, '<html/>')).toContain('EVIDENCE_INVALID 1 the root element is <html>');
  expect(refusal(reader, '<!DOCTYPE a><a/>')).toContain('EVIDENCE_DOCTYPE');
});
