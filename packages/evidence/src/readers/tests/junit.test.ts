import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { TestCase, TestsReading } from '../../reading.ts';
import { junitReader } from './junit.ts';

function readXmlText(text: string): TestsReading {
  const reading = junitReader.read({ bytes: new TextEncoder().encode(text), path: 'report.xml' });
  if (reading.kind !== 'tests') {
    throw new Error(`a reading of ${reading.kind}`);
  }
  return reading;
}

function refusal(text: string): Pick<GateError, 'code' | 'message' | 'place' | 'next' | 'exitCode'> {
  try {
    readXmlText(text);
  } catch (error) {
    if (error instanceof GateError) {
      const { code, message, place, next, exitCode } = error;
      return { code, message, place, next, exitCode };
    }
    throw error;
  }
  throw new Error('the report was read');
}

const outcomes = (cases: readonly TestCase[]) => cases.map(({ id, outcome }) => `${id}: ${outcome}`);

describe('counters', () => {
  it('refuses a header that counts more tests than the file holds', () => {
    expect(
      refusal(
        '<testsuites>\n  <testsuite name="a" tests="9"><testcase name="x"/><testcase name="y"/><testcase name="z"/></testsuite></testsuites>',
      ),
    ).toMatchObject({
      code: 'EVIDENCE_INCONSISTENT',
      message: 'header of "a" says 9 tests, file holds 3',
      place: { path: 'report.xml', line: 2, column: 3 },
      exitCode: 3,
    });
  });

  it.each([
    ['tests', '<testsuite tests="0"><testcase name="x"/></testsuite>'],
    ['failures', '<testsuite failures="1"><testcase name="x"/></testsuite>'],
    [
      'failures',
      '<testsuites failures="0"><testsuite><testcase name="x"><failure/></testcase></testsuite></testsuites>',
    ],
    ['errors', '<testsuite errors="2"><testcase name="x"><error/></testcase></testsuite>'],
    ['skipped', '<testsuite skipped="0"><testcase name="x"><skipped/></testcase></testsuite>'],
    ['disabled', '<testsuite disabled="0"><testcase name="x" status="disabled"/></testsuite>'],
  ])('refuses a wrong %s counter: %s', (_, text) => {
    expect(refusal(text).code).toBe('EVIDENCE_INCONSISTENT');
  });

  it('refuses a counter that is no number', () => {
    expect(refusal('<testsuite tests="many"><testcase name="x"/></testsuite>')).toMatchObject({
      code: 'EVIDENCE_INVALID',
      message: 'tests="many" of <testsuite> is not a number',
    });
  });

  it('reads thousands separators', () => {
    const cases = Array.from({ length: 1200 }, (_, index) => `<testcase name="t${index}" time="1,000.5"/>`).join('');
    expect(readXmlText(`<testsuite tests="1,200" time="1,234.5">${cases}</testsuite>`).cases).toHaveLength(1200);
  });
});

describe('what could hide a test that did not pass', () => {
  it.each([
    [
      'an unknown child',
      '<testcase name="x"><aborted/></testcase>',
      '<aborted> in the test case "x" is not understood',
    ],
    ['an unknown status', '<testcase name="x" status="meh"/>', 'status="meh" of the test case "x" is not understood'],
    ['a case without name', '<testcase classname="x"/>', 'the test case has no name'],
    ['a failure outside any case', '<failure message="fixture"/>', '<failure> in <testsuite> "" is not understood'],
  ])('refuses %s', (_, inner, message) => {
    expect(refusal(`<testsuite>${inner}</testsuite>`)).toMatchObject({ code: 'EVIDENCE_INVALID', message });
  });

  it.each([
    ['status="fail"', 'failed'],
    ['status="notrun"', 'notRun'],
    ['status="run" result="suppressed"', 'disabled'],
    ['status="passed" failure="boom"', 'failed'],
    ['status="Inconclusive"', 'inconclusive'],
  ])('a case with %s and no child is %s', (attributes, outcome) => {
    expect(readXmlText(`<testsuite><testcase name="x" ${attributes}/></testsuite>`).cases[0]?.outcome).toBe(outcome);
  });

  it('keeps a failure in a case that GoogleTest gives no name', () => {
    const { cases } = readXmlText(
      '<testsuite name="NonTestSuiteFailure"><testcase name="" classname="" status="run" result="completed"><failure message="set-up"/></testcase></testsuite>',
    );
    expect(outcomes(cases)).toEqual(['NonTestSuiteFailure: failed']);
  });

  it('a try that failed is no pass without the failure of the test', () => {
    const report =
      '<testsuite><testcase name="x"><rerunFailure/></testcase><testcase name="y"><rerunError/></testcase></testsuite>';
    expect(outcomes(readXmlText(report).cases)).toEqual(['x: failed', 'y: errored']);
  });

  it('refuses suites in suites without end, since each counts what is inside', () => {
    const report = `${'<testsuite>'.repeat(33)}<testcase name="x"/>${'</testsuite>'.repeat(33)}`;
    expect(refusal(report)).toMatchObject({ code: 'EVIDENCE_LIMIT', message: 'suites are nested deeper than 32' });
  });

  it('keeps both results of one id', () => {
    const { cases } = readXmlText('<testsuite><testcase name="x"/><testcase name="x"><error/></testcase></testsuite>');
    expect(outcomes(cases)).toEqual(['x: passed', 'x: errored']);
  });
});

