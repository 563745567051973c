// Unpacks the built artefact and talks to the pump inside it, as the bench does.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';

const folder = new URL('../../dist/bench/', import.meta.url).pathname;

/** Runs the commands against the pump inside the artefact; returns its answers. */
export function runPump(commands) {
  const artifacts = readdirSync(new URL('../../dist/', import.meta.url)).filter((name) => name.endsWith('.tar'));
  if (artifacts.length !== 1) throw new Error(`Expected one artefact in dist, found ${artifacts.length}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xf', new URL(`../../dist/${artifacts[0]}`, import.meta.url).pathname, '-C', folder]);
  const input = commands.map((command) => `${JSON.stringify(command)}\n`).join('');
  const run = spawnSync(process.execPath, ['src/main.js'], { cwd: folder, input, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.trim().split('\n').map((line) => JSON.parse(line));
}
