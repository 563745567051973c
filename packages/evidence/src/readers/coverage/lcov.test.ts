import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { CoverageReading } from '../../reading.ts';
import { lcovReader } from './lcov.ts';

function read(bytes: Uint8Array): CoverageReading {
  const reading = lcovReader.read({ bytes, path: 'lcov.info' });
  if (reading.kind !== 'coverage') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readText = (text: string) => read(new TextEncoder().encode(text));
const readFixture = (name: string) => read(readFileSync(new URL(`../../../fixtures/lcov/${name}`, import.meta.url)));

function refusal(text: string): string {
  try {
    readText(text);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.line}: ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const section = (...records: string[]) => `SF:a.c\n${records.map((record) => `${record}\n`).join('')}end_of_record\n`;

describe('tracefiles of real tools', () => {
  it('of geninfo: the sections of a header are merged to what lcov itself merges them to', () => {
    const header = {
      path: '/pump/src/dose.h',
      lines: { covered: 4, total: 4 },
      branches: { covered: 3, total: 4 },
      functions: { covered: 1, total: 1 },
    };
    const captured = readFixture('geninfo/captured.info').files;
    expect(captured).toContainEqual(header);
    expect(captured.filter(({ path }) => path === header.path)).toHaveLength(1);
    expect(captured.filter(({ path }) => path !== '/pump/src/main.c')).toEqual(
      expect.arrayContaining(readFixture('geninfo/filtered.info').files as CoverageReading['files'][number][]),
    );
  });

  it('of node:test: two functions of one name are two', () => {
    expect(readFixture('node-test/report.info').files).toEqual([
      {
        path: 'dose.js',
        lines: { covered: 22, total: 28 },
        branches: { covered: 5, total: 7 },
        functions: { covered: 4, total: 6 },
      },
      {
        path: 'idle.js',
        lines: { covered: 1, total: 3 },
        branches: { covered: 1, total: 1 },
        functions: { covered: 0, total: 1 },
      },
    ]);
  });

  it('of gcovr, the same as its Cobertura report says', () => {
    const { files } = readFixture('gcovr/report.info');
    expect(files).toContainEqual({
      path: '/pump/src/alarm.c',
      lines: { covered: 6, total: 8 },
      branches: { covered: 3, total: 4 },
      functions: { covered: 1, total: 1 },
    });
  });

  it('of coverage.py, whose functions have ends and whose branches have words', () => {
    expect(readFixture('coverage-py/report.info').files).toContainEqual({
      path: 'pump/dose.py',
      lines: { covered: 9, total: 12 },
      branches: { covered: 3, total: 6 },
      functions: { covered: 2, total: 3 },
    });
  });

  it('of c8', () => {
    expect(readFixture('c8/report.info').files[0]?.functions).toEqual({ covered: 3, total: 5 });
  });
});

describe('the form of lcov 2', () => {
  it('a function by index ran when one of its names did; exception branches and expressions are branches', () => {
    expect(readFixture('lcov-2/functions-by-index.info').files).toEqual([
      {
        path: 'src/limit.hpp',
        lines: { covered: 3, total: 5 },
        branches: { covered: 2, total: 3 },
        functions: { covered: 1, total: 2 },
      },
    ]);
  });

  it('names with commas stay whole, and counters may take functions of one line as one', () => {
    expect(readFixture('lcov-2/functions-with-end.info').files[0]?.functions).toEqual({ covered: 1, total: 3 });
  });
});

describe('merging', () => {
  it('sections of several tests: a line or branch ran when one of them ran it', () => {
    const { files } = readText(
      `TN:one\n${section('DA:1,0', 'DA:2,1', 'BRDA:2,0,0,1', 'BRDA:2,0,1,-')}TN:two\n${section('DA:1,3', 'DA:3,0', 'BRDA:2,0,1,0')}`,
    );
    expect(files).toEqual([{ path: 'a.c', lines: { covered: 2, total: 3 }, branches: { covered: 1, total: 2 } }]);
  });

  it('a file under two spellings of its path counts once', () => {
    const text = `${section('DA:1,1')}${section('DA:1,1', 'DA:2,0').replace('SF:a.c', 'SF:./x/..//a.c')}`;
    expect(readText(text).files).toEqual([{ path: 'a.c', lines: { covered: 1, total: 2 } }]);
  });

  it('a function that no record says to have run did not', () => {
    expect(readText(section('FN:1,f', 'DA:1,1')).files[0]?.functions).toEqual({ covered: 0, total: 1 });
  });

  it('a tracefile whose files have no lines, or without any file, is empty', () => {
    expect(readText(section()).empty).toBe(true);
    expect(readText('TN:\n').empty).toBe(true);
  });

  it('reads lines that end with a carriage return', () => {
    expect(readText(section('DA:1,1').replaceAll('\n', '\r\n')).files[0]?.path).toBe('a.c');
  });
});

describe('recognising', () => {
  it('passes over comments and blank lines at the beginning, in linear time', () => {
    expect(lcovReader.looksLike('# made by hand\n\n  \r\nSF:a.c\n')).toBe(true);
    expect(lcovReader.looksLike('\n'.repeat(4096))).toBe(false);
    expect(lcovReader.looksLike('hello\nSF:a.c\n')).toBe(false);
  });
});

describe('what is refused', () => {
  it.each([
    [
      'a tracefile that is cut off',
      'SF:a.c\nDA:1,1\nDA:12,1',
      'EVIDENCE_TRUNCATED 1: truncated: the section of "a.c" has no end_of_record',
    ],
    ['a section inside a section', 'SF:a.c\nDA:1,1\nSF:b.c\nend_of_record\n', 'EVIDENCE_TRUNCATED 1'],
    ['an empty file', '\n', 'EVIDENCE_INVALID 1: the file is empty'],
    ['records outside of a section', 'TN:\nDA:1,1\n', 'EVIDENCE_INVALID 2: "DA" stands outside'],
    ['a section of no file', 'SF:\nend_of_record\n', 'EVIDENCE_INVALID 1: SF names no file'],
    ['a negative count', section('DA:1,-5'), 'EVIDENCE_INVALID 2: DA:1,-5 does not have the form'],
    ['a count that is no whole number', section('DA:1,1.5'), 'EVIDENCE_INVALID 2'],
    ['line 0', section('DA:0,1'), 'EVIDENCE_INVALID 2'],
    ['a branch without taken', section('BRDA:1,0,0'), 'EVIDENCE_INVALID 2: BRDA:1,0,0 does not have the form'],
    ['a negative branch', section('BRDA:1,0,0,-1'), 'EVIDENCE_INVALID 2'],
    ['an unknown record', section('XY:1'), 'EVIDENCE_INVALID 2: the record "XY" is not understood'],
    ['an inherited name as record', section('constructor:1'), 'EVIDENCE_INVALID 2'],
    [
      'LF that says more',
      section('DA:1,1', 'LF:2'),
      'EVIDENCE_INCONSISTENT 3: LF says 2, the lines of the section are 1',
    ],
    [
      'LH that says more',
      section('DA:1,0', 'LF:1', 'LH:1'),
      'EVIDENCE_INCONSISTENT 4: LH says 1, the lines that ran of the section are 0',
    ],
    ['BRH that says more', section('BRDA:1,0,0,-', 'BRF:1', 'BRH:1'), 'EVIDENCE_INCONSISTENT 4'],
    ['FNF that says less', section('FN:1,f', 'FN:2,g', 'FNF:1'), 'EVIDENCE_INCONSISTENT 4'],
    ['a counter that is no number', section('LF:all'), 'EVIDENCE_INVALID 2: LF:all'],
    [
      'calls of a function that is not there',
      section('FNDA:1,f'),
      'EVIDENCE_INCONSISTENT 2: FNDA is of the function "f", which no record of the section defines',
    ],
    ['calls told twice', section('FN:1,f', 'FNDA:0,f', 'FNDA:1,f'), 'EVIDENCE_INCONSISTENT 4'],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });
});

it('functions of one name take linear time', () => {
  const each = (record: string) => `${record}\n`.repeat(100_000).trimEnd();
  const [file] = readText(section(each('FN:1,f'), each('FNDA:1,f'))).files;
  expect(file?.functions).toEqual({ covered: 100_000, total: 100_000 });
});
