import { fileURLToPath } from 'node:url';
import { checkPack, type PackSources, readPack } from '@gatehouse/authoring';
import { openToolchain } from '@gatehouse/rego';
import { expect, test } from 'vitest';

const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const toolchain = await openToolchain();
const file = 'rules/archive/complete/complete.rego';
const testFile = 'rules/archive/complete/complete_test.rego';
const lawOf = (standard: string, ids: readonly string[]) => ({
  standard,
  edition: 'of the test',
  title: standard,
  clauses: ids.map((id) => ({ id, title: id, asks: id, levels: [] })),
});

/** What is said of a pack with one rule, whose tests are changed. */
function saidOf(edit: (text: string) => string) {
  const pack: PackSources = {
    ...sources,
    rules: { [file]: sources.rules[file] ?? '' },
    ruleTests: { [testFile]: edit(sources.ruleTests[testFile] ?? '') },
    profiles: {},
    clauses: [lawOf('iec62304', ['5.8.7']), lawOf('iso13485', ['4.2.4', '4.2.5'])],
  };
  return checkPack(pack, toolchain).complaints;
}

test('every test of the pack passes and every line of its rules is run', () => {
  const { complaints, tests } = checkPack(sources, toolchain);
  expect(complaints).toEqual([]);
  expect(tests).toBeGreaterThan(200);
});

test('a sound pack of one rule has no complaints', () => {
  expect(saidOf((text) => text)).toEqual([]);
});

test('a failing test is told with its place', () => {
  const complaints = saidOf((text) => text.replaceAll('"size": 1', '"size": 0'));
  expect(complaints).toContainEqual(
    expect.objectContaining({ path: testFile, message: 'test_a_whole_archive_passes: fail' }),
  );
});

test('a line that no test runs is told', () => {
  const complaints = saidOf((text) => text.replaceAll('\ntest_', '\ntodo_test_'));
  expect(complaints).toContainEqual({
    path: file,
    line: expect.any(Number),
    message: expect.stringMatching(/^no test runs/),
  });
});

test('a test that is skipped is told', () => {
  const complaints = saidOf((text) => text.replace('\ntest_an_empty_item', '\ntodo_test_an_empty_item'));
  expect(complaints).toEqual([expect.objectContaining({ path: testFile, message: expect.stringMatching(/: skip$/) })]);
});

test('a module that is not formatted is told', () => {
  expect(saidOf((text) => text.replace('source := {', 'source  :=  {'))).toEqual([
    { path: testFile, line: 1, message: 'is not formatted as `opa fmt` would' },
  ]);
});
