// Bad input, given to the real command: each is refused with its place and the next step, and none of it passes or crashes.
import { afterAll, describe, expect, it } from 'vitest';
import { gatehouse, type Ran } from './support/command.ts';
import {
  configuration,
  junitReport,
  removeProducts,
  type SmallProduct,
  smallProduct,
} from './support/small-product.ts';

afterAll(removeProducts);

/** Judges a product after it was spoiled. Whatever happens, no stack trace. */
function judge(spoil: (product: SmallProduct) => void, ...args: string[]): Ran {
  const product = smallProduct();
  spoil(product);
  const ran = gatehouse(product.folder, ['check', '--effective-time', '2026-01-06T09:00:00Z', ...args]);
  expect(ran.all).not.toMatch(/\n\s+at .*:\d+:\d+/);
  return ran;
}

/** What the gate understood of the tests, when the report is replaced by other bytes. */
function judgeReport(report: string | Uint8Array | ((commit: string) => string)): Ran {
  return judge(
    (product) => product.write('reports/unit.xml', typeof report === 'function' ? report(product.commit) : report),
    '--only',
    'verification',
  );
}

describe('configuration', () => {
  it('none: says so, and what to write', () => {
    const { exitCode, stderr, stdout } = judge((product) => product.remove('gatehouse.yaml'));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^gatehouse: CONFIG_NONE .*→/m);
    expect(stdout).toBe('');
  });

  it('an unknown key: line, column and the nearest key', () => {
    const { exitCode, stderr } = judge((product) =>
      product.write('gatehouse.yaml', configuration.replace('evidence:', 'evidense:')),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('CONFIG_INVALID');
    expect(stderr).toContain('gatehouse.yaml:7:1');
    expect(stderr).toContain('did you mean "evidence"?');
  });

  it('two of them: names both', () => {
    const { exitCode, stderr } = judge((product) => product.write('gatehouse.json', '{}'));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /CONFIG_AMBIGUOUS .*gatehouse\.json.*gatehouse\.yaml|CONFIG_AMBIGUOUS .*gatehouse\.yaml.*gatehouse\.json/,
    );
  });

  it('an unquoted version, which YAML reads as a number', () => {
    const { exitCode, stderr } = judge((product) =>
      product.write('gatehouse.yaml', configuration.replace('"1.0.0"', '1.10')),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/CONFIG_INVALID .*quoted string/);
    expect(stderr).toContain('gatehouse.yaml:6:12');
  });

  it('a duplicate key', () => {
    const { exitCode, stderr } = judge((product) => product.write('gatehouse.yaml', `${configuration}evidence: {}\n`));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/gatehouse\.yaml:9/);
  });

  it('an alias bomb', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`).join('\n')}\n`;
    const { exitCode, stderr } = judge((product) => product.write('gatehouse.yaml', bomb));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/CONFIG_/);
  });

  it('one that would have to be run', () => {
    const { exitCode, stderr } = judge((product) => product.write('gatehouse.config.mjs', 'throw new Error("ran")\n'));
    expect(exitCode).toBe(2);
    expect(stderr).toContain('CONFIG_EXECUTABLE');
  });

  it('an unknown rule id: the nearest one and the line', () => {
    const { exitCode, stderr } = judge((product) =>
      product.write('gatehouse.yaml', `${configuration}rules:\n  ANON-04:\n    level: block\n`),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/RULE_UNKNOWN .*ANON-04.*did you mean "ANOM-04"/);
    expect(stderr).toContain('gatehouse.yaml:10');
  });

  it('a level that no profile knows', () => {
    const { exitCode, stderr } = judge((product) =>
      product.write('gatehouse.yaml', configuration.replace('level: C', 'level: D')),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('→');
  });

  it('that loosens a locked rule', () => {
    const { exitCode, stderr } = judge((product) =>
      product.write('gatehouse.yaml', `${configuration}rules:\n  ANOM-04:\n    level: warn\n`),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/PROFILE_LOCKED .*ANOM-04/);
  });
});

