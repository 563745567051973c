// Runs the real, built command as a user would.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const builtCommand = join(import.meta.dirname, '../../apps/runner/bin/gatehouse.mjs');

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, for what must be nowhere. */
  readonly all: string;
}

/** Runs `gatehouse` with arguments in a folder; `command` replaces the built one. */
export function gatehouse(folder: string, args: readonly string[], command = builtCommand): Ran {
  const { CI: _, ...environment } = process.env;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: environment,
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  return { exitCode: status, stdout, stderr, all: stdout + stderr };
}
