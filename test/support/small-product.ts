// A small product in a git repository of its own: enough for the gate to judge, and each test spoils one thing.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface SmallProduct {
  readonly folder: string;
  /** The released commit. */
  readonly commit: string;
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  /** Commits everything below a path, as the person with an address. */
  commitAs(email: string, at: string, path: string): void;
}

export const configuration = `product:
  id: pump
  name: Pump
  level: C
release:
  version: "1.0.0"
evidence:
  tests: reports/*.xml
`;

/** A JUnit report of two passing tests, which says which commit it is of. */
export function junitReport(commit: string, name = 'starts'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="pump" tests="2" failures="0" errors="0" skipped="0" timestamp="2026-01-05T09:00:00Z" time="1">
    <properties><property name="commit" value="${commit}"/></properties>
    <testcase classname="pump" name="${name}" time="0.1"/>
    <testcase classname="pump" name="stops" time="0.1"/>
  </testsuite>
</testsuites>
`;
}

const first = { EMAIL: 'dev@pump.example', DATE: '2026-01-05T08:00:00Z' };

function git(folder: string, args: readonly string[], by = first): string {
  const who = { NAME: 'Dev', ...by };
  const identity = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value])),
  );
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const made: string[] = [];

/** Makes a product; `removeProducts` takes all of them away. */
export function smallProduct(): SmallProduct {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-product-'));
  made.push(folder);
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  git(folder, ['init', '-q', '-b', 'main']);
  write('gatehouse.yaml', configuration);
  write('src/pump.c', 'int rate = 1;\n');
  write('gate/releases.yaml', 'firstRelease: true\n');
  write('gate/requirements.yaml', 'requirements:\n  - id: REQ-1\n    verifiedBy:\n      - test: pump::starts\n');
  write('gate/risk-controls.yaml', 'none: Nothing about this pump needs one.\n');
  git(folder, ['add', '.']);
  git(folder, ['commit', '-q', '-m', 'Pump']);
  const commit = git(folder, ['rev-parse', 'HEAD']);
  write('reports/unit.xml', junitReport(commit));
  const commitAs = (EMAIL: string, DATE: string, path: string): void => {
    git(folder, ['add', '--', path]);
    git(folder, ['commit', '-q', '-m', 'Records', '--', path], { EMAIL, DATE });
  };
  return { folder, commit, write, remove: (path) => rmSync(join(folder, path), { recursive: true }), commitAs };
}

export function removeProducts(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
