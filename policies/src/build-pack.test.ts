import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPack, type PackSources, readPack } from '@gatehouse/authoring';
import { openToolchain, RegoError } from '@gatehouse/rego';
import { conform, GateError } from '@gatehouse/schema';
import { expect, test } from 'vitest';

const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const toolchain = await openToolchain();
const built = buildPack(sources, toolchain);

function backwards(modules: PackSources['rules']): PackSources['rules'] {
  return Object.fromEntries(Object.entries(modules).reverse());
}

function edited(path: string, from: string, to: string): PackSources {
  const text = sources.rules[path] ?? '';
  expect(text).toContain(from);
  return { ...sources, rules: { ...sources.rules, [path]: text.replace(from, to) } };
}

test('the same sources in another order give the same module and manifest', () => {
  const again = buildPack({ ...sources, rules: backwards(sources.rules) }, toolchain);
  expect(Buffer.compare(again.wasm, built.wasm)).toBe(0);
  expect(JSON.stringify(again.manifest)).toBe(JSON.stringify(built.manifest));
});

test('the manifest follows its contract and names the module by its digest', () => {
  expect(conform('ruleManifest', JSON.parse(JSON.stringify(built.manifest))).conforms).toBe(true);
  expect(built.manifest.wasm.sha256).toBe(`sha256:${createHash('sha256').update(built.wasm).digest('hex')}`);
});

test('every rule folder is a rule of the manifest and an entry point of the module', () => {
  const folders = Object.keys(sources.rules)
    .filter((path) => path.startsWith('rules/'))
    .map((path) => path.split('/').slice(0, 3).join('/'))
    .sort();
  expect(built.manifest.rules.map(({ path }) => `rules/${path.replace('.', '/')}`).sort()).toEqual(folders);
  expect(built.manifest.entrypoints[0]).toBe('gate/results');
  expect(built.manifest.entrypoints.slice(1).sort()).toEqual(folders);
});

test('rules are sorted by id, and no id is there twice', () => {
  const ids = built.manifest.rules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('no test and no check is in the module', () => {
  const text = Buffer.from(built.wasm).toString('latin1');
  for (const path of Object.keys(sources.ruleTests)) expect(text).not.toContain(basename(path, '.rego'));
  expect(text).not.toContain('data.checks');
});

test('an unknown kind of evidence stops the build', () => {
  const broken = edited('rules/archive/complete/complete.rego', 'evidence: [archive]', 'evidence: [rumour]');
  expect(() => buildPack(broken, toolchain)).toThrow(GateError);
});

test('Rego that does not compile stops the build', () => {
  const broken = edited('rules/archive/complete/complete.rego', 'whole(entry)', 'hole(entry)');
  expect(() => buildPack(broken, toolchain)).toThrow(RegoError);
});

test('a builtin that the host does not have stops the build', () => {
  const broken = edited('rules/archive/complete/complete.rego', 'entry.size > 0', 'entry.size > time.now_ns()');
  expect(() => buildPack(broken, toolchain)).toThrow(RegoError);
});
