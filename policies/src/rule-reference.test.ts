import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPack, flattenProfiles, readPack, ruleReference } from '@gatehouse/authoring';
import { openToolchain } from '@gatehouse/rego';
import { expect, test } from 'vitest';

const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const { manifest } = buildPack(sources, await openToolchain());
const page = ruleReference({ manifest, profiles: flattenProfiles(sources.profiles), clauses: sources.clauses });

test('the committed reference page is that of the rules', () => {
  expect(readFileSync(new URL('../../docs/reference/rules.md', import.meta.url), 'utf8')).toBe(page);
});

test('every rule has its section with its levels and what it does not judge', () => {
  for (const { id, notCovered = [] } of manifest.rules) {
    expect(page).toContain(`\n## ${id}\n`);
    for (const line of notCovered) expect(page).toContain(line.trim().replaceAll(/\s+/g, ' '));
  }
  expect(page).not.toMatch(/\| not set|\(unknown\)|`undefined`/);
});
