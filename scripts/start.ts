// What `npm start` does: builds the gate, quietly unless that fails, and judges both releases of the example with it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

process.stderr.write('Building the gate; the first time takes about a minute.\n');
const build = spawnSync('nx', ['run-many', '-t', 'build'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
if (build.status === 0) {
  const judge = spawnSync(process.execPath, [join(root, 'examples/judge.ts')], { cwd: root, stdio: 'inherit' });
  process.exitCode = judge.status ?? 70;
} else {
  process.stderr.write(`${build.stdout ?? ''}${build.stderr ?? ''}${build.error?.message ?? ''}\n`);
  process.exitCode = build.status ?? 70;
}
