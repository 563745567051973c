// Checks the pack, compiles it, and writes policy.wasm, rules.json, profiles, schemes and clauses to dist/.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPack, lintPack, readPack } from '@gatehouse/authoring';
import { openToolchain } from '@gatehouse/rego';
import { reportComplaints } from './report-complaints.ts';

const room = fileURLToPath(new URL('..', import.meta.url));
const dist = join(room, 'dist');
const sources = readPack(room);
const toolchain = await openToolchain();

if (!reportComplaints(lintPack(sources, toolchain))) {
  const { wasm, manifest } = buildPack(sources, toolchain);
  // Nothing of an earlier build may survive: a profile that was deleted must be gone.
  for (const folder of ['profiles', 'schemes', 'clauses', 'rego'])
    rmSync(join(dist, folder), { recursive: true, force: true });
  const files: [string, string | Uint8Array][] = [
    ['policy.wasm', wasm],
    ['rules.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ...Object.entries(sources.data),
    // The sources: what packs of teams' own are compiled with and checked by, and what explains an answer step by step.
    ...Object.entries({ ...sources.rules, ...sources.checks })
      .filter(([path]) => !path.endsWith('_test.rego'))
      .map(([path, text]): [string, string] => [`rego/${path}`, text]),
  ];
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
  process.stdout.write(`${manifest.rules.length} rules, ${wasm.length} bytes, ${manifest.wasm.sha256}\n`);
}
