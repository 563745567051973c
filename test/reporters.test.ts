// Reports of the real command and of the fixtures, read by the programs that they are written for.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readers, type TestsReading } from '@gatehouse/evidence';
import { defaultsOf, formatTables, reporters } from '@gatehouse/report';
import type { Decision } from '@gatehouse/schema';
import { validateDecision } from '@gatehouse/schema/decision-contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runnerCommands } from '../packages/report/src/testing/runner-commands.ts';
import { gatehouse, type Ran } from './support/command.ts';
import { configuration, removeProducts, smallProduct } from './support/small-product.ts';

const root = join(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'gatehouse-reports-'));
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
  removeProducts();
});

const formats = ['text', 'json', 'sarif', 'markdown', 'junit', 'tap', 'github', 'github-summary', 'gitlab'] as const;

/** Text that tries to be more than text in every format at once. */
const hostile = '::error::x ##[add-path]/x ]]&gt; # SKIP | [a](b) @all \u{9B}2J\u{202E}';

let folder: string;
let ran: Ran;
let decision: Decision;
const report = (format: string) => readFileSync(join(folder, 'out', format), 'utf8');

beforeAll(() => {
  const product = smallProduct();
  folder = product.folder;
  const cases = `<testcase classname="" name="${hostile}"><failure message="${hostile}"/></testcase>`;
  product.write('gatehouse.yaml', configuration.replace('name: Pump', `name: "${hostile.replaceAll('\u{9B}', '')}"`));
  product.write(
    'reports/unit.xml',
    `<testsuites><testsuite name="s" tests="1" failures="1">${cases}</testsuite></testsuites>`,
  );
  product.write(`reports/${hostile.replaceAll(/[/&;]/g, '')}.xml`, '<no-report');
  const outputs = formats.flatMap((format) => ['-o', `${format}=out/${format}`]);
  const time = ['--effective-time', '2026-01-06T09:00:00Z'];
  ran = gatehouse(folder, ['check', ...time, ...outputs, '-o', 'markdown?passes=true=-']);
  decision = JSON.parse(report('json'));
});

