// Approves the rules for an example, as its quality manager would: whatever rules, settings and engine this checkout of Gatehouse judges with.
// The story is fixed and the rules are not, so this is the one record that is written when an example is unpacked.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const builtCommand = fileURLToPath(new URL('../apps/runner/bin/gatehouse.mjs', import.meta.url));
const record = 'gate/pack-approvals.yaml';

/** What a decision says of what it was made with. */
interface Basis {
  readonly packs: readonly { readonly name: string; readonly manifest: string }[];
  readonly parameters: string;
  readonly engine: string;
}

export interface Approver {
  /** Id of a person of the example's configuration. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/**
 * Writes and commits the approval in an unpacked example of what `command` judges with. `at` is an RFC 3339 time before the example is judged.
 * Throws when the command says nothing.
 */
export function approveRules(folder: string, approver: Approver, at: string, command = builtCommand): void {
  const { packs, parameters, engine } = basisOf(command, folder, at);
  const given = `approver: ${approver.id}, at: "${at}"`;
  mkdirSync(path.join(folder, path.dirname(record)), { recursive: true });
  writeFileSync(
    path.join(folder, record),
    `# What may judge releases of this product.
approvals:
${packs.map(({ name, manifest }) => `  - {pack: ${name}, digest: "${manifest}", ${given}}`).join('\n')}
  - {pack: settings, digest: "${parameters}", ${given}}
engines:
  - {version: "${engine}", ${given}}
`,
  );
  const who = ['-c', `user.name=${approver.name}`, '-c', `user.email=${approver.email}`, '-c', 'commit.gpgSign=false'];
  const git = (...args: string[]): void => {
    const environment = { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at, GIT_CONFIG_NOSYSTEM: '1' };
    execFileSync('git', [...who, ...args], { cwd: folder, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  git('add', record);
  git('commit', '--quiet', '--no-verify', '-m', 'Approve the rules, their settings and the engine');
}

function basisOf(command: string, folder: string, at: string): Basis {
  const args = [command, 'check', '-C', folder, '--effective-time', at, '--only', 'GOV-06', '-o', 'json'];
  const { stdout, stderr, error } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (error !== undefined) throw error;
  if (!stdout.startsWith('{')) throw new Error(`gatehouse check said: ${stderr}`);
  return (JSON.parse(stdout) as { basis: Basis }).basis;
}
