import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collected, junit, materialOf, passed, type TestFile } from '../../test-support/material.ts';
import { assembleFacts } from '../assemble-facts.ts';
import type { CollectedItem } from '../material.ts';
import type { Outcome, TestCase, TestsReading } from '../reading.ts';
import { condenseTests, mayLack, outcomes, testReferences } from './condensed-tests.ts';
import { idsBehind, testsReferredTo } from './referred-tests.ts';

const testCase = (id: string, more: Partial<TestCase> = {}): TestCase => ({
  id,
  name: id,
  outcome: 'passed',
  attempts: 1,
  requirements: [],
  position: { line: 1 },
  ...more,
});
const reportOf = (cases: readonly TestCase[]): TestsReading => ({
  kind: 'tests',
  format: 'junit',
  claims: {},
  empty: cases.length === 0,
  cases,
  tools: [],
});
const itemOf = (path: string, reading: TestsReading): CollectedItem => ({
  kind: 'tests',
  path,
  sha256: `sha256:${path.charCodeAt(0).toString(16).padStart(64, '0')}`,
  size: 1,
  binding: 'none',
  subject: {},
  reading,
});

/** Condenses all reports as a run does: for what the records name, then once more for the ids that are behind the names. */
function condensed(items: readonly CollectedItem[]): CollectedItem[] {
  const readings = items.flatMap((item) => ('reading' in item ? [item.reading] : []));
  const asked = testReferences(testsReferredTo(readings));
  const reports = new Map(
    readings.flatMap((reading) => (reading.kind === 'tests' ? [[reading, condenseTests(reading, asked)]] : [])),
  );
  const ids = testReferences(idsBehind(reports.values(), asked.texts));
  return items.map((item) => {
    const report = 'reading' in item && item.reading.kind === 'tests' ? reports.get(item.reading) : undefined;
    if (report === undefined || !('reading' in item) || item.reading.kind !== 'tests') return item;
    return {
      ...item,
      reading: mayLack(report, ids)
        ? condenseTests(item.reading, testReferences([...asked.texts, ...ids.texts]))
        : report,
    };
  });
}

const word = fc.constantFrom('a', 'b', 'c', 'a in b', '__proto__', 'a::b');
const cases = fc.array(
  fc.record(
    {
      id: word,
      name: word,
      outcome: fc.oneof({ weight: 9, arbitrary: fc.constant<Outcome>('passed') }, fc.constantFrom(...outcomes)),
      attempts: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.constant(2)),
      flaky: fc.constant<true>(true),
      requirements: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, fc.array(fc.constantFrom('R-1', 'R-2', 'R-9'))),
      position: fc.record({ line: fc.integer({ min: 1, max: 9 }) }),
    },
    { requiredKeys: ['id', 'name', 'outcome', 'attempts', 'requirements', 'position'] },
  ),
  { maxLength: 12 },
);

describe('facts from condensed reports', () => {
  it('are those from whole reports, whatever refers to the tests', () => {
    const links = fc.array(word, { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(cases, { maxLength: 3 }),
        links,
        links,
        links,
        links,
        (reports, own, traced, failing, waived) => {
          const records: TestFile[] = [
            [
              'requirements',
              { requirements: [{ id: 'R-1', verifiedBy: own.map((test) => ({ test })) }, { id: 'R-2' }] },
            ],
            ['trace', { links: traced.map((test) => ({ from: 'R-2', test })) }],
            [
              'anomalies',
              { id: 'A-1', title: 't', description: 'd', state: 'open', failingTests: [...new Set(failing)] },
            ],
            ['waivers', waiverOf(waived)],
          ].map(([kind, value]) => ({ kind, path: `gate/${kind}.yaml`, text: JSON.stringify(value) }) as TestFile);
          const items = [
            ...reports.map((report, i) => itemOf(`${'abc'[i]}.xml`, reportOf(report))),
            ...records.map(collected),
          ];
          const whole = assembleFacts(materialOf([], { items }));
          const short = assembleFacts(materialOf([], { items: condensed(items) }));
          expect(JSON.stringify(short)).toBe(JSON.stringify(whole));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function waiverOf(subjects: readonly string[]) {
  return {
    ...{ id: 'W-1', rule: 'VER-03', subjects: ['none', ...subjects], version: '2.4.0', reason: 'temporary', text: 't' },
    ...{ requestedBy: 'a', approvals: [{ by: 'b', role: 'r', at: '2026-03-01' }] },
    ...{ createdAt: '2026-03-01', expiresAt: '2026-04-01', findingDigests: [`sha256:${'0'.repeat(64)}`] },
  };
}

it('a report keeps what did not plainly pass and what was asked for, and counts the rest', () => {
  const report = reportOf([
    testCase('p::one', { name: 'one' }),
    testCase('p::two', { name: 'two' }),
    testCase('p::three', { name: 'three' }),
    testCase('bad', { outcome: 'failed' }),
    testCase('again', { attempts: 2 }),
    testCase('flaky', { flaky: true }),
    testCase('own', { requirements: ['R-1'] }),
  ]);
  const short = condenseTests(report, testReferences(['p::one', 'two']));
  expect(short.cases.map(({ id }) => id)).toEqual(['p::one', 'p::two', 'bad', 'again', 'flaky', 'own']);
  expect(short.counts).toMatchObject({ passed: 6, failed: 1 });
  expect(mayLack(short, testReferences(['p::one', 'two', 'four', 'bad']))).toBe(false);
  expect(mayLack(short, testReferences(['p::three']))).toBe(true);
  expect(mayLack(short, testReferences(['three']))).toBe(true);
});

it('a reference that nobody asked for is a bug, and never a test that did not run', () => {
  const { items, ...rest } = materialOf([
    { kind: 'tests', path: 'a.xml', text: junit(passed('one')) },
    { kind: 'requirements', path: 'r.yaml', text: 'requirements: [{id: R-1, verifiedBy: [{test: one}]}]' },
  ]);
  const short = items.map((item) =>
    'reading' in item && item.reading.kind === 'tests'
      ? { ...item, reading: condenseTests(item.reading, testReferences([])) }
      : item,
  );
  expect(() => assembleFacts({ ...rest, items: short })).toThrow('was condensed for fewer references');
});
