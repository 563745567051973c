// Makes a small command-line tool that is no device, signed and with evidence, for tests of the scheme for open source.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

const configuration = (level: string) => `product:
  id: line-counter
  name: Line counter
  scheme: open-source
  level: ${level}
  connected: false
release:
  version: "1.2.0"
evidence:
  tests: { path: reports/unit.xml, level: unit }
  vulnerabilities: reports/scan.json
git:
  allowedSigners: allowed_signers
people:
  - { id: maintainer, name: The maintainer, emails: [maintainer@example.invalid], roles: [maintainer] }
`;

const scan = (ids: readonly string[]) => ({
  results: [
    {
      source: { path: 'go.mod', type: 'lockfile' },
      packages: [
        {
          package: { name: 'example.invalid/text', version: '1.4.0', ecosystem: 'Go' },
          groups: ids.map((id) => ({ ids: [id], aliases: [id], max_severity: '9.8' })),
          vulnerabilities: ids.map((id) => ({
            id,
            schema_version: '1.7.3',
            summary: 'Reads too much',
            details: 'Reads too much.',
            modified: '2026-02-20T00:00:00Z',
            published: '2026-02-20T00:00:00Z',
            affected: [
              {
                package: { name: 'example.invalid/text', ecosystem: 'Go' },
                ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.5.0' }] }],
              },
            ],
          })),
        },
      ],
    },
  ],
});

/** Options of the product; each makes it worse or asks more of it. */
export interface OpenSourceProduct {
  readonly level?: string;
  readonly testResult?: string;
  readonly vulnerabilities?: readonly string[];
}

/** A product of level baseline with two passing tests and a scan without findings, tagged and signed. Returns the folder. */
export function makeOpenSourceProduct(options: OpenSourceProduct = {}): string {
  const folder = temporaryFolder();
  const key = join(temporaryFolder(), 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'maintainer', '-f', key]);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('gatehouse.yaml', configuration(options.level ?? 'baseline'));
  write('allowed_signers', `maintainer@example.invalid ${readFileSync(`${key}.pub`, 'utf8')}`);
  write('main.go', 'package main\n');
  write('gate/releases.yaml', 'firstRelease: true\n');
  write(
    'gate/requirements.yaml',
    'requirements:\n  - { id: P-1, title: It counts lines., verifiedBy: [{ test: "count::lines" }] }\n',
  );
  write('gate/risk-controls.yaml', 'none: Nothing depends on it that could do harm.\n');
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=First release');
  git(folder, '-c', 'gpg.format=ssh', '-c', `user.signingKey=${key}`, 'tag', '--sign', '--message=1.2.0', 'v1.2.0');
  const commit = git(folder, 'rev-parse', 'HEAD');
  const evidence = (kind: string, path: string, text: string): void => {
    write(path, text);
    const sha256 = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    const collectedAt = '2026-03-01T09:00:00Z';
    const record = { kind, file: path.split('/').at(-1), sha256, collectedAt, collector: 'local', commit };
    write(`${path}.collected.json`, JSON.stringify(record));
  };
  evidence(
    'tests',
    'reports/unit.xml',
    `<testsuites><testsuite name="count" tests="2" timestamp="2026-03-01T08:30:00Z">
<testcase classname="count" name="lines">${options.testResult ?? ''}</testcase>
<testcase classname="count" name="words"/></testsuite></testsuites>
`,
  );
  evidence('vulnerabilities', 'reports/scan.json', JSON.stringify(scan(options.vulnerabilities ?? [])));
  return folder;
}

function git(folder: string, ...inputs: string[]): string {
  const who = { NAME: 'Maintainer', EMAIL: 'maintainer@example.invalid', DATE: '2026-03-01T08:00:00Z' };
  const people = Object.entries(who).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]);
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', inputs, {
    cwd: folder,
    env: { ...env, ...Object.fromEntries(people) },
    encoding: 'utf8',
  }).trim();
}
