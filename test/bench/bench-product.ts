// Makes a product of any size to measure with: the example's release, with generated test reports and a generated bill of materials.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';
import type { Facts } from '@gatehouse/schema';
import { releases } from '../../examples/infusion-pump/releases.ts';
import { unpack } from '../../examples/infusion-pump/unpack.ts';

export interface BenchProduct {
  readonly folder: string;
  /** Moment at which the release is judged, RFC 3339. */
  readonly effectiveTime: string;
  /** Paths of the generated reports, relative to the folder. */
  readonly reports: readonly string[];
}

const version = '2.4.1';
const casesPerReport = 100_000;

/** Which tests do not pass: one in a thousand fails, another is skipped. */
function outcomeOf(test: number): 'passed' | 'failed' | 'skipped' {
  if (test % 1000 === 500) return 'failed';
  return test % 1000 === 501 ? 'skipped' : 'passed';
}

function classOf(test: number): string {
  return `pump.module${Math.floor(test / 1000)}.Behaviour${Math.floor(test / 50) % 20}`;
}

function nameOf(test: number): string {
  return `keeps the rate of programme ${test} within its limits`;
}

/**
 * Writes a product with `tests` generated test results; one test in a hundred, a thousand at most, verifies a requirement. With `components`
 * its bill of materials is a generated one of so many.
 */
export function makeProduct(folder: string, tests: number, components?: number): BenchProduct {
  unpack(version, folder);
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const generated = '    - { path: "reports/*.xml", level: unit, environment: pipeline }';
  const bill = 'reports/sbom.cdx.json';
  const configuration = readFileSync(path.join(folder, 'gatehouse.yaml'), 'utf8');
  const withTests = replaced(configuration, '\n  coverage:', `\n${generated}\n  coverage:`);
  write(
    'gatehouse.yaml',
    components === undefined ? withTests : replaced(withTests, '"evidence/{version}/sbom.cdx.json"', bill),
  );
  const required = Array.from({ length: Math.min(1000, Math.ceil(tests / 100)) }, (_, i) => i * 100);
  const rows = required.map(
    (test, i) => `GEN-${i},Programme ${test} keeps its limits,"${classOf(test)}::${nameOf(test)}"`,
  );
  write('gate/requirements.csv', `id,title,tests\n${rows.join('\n')}\n`);
  write('.gitignore', `${readFileSync(path.join(folder, '.gitignore'), 'utf8')}\nreports/\n`);
  commitAll(folder);
  const reports = Array.from({ length: Math.ceil(tests / casesPerReport) }, (_, i) => {
    const [from, to] = [i * casesPerReport, Math.min(tests, (i + 1) * casesPerReport)];
    const file = `reports/unit-${String(i).padStart(3, '0')}.xml`;
    const report = junitReport(from, to);
    write(file, report);
    collect(write, file, 'tests', report);
    return file;
  });
  if (components !== undefined) {
    const text = billOfMaterials(components);
    write(bill, text);
    collect(write, bill, 'sbom', text);
  }
  const effectiveTime = releases.find((release) => release.version === version)?.effectiveTime ?? '';
  return { folder, effectiveTime, reports };
}

/** The text with one place replaced. Throws where it is not there, so that nothing else is measured than meant. */
function replaced(text: string, found: string, by: string): string {
  if (!text.includes(found)) throw new Error(`the configuration of the example has no ${found.trim()}`);
  return text.replace(found, () => by);
}

/** Changes one report: its first test fails. */
export function changeReport({ folder, reports }: BenchProduct, round: number): void {
  const [file = ''] = reports;
  const [text, count] = [readFileSync(path.join(folder, file), 'utf8'), String(round % 10)];
  const changed = text.replace(/time="0\.01\d"/, `time="0.01${count}"`);
  writeFileSync(path.join(folder, file), changed);
  collect((name, content) => writeFileSync(path.join(folder, name), content), file, 'tests', changed);
}

/** The same facts with every test result spelled out, as who feeds a policy engine with all results has them. */
export function withAllResults(facts: Facts, tests: number): Facts {
  const results = Array.from({ length: tests }, (_, test): Facts['tests']['results'][number] => ({
    test: `${classOf(test)}::${nameOf(test)}`,
    name: nameOf(test),
    run: 0,
    environment: 'pipeline',
    outcome: outcomeOf(test),
    attempts: 1,
    flaky: false,
    requirements: [],
    source: { evidence: 'tests:reports/unit-000.xml', path: 'reports/unit-000.xml', line: test + 5, column: 5 },
  }));
  const index = Object.fromEntries(results.map(({ test }, i) => [test, [i]]));
  const notPassed = [...results.keys()].filter((i) => results[i]?.outcome !== 'passed');
  return { ...facts, tests: { ...facts.tests, results, index, notPassed } };
}

function junitReport(from: number, to: number): string {
  const tests = Array.from({ length: to - from }, (_, i) => from + i);
  const count = (outcome: string) => tests.filter((test) => outcomeOf(test) === outcome).length;
  const counters = `tests="${tests.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counters}>`,
    `  <testsuite name="pump" ${counters} timestamp="2026-04-07T10:20:00Z" time="240">`,
    ...tests.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase(test: number): string {
  const start = `    <testcase classname="${classOf(test)}" name="${nameOf(test)}" time="0.0${10 + (test % 90)}"`;
  const outcome = outcomeOf(test);
  if (outcome === 'passed') return `${start}/>`;
  const inside =
    outcome === 'failed' ? '<failure message="expected 120 ml/h, found 121 ml/h">rate</failure>' : '<skipped/>';
  return `${start}>${inside}</testcase>`;
}

function billOfMaterials(components: number): string {
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: 'urn:uuid:94a797eb-f6d3-463a-aa0a-ec62cadcd68e',
    version: 1,
    metadata: {
      timestamp: '2026-04-07T11:00:00Z',
      component: {
        'bom-ref': 'infusion-pump',
        type: 'application',
        name: 'infusion-pump',
        version,
        purl: `pkg:npm/infusion-pump@${version}`,
      },
    },
    components: Array.from({ length: components }, (_, i) => ({
      'bom-ref': `part-${i}`,
      type: 'library',
      name: `part-${i}`,
      version: `1.${i % 40}.${i % 7}`,
      purl: `pkg:npm/part-${i}@1.${i % 40}.${i % 7}`,
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(String(i)).digest('hex') }],
    })),
    dependencies: Array.from({ length: components }, (_, i) => ({
      ref: `part-${i}`,
      dependsOn: i === 0 ? [] : [`part-${i >> 1}`],
    })),
  };
  return JSON.stringify(bom, undefined, 1);
}

function collect(write: (file: string, text: string) => void, file: string, kind: string, content: string): void {
  const record = {
    kind,
    file: path.basename(file),
    sha256: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    collectedAt: '2026-04-07T10:25:00Z',
    collector: 'release-pipeline',
    commit: '8e5b903d8fe3de426fe062e9bc3e880cbc2d431e',
    dirty: false,
  };
  write(`${file}.collected.json`, `${JSON.stringify(record)}\n`);
}

function commitAll(folder: string): void {
  const who = { NAME: 'Release Engineer', EMAIL: 'release@pump.example.org', DATE: '2026-04-07T12:00:00Z' };
  const identity = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]),
  );
  const env = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', ...Object.fromEntries(identity) };
  for (const args of [
    ['add', '-A'],
    ['commit', '--quiet', '-m', 'Measure with generated evidence'],
  ])
    execFileSync('git', args, { cwd: folder, env });
}
