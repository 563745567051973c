// Builds the toolchain module from go/ with the installed Go and says what it was built from.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const packageFolder = join(import.meta.dirname, '..');
export const goFolder = join(packageFolder, 'go');
export const vendorFolder = join(packageFolder, 'vendor');

/** Everything that could change the bytes is either here, in go/, or the Go version itself. */
export const buildFlags = ['-trimpath', '-buildvcs=false', '-ldflags=-s -w'];
const buildEnvironment = { GOOS: 'js', GOARCH: 'wasm', GOFLAGS: '', GOEXPERIMENT: '', GOWASM: '', CGO_ENABLED: '0' };

/** The installed Go's version as it names itself (`go1.26.8`), or undefined where there is no Go. */
export function installedGo(): string | undefined {
  try {
    return execFileSync('go', ['env', 'GOVERSION'], { cwd: packageFolder, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}

/** Runs one `go` command in go/ and returns what it printed. */
export function go(...args: string[]): string {
  return execFileSync('go', args, {
    cwd: goFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...buildEnvironment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Builds the raw module into `target`. */
export function buildModule(target: string): void {
  go('build', ...buildFlags, '-o', target, '.');
}

/** One digest over the Go sources and module files, so that a stale artefact shows without a Go to rebuild it. */
export function sourceDigest(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(goFolder).sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(goFolder, name)))
      .update('\0');
  }
  return `sha256:${hash.digest('hex')}`;
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
