import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { makeProduct } from './testing/product.ts';
import { runGatehouse } from './testing/run-gatehouse.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

let product: string;
beforeAll(() => {
  product = makeProduct();
});

const here = (...inputs: string[]) => runGatehouse(inputs, { folder: product });
const nowhere = (...inputs: string[]) => runGatehouse(inputs, { folder: temporaryFolder() });

test('a rule is explained with its clauses, its level and how this release stands', () => {
  const ended = here('explain', 'ID-02');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  for (const words of [
    'What it asks',
    'iec62304:5.8.4',
    'block, set by gatehouse:',
    'Small pump 1.0.0',
    'What to do',
  ]) {
    expect(ended.stdout).toContain(words);
  }
});

test('a rule is found by its path and in small letters', () => {
  expect(here('explain', 'id-02').stdout).toContain('ID-02');
  expect(here('explain', 'identity.tag_verified').stdout).toContain('ID-02');
});

test('a clause is explained in our words with the rules that check it', () => {
  const ended = here('explain', 'iec62304:5.8.3');
  expect(ended.code).toBe(0);
  for (const words of ['What it asks', 'Why', 'Evidence that satisfies it', 'Rules that check it', 'ANOM-04']) {
    expect(ended.stdout).toContain(words);
  }
});

/** Without the breaks that the width of the page made. */
const unwrapped = (text: string) => text.replaceAll(/\n *│ */g, ' ');

test('a clause is explained for another class than that of the product, which says what the release was judged at', () => {
  const ended = here('explain', 'iec62304:5.8.3', '--class', 'A');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  for (const words of [
    'it asks nothing of class A',
    'Rules that check it at class A',
    'ANOM-04  Open anomalies have a current safety evaluation (warn',
    'The standard asks class A for',
    'it was judged at class C',
    'iso14971:8 Overall residual risk',
  ]) {
    expect(unwrapped(ended.stdout)).toContain(words);
  }
});

test('a clause is explained in another edition, and with no product at every class', () => {
  const old = nowhere('explain', 'iec62304:5.8.8', '--edition', '2006');
  expect(old.stdout).toContain('The release can be repeated');
  expect(nowhere('explain', 'iec62304:5.8.3').stdout).toContain('(A warn, B block, C block)');
  expect(nowhere('explain', 'iso13485:7.3.6').stdout).toContain('iec62304:5.8.1 Verification is complete');
});

test('explanations are written as JSON for programs', () => {
  const ofClause = JSON.parse(here('explain', 'iec62304:5.8.3', '--json').stdout);
  expect(ofClause).toMatchObject({ kind: 'clause', level: 'C', asksOfLevel: true, release: { judged: true } });
  const ofRule = JSON.parse(nowhere('explain', 'ANOM-04', '--json').stdout);
  expect(ofRule).toMatchObject({ kind: 'rule', rule: { id: 'ANOM-04' }, release: { judged: false } });
});

test.each([
  [['iec62304:5.8.33'], 'CLAUSE_UNKNOWN', 'did you mean "iec62304:5.8.3"?'],
  [['iec6234:5.8.3'], 'CLAUSE_UNKNOWN', 'did you mean "iec62304"?'],
  [['iec6234:5.8.3', '--class', 'C'], 'CLAUSE_UNKNOWN', 'did you mean "iec62304"?'],
  [['iec62304:5.8.3', '--class', 'D'], 'LEVEL_UNKNOWN', 'There are: A, B, C.'],
  [['iec62304:5.8.3', '--edition', '2007'], 'EDITION_UNKNOWN', '2006+A1:2015, 2006, 2-provisional'],
  [['ANOM-04', '--class', 'C'], 'FLAG_INVALID', '"ANOM-04" is no clause'],
])('%j is refused with what there is', (inputs, code, words) => {
  const ended = nowhere('explain', ...inputs);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toContain(code);
  expect(ended.stderr).toContain(words);
});

