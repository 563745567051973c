// Judges both releases of the example with the real command, and says whether each came out as it must.
// Usage: npm start, or after a build: node examples/judge.ts. Ends with 0 when both came out as told, else with 1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ExampleRelease, releases } from './infusion-pump/releases.ts';
import { unpack } from './infusion-pump/unpack.ts';

const command = fileURLToPath(new URL('../apps/runner/bin/gatehouse.mjs', import.meta.url));

/** What of a decision is compared. */
interface Told {
  readonly outcome: string;
  readonly rules: readonly { readonly id: string; readonly status: string }[];
}

const passing = new Set(['pass', 'not_due', 'not_applicable']);

/** Judges one release below `place`, printing the decision. Returns what differs from what must come out. */
function judgeRelease(release: ExampleRelease, place: string): string[] {
  const folder = path.join(place, release.version);
  const json = path.join(place, `${release.version}.json`);
  unpack(release.version, folder);
  const args = ['check', '-C', folder, '--effective-time', release.effectiveTime, '-o', 'text', '-o', `json=${json}`];
  say(`\n==== Infusion pump ${release.version}, ${release.heading}\n`);
  say(`$ gatehouse check -C <folder> --effective-time ${release.effectiveTime}\n\n`);
  const run = spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' });
  if (run.error !== undefined) throw run.error;
  say(`\nexit code ${run.status}\n`);

  const differences = run.status === release.exitCode ? [] : [`exit code ${run.status}, not ${release.exitCode}`];
  if (!existsSync(json)) return [...differences, 'no decision was written'];
  const decision: Told = JSON.parse(readFileSync(json, 'utf8'));
  if (decision.outcome !== release.outcome) differences.push(`${decision.outcome}, not ${release.outcome}`);
  const found = new Map(
    decision.rules.filter(({ status }) => !passing.has(status)).map(({ id, status }) => [id, status]),
  );
  for (const id of [...new Set([...found.keys(), ...Object.keys(release.reasons)])].sort()) {
    const [is, must] = [found.get(id) ?? 'passing', release.reasons[id] ?? 'passing'];
    if (is !== must) differences.push(`${id} is ${is}, not ${must}`);
  }
  return differences;
}

function say(text: string): void {
  process.stdout.write(text);
}

const place = mkdtempSync(path.join(tmpdir(), 'gatehouse-example-'));
try {
  const differences = releases.flatMap((release) =>
    judgeRelease(release, place).map((difference) => `${release.version}: ${difference}`),
  );
  say(differences.length === 0 ? '\nBoth releases came out as they must.\n' : '\nNot as it must be:\n');
  for (const difference of differences) say(`  ${difference}\n`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
