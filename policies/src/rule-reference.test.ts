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

test('a level by date and what the lane makes of a rule are told', () => {
  const [rule] = manifest.rules;
  if (rule === undefined) throw new Error('the pack has no rule');
  const then = 'block' as const;
  const setting = (dueDays: number, onlyAge: boolean) => ({
    level: { now: 'warn' as const, then, from: '2027-03-01' },
    expedited: { level: 'warn', dueDays, onlyAge } as const,
  });
  const profiles = {
    'x/a': { levels: ['A'], rules: { [rule.id]: setting(30, false) } },
    'x/b': { levels: ['B'], rules: { [rule.id]: setting(10, true) } },
  };
  const told = ruleReference({ manifest: { ...manifest, rules: [rule] }, profiles, clauses: sources.clauses });
  expect(told).toContain('| warn, block from 2027-03-01 |');
  expect(told).toContain('- In the lane `expedited`: warns where it blocks, for 30 days after the released commit');
  expect(told).toContain(
    '- In the lane `expedited`: findings about age alone warn, for 10 days after the released commit',
  );
});
