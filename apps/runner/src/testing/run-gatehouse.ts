// Runs the real command as a process of its own, from its sources, for tests.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Runs `gatehouse` with these arguments; the environment is PATH and what the test adds. */
export function runGatehouse(
  inputs: readonly string[],
  options: { folder?: string; environment?: Record<string, string> } = {},
): Ended {
  const ended = spawnSync(process.execPath, ['--conditions=@gatehouse/source', main, ...inputs], {
    cwd: options.folder ?? fileURLToPath(new URL('..', import.meta.url)),
    env: { PATH: process.env.PATH ?? '', ...options.environment },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}
