import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateDecision } from '@gatehouse/schema/decision-contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeProduct } from './testing/product.ts';
import { bundle, runGatehouse } from './testing/run-gatehouse.ts';

const time = ['--effective-time', '2026-03-02T09:00:00Z'];
let product: string;
beforeAll(() => {
  product = makeProduct();
});

const check = (...inputs: string[]) => runGatehouse(['check', ...time, ...inputs], { folder: product });

describe('outputs', () => {
  test('text for people on stdout, the decision in the file, and the exit code of the decision', () => {
    const ended = check('-o', 'json=out/decision.json');
    const decision = JSON.parse(readFileSync(join(product, 'out/decision.json'), 'utf8'));
    expect(ended.stderr).toBe('');
    expect(ended.stdout).toMatch(/^Gatehouse {2}Small pump 1\.0\.0\n/);
    expect(ended.stdout).toContain(decision.digest);
    expect(validateDecision(decision)).toBe(true);
    expect(decision.outcome).toBe('NO-GO');
    expect(ended.code).toBe(decision.exitCode);
  });

  test('nothing but the document on stdout, the same bytes every time', () => {
    const [first, second] = [check('-f', 'json'), check('-o', 'json')];
    expect(validateDecision(JSON.parse(first.stdout))).toBe(true);
    expect(second.stdout).toBe(first.stdout);
    expect(first.stderr + second.stderr).toBe('');
  });

  test('paths are relative to the folder of -C', () => {
    runGatehouse(['-C', product, 'check', ...time, '-o', 'text=report.txt']);
    expect(existsSync(join(product, 'report.txt'))).toBe(true);
  });

  test('an output that cannot be written ends with 2, and the others are written', () => {
    mkdirSync(join(product, 'taken'), { recursive: true });
    const ended = check('-o', 'json=taken', '-o', 'text=other.txt');
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/^gatehouse: OUTPUT_UNWRITABLE .* → .*\n$/);
    expect(existsSync(join(product, 'other.txt'))).toBe(true);
  });

  test('quiet is shorter, verbose is longer', () => {
    const [quiet, usual, verbose] = [check('-q'), check(), check('-v')].map((ended) => ended.stdout.length);
    expect(quiet).toBeLessThan((usual ?? 0) / 4);
    expect(verbose).toBeGreaterThan(usual ?? 0);
  });

  test('colour where it is asked for, none in a pipe', () => {
    expect(check('--color', 'always').stdout).toContain('\u{1B}[');
    expect(check().stdout).not.toContain('\u{1B}');
  });

  test('a reader that goes away changes neither exit code nor stderr', async () => {
    const child = spawn(process.execPath, [...bundle(), 'check', ...time, '-v'], {
      cwd: product,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (bytes) => {
      stderr += bytes;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: check().code, stderr: '' });
  });
});

describe('exit codes', () => {
  test('report only ends with 0', () => {
    expect(check('--exit-zero').code).toBe(0);
  });

  test.each([
    ['a mistyped rule', ['--only', 'ANOM-4'], 'RULE_UNKNOWN', 'did you mean "ANOM-04"?'],
    ['a mistyped topic', ['--only', 'ANOM-04,anomalys'], 'RULE_UNKNOWN', 'did you mean "anomalies"?'],
    ['a configuration that is not there', ['-c', 'nowhere.yaml'], 'CONFIG_', 'nowhere.yaml'],
    ['a ref that is not there', ['--config-from', 'mian'], 'CONFIG_REF', 'mian'],
    ['a commit that is not there', ['--commit', 'abcdef'], 'COMMIT_UNKNOWN', 'abcdef'],
  ])('%s ends with 2 and says what to do', (_what, inputs, code, words) => {
    const ended = check(...inputs);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(new RegExp(`^gatehouse: ${code}.* → .*\n$`));
    expect(ended.stderr).toContain(words);
  });

  test('a part of the rules is never eligible', () => {
    expect(check('--only', 'archive').code).not.toBe(0);
  });

  test('an unknown key says the line and the nearest key', () => {
    const folder = makeProduct({ 'gatehouse.yaml': 'product:\n  id: a\n  name: b\n  levl: C\n' });
    const ended = runGatehouse(['check'], { folder });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('gatehouse.yaml:4');
    expect(ended.stderr).toContain('did you mean "level"?');
  });
});

test('names from the repository reach stdout and stderr only as visible text', () => {
  const hostile = '::error::\u{9B}2J\u{202E}##vso[task.complete]';
  const folder = makeProduct({
    'gatehouse.yaml': `product:\n  id: p\n  name: "${hostile}"\n  level: C\nrelease:\n  version: "1.0.0"\nevidence:\n  tests: reports/*.xml\n`,
    'reports/unit.xml': `<testsuites><testsuite name="s"><testcase classname="" name="${hostile}"><failure message="${hostile}"/></testcase></testsuite></testsuites>`,
    'reports/\u{1B}[2J::error::.xml': '<not-a-report',
  });
  const ended = runGatehouse(['check', ...time, '-v'], { folder });
  for (const line of `${ended.stdout}${ended.stderr}`.split('\n')) {
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]|^\s*::|##[a-z]*\[/u);
  }
  expect(ended.stdout).toContain('\\u{9B}2J\\u{202E}');
  expect(ended.code).toBe(1);
});
