// Runs the real command as a process of its own, for tests: the bundle as it is shipped, made from the sources of this moment.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Working folder; the package's own where it does not matter. */
  readonly folder?: string;
  /** Added to PATH, which is all that the command gets of the environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments of Node in place of the bundle, to run something else of the command. */
  readonly entry?: readonly string[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The command unbundled. */
export const sources: readonly string[] = ['--conditions=@gatehouse/source', here('../main.ts')];

let folder: string | undefined;

/** Node's arguments for the bundle, which is made when it is first asked for and removed after the tests of the file. */
export function bundle(): readonly string[] {
  folder ??= makeBundle();
  return ['--conditions=@gatehouse/source', join(folder, 'gatehouse.js')];
}

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

function makeBundle(): string {
  // Below the installed packages, because what stays outside of the bundle is found from there.
  const cache = here('../../../../node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'gatehouse-test-'));
  const build = spawnSync(process.execPath, [here('../../scripts/bundle.ts'), made], { encoding: 'utf8' });
  if (build.status !== 0 || build.stderr !== '') throw new Error(`the bundle was not made: ${build.stderr}`);
  return made;
}

/** Runs `gatehouse` with these arguments to its end. */
export function runGatehouse(inputs: readonly string[], options: RunOptions = {}): Ended {
  const ended = spawnSync(process.execPath, [...(options.entry ?? bundle()), ...inputs], {
    cwd: options.folder ?? here('..'),
    env: { PATH: process.env.PATH ?? '', ...options.environment },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}
