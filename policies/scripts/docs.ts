// Writes docs/reference/rules.md from the pack; with `--check`, fails when the committed page differs.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPack, flattenProfiles, readPack, ruleReference } from '@gatehouse/authoring';
import { openToolchain } from '@gatehouse/rego';

const page = fileURLToPath(new URL('../../docs/reference/rules.md', import.meta.url));
const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const { manifest } = buildPack(sources, await openToolchain());
const text = ruleReference({ manifest, profiles: flattenProfiles(sources.profiles), clauses: sources.clauses });

if (!process.argv.includes('--check')) {
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, text);
} else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  process.stderr.write('stale: docs/reference/rules.md; run npm run docs -w @gatehouse/policies\n');
  process.exitCode = 1;
}
