import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { CoverageReading } from '../../reading.ts';
import { coberturaReader } from './cobertura.ts';

function read(bytes: Uint8Array): CoverageReading {
  const reading = coberturaReader.read({ bytes, path: 'coverage.xml' });
  if (reading.kind !== 'coverage') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const readText = (text: string) => read(new TextEncoder().encode(text));
const readFixture = (name: string) =>
  read(readFileSync(new URL(`../../../fixtures/cobertura/${name}`, import.meta.url)));

function refusal(readIt: () => unknown): string {
  try {
    readIt();
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.line}: ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

/** A report with these attributes of its root, and these classes in one package. */
const report = (classes: string, root = '') =>
  `<coverage ${root}><packages><package name="p"><classes>\n${classes}</classes></package></packages></coverage>`;
const oneClass = (lines: string, name = 'C') =>
  `<class name="${name}" filename="c.x"><methods/><lines>${lines}</lines></class>`;

const dose = { path: 'src/dose.h', lines: { covered: 4, total: 4 }, branches: { covered: 3, total: 4 } };

describe('reports of real tools', () => {
  it('of gcovr 8, whose document type is passed over and whose time is in seconds', () => {
    const { files, empty, claims } = readFixture('gcovr/gcovr-8.xml');
    expect(empty).toBe(false);
    expect(new Date(claims.producedAt ?? 0).getUTCFullYear()).toBe(2026);
    expect(files).toEqual([
      {
        path: 'src/alarm.c',
        lines: { covered: 6, total: 8 },
        branches: { covered: 3, total: 4 },
        functions: { covered: 1, total: 1 },
      },
      { ...dose, functions: { covered: 1, total: 1 } },
      {
        path: 'src/main.c',
        lines: { covered: 2, total: 2 },
        branches: { covered: 3, total: 6 },
        functions: { covered: 1, total: 1 },
      },
      {
        path: 'src/pump.c',
        lines: { covered: 2, total: 4 },
        branches: { covered: 0, total: 0 },
        functions: { covered: 1, total: 2 },
      },
    ]);
  });

  it('of gcovr 5, which lists no methods: nothing is said of functions', () => {
    const { files } = readFixture('gcovr/gcovr-5.xml');
    expect(files.find(({ path }) => path === 'src/dose.h')).toEqual(dose);
  });

  it('of pytest-cov, whose time is in milliseconds; without --cov-branch nothing is said of branches', () => {
    const { files, claims } = readFixture('pytest-cov/branches.xml');
    expect(new Date(claims.producedAt ?? 0).getUTCFullYear()).toBe(2026);
    expect(files).toContainEqual({
      path: 'dose.py',
      lines: { covered: 9, total: 12 },
      branches: { covered: 3, total: 6 },
    });
    expect(readFixture('pytest-cov/lines-only.xml').files).toContainEqual({
      path: 'dose.py',
      lines: { covered: 9, total: 12 },
    });
  });

  it('of c8', () => {
    expect(readFixture('c8/report.xml').files).toContainEqual({
      path: 'idle.js',
      lines: { covered: 1, total: 3 },
      branches: { covered: 1, total: 1 },
      functions: { covered: 0, total: 1 },
    });
  });

  it('of gocover-cobertura, with two classes of one file', () => {
    expect(readFixture('gocover/report.xml').files).toEqual([
      { path: 'dose.go', lines: { covered: 4, total: 6 }, functions: { covered: 1, total: 2 } },
    ]);
  });

  it('of PHPUnit, whose time is in seconds, with two classes of one file', () => {
    const { files, claims } = readFixture('phpunit/report.xml');
    expect(files).toEqual([{ path: 'Dose.php', lines: { covered: 2, total: 5 }, functions: { covered: 1, total: 3 } }]);
    expect(new Date(claims.producedAt ?? 0).getUTCFullYear()).toBe(2026);
  });

  it('of nyc is refused where branches that the header counts stand on no line', () => {
    expect(refusal(() => readFixture('nyc/branches-left-out.refused.xml'))).toBe(
      'EVIDENCE_INCONSISTENT 3: branches-valid says 9, the branches in the report are 8',
    );
  });
});

describe('counting', () => {
  const hit = '<line number="1" hits="1"/>';
  const missed = '<line number="1" hits="0"/>';

  it('a line that two classes share counts once, and is covered when one of them ran it', () => {
    const { files } = readText(
      report(
        oneClass(`${missed}<line number="2" hits="0"/>`, 'A') + oneClass(hit, 'A$1'),
        'lines-valid="2" lines-covered="1"',
      ),
    );
    expect(files).toEqual([{ path: 'c.x', lines: { covered: 1, total: 2 } }]);
  });

  it('a file under two spellings of its path counts once', () => {
    const other = oneClass(missed, 'B').replace('c.x', './c.x');
    const { files } = readText(report(oneClass(hit, 'A') + other, 'lines-valid="1" lines-covered="1"'));
    expect(files).toEqual([{ path: 'c.x', lines: { covered: 1, total: 1 } }]);
  });

  it('reads the words of .NET, where a line of two accessors stands in a class twice', () => {
    const line = (hits: number) => `<line number="1" hits="${hits}" branch="False"/>`;
    const branch = '<line number="2" hits="1" branch="True" condition-coverage="50% (1/2)"/>';
    const { files } = readText(
      report(oneClass(`${line(1)}${line(0)}${branch}`), 'lines-valid="3" lines-covered="2" line-rate="0.6666"'),
    );
    expect(files).toEqual([{ path: 'c.x', lines: { covered: 2, total: 2 }, branches: { covered: 1, total: 2 } }]);
  });

  it('accepts totals of tools that count a shared line for each class', () => {
    const classes = oneClass(missed, 'A') + oneClass(hit, 'B');
    expect(readText(report(classes, 'lines-valid="2" lines-covered="1" line-rate="0.5"')).files[0]?.lines.total).toBe(
      1,
    );
  });

  it('branches of a shared line all count', () => {
    const line = (said: string) => `<line number="1" hits="1" branch="true" condition-coverage="${said}"/>`;
    const { files } = readText(report(oneClass(line('50% (1/2)'), 'A') + oneClass(line('100% (2/2)'), 'B')));
    expect(files[0]?.branches).toEqual({ covered: 3, total: 4 });
  });

  it('branches count also on a line that says that it has none', () => {
    const { files } = readText(
      report(oneClass('<line number="1" hits="1" branch="false" condition-coverage="0% (0/2)"/>')),
    );
    expect(files[0]?.branches).toEqual({ covered: 0, total: 2 });
  });

  it('a report without files, and one without lines, is empty', () => {
    expect(readText('<coverage line-rate="1" lines-valid="0"><packages/></coverage>').empty).toBe(true);
    expect(readText(report(oneClass(''), 'line-rate="NaN"')).empty).toBe(true);
  });
});

describe('the time', () => {
  it.each([
    ['1772355600', 1772355600000],
    ['1772355600123', 1772355600123],
    ['0', undefined],
  ])('%s', (timestamp, at) => {
    expect(readText(report(oneClass(''), `timestamp="${timestamp}"`)).claims.producedAt).toBe(at);
  });

  it('that is no number is refused', () => {
    expect(refusal(() => readText(report('', 'timestamp="-5"')))).toContain('EVIDENCE_INVALID 1: timestamp="-5"');
  });
});

describe('what could make coverage look better than it is', () => {
  const line = '<line number="1" hits="1"/>';
  it.each([
    [
      'a total that is too high',
      report(oneClass(line), 'lines-valid="9"'),
      'EVIDENCE_INCONSISTENT 1: lines-valid says 9, the lines in the report are 1',
    ],
    [
      'more covered than there is',
      report(oneClass(line), 'lines-valid="1" lines-covered="2"'),
      'EVIDENCE_INCONSISTENT 1: lines-covered',
    ],
    [
      'a rate that the lines do not have',
      report(oneClass(`${line}<line number="2" hits="0"/>`), 'line-rate="0.9"'),
      'EVIDENCE_INCONSISTENT 1: line-rate says 0.9, 1 of 2 lines',
    ],
    ['a rate above 1', report(oneClass(line), 'line-rate="1.1"'), 'EVIDENCE_INVALID 1: line-rate="1.1"'],
    [
      'a rate of nothing that says half',
      report('', 'branch-rate="0.5"'),
      'EVIDENCE_INCONSISTENT 1: branch-rate says 0.5, 0 of 0 branches',
    ],
    [
      'negative hits',
      report(oneClass('<line number="1" hits="-1"/>')),
      'EVIDENCE_INVALID 2: hits="-1" of <line> is not a whole number from 0',
    ],
    ['a line without hits', report(oneClass('<line number="1"/>')), 'EVIDENCE_INVALID 2: <line> has no hits'],
    ['line 0', report(oneClass('<line number="0" hits="1"/>')), 'EVIDENCE_INVALID 2: number="0"'],
    [
      'a branch without its coverage',
      report(oneClass('<line number="1" hits="1" branch="true"/>')),
      'EVIDENCE_INVALID 2: a <line> with branch="true" has no condition-coverage',
    ],
    [
      'more branches covered than there are',
      report(oneClass('<line number="1" hits="1" condition-coverage="150% (3/2)"/>')),
      'EVIDENCE_INCONSISTENT 2: condition-coverage="150% (3/2)"',
    ],
    [
      'a percentage that the count does not have',
      report(oneClass('<line number="1" hits="1" condition-coverage="100% (1/2)"/>')),
      'EVIDENCE_INCONSISTENT 2: condition-coverage',
    ],
    [
      'a percentage alone',
      report(oneClass('<line number="1" hits="1" condition-coverage="100%"/>')),
      'EVIDENCE_INVALID 2: condition-coverage="100%"',
    ],
    ['a class without file', report('<class name="C"/>'), 'EVIDENCE_INVALID 2: <class> has no filename'],
    [
      'an unknown element',
      report('<class name="C" filename="c"><uncovered/></class>'),
      'EVIDENCE_INVALID 2: <uncovered> in <class> is not understood',
    ],
    [
      'one class twice',
      report(oneClass('') + oneClass(line)),
      'EVIDENCE_INCONSISTENT 2: the class "C" of "c.x" stands there twice',
    ],
  ])('%s is refused', (_, text, message) => {
    expect(refusal(() => readText(text))).toContain(message);
  });

  it('another report that begins with <report> is not taken for Cobertura', () => {
    expect(refusal(() => readText('<report name="x"/>'))).toContain('the root element is <report>');
  });
});
