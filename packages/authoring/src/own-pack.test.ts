// A pack of a team's own: a new rule passes everything at once, and every mistake in it is told with its place.
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openToolchain } from '@gatehouse/rego';
import { GateError } from '@gatehouse/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildPack } from './build-pack.ts';
import { checkPack } from './check-pack.ts';
import type { Foundation } from './foundation.ts';
import { readOwnPack, readPack } from './read-pack.ts';
import { testPack } from './test-pack.ts';
import { writeNewRule } from './write-new-rule.ts';

const toolchain = await openToolchain();
const builtIn = readPack(fileURLToPath(new URL('../../../policies', import.meta.url)));
const isRule = (path: string) => path.startsWith('rules/');
const pick = (wanted: (path: string) => boolean) =>
  Object.fromEntries(Object.entries(builtIn.rules).filter(([path]) => wanted(path)));
const foundation: Foundation = {
  modules: pick((path) => !isRule(path)),
  rules: pick(isRule),
  checks: builtIn.checks,
  clauses: builtIn.clauses,
  schemes: builtIn.schemes,
  ruleIds: ['ANOM-01', 'VER-01'],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), 'own-pack-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rule = 'rules/cleaning/steps_signed/steps_signed.rego';
const cases = 'rules/cleaning/steps_signed/cases.yaml';

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    join(folder, path),
    text.replace(from, () => to),
  );
}

const said = () =>
  checkPack(readOwnPack(folder, foundation), toolchain).complaints.map(
    ({ path, line, message }) => `${path}:${line}: ${message}`,
  );

test('a new rule is clean, tested to the last line, and builds', () => {
  expect(writeNewRule(folder, 'cleaning/steps_signed', foundation)).toEqual({
    id: 'CLN-01',
    files: ['pack.yaml', rule, rule.replace('.rego', '_test.rego'), cases],
  });
  const sources = readOwnPack(folder, foundation);
  expect(checkPack(sources, toolchain)).toEqual({ complaints: [], tests: 8 });
  expect(testPack(sources, toolchain)).toMatchObject({
    cases: 3,
    complaints: [],
    coverage: [{ path: rule, percent: 100 }],
  });
  const { manifest } = buildPack(sources, toolchain);
  expect(manifest.rules.map(({ id, path }) => [id, path])).toEqual([['CLN-01', 'cleaning.steps_signed']]);
});

test('later rules get ids of their own, those in built-in topics from 101, and comments in pack.yaml stay', () => {
  writeNewRule(folder, 'cleaning/steps_signed', foundation);
  edit('pack.yaml', 'name:', '# Ours.\nname:');
  expect(writeNewRule(folder, 'cleaning/again', foundation).id).toBe('CLN-02');
  expect(writeNewRule(folder, 'anomalies/aged', foundation)).toMatchObject({ id: 'ANOM-101' });
  expect(writeNewRule(folder, 'climate/dry', foundation)).toMatchObject({ id: 'CLM-01' });
  expect(readFileSync(join(folder, 'pack.yaml'), 'utf8')).toContain('# Ours.');
  expect(said()).toEqual([]);
});

test('a rule is never written over, and its name must be one', () => {
  writeNewRule(folder, 'cleaning/steps_signed', foundation);
  const codeOf = (path: string) => {
    try {
      writeNewRule(folder, path, foundation);
    } catch (error) {
      return error instanceof GateError ? error.code : error;
    }
    return undefined;
  };
  expect(codeOf('cleaning/steps_signed')).toBe('RULE_EXISTS');
  for (const path of ['cleaning', '../../x/y', 'Cleaning/x', 'a/b/c', 'a/'])
    expect(codeOf(path)).toBe('RULE_PATH_INVALID');
});

test.each([
  [
    'a misspelt fact',
    'requirement.inScope == true',
    'requirement.inSkope == true',
    /steps_signed\.rego:\d+: undefined ref: .*inSkope/s,
  ],
  [
    'a function that the gate lacks',
    'count(requirement.title)',
    'count(sprintf("%v", [requirement.title]))',
    /undefined function sprintf/,
  ],
  ['an id of a built-in rule', 'id: CLN-01', 'id: VER-01', /the id VER-01 is that of a built-in rule/],
  ['an unknown clause', 'iec62304:5.8.1', 'iec62304:99', /the clause iec62304:99 is in no catalogue/],
  ['an unknown kind of evidence', 'evidence: [requirements]', 'evidence: [rumours]', /metadata: evidence/],
  [
    'a missing solution',
    '#   solution: Give the requirement a title that says what it asks.\n',
    '',
    /metadata: solution is required/,
  ],
  [
    'a line that no test runs',
    'in_scope contains requirement if {',
    'odd if input.stage == "delivery"\n\nin_scope contains requirement if {',
    /no test runs/,
  ],
])('%s is told', (_, from, to, words) => {
  writeNewRule(folder, 'cleaning/steps_signed', foundation);
  edit(rule, from, to);
  expect(said().join('\n')).toMatch(words);
});

test.each([
  ['another status', 'status: pass', 'status: fail', `${cases}:5: a titled requirement passes: is pass, not fail`],
  [
    'another subject',
    'satisfied: [REQ-1]',
    'satisfied: [REQ-2]',
    `${cases}:5: a titled requirement passes: satisfies "REQ-1", not "REQ-2"`,
  ],
  [
    'another message',
    'of 8 characters',
    'of 9 characters',
    `${cases}:13: a requirement without title fails: finds "REQ-1: Requirement REQ-1 has no title of 8`,
  ],
  ['another parameter', 'length: 8', 'length: 9', `${cases}:5: a titled requirement passes: is error`],
])('a case that expects %s is told with its line', (_, from, to, words) => {
  writeNewRule(folder, 'cleaning/steps_signed', foundation);
  edit(cases, from, to);
  expect(said().join('\n')).toContain(words);
});

test('a subject that is neither satisfied nor found is an error in a case, never a pass', () => {
  writeNewRule(folder, 'cleaning/steps_signed', foundation);
  edit(rule, '\ttitled(requirement)\n}', '\ttitled(requirement)\n\trequirement.id == "other"\n}');
  const { complaints } = testPack(readOwnPack(folder, foundation), toolchain);
  expect(complaints.map(({ message }) => message).join('\n')).toContain('does not account for "REQ-1"');
});

test('a module of the built-in pack cannot be replaced', () => {
  writeNewRule(folder, 'cleaning/steps_signed', foundation);
  const clash = { ...foundation, modules: { ...foundation.modules, [rule]: 'package x' } };
  expect(() => readOwnPack(folder, clash)).toThrow(expect.objectContaining({ code: 'PACK_CLASH' }));
});

test('a folder without pack.yaml, a wrong one, and wrong cases are told', () => {
  expect(() => readOwnPack(folder, foundation)).toThrow(expect.objectContaining({ code: 'PACK_NONE' }));
  writeNewRule(folder, 'cleaning/steps_signed', foundation);
  edit(cases, 'status: pass', 'status: passed');
  expect(() => readOwnPack(folder, foundation)).toThrow(expect.objectContaining({ code: 'PACK_FILE_INVALID' }));
  writeFileSync(join(folder, 'pack.yaml'), 'name: Own Rules\nversion: 1\n');
  expect(() => readOwnPack(folder, foundation)).toThrow(expect.objectContaining({ code: 'PACK_FILE_INVALID' }));
});
