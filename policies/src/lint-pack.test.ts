import { fileURLToPath } from 'node:url';
import { lintPack, type PackSources, readPack } from '@gatehouse/authoring';
import { openToolchain } from '@gatehouse/rego';
import { expect, test } from 'vitest';

const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const toolchain = await openToolchain();
const file = 'rules/verification/results_evaluated/results_evaluated.rego';
const testFile = file.replace('.rego', '_test.rego');

function words(pack: PackSources): string[] {
  return lintPack(pack, toolchain).map(({ path, line, message }) => `${path}:${line}: ${message}`);
}

/** What is said of a pack with one rule, broken in one place. */
function saidOfBroken(from: string | RegExp, to: string): string[] {
  const text = sources.rules[file] ?? '';
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  return words({ ...sources, rules: { [file]: broken }, ruleTests: { [testFile]: sources.ruleTests[testFile] ?? '' } });
}

test('the pack is clean', () => {
  expect(words(sources)).toEqual([]);
});

test('a misspelt field of the facts is told with its line', () => {
  const [first] = saidOfBroken('== input.release.version', '== input.release.versoin');
  expect(first).toMatch(/results_evaluated\.rego:\d+: undefined ref: .*versoin/);
});

test('a misspelt field of an item of the facts is told with its line', () => {
  const [first] = saidOfBroken('report.conclusion != "acceptable"', 'report.conclusions != "acceptable"');
  expect(first).toMatch(/results_evaluated\.rego:\d+: undefined ref: .*conclusions/);
});

test('a builtin that a gate does not have is told', () => {
  const [first] = saidOfBroken('report.signedAt > input.asOf', 'report.signedAt > time.now_ns()');
  expect(first).toMatch(/undefined function time\.now_ns/);
});

test('an unused variable is told', () => {
  const [first] = saidOfBroken('report.signedAt > input.asOf', 'report.signedAt > input.asOf\n\tunused := 1');
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
  [/# {3}solution: .*\n(?:# {5}.*\n)*/, 'metadata: solution is required'],
])('metadata without %s is told', (line, message) => {
  expect(saidOfBroken(line, '').join('\n')).toContain(message);
});

test('a clause that is in no catalogue is told', () => {
  expect(saidOfBroken('iso13485:7.3.6', 'iso13485:77')).toContainEqual(
    expect.stringContaining('the clause iso13485:77 is in no catalogue'),
  );
});

test('a parameter that a profile does not set is told for each profile', () => {
  const told = saidOfBroken(/authorKnownBy/g, 'knownBy').filter((line) => line.includes('no value for the parameter'));
  expect(told.map((line) => line.split(':')[0])).toEqual(
    [
      ...['-edition-2/level-i', '-edition-2/level-ii'],
      ...['-edition-2006/class-a', '-edition-2006/class-b', '-edition-2006/class-c'],
      ...['/class-a', '/class-b', '/class-c'],
    ].map((level) => `profiles/iec62304${level}.yaml`),
  );
});

test('a rule without a test beside it is told', () => {
  const { [testFile]: _, ...ruleTests } = sources.ruleTests;
  expect(words({ ...sources, ruleTests }).join('\n')).toContain('has no test beside it');
});
