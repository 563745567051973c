// Judges this repository with its own gate: makes the evidence from the real tools, records where it was made, decides.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const folder = 'build/evidence';
const command = join(root, 'apps/runner/bin/gatehouse.mjs');
/** What is released: the files of the command by their digests, and the rules it judges with. */
const artifacts = {
  'gatehouse.sha256sums': `${folder}/gatehouse.sha256sums`,
  'policy.wasm': 'policies/dist/policy.wasm',
};

// 1 is the gate's no; a failure on the way to it must look like none of its answers.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(70);
});

/** `--tests <file>`: the report of a test run of this very checkout, so that a pipeline need not run the tests twice. All else is for the command. */
const given = process.argv.slice(2);
const position = given.indexOf('--tests');
const testReport = position === -1 ? undefined : given[position + 1];
const options = position === -1 ? given : given.toSpliced(position, 2);

function run(program: string, ...args: string[]): { status: number | null; stdout: string } {
  const { status, stdout, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error !== undefined) throw error;
  return { status, stdout };
}

function mustRun(program: string, ...args: string[]): string {
  const { status, stdout } = run(program, ...args);
  if (status !== 0) throw new Error(`${program} ${args[0]} ended with ${status}`);
  return stdout;
}

function say(step: string): void {
  process.stderr.write(`${step}\n`);
}

function sha256(path: string): string {
  return `sha256:${createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex')}`;
}

function version(program: string, ...args: string[]): string {
  return mustRun(program, ...args)
    .trim()
    .replace(/^v/, '');
}

/** Lists every file of the bundled command with its digest, in the form that `sha256sum -c` reads. */
function writeSums(): void {
  const bundle = 'apps/runner/dist/bundle';
  const files = readdirSync(join(root, bundle)).sort();
  const lines = files.map((file) => `${sha256(`${bundle}/${file}`).replace('sha256:', '')}  ${bundle}/${file}\n`);
  writeFileSync(join(root, artifacts['gatehouse.sha256sums']), lines.join(''));
}

/** How the artefacts were made just now, on this machine. */
function buildRecord(startedAt: Date): object {
  const workspace: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const toolchain: { opaVersion: string; sha256: string } = JSON.parse(
    readFileSync(join(root, 'packages/rego/vendor/opa-toolchain.json'), 'utf8'),
  );
  return {
    commit: mustRun('git', 'rev-parse', 'HEAD').trim(),
    dirty: mustRun('git', 'status', '--porcelain').trim() !== '',
    builder: process.env.CI === undefined ? 'local' : 'continuous-integration',
    definition: { path: 'nx.json', sha256: sha256('nx.json') },
    toolchain: [
      { name: 'node', version: version('node', '--version') },
      { name: 'npm', version: version('npm', '--version') },
      { name: 'typescript', version: version('tsc', '--version').replace('Version ', '') },
      { name: 'opa', version: toolchain.opaVersion, digest: toolchain.sha256 },
    ],
    images: [],
    operatingSystem: `${platform()} ${release()} ${arch()}`,
    lockFiles: [{ path: 'package-lock.json', sha256: sha256('package-lock.json') }],
    procedure: 'CONTRIBUTING.md',
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    outputs: Object.entries(artifacts).map(([name, path]) => ({
      name,
      sha256: sha256(path),
      version: workspace.version,
    })),
  };
}

rmSync(join(root, folder), { recursive: true, force: true });
mkdirSync(join(root, folder), { recursive: true });

say('building');
const startedAt = new Date();
mustRun('nx', 'run-many', '-t', 'build');
writeSums();
writeFileSync(join(root, folder, 'build.json'), `${JSON.stringify(buildRecord(startedAt), null, 2)}\n`);

if (testReport === undefined) {
  say('running the tests');
  const tests = run('vitest', 'run', '--reporter=junit', `--outputFile=${folder}/junit.xml`);
  if (tests.status !== 0) say('some tests failed; the report says which');
} else {
  say(`taking the report of the tests from ${testReport}`);
  copyFileSync(join(root, testReport), join(root, folder, 'junit.xml'));
}

say('listing the components');
writeFileSync(join(root, folder, 'sbom.cdx.json'), mustRun('npm', 'sbom', '--sbom-format', 'cyclonedx'));

say('analysing the source');
writeFileSync(
  join(root, folder, 'biome.sarif'),
  run('biome', 'lint', '--reporter=sarif', '--max-diagnostics=none', '.').stdout,
);

for (const [kind, file] of [
  ['tests', 'junit.xml'],
  ['sbom', 'sbom.cdx.json'],
  ['findings', 'biome.sarif'],
  ['build', 'build.json'],
] as const) {
  mustRun('node', command, 'collect', kind, `${folder}/${file}`);
}

say('judging');
const { status } = spawnSync('node', [command, 'check', ...options], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 70;
