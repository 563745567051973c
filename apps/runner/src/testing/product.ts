// Makes a small product in a git repository of its own, for tests of the real command.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const configuration = `product:
  id: small-pump
  name: Small pump
  level: C
release:
  version: "1.0.0"
evidence:
  tests: reports/*.xml
`;

const report = `<testsuites tests="1" failures="0"><testsuite name="pump" tests="1" failures="0">
<testcase classname="Pump" name="stops"/></testsuite></testsuites>
`;

/** Writes the files over those of a product with one passing test, commits all and tags v1.0.0. Returns the folder. */
export function makeProduct(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  const all = { 'gatehouse.yaml': configuration, 'reports/unit.xml': report, ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=First release');
  git(folder, 'tag', '--annotate', '--message=1.0.0', 'v1.0.0');
  return folder;
}

function git(folder: string, ...inputs: string[]): void {
  const who = { NAME: 'Release role', EMAIL: 'release@example.invalid', DATE: '2026-03-01T08:00:00Z' };
  const people = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  execFileSync('git', inputs, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      ...Object.fromEntries(people),
    },
  });
}
