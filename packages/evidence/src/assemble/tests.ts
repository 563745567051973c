// States the test runs, the results that matter, and for every test that is needed what its results are.
import { createHash } from 'node:crypto';
import type {
  Anomaly,
  ClosedAnomaly,
  Counts,
  Facts,
  RequiredTest,
  Requirement,
  RiskControl,
  TestResult,
  TestRun,
} from '@gatehouse/schema';
import type { TestCase } from '../reading.ts';
import { type Assembly, readingsOf, recordsOf, sourceAt } from './assembly.ts';
import { countsOf, isCondensed, mayLack, noCounts, outcomes, testReferences } from './condensed-tests.ts';
import { byCodeUnits, sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';
import { testsInSubject } from './referred-tests.ts';
import type { SelectedTest } from './regression.ts';

/** What can refer to a test. */
export interface TestUsers {
  readonly requirements: readonly Requirement[];
  readonly riskControls: readonly RiskControl[];
  readonly anomalies: readonly Anomaly[];
  /** Tests that the regression analysis selects. */
  readonly selected: readonly SelectedTest[];
  readonly closed: readonly ClosedAnomaly[];
}

export function assembleTests(assembly: Assembly, users: TestUsers): Facts['tests'] {
  const reports = readingsOf(assembly, 'tests');
  const runs = reports.map((report) => testRun(report));
  const referred = referredTests(assembly, users);
  requireWhole(reports, referred);
  const listed = reports.flatMap((report, run) =>
    report.reading.cases
      .filter(
        ({ id, outcome, attempts, flaky }) =>
          outcome !== 'passed' || attempts > 1 || flaky === true || referred.has(id),
      )
      .map((testCase) => testResult(testCase, run, report, runs[run]?.environment ?? 'default')),
  );
  const results = listed.sort(byTestThenRun);
  const index = new Map<string, number[]>();
  for (const [position, { test }] of results.entries()) {
    const positions = index.get(test);
    if (positions === undefined) index.set(test, [position]);
    else positions.push(position);
  }
  const ends = runs.flatMap(({ finishedAt, collectedAt }) => finishedAt ?? collectedAt ?? []);
  return {
    counts: sumOf(runs.map(({ counts }) => counts)),
    runs,
    results,
    index: Object.fromEntries(index),
    required: requiredTests(users, { runs, results, index }),
    notPassed: [...results.keys()].filter((position) => results[position]?.outcome !== 'passed'),
    runSetDigest: runSetDigest(runs.map(({ digest }) => digest)),
    ...present({
      lastFinishedAt: ends.length === runs.length && ends.length > 0 ? Math.max(...ends) : undefined,
    }),
  };
}

/** A reference that was not known when a report was condensed would make its test look as if it had never run. */
function requireWhole(reports: readonly Report[], referred: ReadonlySet<string>): void {
  const references = testReferences(referred);
  for (const { id, reading } of reports) {
    if (isCondensed(reading) && mayLack(reading, references))
      throw new Error(`${id} was condensed for fewer references`);
  }
}

/** SHA-256 over the lines `<sha256 hex>\n` of all reports, sorted; of no report, that of no bytes. */
function runSetDigest(digests: readonly string[]): string {
  const hash = createHash('sha256');
  for (const digest of [...digests].sort(byCodeUnits)) hash.update(`${digest.replace(/^sha256:/, '')}\n`);
  return `sha256:${hash.digest('hex')}`;
}

function sumOf(all: readonly Counts[]): Counts {
  const sum = noCounts();
  for (const counts of all) for (const outcome of outcomes) sum[outcome] += counts[outcome];
  return sum;
}

type Report = ReturnType<typeof readingsOf<'tests'>>[number];

/** The report itself knows best on what it ran; else what its binding says; else the artefact that the configuration names. */
function testRun(report: Report): TestRun {
  const { item, reading, id } = report;
  const { claims, startedAt, finishedAt, executor, tools } = reading;
  return {
    id,
    environment: item.environment ?? 'default',
    level: item.level ?? 'system',
    digest: item.sha256,
    counts: countsOf(reading),
    tools: tools.map(({ name, version }) => ({ name, ...present({ version }) })),
    source: sourceAt(report),
    ...present({
      commit: claims.commit ?? item.subject.commit,
      artifact: claims.artifact ?? item.subject.artifact ?? item.testedArtifact,
      startedAt,
      finishedAt,
      collectedAt: item.collectedAt,
      executor,
    }),
  };
}

function testResult(testCase: TestCase, run: number, report: Report, environment: string): TestResult {
  const { id, name, outcome, attempts, requirements, position, message } = testCase;
  return {
    test: id,
    name,
    run,
    environment,
    outcome,
    attempts,
    flaky: testCase.flaky === true || (outcome === 'passed' && attempts > 1),
    requirements: sortedSet(requirements),
    source: sourceAt(report, position),
    ...present({ message }),
  };
}

/** Of several results in one run the passes stand first, so that the last word is never a pass where there was another. */
function byTestThenRun(a: TestResult, b: TestResult): number {
  return (
    byCodeUnits(a.test, b.test) || a.run - b.run || Number(a.outcome !== 'passed') - Number(b.outcome !== 'passed')
  );
}

/** Ids of tests that a requirement, risk control, anomaly, closure, regression analysis or waiver refers to. */
function referredTests(assembly: Assembly, users: TestUsers): Set<string> {
  const referred = new Set<string>();
  for (const { verifiedBy } of [...users.requirements, ...users.riskControls]) {
    for (const { test } of verifiedBy) if (test !== undefined) referred.add(test);
  }
  for (const { failingTests, duplicates } of users.anomalies) {
    for (const test of [...failingTests, ...duplicates]) referred.add(test);
  }
  for (const { test } of users.selected) referred.add(test);
  for (const { verifiedBy } of users.closed) for (const test of verifiedBy) referred.add(test);
  for (const { reading } of recordsOf(assembly, 'waivers')) {
    for (const subject of reading.record.subjects) for (const test of testsInSubject(subject)) referred.add(test);
  }
  return referred;
}

interface Results {
  readonly runs: readonly TestRun[];
  readonly results: readonly TestResult[];
  readonly index: ReadonlyMap<string, readonly number[]>;
}

/** Tests linked from requirements in scope and from risk controls, once for each environment asked for. */
function requiredTests({ requirements, riskControls }: TestUsers, found: Results): RequiredTest[] {
  const required = new Map<string, RequiredTest>();
  const holders = [
    ...requirements
      .filter(({ inScope }) => inScope)
      .map((item) => ({ kind: 'requirement' as const, item, forRiskControl: item.riskControls.length > 0 })),
    ...riskControls.map((item) => ({ kind: 'riskControl' as const, item, forRiskControl: true })),
  ];
  for (const { kind, item, forRiskControl } of holders) {
    for (const { test, environment, source } of item.verifiedBy) {
      if (test === undefined) continue;
      const key = environment === undefined ? test : `${test} in ${environment}`;
      // By test and environment, not by key: a test may itself be named like another test in an environment.
      const pair = JSON.stringify([test, environment]);
      const known = required.get(pair);
      if (known === undefined) {
        required.set(pair, {
          key,
          test,
          requiredBy: [{ kind, id: item.id }],
          breaks: [],
          verifiesRiskControl: forRiskControl,
          results: oldestFirst(test, environment, found),
          source,
          ...present({ environment }),
        });
      } else {
        known.requiredBy.push({ kind, id: item.id });
        known.verifiesRiskControl ||= forRiskControl;
      }
    }
  }
  return sortedBy(required.values(), ({ key }) => key);
}

/** By the end of the run, then its id. A run that does not say when it ended stands last: nobody knows that it was superseded. */
function oldestFirst(test: string, environment: string | undefined, { runs, results, index }: Results): number[] {
  const endOf = (position: number) => runs[results[position]?.run ?? -1]?.finishedAt ?? Number.POSITIVE_INFINITY;
  return (index.get(test) ?? [])
    .filter((position) => environment === undefined || results[position]?.environment === environment)
    .sort((a, b) => (endOf(a) === endOf(b) ? a - b : endOf(a) - endOf(b)));
}
