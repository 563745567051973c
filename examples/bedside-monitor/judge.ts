// Makes the example of many tools and judges it with the real command, which has to find it eligible.
// Usage: npm run example:many-tools, after a build. Ends as the command does.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { effectiveTime } from './history.ts';
import { unpack } from './unpack.ts';

const command = fileURLToPath(new URL('../../apps/runner/bin/gatehouse.mjs', import.meta.url));
const place = mkdtempSync(path.join(tmpdir(), 'gatehouse-example-'));
try {
  const folder = path.join(place, 'monitor');
  await unpack(folder);
  const args = ['check', '-C', folder, '--effective-time', effectiveTime, '-v'];
  process.stdout.write(`$ gatehouse check -C <folder> --effective-time ${effectiveTime} -v\n\n`);
  const { status, error } = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' });
  if (error !== undefined) throw error;
  process.stdout.write(`\nexit code ${status}\n`);
  process.exitCode = status ?? 70;
} finally {
  rmSync(place, { recursive: true, force: true });
}
