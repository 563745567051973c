import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { CoverageReading } from '../../reading.ts';
import { istanbulSummaryReader } from './istanbul-summary.ts';

function readText(text: string): CoverageReading {
  const reading = istanbulSummaryReader.read({ bytes: new TextEncoder().encode(text), path: 'summary.json' });
  if (reading.kind !== 'coverage') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/istanbul-summary/${name}.json`, import.meta.url), 'utf8');

function refusal(value: object | string): string {
  try {
    readText(typeof value === 'string' ? value : JSON.stringify(value));
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.pointer}: ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const counter = (covered: number, total: number, pct: unknown = total === 0 ? 100 : (100 * covered) / total) => ({
  total,
  covered,
  skipped: 0,
  pct,
});
const counters = (lines: object) => ({ lines, statements: lines, functions: counter(0, 0), branches: counter(0, 0) });

describe('summaries of real tools', () => {
  it('of nyc', () => {
    expect(readText(fixture('nyc/coverage-summary')).files[0]).toEqual({
      path: '/pump/dose.js',
      lines: { covered: 4, total: 6 },
      branches: { covered: 4, total: 7 },
      functions: { covered: 1, total: 2 },
    });
  });

  it('of c8', () => {
    expect(readText(fixture('c8/coverage-summary')).files.map(({ path, lines }) => [path, lines])).toEqual([
      ['/pump/dose.js', { covered: 22, total: 28 }],
      ['/pump/idle.js', { covered: 1, total: 3 }],
    ]);
  });

  it.each([
    ['vitest/istanbul', [8, 1]],
    ['vitest/v8', [23, 3]],
    ['jest/coverage-summary', [2]],
  ])('of %s', (name, totals) => {
    expect(readText(fixture(name)).files.map(({ lines }) => lines.total)).toEqual(totals);
  });

  it('that tells one file under two spellings of its path is refused', () => {
    const file = counters(counter(1, 1));
    expect(refusal({ total: counters(counter(2, 2)), 'src/a.js': file, './src//a.js': file })).toBe(
      'EVIDENCE_INCONSISTENT : "src/a.js" and "./src//a.js" are one file',
    );
  });

  it('of nothing is empty', () => {
    expect(readText(JSON.stringify({ total: counters(counter(0, 0, 'Unknown')) }))).toMatchObject({
      empty: true,
      files: [],
    });
  });
});

describe('what could make coverage look better than it is', () => {
  const half = counters(counter(1, 2));
  it.each([
    [
      'a total of other files',
      { total: counters(counter(2, 2)), 'a.js': half },
      'EVIDENCE_INCONSISTENT /total: the total of lines says 2 of 2 covered, those of the files are 1 of 2',
    ],
    [
      'a percentage of other counts',
      { total: half, 'a.js': counters(counter(1, 2, 100)) },
      'EVIDENCE_INCONSISTENT /a.js/statements/pct: "pct" says 100, covered are 1 of 2',
    ],
    [
      'a percentage that is unknown of something',
      { total: half, 'a.js': counters(counter(1, 2, 'Unknown')) },
      'EVIDENCE_INVALID /a.js/statements/pct: "pct" is "Unknown", not a percentage',
    ],
    [
      'a percentage in a text',
      { total: counters(counter(1, 2, '50')), 'a.js': half },
      'EVIDENCE_INVALID /total/statements/pct',
    ],
    [
      'a percentage above 100',
      { total: counters(counter(3, 2)), 'a.js': half },
      'EVIDENCE_INCONSISTENT /total/statements: 3 covered and 0 skipped of 2',
    ],
    ['a percentage of nothing', { total: counters(counter(0, 0, 50)) }, 'EVIDENCE_INCONSISTENT /total/statements/pct'],
    ['a negative counter', { total: counters(counter(-1, 2)), 'a.js': half }, '"covered" is -1, less than nothing'],
    [
      'a fraction as counter',
      { total: counters(counter(0.5, 1)), 'a.js': half },
      '"covered" is 0.5, not a whole number',
    ],
    ['a file without lines', { total: half, 'a.js': { ...half, lines: undefined } }, '"a.js" has no "lines"'],
    [
      'an unknown counter',
      { total: half, 'a.js': { ...half, mutants: counter(1, 1) } },
      'the counter "mutants" is not understood',
    ],
    ['no total', { 'a.js': half }, 'the document has no "total"'],
    ['a file twice', '{"total":{},"a.js":{},"a.js":{}}', 'EVIDENCE_INVALID undefined: duplicate key "a.js"'],
  ])('%s is refused', (_, value, message) => {
    expect(refusal(value)).toContain(message);
  });
});
