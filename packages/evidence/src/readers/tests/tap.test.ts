import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { Parser } from 'tap-parser';
import { describe, expect, it } from 'vitest';
import type { TestsReading } from '../../reading.ts';
import { tapReader } from './tap.ts';

const folder = new URL('../../../fixtures/tap/', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');

function read(stream: string, forms: readonly string[] = []): TestsReading {
  const reading = tapReader.read({ bytes: new TextEncoder().encode(stream), path: 'a.tap', requirementIds: forms });
  if (reading.kind !== 'tests') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

function refusal(stream: string): string {
  try {
    read(stream);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.line} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const outcomes = ({ cases }: TestsReading) => cases.map(({ id, outcome }) => `${id}: ${outcome}`);

describe('what tools write', () => {
  it('node:test: suites are paths, and the failing suite is no failure beside that of its test', () => {
    const reading = read(text('node-test.tap'), ['REQ-*']);
    expect(outcomes(reading)).toEqual([
      'dose::limits the rate # of REQ-1: passed',
      'dose::stops at the limit: failed',
      'dose > bolus::is counted: passed',
      'dose > bolus::is refused when empty: failed',
      'dose::is logged: skipped',
      'alarm sounds: passed',
      'alarm repeats: failed',
      'alarm fades: todo',
    ]);
    expect(reading.cases[0]?.requirements).toEqual(['REQ-1']);
    expect(reading.cases[1]).toMatchObject({
      message: 'Expected values to be strictly equal:\n\n120 !== 100',
      position: { line: 10, column: 5 },
    });
  });

  it('Perl: todo and skip are no passes, and tests without a name go by their number', () => {
    expect(outcomes(read(text('perl.tap')))).toEqual([
      'limits the rate (REQ-1): passed',
      'stops at the limit: failed',
      'test 3: skipped',
      'test 4: skipped',
      'is audited: failed',
      'is signed meanwhile: todo',
      'bolus # of the day::is counted: passed',
      'bolus # of the day > when empty::is refused: failed',
      'test 8: skipped',
      'test 9: passed',
    ]);
  });

  it('mocha: a broken hook is a failure, and messages stand deeper in the diagnostics', () => {
    const reading = read(text('mocha.tap'));
    expect(reading.cases.map(({ name, outcome, message }) => [name, outcome, message])).toEqual([
      ['dose limits the rate (REQ-1)', 'passed', undefined],
      ['dose stops at the limit', 'failed', '120 == 100'],
      ['dose is logged', 'skipped', undefined],
      ['dose is audited', 'skipped', undefined],
      ['dose needs the pump', 'skipped', undefined],
      ['dose settles', 'passed', undefined],
      ['valve "before all" hook for "closes"', 'failed', 'no pump'],
    ]);
  });

  it('a plan of nothing is empty, not passed', () => {
    expect(read(text('perl-skip-all.tap'))).toMatchObject({ empty: true, cases: [] });
  });

  it.each([
    ['perl-bail-out.refused.tap', 'EVIDENCE_TRUNCATED 3 the run was given up (Bail out!): no pump attached'],
    ['perl-dies.refused.tap', 'EVIDENCE_TRUNCATED 2 there is no plan (1..N)'],
  ])('%s is refused', (name, message) => {
    expect(refusal(text(name))).toBe(message);
  });
});

describe('one test point', () => {
  it.each([
    ['ok', 'test 1: passed'],
    ['not ok', 'test 1: failed'],
    ['ok 1 dose', 'dose: passed'],
    ['ok 1 - dose', 'dose: passed'],
    ['ok - dose', 'dose: passed'],
    ['ok 1 - dose # SKIP no pump', 'dose: skipped'],
    ['ok 1 - dose # skipped: no pump', 'dose: skipped'],
    ['ok 1 # skip', 'test 1: skipped'],
    ['ok 1 - dose #todo', 'dose: todo'],
    ['ok 1 - dose # time=3ms', 'dose: passed'],
    ['ok 1 - dose # time=3ms # SKIP no pump', 'dose: skipped'],
    ['ok 1 - dose # duration_ms 3 # TODO', 'dose: todo'],
    ['not ok 1 - dose # TODO later', 'dose: failed'],
    ['not ok 1 - dose # SKIP', 'dose: failed'],
    ['ok 1 - issue #7 \\# TODO \\\\', 'issue #7 # TODO \\: passed'],
    ['ok 1 - dose#SKIP', 'dose#SKIP: passed'],
    ['ok 1 - 2', '2: passed'],
  ])('%s', (line, outcome) => {
    expect(outcomes(read(`TAP version 14\n1..1\n${line}\n`))).toEqual([outcome]);
  });

  it('windows line ends and a missing last one are read', () => {
    expect(outcomes(read('1..1\r\nok 1 - dose # SKIP x\r\n'))).toEqual(['dose: skipped']);
    expect(outcomes(read('ok 1\n1..1'))).toEqual(['test 1: passed']);
  });
});

describe('subtests', () => {
  const stream = (inner: string, closing: string) => `1..1\n${inner}\n${closing}\n`;

  it('a closing point that fails although everything inside passed is a failure', () => {
    expect(outcomes(read(stream('    ok 1 - a\n    1..1', 'not ok 1 - dose')))).toEqual([
      'dose::a: passed',
      'dose: failed',
    ]);
  });

  it('a closing point that passes hides no failure inside', () => {
    expect(outcomes(read(stream('    not ok 1 - a\n    1..1', 'ok 1 - dose')))).toEqual(['dose::a: failed']);
  });

  it('a subtest with nothing in it is skipped', () => {
    expect(outcomes(read(stream('    1..0', 'ok 1 - dose')))).toEqual(['dose: skipped']);
  });

  it.each([
    [
      'without a closing point',
      '1..1\n    ok 1\n    1..1\n',
      'EVIDENCE_TRUNCATED 4 truncated: a subtest has no result of its own',
    ],
    [
      'without a plan',
      stream('    ok 1', 'ok 1'),
      'EVIDENCE_TRUNCATED 3 there is no plan (1..N) in the subtest that begins at line 2',
    ],
    [
      'two levels deeper at once',
      stream('        ok 1', 'ok 1'),
      'EVIDENCE_INVALID 2 the indentation fits no test or subtest',
    ],
    [
      'closed two levels at once',
      '1..1\n    1..1\n        ok 1\n        1..1\nok 1\n',
      'EVIDENCE_INVALID 5 a subtest has no result of its own',
    ],
    ['indented by three', stream('   ok 1', 'ok 1'), 'EVIDENCE_INVALID 2 the indentation fits'],
  ])('refused: %s', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('refuses 65 levels', () => {
    const lines = Array.from({ length: 70 }, (_, depth) => `${'    '.repeat(depth)}1..1`);
    expect(refusal(lines.join('\n'))).toBe('EVIDENCE_LIMIT 66 subtests are nested deeper than 64');
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', '', 'EVIDENCE_TRUNCATED 1 there is no plan'],
    ['a version alone', 'TAP version 14\n# done\n', 'EVIDENCE_TRUNCATED 3 there is no plan'],
    ['fewer tests than planned', '1..3\nok 1\nok 2\n', 'EVIDENCE_TRUNCATED 4 the plan says 3 tests, there are 2'],
    ['more tests than planned', '1..1\nok 1\nok 2\n', 'EVIDENCE_INCONSISTENT 4 the plan says 1 tests, there are 2'],
    [
      'a test in a plan of nothing',
      '1..0 # SKIP\nnot ok 1\n',
      'EVIDENCE_INCONSISTENT 3 the plan says 0 tests, there are 1',
    ],
    ['a test twice', '1..2\nok 1\nok 1\n', 'EVIDENCE_INCONSISTENT 3 test 1 appears twice'],
    ['a number outside the plan', '1..2\nok 1\nok 3\n', 'EVIDENCE_INCONSISTENT 4 test 3 is outside the plan 1..2'],
    ['two plans', '1..1\nok 1\n1..1\n', 'EVIDENCE_INVALID 3 there is a second plan'],
    ['a plan in the middle', 'ok 1\n1..2\nok 2\n', 'EVIDENCE_INVALID 3 a test point stands after the plan'],
    ['a plan that begins late', '2..3\nok 2\nok 3\n', 'EVIDENCE_INVALID 1 the plan begins at 2'],
    ['output between the tests', '1..1\nvalve stuck\nok 1\n', 'EVIDENCE_INVALID 2 "valve stuck" is no line of TAP'],
    ['a later version', 'TAP version 15\n1..1\nok\n', 'EVIDENCE_VERSION 1 TAP version 15 is not read, only 13 and 14'],
    ['two streams', '1..1\nok\nTAP version 13\n1..1\nok\n', 'EVIDENCE_INVALID 3 a version stands after tests'],
    [
      'diagnostics that are cut',
      '1..1\nnot ok 1\n  ---\n  error: x\n',
      'EVIDENCE_TRUNCATED 3 truncated: the diagnostics',
    ],
    [
      'a failure inside diagnostics',
      '1..1\nok 1\n  ---\nnot ok 2\n  ...\n',
      'EVIDENCE_INVALID 4 "not ok 2" is no line of TAP',
    ],
    ['a bail-out', '1..1\nok 1\nbail out!\n', 'EVIDENCE_TRUNCATED 3 the run was given up (Bail out!)'],
  ])('%s', (_, stream, message) => {
    expect(refusal(stream)).toContain(message);
  });
});

describe('compared with tap-parser in strict mode', () => {
  function strict(stream: string) {
    const parser = new Parser({ strict: true });
    const results: { readonly ok: boolean }[] = [];
    parser.on('result', (result: { readonly ok: boolean }) => results.push(result));
    parser.end(stream);
    return { ok: parser.ok, results };
  }

  it.each(['node-test.tap', 'mocha.tap', 'perl.tap'])('%s: the same number of tests and of failures', (name) => {
    const { cases } = read(text(name));
    const { results } = strict(text(name));
    expect(cases).toHaveLength(results.length);
    expect(cases.filter(({ outcome }) => outcome === 'failed')).toHaveLength(results.filter(({ ok }) => !ok).length);
  });

  it('what reads as passed here never fails there', () => {
    const lines = [
      'TAP version 14',
      '1..3',
      'ok 1 - a',
      '# note',
      '    1..2',
      '    ok 1 - b',
      '    ok 2',
      'ok 2 - c',
      'ok 3',
      '  ---',
      '  x: 1',
      '  ...',
    ];
    const extra = [
      'not ok 3 - d',
      'ok',
      '    not ok 1',
      '1..4',
      '1..0',
      '    ok',
      'Bail out!',
      'noise',
      '',
      'ok 4 # TODO',
    ];
    const edit = fc.tuple(fc.nat(lines.length), fc.nat(2), fc.subarray(extra, { maxLength: 2 }));
    let passed = 0;
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 3 }), (edits) => {
        const changed = edits.reduce((all, [at, removed, added]) => all.toSpliced(at, removed, ...added), lines);
        const stream = `${changed.join('\n')}\n`;
        let reading: TestsReading;
        try {
          reading = read(stream);
        } catch (error) {
          expect(error).toBeInstanceOf(GateError);
          return;
        }
        if (reading.cases.length > 0 && reading.cases.every(({ outcome }) => outcome === 'passed')) {
          passed += 1;
          expect(strict(stream).ok, stream).toBe(true);
        }
      }),
      { numRuns: 500, seed: 20_260_301 },
    );
    expect(passed).toBeGreaterThan(10);
  });
});

it('takes linear time on names made to be slow', () => {
  const before = process.cpuUsage();
  expect(read(`1..1\nok 1 - ${'# '.repeat(300_000)}\n`).cases).toHaveLength(1);
  expect(refusal(`${' '.repeat(400_000)}x`)).toContain('EVIDENCE_INVALID');
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
});
