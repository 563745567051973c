// Finds OPA's own binary through `go tool opa`, for comparing our embedded one with it; nothing needs it to work.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Either the words that start OPA, or why there is none here. */
export type NativeOpa = { readonly command: readonly string[] } | { readonly skipped: string };

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const goFolder = join(packageFolder, 'go');

/**
 * Builds native OPA of exactly the version we embed, once; later calls find it in node_modules/.cache. The first call
 * takes a minute or two and may fetch modules through Go's module proxy.
 */
export function findNativeOpa(): NativeOpa {
  const needed = /^go (\S+)$/m.exec(readFileSync(join(goFolder, 'go.mod'), 'utf8'))?.[1] ?? '';
  const version = goVersion();
  if (version === undefined) return { skipped: 'there is no Go on PATH' };
  if (!isAtLeast(version, needed)) return { skipped: `Go ${needed} or newer is needed, here is ${version}` };
  const sums = createHash('sha256')
    .update(readFileSync(join(goFolder, 'go.sum')))
    .digest('hex')
    .slice(0, 16);
  const cache = join(packageFolder, 'node_modules', '.cache');
  const binary = join(cache, `opa-${version}-${sums}${process.platform === 'win32' ? '.exe' : ''}`);
  if (existsSync(binary)) return { command: [binary] };
  mkdirSync(cache, { recursive: true });
  const unfinished = `${binary}.${process.pid}`;
  try {
    const tool = 'github.com/open-policy-agent/opa';
    execFileSync('go', ['build', '-trimpath', '-o', unfinished, tool], {
      cwd: goFolder,
      stdio: 'pipe',
      env: hostTarget(),
    });
  } catch (error) {
    return { skipped: `building OPA failed: ${firstLine(error)}` };
  }
  renameSync(unfinished, binary);
  return { command: [binary] };
}

function goVersion(): string | undefined {
  try {
    const printed = execFileSync('go', ['env', 'GOVERSION'], { cwd: goFolder, encoding: 'utf8', stdio: 'pipe' });
    return printed.trim().replace(/^go/, '');
  } catch {
    return undefined;
  }
}

/** The environment without a cross-compilation target that a caller may have set. */
function hostTarget(): NodeJS.ProcessEnv {
  const { GOOS: _os, GOARCH: _arch, ...rest } = process.env;
  return rest;
}

function isAtLeast(version: string, needed: string): boolean {
  const has = version.split('.').map(Number);
  const wants = needed.split('.').map(Number);
  for (const [index, want] of wants.entries()) {
    const have = has[index] ?? 0;
    if (have !== want) return have > want;
  }
  return true;
}

function firstLine(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return stderr.trim().split('\n')[0] ?? 'no reason given';
}
