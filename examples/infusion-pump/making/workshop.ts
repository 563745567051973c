// Runs the real tools on a clean checkout of one commit: build, tests, bill of materials, lint.
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const clock = new URL('./fixed-clock.mjs', import.meta.url).href;
const reporter = new URL('./story-junit.mjs', import.meta.url).href;

export interface Built {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly record: string;
}

export interface Workshop {
  build(at: string): Built;
  /** JUnit report of the tests below a folder. A failing test throws: the example has none. */
  test(folder: string, at: string, host: string): string;
  /** LCOV report of what the tests below a folder cover. */
  coverage(folder: string): string;
  sbom(at: string): string;
  lint(at: string): string;
}

export const digestOf = (bytes: Uint8Array | string): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Checks a commit out into `folder`, whose last part is the product's name (`npm sbom` takes it from there), and installs its packages. */
export function openWorkshop(source: string, commit: string, folder: string): Workshop {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const run = (program: string, args: readonly string[], options: ExecFileSyncOptions = {}): string =>
    execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], ...options }).toString('utf8');
  const atStoryTime = (program: string, args: readonly string[], at: string): string =>
    run(program, args, {
      env: { ...process.env, NODE_OPTIONS: `--import=${clock}`, STORY_TIME: at, BUILDER: 'release-pipeline' },
    });
  run('git', ['clone', '--quiet', source, '.']);
  run('git', ['checkout', '--quiet', '--detach', commit]);
  run('npm', ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error']);

  return {
    build: (at) => {
      atStoryTime(process.execPath, ['build.js'], at);
      const record = readFileSync(path.join(folder, 'dist/build-record.json'), 'utf8');
      const name: string = JSON.parse(record).outputs[0].name;
      return { name, bytes: readFileSync(path.join(folder, 'dist', name)), record };
    },
    test: (tests, at, host) =>
      run(process.execPath, ['--test', `--test-reporter=${reporter}`, `${tests}/*.test.js`], {
        env: { ...process.env, STORY_TIME: at, STORY_HOST: host },
      }),
    coverage: (tests) =>
      run(process.execPath, [
        ...['--test', '--experimental-test-coverage', '--test-reporter=lcov'],
        `${tests}/*.test.js`,
      ]),
    sbom: (at) =>
      atStoryTime(
        'npm',
        ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', '--loglevel=error'],
        at,
      ),
    lint: (at) => {
      const biome = path.join(
        path.dirname(createRequire(import.meta.url).resolve('@biomejs/biome/package.json')),
        'bin/biome',
      );
      return atStoryTime(process.execPath, [biome, 'lint', '--reporter=sarif', 'src', 'test', 'build.js'], at);
    },
  };
}