describe('the command line', () => {
  it.each([
    [['chekc'], 'check'],
    [['check', '--effective-tme', 'x'], 'effective-time'],
    [['check', '-o', 'jsn=x'], 'json'],
    [['explain', 'ANON-04'], 'ANOM-04'],
    [['collect', 'tets', 'reports/unit.xml'], 'tests'],
  ])('%j is answered with the nearest', (args, nearest) => {
    const { exitCode, stderr } = gatehouse(smallProduct().folder, args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(nearest);
  });

  it('no repository', () => {
    const product = smallProduct();
    product.remove('.git');
    const { exitCode, stderr } = gatehouse(product.folder, ['check']);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/GIT_NONE .*→/);
  });

  it('a review without a terminal', () => {
    const { exitCode, stderr } = gatehouse(smallProduct().folder, ['review']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/TERMINAL_NONE .*→/);
  });
});

describe('test reports', () => {
  it('are judged when sound', () => {
    const { stdout } = judgeReport((commit) => junitReport(commit));
    expect(stdout).not.toContain('EVIDENCE_');
    expect(stdout).toMatch(/verification \d/);
  });

  it('none in an empty folder', () => {
    const { exitCode, stdout } = judge((product) => product.remove('reports/unit.xml'), '--only', 'VER-03');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/tests is missing/);
    expect(stdout).toContain('reports/*.xml');
  });

  const spoiled: Record<string, [(commit: string) => string | Uint8Array, RegExp]> = {
    truncated: [(commit) => junitReport(commit).slice(0, 400), /reports\/unit\.xml/],
    'in UTF-16': [(commit) => Buffer.from(`\ufeff${junitReport(commit)}`, 'utf16le'), /UTF-16/],
    'with a byte order mark': [(commit) => `\ufeff${junitReport(commit)}`, /byte order mark|BOM/i],
    'with a document type': [
      (commit) => junitReport(commit).replace('<testsuites>', '<!DOCTYPE testsuites>\n<testsuites>'),
      /document type/,
    ],
    'with counters that disagree': [(commit) => junitReport(commit).replace('tests="2"', 'tests="9"'), /9 tests.* 2/],
    'not XML at all': [() => 'PASS\n', /unit\.xml/],
  };
  it.each(Object.entries(spoiled))('%s cannot be judged, and the report says where', (_, [report, message]) => {
    const product = smallProduct();
    product.write('reports/unit.xml', report(product.commit));
    const { exitCode, stdout, all } = gatehouse(product.folder, [
      'check',
      '--only',
      'verification',
      '--effective-time',
      '2026-01-06T09:00:00Z',
    ]);
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/unreadable/);
    expect(stdout.replaceAll(/\s+│?\s*/g, ' ')).toMatch(message);
    expect(all).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  it('without a test prove nothing', () => {
    const { exitCode, stdout } = judgeReport(() => '<testsuites tests="0"></testsuites>');
    expect(exitCode).toBe(3);
    expect(stdout).toMatch(/empty/);
  });

  it('of another commit say no', () => {
    const product = smallProduct();
    product.write('reports/unit.xml', junitReport('b'.repeat(40)));
    const { exitCode, stdout } = gatehouse(product.folder, [
      'check',
      '--only',
      'VER-02',
      '--effective-time',
      '2026-01-06T09:00:00Z',
    ]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('never ran on');
  });
});

describe('hostile names', () => {
  const hostile = 'a\u001b]52;c;aGk=\u0007b\u202ec::error::d';

  it('in tests, files and configuration never reach the terminal raw, nor start a line as a command', () => {
    const product = smallProduct();
    product.write('gatehouse.yaml', configuration.replace('name: Pump', `name: ${JSON.stringify(hostile)}`));
    product.write('gate/requirements.yaml', `requirements:\n  - id: ${JSON.stringify(`${hostile}\n::error::x`)}\n`);
    product.write(
      'reports/unit.xml',
      junitReport(product.commit, 'a&#x202e;b ##vso[task.complete] ::error::x')
        .replace('tests="2" failures="0"', 'tests="2" failures="1"')
        .replace('time="0.1"/>', 'time="0.1"><failure message="##[error]boo"/></testcase>'),
    );
    product.write(`reports/\u001b[31m ::error::.xml`, 'x');
    const { all } = gatehouse(product.folder, ['check', '-v', '--effective-time', '2026-01-06T09:00:00Z']);
    expect(all).toContain('\\u{1B}');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(all).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(all).not.toMatch(/^\s*::/m);
    expect(all).not.toMatch(/##\[|##vso\[/);
  });
});
