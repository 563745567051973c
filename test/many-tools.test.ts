// The example whose every kind of evidence comes from another tool: eligible as it is, and never with a file taken away or damaged.
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@gatehouse/gate';
import { type Decision, GateError } from '@gatehouse/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectiveTime } from '../examples/bedside-monitor/history.ts';
import { unpack } from '../examples/bedside-monitor/unpack.ts';
import { gatehouse } from './support/command.ts';
import { whileAway } from './support/file-removals.ts';

const place = mkdtempSync(join(tmpdir(), 'gatehouse-many-tools-'));
const product = join(place, 'monitor');
beforeAll(() => unpack(product));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** The formats that are read, by kind; `record` is our own YAML or JSON. */
const formats: Readonly<Record<string, readonly string[]>> = {
  anomalies: ['jira-csv', 'record'],
  anomalyExport: ['record'],
  archive: ['record'],
  baselineSbom: ['spdx-json'],
  build: ['record'],
  changeRequests: ['record'],
  configurationHistory: ['record'],
  coverage: ['cobertura', 'lcov'],
  defectCategories: ['record'],
  delivery: ['record'],
  exploited: ['kev'],
  findings: ['cppcheck-xml', 'eslint-json', 'sarif'],
  integrity: ['record'],
  packApprovals: ['record'],
  plan: ['record'],
  provenance: ['dsse'],
  rebuild: ['record'],
  regression: ['record'],
  regulatory: ['record'],
  releaseNotes: ['record'],
  releases: ['record'],
  requirements: ['sphinx-needs'],
  reviews: ['github-pull-requests'],
  risk: ['record'],
  riskControls: ['doorstop'],
  sbom: ['cyclonedx-xml'],
  securityAssessment: ['record'],
  securityFindings: ['record'],
  securityNotes: ['record'],
  securityTests: ['record'],
  soup: ['record'],
  tests: ['ctrf', 'go-test-json', 'junit', 'tap'],
  trace: ['csv'],
  trend: ['record'],
  verification: ['record'],
  vex: ['csaf-vex'],
  vulnerabilities: ['osv-scanner'],
};

/** Files that the release is eligible without, and why. */
const dispensable: Readonly<Record<string, string>> = {
  'evidence/1.3.0/needs.json.collected.json': 'requirements are bound by the commit that holds them',
  'gate/defect-categories.yaml': 'class B is only warned',
  'gate/trend.yaml': 'every class is only warned',
};

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const recordSuffix = '.collected.json';

/** Every file of evidence and of the records, relative to the product. */
const files = (): string[] =>
  ['evidence', 'gate', 'risk'].flatMap((below) =>
    readdirSync(join(product, below), { recursive: true, encoding: 'utf8' })
      .map((path) => join(below, path))
      .filter((path) => statSync(join(product, path)).isFile())
      .sort(),
  );

