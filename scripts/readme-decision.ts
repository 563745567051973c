// Puts the decision about the blocked release of the example into the README, as the command prints it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releases } from '../examples/infusion-pump/releases.ts';
import { unpack } from '../examples/infusion-pump/unpack.ts';

const root = join(import.meta.dirname, '..');
const shown = /(?<=<!-- decision: made by npm run docs -->\n```\n)[\s\S]*?(?=```\n<!-- end -->)/;

/** The README with the decision that the built command gives now. */
export function readmeWithDecision(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  if (!shown.test(readme)) throw new Error('README.md has no place for the decision');
  return readme.replace(shown, () => decisionOf('2.4.0'));
}

function decisionOf(version: string): string {
  const release = releases.find((known) => known.version === version);
  if (release === undefined) throw new Error(`the example has no release ${version}`);
  const place = mkdtempSync(join(tmpdir(), 'gatehouse-readme-'));
  try {
    unpack(version, join(place, 'pump'));
    const args = [join(root, 'apps/runner/bin/gatehouse.mjs'), 'check', '--effective-time', release.effectiveTime];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: join(place, 'pump'),
      encoding: 'utf8',
    });
    if (status !== release.exitCode) throw new Error(`gatehouse check ended with ${status}: ${stderr}`);
    return stdout.replaceAll(/ +$/gm, '');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
