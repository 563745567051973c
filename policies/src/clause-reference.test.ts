import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPack, clauseReference, readPack } from '@gatehouse/authoring';
import { openToolchain } from '@gatehouse/rego';
import { expect, test } from 'vitest';

const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const { manifest } = buildPack(sources, await openToolchain());
const page = clauseReference({ manifest, clauses: sources.clauses });

test('the committed page of the clauses is that of the catalogue', () => {
  expect(readFileSync(new URL('../../docs/reference/clauses.md', import.meta.url), 'utf8')).toBe(page);
});

test('editions stand side by side, with the classes of each and what an edition does not have', () => {
  expect(page).toMatch(/\| 5\.8\.1<br>[^|]*\| [^|]* \| A B C \| B C \| I II \|/);
  expect(page).toMatch(/\| 5\.8\.3<br>[^|]*\| [^|]* \| B C \| B C \| II \| .*ANOM-04/);
  expect(page).toMatch(/\| 5\.1\.12<br>[^|]*\| [^|]*confidence medium[^|]* \| B C \| no such clause \| II \|/);
});

test('every clause of every standard has its row', () => {
  for (const { standard, clauses } of sources.clauses) {
    expect(page).toContain(`\n## ${standard}\n`);
    for (const { id, title } of clauses) expect(page).toContain(`\n| ${id}<br>${title} |`);
  }
});

test('each catalogue says that a qualified person must check it', () => {
  for (const { standard, provisional, note } of sources.clauses) {
    expect([standard, provisional]).toEqual([standard, true]);
    expect(note).toMatch(/qualified person/);
  }
});
