import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import type { TestsReading } from '../../reading.ts';
import { goTestReader } from './go-test.ts';

const folder = new URL('../../../fixtures/go-test-json/', import.meta.url);

function read(bytes: Uint8Array, forms?: readonly string[]): TestsReading {
  const reading = goTestReader.read({
    bytes,
    path: 'test.json',
    ...(forms === undefined ? {} : { requirementIds: forms }),
  });
  if (reading.kind !== 'tests') throw new Error(`a reading of ${reading.kind}`);
  return reading;
}

const fixture = (name: string) => read(readFileSync(new URL(name, folder)));

type Event = Readonly<Record<string, string>>;
const written = (...events: readonly Event[]) =>
  new TextEncoder().encode(events.map((event) => `${JSON.stringify({ Package: 'p', ...event })}\n`).join(''));

/** Events of package `p`, begun as Go begins it. */
const stream = (...events: readonly Event[]) => written({ Action: 'start' }, ...events);

function refusal(bytes: Uint8Array): string {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof GateError) return `${error.code} ${error.place?.line} ${error.message}`;
    throw error;
  }
  throw new Error('was read');
}

const outcomes = ({ cases }: TestsReading) => cases.map(({ id, outcome }) => `${id}: ${outcome}`);

it('a stream that lost its beginning is refused: what ran before nobody knows', () => {
  const whole = [
    { Action: 'run', Test: 'TestA' },
    { Action: 'fail', Test: 'TestA' },
  ];
  const rest = [{ Action: 'run', Test: 'TestB' }, { Action: 'pass', Test: 'TestB' }, { Action: 'pass' }];
  expect(read(stream(...whole, ...rest)).cases).toHaveLength(2);
  expect(refusal(written(...rest))).toBe(
    'EVIDENCE_TRUNCATED 1 truncated: package "p" has no start; the beginning is missing, or Go is older than 1.20',
  );
});

describe('a run of several packages', () => {
  const reading = fixture('packages.json');
  const of = (name: string) => outcomes(reading).filter((line) => line.startsWith(`example.org/pump/${name}`));

  it('subtests, skips and examples are tests of their own', () => {
    expect(of('dose')).toEqual([
      'example.org/pump/dose::TestLimitsTheRate: passed',
      'example.org/pump/dose::TestStopsAtTheLimit: failed',
      'example.org/pump/dose::TestIsLogged: skipped',
      'example.org/pump/dose::TestBolus/REQ-1_is_counted: passed',
      'example.org/pump/dose::TestBolus/is_refused_when_empty: failed',
      'example.org/pump/dose::TestBolus/inner/needs_the_pump: skipped',
      'example.org/pump/dose::TestBolus/inner: passed',
      'example.org/pump/dose::TestBolus: failed',
      'example.org/pump/dose::TestParallel/rate0: passed',
      'example.org/pump/dose::TestParallel/rate1: passed',
      'example.org/pump/dose::TestParallel: passed',
      'example.org/pump/dose::ExampleDose: failed',
    ]);
    expect(reading.cases.find(({ name }) => name === 'TestStopsAtTheLimit')).toMatchObject({
      message: 'dose_test.go:11: rate is 120, not 100',
      position: { line: 57 },
    });
  });

  it('a package that cannot be built, or fails outside any test, is an error of its own', () => {
    expect([...of('broken'), ...of('setup')]).toEqual([
      'example.org/pump/broken: errored',
      'example.org/pump/setup: errored',
    ]);
    expect(reading.cases.find(({ name }) => name.endsWith('/broken'))?.message).toContain('undefined: undefined');
  });

  it('a test that panics is failed, and one that ends the process is an error', () => {
    expect([...of('crash'), ...of('exits')]).toEqual([
      'example.org/pump/crash::TestPasses: passed',
      'example.org/pump/crash::TestPanics: failed',
      'example.org/pump/exits::TestExits: errored',
    ]);
  });

  it('knows when it ran, and the requirements that tests state', () => {
    expect(reading).toMatchObject({
      startedAt: Date.UTC(2026, 10, 22, 19, 21, 56, 238),
      finishedAt: Date.UTC(2026, 10, 22, 19, 21, 56, 590),
    });
    expect(reading.cases[0]?.requirements).toEqual(['REQ-2']);
  });
});

it('vet findings, time-outs, forged output, seeds of fuzz tests, and a TestMain that fails by itself', () => {
  expect(outcomes(fixture('traps.json')).map((line) => line.replace('example.org/pump/', ''))).toEqual([
    'vet: errored',
    'timeout::TestQuick: passed',
    'timeout::TestHangs: errored',
    'timeout::TestHangs/inner: errored',
    'noeol::TestNoEnd: passed',
    'noeol::TestForges: failed',
    'noeol::TestForges2: passed',
    'fuzzy::FuzzDose/seed#0: passed',
    'fuzzy::FuzzDose/seed#1: failed',
    'fuzzy::FuzzDose: failed',
    'main_fail::TestPasses: passed',
    'main_fail: errored',
  ]);
});

it('results from the cache do not say when they ran', () => {
  const reading = fixture('cached.json');
  expect(reading.cases).toHaveLength(2);
  expect(reading).not.toHaveProperty('finishedAt');
  expect(reading.claims).toEqual({});
});

