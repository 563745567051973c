import { fileURLToPath } from 'node:url';
import { openToolchain } from '@gatehouse/rego';
import { expect, test } from 'vitest';
import { checkPack } from './check-pack.ts';
import { readPack } from './read-pack.ts';

const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const toolchain = await openToolchain();
const file = 'rules/archive/complete/complete_test.rego';

function checkedWith(edit: (text: string) => string) {
  const text = sources.ruleTests[file] ?? '';
  const broken = edit(text);
  expect(broken).not.toBe(text);
  return checkPack({ ...sources, ruleTests: { ...sources.ruleTests, [file]: broken } }, toolchain).complaints;
}

test('every test of the pack passes and every line of its rules is run', () => {
  const { complaints, tests } = checkPack(sources, toolchain);
  expect(complaints).toEqual([]);
  expect(tests).toBeGreaterThan(200);
});

test('a failing test is told with its place', () => {
  const complaints = checkedWith((text) =>
    text.replace('"size": 1, "source": source}', '"size": 0, "source": source}'),
  );
  expect(complaints).toContainEqual(
    expect.objectContaining({ path: file, message: 'test_a_whole_archive_passes: fail' }),
  );
});

test('a line that no test runs is told', () => {
  const complaints = checkedWith((text) => text.slice(0, text.indexOf('test_a_whole_archive_passes')));
  expect(complaints).toContainEqual(
    expect.objectContaining({
      path: 'rules/archive/complete/complete.rego',
      message: expect.stringMatching(/^no test runs/),
    }),
  );
});

test('a module that is not formatted is told', () => {
  expect(checkedWith((text) => text.replace('source := {', 'source  :=  {'))).toEqual([
    { path: file, line: 1, message: 'is not formatted as `opa fmt` would' },
  ]);
});
