// Makes the example and judges its three products with the real command, then lets the pump try to loosen what the company locks.
// Usage: npm run example:company, after a build. Ends with 0 when everything came out as told, else with 1.
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { effectiveTime, products } from './products.ts';
import { unpack } from './unpack.ts';

const command = fileURLToPath(new URL('../../apps/runner/bin/gatehouse.mjs', import.meta.url));

/** What somebody in a hurry adds to the configuration of the pump; the file for that is `hurried.yaml`. */
export function hurry(folder: string): void {
  const hurried = path.join(folder, 'products/pump/hurried.yaml');
  copyFileSync(path.join(folder, 'products/pump/gatehouse.yaml'), hurried);
  appendFileSync(hurried, '  PPL-01: { level: warn, reason: The contractor will be listed next week. }\n');
}

function judge(folder: string, args: readonly string[], exitCode: number): boolean {
  const told = ['check', '-C', ...args, '--effective-time', effectiveTime];
  process.stdout.write(`\n$ gatehouse ${told.join(' ')}\n\n`);
  const { status, error } = spawnSync(process.execPath, [command, ...told], { cwd: folder, stdio: 'inherit' });
  if (error !== undefined) throw error;
  process.stdout.write(`\nexit code ${status}${status === exitCode ? '' : `, not ${exitCode}`}\n`);
  return status === exitCode;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const place = mkdtempSync(path.join(tmpdir(), 'gatehouse-example-'));
  try {
    const folder = path.join(place, 'repository');
    await unpack(folder);
    const judged = products.map(({ id, exitCode }) => judge(folder, [`products/${id}`], exitCode));
    hurry(folder);
    judged.push(judge(folder, ['products/pump', '-c', 'hurried.yaml'], 2));
    process.exitCode = judged.every(Boolean) ? 0 : 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
