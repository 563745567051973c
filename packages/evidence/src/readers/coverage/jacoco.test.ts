import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { CoverageReading } from '../../reading.ts';
import { jacocoReader } from './jacoco.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/jacoco/${name}`, import.meta.url), { encoding: 'utf8' });
const real = fixture('maven/jacoco.xml');

function readText(text: string): CoverageReading {
  const reading = jacocoReader.read({ bytes: new TextEncoder().encode(text), path: 'jacoco.xml' });
  if (reading.kind !== 'coverage') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

function refusal(text: string): string {
  try {
    readText(text);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

/** The real report with one thing changed, which must be there. */
function changed(from: string, to: string): string {
  expect(real).toContain(from);
  return real.replace(from, to);
}

describe('reports', () => {
  it('of Maven: two classes of one file, a file that nothing tested, and the document type passed over', () => {
    const { files, empty, claims } = readText(real);
    expect(empty).toBe(false);
    expect(new Date(claims.producedAt ?? 0).getUTCFullYear()).toBe(2026);
    expect(files).toEqual([
      {
        path: 'pump/Mode.java',
        lines: { covered: 0, total: 3 },
        branches: { covered: 0, total: 0 },
        functions: { covered: 0, total: 1 },
      },
      {
        path: 'pump/Dose.java',
        lines: { covered: 6, total: 10 },
        branches: { covered: 4, total: 9 },
        functions: { covered: 4, total: 5 },
      },
    ]);
  });

  it('of several modules: files of one name stay apart by group', () => {
    expect(readText(fixture('aggregate/report.xml')).files).toMatchObject([
      { path: 'core/pump/Limit.java', lines: { covered: 3, total: 4 }, branches: { covered: 2, total: 4 } },
      { path: 'display/pump/Limit.java', lines: { covered: 0, total: 2 }, functions: { covered: 0, total: 2 } },
    ]);
  });

  it('are as old as their latest session', () => {
    const session = (dump: number) => `<sessioninfo id="x" start="1" dump="${dump}"/>`;
    expect(readText(`<report name="x">${session(3000)}${session(9000)}${session(5000)}</report>`).claims).toEqual({
      producedAt: 9000,
    });
  });

  it('without any class are empty', () => {
    expect(readText('<report name="x"><package name="p"/></report>')).toMatchObject({ empty: true, files: [] });
  });
});

describe('what could make coverage look better than it is', () => {
  it.each([
    [
      'a line that ran and did not',
      changed('<line nr="7" mi="5" ci="0"', '<line nr="7" mi="5" ci="1"'),
      'EVIDENCE_INCONSISTENT the counter LINE of the sourcefile "Dose.java" says 6 of 10 covered, it holds 7 of 10',
    ],
    [
      'a line left out',
      changed('<line nr="7" mi="5" ci="0" mb="0" cb="0"/>', ''),
      'the counter LINE of the sourcefile "Dose.java" says 6 of 10 covered, it holds 6 of 9',
    ],
    ['a branch that did not run', changed('mb="2" cb="1"', 'mb="0" cb="3"'), 'the counter BRANCH of the sourcefile'],
    [
      'a total of the report',
      real.replace(
        /<counter type="LINE" missed="7" covered="6"\/>(?![\s\S]*<counter type="LINE")/,
        '<counter type="LINE" missed="0" covered="13"/>',
      ),
      'the counter LINE of the report "pump" says 13 of 13 covered, it holds 6 of 13',
    ],
    [
      'a source file left out',
      real.replace(/<sourcefile name="Mode.java">[\s\S]*?<\/sourcefile>/, ''),
      'the counter INSTRUCTION of the package "pump" says 22 of 52 covered, it holds 22 of 37',
    ],
    [
      'a class left out',
      real.replace(/<class name="pump\/Mode"[\s\S]*?<\/class>/, ''),
      'the counter METHOD of the sourcefile "Mode.java"',
    ],
    [
      'a method that did not run',
      changed('<counter type="METHOD" missed="1" covered="0"/>', '<counter type="METHOD" missed="0" covered="1"/>'),
      'the counter METHOD of the method "<clinit>"',
    ],
    ['a line twice', changed('<line nr="7"', '<line nr="6"'), 'EVIDENCE_INCONSISTENT line 6 stands there twice'],
    ['a class twice', changed('"pump/Alarm"', '"pump/Dose"'), 'the class "pump/Dose" stands there twice'],
    ['a negative counter', changed('mi="5"', 'mi="-5"'), 'EVIDENCE_INVALID mi="-5" of <line> is not a whole number'],
    ['an unknown counter', changed('type="CLASS"', 'type="MUTATION"'), 'EVIDENCE_INVALID type="MUTATION"'],
    [
      'an unknown element',
      changed('<sourcefile name="Mode.java">', '<sourcefile name="Mode.java"><hidden/>'),
      '<hidden> in <sourcefile> is not understood',
    ],
    [
      'a class without debug information',
      changed('<class name="pump/Alarm" sourcefilename="Dose.java">', '<class name="pump/Alarm">'),
      'the class "pump/Alarm" has instructions and no lines',
    ],
  ])('%s is refused', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });

  it('a document type with declarations of its own is refused', () => {
    expect(refusal('<!DOCTYPE report [<!ENTITY a "b">]><report name="x"/>')).toContain('EVIDENCE_DOCTYPE');
  });

  it('what gcovr writes as JaCoCo says of no line whether it ran, and is refused', () => {
    expect(refusal(fixture('gcovr/no-hits.refused.xml'))).toBe('EVIDENCE_INVALID <line> has no mi');
  });

  it('another root is refused', () => {
    expect(refusal('<coverage/>')).toBe(
      'EVIDENCE_INVALID the root element is <coverage>, a JaCoCo report has <report>',
    );
  });
});

it('many source files in one package take linear time', () => {
  const each = (text: (index: number) => string) => Array.from({ length: 60_000 }, (_, index) => text(index)).join('');
  const classes = each((index) => `<class name="c${index}" sourcefilename="s${index}"/>`);
  const sources = each((index) => `<sourcefile name="s${index}"/>`);
  const bytes = new TextEncoder().encode(`<report name="r"><package name="p">${classes}${sources}</package></report>`);
  const reading = jacocoReader.read({ bytes, path: 'jacoco.xml' });
  expect(reading.kind === 'coverage' && reading.files.length).toBe(60_000);
});
