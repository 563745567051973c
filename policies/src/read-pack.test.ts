import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack } from '@gatehouse/authoring';
import { expect, onTestFinished, test } from 'vitest';

const room = fileURLToPath(new URL('..', import.meta.url));

/** A copy of the pack in which one file is changed. */
function copyWith(path: string, edit: (text: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const part of ['package.json', 'gate', 'lib', 'rules', 'checks', 'profiles', 'clauses'])
    cpSync(join(room, part), join(folder, part), { recursive: true });
  const text = edit(readFileSync(join(folder, path), 'utf8'));
  writeFileSync(join(folder, path), text);
  return folder;
}

test('profiles are named by their place, as configurations name them', () => {
  expect(Object.keys(readPack(room).profiles)).toContain('iec62304/class-c');
});

test('rules, their tests and the checks are kept apart', () => {
  const { rules, ruleTests, checks } = readPack(room);
  expect(Object.keys(rules).filter((path) => path.endsWith('_test.rego') || path.startsWith('checks/'))).toEqual([]);
  expect(Object.keys(ruleTests).every((path) => path.endsWith('_test.rego'))).toBe(true);
  expect(Object.keys(checks)).toContain('checks/complaints.rego');
});

test('a misspelt key of a profile is refused', () => {
  const folder = copyWith('profiles/iec62304/class-a.yaml', (text) => text.replace('rules:', 'rulez:'));
  expect(() => readPack(folder)).toThrow(/unknown key "rulez"; did you mean "rules"/);
});

test('a rule that is set twice in a profile is refused', () => {
  const folder = copyWith('profiles/iec62304/base.yaml', (text) => `${text}\n  ID-01: {level: "off"}\n`);
  expect(() => readPack(folder)).toThrow(/unique/);
});

test('a clause that asks nothing is refused', () => {
  const folder = copyWith('clauses/us-part11.yaml', (text) => text.replace(/^ {4}asks: [^>].*\n/m, ''));
  expect(() => readPack(folder)).toThrow(/"asks" is missing/);
});