/** The decision, or undefined where the gate refuses to decide. */
async function decided(): Promise<Decision | undefined> {
  try {
    return (await check({ folder: product, now: Date.parse(effectiveTime), stage: 'candidate' })).decision;
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

describe('an example of many tools', () => {
  it('is eligible, says the command, with every rule judged that is due', () => {
    const json = join(place, 'decision.json');
    const args = ['check', '-C', product, '--effective-time', effectiveTime, '-o', 'text', '-o', `json=${json}`];
    const { exitCode, stdout, stderr } = gatehouse(place, args);
    expect(stdout + stderr).toContain('GO-ELIGIBLE');
    expect(exitCode).toBe(0);
    const decision: Decision = JSON.parse(readFileSync(json, 'utf8'));
    const notPassed = decision.rules.filter(({ status }) => status !== 'pass').map(({ id, status }) => [id, status]);
    // Nothing looks for typical defects in Go, of which class B is only warned.
    expect(notPassed).toEqual([
      ...['ARC-01', 'ARC-02', 'ARC-04', 'DLV-02', 'GOV-01', 'GOV-02', 'GOV-05', 'GOV-07'].map((id) => [id, 'not_due']),
      ['PLAN-03', 'fail'],
      ['RISK-03', 'not_applicable'],
    ]);
    expect(decision.problems).toEqual([]);
    const found = Map.groupBy(
      decision.evidence.filter(({ kind }) => kind !== 'git'),
      ({ kind }) => kind,
    );
    for (const { path, state } of decision.evidence) expect(state, path).toBe('present');
    const read = [...found].map(([kind, items]) => [kind, [...new Set(items.map(({ format }) => format))].sort()]);
    expect(Object.fromEntries(read)).toEqual(formats);
  });

  it('shows what is understood of every file', () => {
    const tools = join(import.meta.dirname, '../examples/bedside-monitor/evidence');
    const asWritten = readdirSync(tools).filter((name) => name !== 'README.md');
    const inProduct = files().filter(
      (path) => !/\.(tar|pem)$|allowed_signers$|\.doorstop\.yml$/.test(path) && !path.endsWith(recordSuffix),
    );
    for (const [folder, paths] of [
      [tools, asWritten],
      [product, inProduct],
    ] as const) {
      const { exitCode, stdout } = gatehouse(place, [
        'evidence',
        '-C',
        folder,
        ...paths.map((path) => join(folder, path)),
      ]);
      expect(stdout).not.toContain('✗');
      expect(exitCode).toBe(0);
    }
  });

  it('tells which dependencies changed since the baseline', async () => {
    const { facts } = await check({ folder: product, now: Date.parse(effectiveTime), stage: 'candidate' });
    expect(facts.changes.dependencies?.changed).toEqual([{ name: 'pkg:npm/ws', from: ['8.16.0'], to: ['8.17.0'] }]);
  });

  it('verifies who signed its provenance', async () => {
    const { facts } = await check({ folder: product, now: Date.parse(effectiveTime), stage: 'candidate' });
    const [artifact] = facts.release.artifacts;
    expect(facts.provenance.statements).toMatchObject([
      {
        verification: { state: 'verified', signer: 'pipeline' },
        sourceCommit: facts.release.commit,
        subjects: [{ sha256: artifact?.sha256 }],
      },
    ]);
  });
});

describe('without a file, or all files of a kind,', () => {
  it('it is not eligible, but for files that no rule asks for', async () => {
    const all = files();
    const before = await check({ folder: product, now: Date.parse(effectiveTime), stage: 'candidate' });
    expect(before.decision.outcome).toBe('GO-ELIGIBLE');
    const withRecord = (path: string): string[] => [path, `${path}${recordSuffix}`].filter((one) => all.includes(one));
    const kinds = Map.groupBy(before.facts.evidence.items, ({ kind }) => kind);
    const removals = [
      ...all.map((path) => ({ name: path, paths: withRecord(path) })),
      ...[...kinds]
        .filter(([, items]) => items.length > 1)
        .map(([kind, items]) => ({
          name: `all ${kind}`,
          paths: items.flatMap(({ path }) => withRecord(path.replace(/!.*/, ''))),
        })),
    ];
    const stillEligible: string[] = [];
    for (const { name, paths } of removals) {
      const after = await whileAway(product, paths, decided);
      if (after === undefined) continue;
      if (after.outcome === 'GO-ELIGIBLE') stillEligible.push(name);
      else expect(after.exitCode, name).not.toBe(0);
    }
    expect(stillEligible.sort()).toEqual(Object.keys(dispensable).sort());
  });
});

describe('with a file damaged,', () => {
  /** Only the first half of its bytes is there; a collection record beside it is of this half. */
  async function decidedWithHalf(path: string): Promise<Decision | undefined> {
    const file = join(product, path);
    const record = `${file}${recordSuffix}`;
    const originals = [file, record].filter((one) => existsSync(one)).map((one) => [one, readFileSync(one)] as const);
    const whole = readFileSync(file);
    const half = whole.subarray(0, whole.length / 2);
    writeFileSync(file, half);
    if (existsSync(record)) {
      writeFileSync(record, readFileSync(record, 'utf8').replace(digestOf(whole), digestOf(half)));
    }
    try {
      return await decided();
    } finally {
      for (const [one, bytes] of originals) writeFileSync(one, bytes);
    }
  }

  it('it is not eligible, and what a tool wrote cannot be read', async () => {
    for (const path of files().filter((one) => !one.endsWith(recordSuffix))) {
      const after = await decidedWithHalf(path);
      expect(after?.outcome, path).not.toBe('GO-ELIGIBLE');
      expect(after?.exitCode, path).not.toBe(0);
      if (!path.startsWith('evidence/') || path.endsWith('.tar')) continue;
      expect(after?.evidence.find((item) => item.path === path)?.state, path).toBe('unreadable');
    }
  });
});
