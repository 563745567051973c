import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { makeProduct } from './testing/product.ts';
import { runGatehouse } from './testing/run-gatehouse.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const fixtures = fileURLToPath(new URL('../../../packages/evidence/fixtures/', import.meta.url));
let product: string;
beforeAll(() => {
  product = makeProduct({ '.gitignore': 'out/\n' });
  mkdirSync(join(product, 'out'));
  writeFileSync(
    join(product, 'out/new.xml'),
    '<testsuite name="x" tests="1"><testcase name="::error::y"><failure/></testcase></testsuite>',
  );
  writeFileSync(join(product, 'out/broken.xml'), '<testsuite name="x" tests="2"><testcase name="y"/></testsuite>');
  writeFileSync(join(product, 'out/notes.txt'), 'Dear reader,\n');
  cpSync(join(fixtures, 'archive/reports.zip'), join(product, 'out/reports.zip'));
  cpSync(join(fixtures, 'archive/leaves.refused.zip'), join(product, 'out/leaves.zip'));
});

const show = (...inputs: string[]) => runGatehouse(['evidence', ...inputs], { folder: product });

test('a configured file is read as the configuration says, with the place that names it', () => {
  const ended = show('reports/unit.xml');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  for (const words of ['state          present', 'format junit', 'gatehouse.yaml:8', '1 passed'])
    expect(ended.stdout).toContain(words);
  expect(ended.stdout, 'a committed report may be of any age').toContain('nothing says it');
});

test('what nobody configured is recognised by its content, and belongs to the clean checkout it was made in', () => {
  const ended = show('out/new.xml');
  expect(ended.code).toBe(0);
  for (const words of ['tests, JUnit XML test report', '1 failed', 'it was made in this clean'])
    expect(ended.stdout).toContain(words);
  expect(ended.stdout, 'no line may begin with a command to a runner').not.toMatch(/^\s*::/m);
});

test('each file in an archive is shown by itself', () => {
  const ended = show('out/reports.zip');
  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain('out/reports.zip!/reports/alarm.xml');
  expect(ended.stdout).toContain('out/reports.zip!/reports/unit.xml');
});

test.each([
  ['out/broken.xml', 'EVIDENCE_INCONSISTENT', 'out/broken.xml:1'],
  ['out/leaves.zip', 'ARCHIVE_UNSAFE', 'out/leaves.zip'],
  ['out/notes.txt', 'EVIDENCE_FORMAT', 'no reader understands the file'],
  ['out/gone.xml', 'EVIDENCE_NOT_FOUND', 'does not exist'],
])('%s is unreadable: the reason, the place and the next step, and exit code 3', (path, code, words) => {
  const ended = show(path);
  expect(ended.code).toBe(3);
  for (const text of ['unreadable', code, words, '→']) expect(ended.stdout).toContain(text);
});

test('a wrong kind or format says what the file looks like', () => {
  const ended = show('--kind', 'sbom', 'out/new.xml');
  expect(ended.code).toBe(3);
  expect(ended.stdout).toContain('looks like a JUnit XML');
  expect(show('--kind', 'testz', 'out/new.xml').stderr).toContain('did you mean "tests"?');
  expect(show('--format', 'junit', 'out/new.xml')).toMatchObject({ code: 2, stdout: '' });
});

test('JSON tells everything, of several files at once', () => {
  const ended = show('--json', 'reports/unit.xml', 'out/new.xml');
  expect(JSON.parse(ended.stdout)).toMatchObject([
    { path: 'reports/unit.xml', kind: 'tests', counts: [{ of: 'passed', number: 1 }] },
    { path: 'out/new.xml', belongs: { binding: 'observation' }, notable: [{ position: { line: 1 } }] },
  ]);
});

test('JSON steers no terminal, whatever a file holds', () => {
  writeFileSync(join(product, 'out/steering.tap'), '1..1\nnot ok 1 - \u009B2J\u202E##[error]\n');
  const ended = show('--json', 'out/steering.tap');
  expect(ended.stdout).not.toMatch(/[\u0080-\u009F\u202E]|##\[/);
  expect(JSON.parse(ended.stdout)[0].notable[0].text).toBe('failed: \u009B2J\u202E##[error]');
});

test('works outside of any product and repository', () => {
  const folder = temporaryFolder();
  cpSync(join(fixtures, 'grype/infusion-pump.grype.json'), join(folder, 'scan.json'));
  const ended = runGatehouse(['evidence', 'scan.json'], { folder });
  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain('5 vulnerabilities');
  expect(ended.stdout).not.toContain('belongs to');
});

test('a file of a modified checkout belongs to nothing', () => {
  const other = makeProduct({ '.gitignore': 'out/\n', 'main.c': 'int main;\n' });
  mkdirSync(join(other, 'out'));
  cpSync(join(product, 'out/new.xml'), join(other, 'out/new.xml'));
  execFileSync('sh', ['-c', 'echo changed >> main.c'], { cwd: other });
  expect(runGatehouse(['evidence', 'out/new.xml'], { folder: other }).stdout).toContain('nothing says it');
});