describe('what a report says about itself', () => {
  it('an abbreviated commit binds nothing and is refused', () => {
    expect(
      refusal('<testsuite>\n<properties>\n<property name="commit" value="1a2b3c"/></properties></testsuite>'),
    ).toMatchObject({
      code: 'EVIDENCE_INVALID',
      message: 'property commit is "1a2b3c", not a full git object id (40 or 64 hexadecimal digits)',
      place: { line: 3 },
    });
  });

  it('two suites that name two commits are refused', () => {
    const suite = (digit: string) =>
      `<testsuite><properties><property name="commit" value="${digit.repeat(40)}"/></properties></testsuite>`;
    expect(refusal(`<testsuites>${suite('1')}${suite('2')}</testsuites>`).code).toBe('EVIDENCE_INCONSISTENT');
  });

  it('reads the tested artefact and the executor, and ignores properties of the environment', () => {
    const artifact = `sha256:${'a'.repeat(64)}`;
    const reading = readXmlText(
      `<testsuite><properties><property name="artifact" value="${artifact}"/><property name="executor">ci run 7</property><property name="constructor" value="x"/></properties></testsuite>`,
    );
    expect(reading).toMatchObject({ claims: { artifact }, executor: 'ci run 7' });
  });

  it('does not state an end when one suite does not say how long it took', () => {
    const { startedAt, finishedAt } = readXmlText(
      '<testsuites><testsuite timestamp="2026-03-01T09:30:00+01:00" time="2"><testcase name="x"/></testsuite><testsuite timestamp="2026-03-01T09:00:00Z"><testcase name="y"/></testsuite></testsuites>',
    );
    expect({ startedAt, finishedAt }).toEqual({ startedAt: Date.UTC(2026, 2, 1, 8, 30), finishedAt: undefined });
  });

  it('refuses a date that does not exist', () => {
    expect(refusal('<testsuite timestamp="2026-02-31T00:00:00Z"/>').message).toBe(
      'timestamp="2026-02-31T00:00:00Z" of <testsuite> is not understood',
    );
  });

  it('shortens long messages without cutting a character in two', () => {
    const { cases } = readXmlText(
      `<testsuite><testcase name="x"><failure message="${'a'.repeat(498)}😀😀"/></testcase></testsuite>`,
    );
    expect(cases[0]?.message).toBe(`${'a'.repeat(498)}…`);
  });
});

describe('bad files', () => {
  it.each([
    [
      'truncated in a suite',
      '<testsuites>\n<testsuite name="a"><testcase name="x"/>\n',
      'EVIDENCE_INVALID',
      'truncated: unclosed <testsuite> at end of file',
    ],
    [
      'truncated in a tag',
      '<testsuites><testsuite name="a"><testcase na',
      'EVIDENCE_INVALID',
      'truncated: unclosed <testsuite> at end of file',
    ],
    ['empty', '', 'EVIDENCE_INVALID', 'the file is empty'],
    [
      'another document',
      '<html></html>',
      'EVIDENCE_INVALID',
      'the root element is <html>, a JUnit report has <testsuites> or <testsuite>',
    ],
    [
      'a document type',
      '<?xml version="1.0"?>\n<!DOCTYPE testsuites SYSTEM "x">\n<testsuites/>',
      'EVIDENCE_DOCTYPE',
      'a test report may not declare a document type (entity expansion, external files)',
    ],
    [
      'an undefined entity',
      '<testsuite>&bomb;</testsuite>',
      'EVIDENCE_INVALID',
      "not well-formed XML: Named entity isn't defined: &bomb;",
    ],
    [
      'another encoding',
      '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite/>',
      'EVIDENCE_ENCODING',
      'the file declares the encoding "ISO-8859-1"; only UTF-8 is read',
    ],
  ])('refuses a file that is %s', (_, text, code, message) => {
    expect(refusal(text)).toMatchObject({ code, message, exitCode: 3, next: expect.any(String) });
  });

  it('names the line of a document type', () => {
    expect(refusal('<?xml version="1.0"?>\n<!DOCTYPE testsuites>\n<testsuites/>').place).toEqual({
      path: 'report.xml',
      line: 2,
      column: 1,
    });
  });
});