it('a pass in a repeated run is flaky, and each try is counted', () => {
  expect(
    fixture('rerun.json').cases.map(({ name, outcome, attempts, flaky }) => [name, outcome, attempts, flaky]),
  ).toEqual([
    ['TestSettles', 'passed', 2, true],
    ['TestNeverSettles', 'failed', 3, undefined],
    ['TestHolds', 'passed', 1, undefined],
    ['TestSounds', 'passed', 1, undefined],
    ['TestRepeats', 'passed', 1, undefined],
  ]);
});

it('with -count each result counts', () => {
  const run = { Action: 'run', Test: 'A' };
  expect(
    outcomes(read(stream(run, { Action: 'fail', Test: 'A' }, run, { Action: 'pass', Test: 'A' }, { Action: 'fail' }))),
  ).toEqual(['p::A: failed', 'p::A: passed']);
  expect(fixture('repeated.json').cases).toHaveLength(3);
});

it.each(['no-tests-to-run.json', 'benchmark.json'])('%s holds no test', (name) => {
  expect(fixture(name)).toMatchObject({ empty: true, cases: [] });
});

it('a test without an end is inconclusive in a package that passed', () => {
  expect(outcomes(read(stream({ Action: 'run', Test: 'A' }, { Action: 'pass' })))).toEqual(['p::A: inconclusive']);
});

it('a benchmark that was running when the package failed is an error', () => {
  expect(outcomes(read(stream({ Action: 'run', Test: 'BenchmarkA' }, { Action: 'fail' })))).toEqual([
    'p::BenchmarkA: errored',
  ]);
});

it('a package that fails although every test passed is an error', () => {
  expect(
    outcomes(read(stream({ Action: 'run', Test: 'A' }, { Action: 'pass', Test: 'A' }, { Action: 'fail' }))),
  ).toEqual(['p::A: passed', 'p: errored']);
});

it('a failed build that no package gives as its reason is an error', () => {
  const build =
    '{"ImportPath":"q","Action":"build-output","Output":"q.go:1: no"}\n{"ImportPath":"q","Action":"build-fail"}\n';
  expect(read(new TextEncoder().encode(build)).cases).toMatchObject([
    { id: 'q', outcome: 'errored', message: 'q.go:1: no' },
  ]);
});

it('a failed build is not explained by a package that passed', () => {
  const build = '{"ImportPath":"p","Action":"build-fail"}\n';
  const bytes = new TextDecoder().decode(stream({ Action: 'pass', FailedBuild: 'p' }));
  expect(outcomes(read(new TextEncoder().encode(build + bytes)))).toEqual(['p: errored']);
});

it('reads a hundred thousand requirements of one test', () => {
  const attr = { Action: 'attr', Test: 'A', Key: 'requirements', Value: 'R,'.repeat(200_000) };
  const { cases } = read(stream({ Action: 'run', Test: 'A' }, attr, { Action: 'pass', Test: 'A' }, { Action: 'pass' }));
  expect(cases[0]?.requirements).toEqual(['R']);
});

it('finds configured ids in test names, not in package names', () => {
  const { cases } = read(
    written(
      { Action: 'start', Package: 'REQ-9' },
      { Action: 'pass', Test: 'A/REQ-1', Package: 'REQ-9' },
      { Action: 'pass', Package: 'REQ-9' },
    ),
    ['REQ-*'],
  );
  expect(cases[0]?.requirements).toEqual(['REQ-1']);
});

describe('what is refused', () => {
  it.each([
    ['no-package-end.refused.json', 'EVIDENCE_TRUNCATED 52 truncated: package "example.org/pump/dose" has no end'],
    ['truncated.refused.json', 'EVIDENCE_INVALID 64 truncated: the rest of a string is missing at end of the line'],
  ])('%s', (name, message) => {
    expect(refusal(readFileSync(new URL(name, folder)))).toBe(message);
  });

  const start = { Action: 'start' };
  it.each([
    [
      'a package that begins anew without an end',
      [start, start],
      'EVIDENCE_TRUNCATED 2 truncated: package "p" has no end',
    ],
    ['an unknown action', [{ Action: 'explode' }], 'EVIDENCE_INVALID 1 "Action" is "explode", not one of start, run'],
    [
      'a test that begins twice',
      [start, { Action: 'run', Test: 'A' }, { Action: 'run', Test: 'A' }],
      'EVIDENCE_INVALID 3 test "A" begins again',
    ],
    ['a time that does not exist', [{ Action: 'start', Time: '2026-02-31T00:00:00Z' }], 'EVIDENCE_INVALID 1 "Time" is'],
  ])('%s', (_, events, message) => {
    expect(refusal(written(...events))).toContain(message);
  });

  it('a stream with builds alone', () => {
    const build = '{"ImportPath":"q","Action":"build-output","Output":"x"}';
    expect(refusal(new TextEncoder().encode(build))).toBe('EVIDENCE_TRUNCATED undefined the stream holds no package');
  });

  it('text of the go command between the events', () => {
    expect(refusal(new TextEncoder().encode('go: downloading x\n'))).toBe(
      'EVIDENCE_INVALID 1 not JSON: expected a value, found "g"',
    );
  });
});
