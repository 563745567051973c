// Writes docs/reference/rules.md and clauses.md from the pack; with `--check`, fails when a committed page differs.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildPack, clauseReference, flattenProfiles, readPack, ruleReference } from '@gatehouse/authoring';
import { openToolchain } from '@gatehouse/rego';

const folder = fileURLToPath(new URL('../../docs/reference/', import.meta.url));
const sources = readPack(fileURLToPath(new URL('..', import.meta.url)));
const { manifest } = buildPack(sources, await openToolchain());
const { clauses } = sources;
const pages = {
  'rules.md': ruleReference({ manifest, profiles: flattenProfiles(sources.profiles), clauses }),
  'clauses.md': clauseReference({ manifest, clauses }),
};

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(pages)) {
  const page = `${folder}${name}`;
  if (!process.argv.includes('--check')) {
    writeFileSync(page, text);
  } else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
    process.stderr.write(`stale: docs/reference/${name}; run npm run docs -w @gatehouse/policies\n`);
    process.exitCode = 1;
  }
}
