import { fileURLToPath } from 'node:url';
import { openToolchain } from '@gatehouse/rego';
import { expect, test } from 'vitest';
import { lintPack } from './lint-pack.ts';
import { type PackSources, readPack } from './read-pack.ts';

const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const toolchain = await openToolchain();
const file = 'rules/verification/results_evaluated/results_evaluated.rego';

function complaints(from: string | RegExp, to: string): string[] {
  const text = sources.rules[file] ?? '';
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  return words({ ...sources, rules: { ...sources.rules, [file]: broken } });
}

function words(broken: PackSources): string[] {
  return lintPack(broken, toolchain).map(({ path, line, message }) => `${path}:${line}: ${message}`);
}

test('the pack is clean', () => {
  expect(words(sources)).toEqual([]);
});

test('a misspelt field of the facts is told with its line', () => {
  const [first] = complaints('report.conclusion != "acceptable"', 'report.conclusions != "acceptable"');
  expect(first).toMatch(/results_evaluated\.rego:\d+: undefined ref: .*conclusions/);
});

test('a builtin that a gate does not have is told', () => {
  const [first] = complaints('report.signedAt > input.asOf', 'report.signedAt > time.now_ns()');
  expect(first).toMatch(/undefined function time\.now_ns/);
});

test('an unused variable is told', () => {
  const [first] = complaints('report.signedAt > input.asOf', 'report.signedAt > input.asOf\n\tunused := 1');
  expect(first).toContain('unused');
});

test.each([
  ['# title: Someone evaluated the results after the last test run\n', 'has no package METADATA'],
  ['#   id: VER-06\n', 'metadata: id is required'],
  ['#   clauses: [iec62304:5.8.1, iso13485:7.3.6]\n', 'metadata: clauses is required'],
  ['#   stage: candidate\n', 'metadata: stage is required'],
  ['#   evidence: [tests, verification]\n', 'metadata: evidence is required'],
  ['#   waiver: W0\n', 'metadata: waiver is required'],
  [/# {3}message: .*\n/, 'metadata: message is required'],
  [/# {3}solution: .*\n/, 'metadata: solution is required'],
])('metadata without %s is told', (line, message) => {
  expect(complaints(line, '').join('\n')).toContain(message);
});

test('a clause that is in no catalogue is told', () => {
  expect(complaints('iso13485:7.3.6', 'iso13485:77')).toContainEqual(
    expect.stringContaining('the clause iso13485:77 is in no catalogue'),
  );
});

test('a parameter that a profile does not set is told for each profile', () => {
  const told = complaints(/authorKnownBy/g, 'knownBy').filter((line) => line.includes('no value for the parameter'));
  expect(told.map((line) => line.split(':')[0])).toEqual(
    ['a', 'b', 'c'].map((level) => `profiles/iec62304/class-${level}.yaml`),
  );
});

test('a rule without a test beside it is told', () => {
  const { [file.replace('.rego', '_test.rego')]: _, ...ruleTests } = sources.ruleTests;
  expect(words({ ...sources, ruleTests }).join('\n')).toContain('has no test beside it');
});