describe('one run', () => {
  it('writes every report, one on stdout, and ends with the code of the decision', () => {
    expect(ran.stderr).toBe('');
    expect(validateDecision(decision)).toBe(true);
    expect(ran.exitCode).toBe(decision.exitCode);
    expect(ran.stdout).toMatch(/^# ✗ NO-GO: /);
    for (const format of formats) expect(report(format), format).not.toBe('');
  });

  it('gives its reports no commands of a pipeline but the annotations', () => {
    for (const format of formats) {
      const names = runnerCommands(report(format)).map(({ name }) => name);
      if (format !== 'github') expect(names, format).toEqual([]);
      for (const name of names) expect(['error', 'warning', 'notice']).toContain(name);
    }
    expect(runnerCommands(ran.stdout)).toEqual([]);
  });

  it('adds to the files that a step of GitHub collects', () => {
    const output = join(place, 'output');
    writeFileSync(output, 'earlier=1\n');
    const environment = process.env;
    process.env = { ...environment, GITHUB_OUTPUT: output };
    gatehouse(folder, ['check', '-o', `github-output=${output}`]);
    process.env = environment;
    expect(readFileSync(output, 'utf8')).toMatch(/^earlier=1\noutcome=NO-GO\nexit-code=1\n/);
  });
});

/** The report of a format, of the run and of each fixture. */
function reportsOf(format: 'sarif' | 'junit' | 'tap' | 'gitlab'): [name: string, text: string, decision: Decision][] {
  const fixtures = ['blocked', 'eligible', 'hostile'].map((name): [string, string, Decision] => {
    const read: Decision = JSON.parse(readFileSync(join(root, `packages/report/fixtures/${name}.json`), 'utf8'));
    const { options, render } = reporters[format];
    return [name, render(read, defaultsOf(options), { color: false, width: 80 }), read];
  });
  return [['the run', report(format), decision], ...fixtures];
}

/** What packages/evidence reads with: its own dependencies, found from there. */
const fromEvidence = createRequire(join(root, 'packages/evidence/package.json'));

function readTests(format: string, text: string): TestsReading {
  const reader = readers.find((each) => each.format === format);
  const reading = reader?.read({ bytes: new TextEncoder().encode(text), path: `gate.${format}` });
  if (reading?.kind !== 'tests') throw new Error(`${format} is not read as tests`);
  return reading;
}

/** Number of rules with these statuses; `blocks` leaves out rules that only warn. */
function count({ rules }: Decision, statuses: readonly string[], level?: 'block' | 'warn'): number {
  return rules.filter((rule) => statuses.includes(rule.status) && (level === undefined || rule.level === level)).length;
}

const multitoolFolder = join(root, 'node_modules/@microsoft/sarif-multitool-linux');

/** Runs the validator with its rules for GitHub. */
function validate(file: string, log = `${file}.log`) {
  const multitool = join(multitoolFolder, 'Sarif.Multitool');
  // Installing runs no scripts, so that nothing has made it executable.
  chmodSync(multitool, 0o755);
  return spawnSync(
    multitool,
    ['validate', file, '--output', log, '--log', 'ForceOverwrite', '--rule-kind', 'Sarif;Ghas;Gh'],
    { encoding: 'utf8', env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' } },
  );
}

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('SARIF, by the SARIF Multitool', () => {
  it('is valid, also by its rules for GitHub; the tool has no page to point at', () => {
    for (const [name, text] of reportsOf('sarif')) {
      const [file, log] = [join(place, `${name}.sarif`), join(place, `${name}.log`)];
      writeFileSync(file, text);
      const { status, stdout } = validate(file, log);
      expect(status, stdout).toBe(0);
      const results: { ruleId: string; level?: string }[] = JSON.parse(
        readFileSync(log, 'utf8').replace(/^\u{FEFF}/u, ''),
      ).runs[0].results;
      const serious = results.filter(({ level }) => level !== 'note').map(({ ruleId }) => ruleId);
      expect(
        serious.filter((id) => !id.startsWith('SARIF2005')),
        name,
      ).toEqual([]);
    }
  });

  it('of a broken log says so, so that the validator can be believed', () => {
    const file = join(place, 'broken.sarif');
    writeFileSync(file, reportsOf('sarif')[1]?.[1].replace('"startLine": 221', '"startLine": -2') ?? '');
    expect(validate(file).stdout).toMatch(/error JSON1008: .*startLine/);
  });
});

describe('SARIF, by its schema', () => {
  it('is valid', () => {
    const { Ajv2020 } = fromEvidence('ajv/dist/2020.js');
    const schema = JSON.parse(
      readFileSync(join(multitoolFolder, 'sarif-2.1.0.json'), 'utf8').replace(/^\u{FEFF}/u, ''),
    );
    const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const [name, text] of reportsOf('sarif')) {
      expect(isValid(JSON.parse(text)), `${name}: ${JSON.stringify(isValid.errors)}`).toBe(true);
    }
    expect(isValid(JSON.parse(reportsOf('sarif')[1]?.[1].replace('"kind": "fail"', '"kind": "broken"') ?? ''))).toBe(
      false,
    );
  });
});

describe('JUnit', () => {
  it('follows the schema of the common dialect, by libxml2', async () => {
    const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
    const schema = XmlDocument.fromString(readFileSync(join(root, 'test/support/junit.xsd'), 'utf8'));
    const validator = XsdValidator.fromDoc(schema);
    for (const [name, text] of reportsOf('junit')) {
      const document = XmlDocument.fromString(text);
      expect(() => validator.validate(document), name).not.toThrow();
      document.dispose();
    }
    const wrong = XmlDocument.fromString(reportsOf('junit')[0]?.[1].replace(' errors=', ' mistakes=') ?? '');
    expect(() => validator.validate(wrong)).toThrow(/mistakes/);
  });

  it('is read by our own reader, counters and all', () => {
    for (const [name, text, { rules }] of reportsOf('junit')) {
      const outcomes = readTests('junit', text).cases.map(({ outcome }) => outcome);
      expect(outcomes, name).toHaveLength(rules.length);
    }
  });

  it('tells blocked from undecided, waived and passed', () => {
    for (const [name, text, read] of reportsOf('junit')) {
      const outcomes = readTests('junit', text).cases.map(({ outcome }) => outcome);
      const of = (outcome: string) => outcomes.filter((each) => each === outcome).length;
      expect(of('failed'), name).toBe(count(read, ['fail'], 'block'));
      expect(of('errored'), name).toBe(count(read, ['not_evaluable', 'error'], 'block'));
      expect(of('passed'), name).toBe(count(read, ['pass']) + count(read, ['fail'], 'warn'));
    }
  });
});

const unasked = ['waived', 'not_applicable', 'off', 'not_due'];

describe('TAP', () => {
  it('is read by tap-parser', async () => {
    const { Parser } = await import(fromEvidence.resolve('tap-parser'));
    for (const [name, text, read] of reportsOf('tap')) {
      const events = Parser.parse(text, { strict: true });
      const complete = events.find(([kind]: [string]) => kind === 'complete')[1];
      const bad = count(read, ['fail', 'not_evaluable', 'error'], 'block');
      expect({ ...complete, failures: complete.failures.length }, name).toMatchObject({
        count: read.rules.length,
        fail: bad,
        failures: bad,
        todo: count(read, ['fail'], 'warn'),
        skip: count(read, unasked) + count(read, ['not_evaluable', 'error'], 'warn'),
        bailout: false,
      });
    }
  });

  it('is read by our own reader', () => {
    for (const [name, text, read] of reportsOf('tap')) {
      const outcomes = readTests('tap', text).cases.map(({ outcome }) => outcome);
      const bad = count(read, ['fail', 'not_evaluable', 'error'], 'block');
      expect(
        outcomes.filter((outcome) => outcome === 'failed'),
        name,
      ).toHaveLength(bad);
      expect(outcomes, name).toHaveLength(read.rules.length);
    }
  });
});

describe('the report for GitLab', () => {
  it('is one array of entries with unlike fingerprints and a place each', () => {
    for (const [name, text] of reportsOf('gitlab')) {
      const entries: { fingerprint: string; severity: string; location: { path: string; lines: { begin: number } } }[] =
        JSON.parse(text);
      expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size, name).toBe(entries.length);
      for (const { severity, location } of entries) {
        expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
        expect(location.path).not.toMatch(/^\/|^$/);
        expect(location.lines.begin).toBeGreaterThan(0);
      }
    }
  });
});

describe('docs/reporters.md', () => {
  it('lists the formats and options of the registry', () => {
    const page = readFileSync(join(root, 'docs/reporters.md'), 'utf8');
    const listed = /<!-- formats -->\n([\s\S]*)<!-- \/formats -->/.exec(page)?.[1];
    expect(listed).toBe(formatTables());
  });
});
