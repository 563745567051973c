// Runs every check of the repository one after the other and counts: each test is one, each other check is one.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const resultsFolder = join(root, 'build/ci');
/** Relative to the repository: what the gate is given as evidence. */
const junitReport = 'build/ci/junit.xml';

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Exit codes that are fine; default only 0. */
  readonly accepts?: readonly number[];
}

const checks: readonly Check[] = [
  { name: 'build', command: ['nx', 'run-many', '-t', 'build'] },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.check.json'] },
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'unused and undeclared', command: ['knip'] },
  {
    name: 'generated types and validators are current',
    command: ['npm', 'run', 'codegen', '-w', '@gatehouse/schema', '--', '--check'],
  },
  { name: 'generated documentation is current', command: ['npm', 'run', 'docs', '--', '--check'] },
  { name: 'the screens of docs/review.md are real', command: ['npm', 'run', 'docs:review', '--', '--check'] },
  {
    name: 'Rego: format, strict check, metadata, tests, coverage',
    command: ['npm', 'run', 'check', '-w', '@gatehouse/policies'],
  },
  { name: 'the embedded toolchain is what its source builds', command: ['npm', 'run', 'rego:check-rebuild'] },
  { name: 'the example: one release blocked, one eligible', command: ['npm', 'start'] },
  // An honest decision about this repository: eligible or not, but never a crash.
  {
    name: 'the gate judges this repository',
    command: ['npm', 'run', 'gate', '--', '--tests', junitReport],
    accepts: [0, 1, 3],
  },
];

function run(check: Check): boolean {
  const started = performance.now();
  process.stdout.write(`\n=== ${check.name}\n`);
  const [program = '', ...args] = check.command;
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const passed = error === undefined && status !== null && (check.accepts ?? [0]).includes(status);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `--- ${check.name}: ${passed ? 'passed' : `FAILED (${error?.message ?? `exit ${status}`})`} in ${seconds} s\n`,
  );
  return passed;
}

interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts from the report of the test runner; a runner that died before it could write one is a failure. */
function runTests(): TestCounts {
  const report = join(resultsFolder, 'tests.json');
  const passed = run({
    name: 'tests',
    command: [
      ...['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
      ...['--reporter=junit', `--outputFile.junit=${junitReport}`],
    ],
  });
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    // A suite that could not even be loaded fails no test, but the run.
    return {
      passed: numPassedTests,
      failed: Math.max(numFailedTests, passed ? 0 : 1),
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

mkdirSync(resultsFolder, { recursive: true });
const [build, ...others] = checks;
const results = [build === undefined ? false : run(build)];
const tests = runTests();
results.push(...others.map(run));
const failedNames = checks.filter((_, index) => results[index] !== true).map(({ name }) => name);
if (failedNames.length > 0) process.stdout.write(`\nfailed checks: ${failedNames.join('; ')}\n`);
const passed = tests.passed + results.filter(Boolean).length;
const failed = tests.failed + failedNames.length;
process.stdout.write(`\n${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}\n`);
process.exitCode = failed > 0 ? 1 : 0;