test.each(['1.0.0', 'reports/unit.xml'])('what was found about %s is explained', (topic) => {
  const ended = here('explain', topic);
  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain(topic === '1.0.0' ? 'ID-02' : 'GOV-03');
});

test('outside of a product rules and clauses are explained all the same', () => {
  const ended = nowhere('explain', 'ANOM-04');
  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain('not judged here: ');
  expect(nowhere('explain', 'iec62304:5.8.3').code).toBe(0);
});

test('an unknown topic suggests the nearest', () => {
  const ended = here('explain', 'ANOM-O4');
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toMatch(/^gatehouse: TOPIC_UNKNOWN .*did you mean "ANOM-04"\? → .*\n$/);
});

test('rules are listed with levels in a product, and without elsewhere', () => {
  expect(here('rules', 'list').stdout).toMatch(/ANOM-04 {2}block/);
  const ended = nowhere('rules', 'list');
  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain('ANOM-04');
  expect(ended.stdout).not.toContain('block');
});

test('every setting in force is shown with the layer, file and line that set it', () => {
  const ended = here('config', '--resolved');
  expect(ended.code).toBe(0);
  expect(ended.stdout).toContain('product.level: C  (gatehouse.yaml:4)');
  expect(ended.stdout).toMatch(/maxAgeHours: 24 {2}\(gatehouse:iec62304\/[a-z-]+:\d+\)/);
});

test('the rules and layers in use are pinned, what changed is shown, and a check of anything else ends with 5', () => {
  const folder = makeProduct();
  const run = (...inputs: string[]) => runGatehouse(inputs, { folder });
  const written = run('config', '--write-lock');
  expect(written).toMatchObject({ code: 0, stderr: '' });
  expect(written.stdout).toMatch(/gatehouse\.lock\.json written: \d+ digests\n/);
  expect(written.stdout).toMatch(/\+ the profile layer gatehouse\.yaml\n {4}now sha256:[0-9a-f]{64}\n/);
  expect(run('config', '--write-lock').stdout).toContain('already pins what is in use; nothing was written');
  const file = join(folder, 'gatehouse.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}rules: {ID-02: {level: warn}}\n`);
  expect(run('check')).toMatchObject({ code: 5, stderr: expect.stringContaining('POLICY_DIGEST_MISMATCH') });
  expect(run('config', '--write-lock').stdout).toMatch(/~ the profile layer gatehouse\.yaml\n {4}was sha256:/);
  expect(run('check').code).toBe(1);
  expect(run('config', '--write-lock', '--config-from', 'main').code).toBe(2);
});

test('collecting writes where evidence was made beside it', () => {
  const ended = here('collect', 'tests', 'reports/unit.xml', '--run', 'https://ci.example/7');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const record = JSON.parse(readFileSync(join(product, 'reports/unit.xml.collected.json'), 'utf8'));
  expect(record).toMatchObject({ kind: 'tests', file: 'unit.xml', collector: 'local', run: 'https://ci.example/7' });
});

test('collecting names the artefact, the version and the environment that were tested', () => {
  const inputs = ['--artifact', 'reports/unit.xml', '--release', '1.0.0', '--environment', 'bench-2'];
  const ended = here('collect', 'tests', 'reports/unit.xml', ...inputs);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const record = JSON.parse(readFileSync(join(product, 'reports/unit.xml.collected.json'), 'utf8'));
  expect(record).toMatchObject({ artifact: record.sha256, version: '1.0.0', environment: 'bench-2' });
  expect(ended.stdout).toContain(`, artefact ${record.sha256.slice(0, 19)}`);
});

test('an unknown kind of evidence suggests the nearest', () => {
  const ended = here('collect', 'tets', 'reports/unit.xml');
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain('did you mean "tests"?');
});

test('the version names the product and the rules', () => {
  expect(nowhere('--version').stdout).toMatch(/^gatehouse \d+\.\d+\.\d+, rules gatehouse \d+\.\d+\.\d+\n$/);
});
