// Unpacks one release of the example into a folder: a real git checkout, as a pipeline would have it.
// Usage: node examples/infusion-pump/unpack.ts <version> <empty folder>
import { execFileSync } from 'node:child_process';
import { devNull } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { approveRules } from '../approve-rules.ts';
import { workers } from './history.ts';
import { releases } from './releases.ts';

const bundle = fileURLToPath(new URL('./history.bundle', import.meta.url));

/** Clones the branch of a release into `folder`, which must not exist or be empty. Throws when the version is not in the example. */
export function unpack(version: string, folder: string): void {
  const release = releases.find((known) => known.version === version);
  if (release === undefined) {
    throw new Error(
      `the example has no release ${version}; it has ${releases.map((known) => known.version).join(', ')}`,
    );
  }
  // Bytes must come out as they went in, whatever the reader's own git does with line ends or templates.
  const settings = ['-c', 'core.autocrlf=false', '-c', 'init.templateDir=', '-c', 'advice.detachedHead=false'];
  const args = [...settings, 'clone', '--quiet', '--branch', release.branch, bundle, path.resolve(folder)];
  const environment = { ...process.env, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', args, { env: environment, stdio: ['ignore', 'inherit', 'inherit'] });
  approveRules(path.resolve(folder), { id: 'quality-manager', ...workers.quality }, release.rulesApprovedAt);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [version, folder] = process.argv.slice(2);
  if (version === undefined || folder === undefined) {
    process.stderr.write('Usage: node examples/infusion-pump/unpack.ts <version> <empty folder>\n');
    process.exitCode = 2;
  } else {
    unpack(version, folder);
  }
}
