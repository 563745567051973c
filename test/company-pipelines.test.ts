// The pipelines of the company of the example: every command of theirs is run in a clone, as the shell of the platform would.
import { spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readYamlDocument } from '@gatehouse/evidence';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectiveTime, products } from '../examples/company/products.ts';
import { unpack } from '../examples/company/unpack.ts';
import { builtCommand } from './support/command.ts';

const place = mkdtempSync(join(tmpdir(), 'gatehouse-pipelines-'));
const origin = join(place, 'origin');
const programs = join(place, 'programs');

/** The image of the jobs has the command. The releases of the example are of one day, so that day is judged. */
const gatehouse = `#!/bin/sh
[ "$1" = check ] && set -- "$@" --effective-time ${effectiveTime}
exec "${process.execPath}" "${builtCommand}" "$@"
`;

beforeAll(async () => {
  await unpack(origin);
  mkdirSync(programs);
  writeFileSync(join(programs, 'gatehouse'), gatehouse);
  chmodSync(join(programs, 'gatehouse'), 0o755);
}, 240_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

interface Job {
  readonly steps?: readonly { readonly run?: string }[];
  readonly script?: readonly string[];
}

/** Scripts of the jobs of a pipeline, by name. */
type Pipeline = Readonly<Record<string, readonly string[]>>;

const document = (path: string) => readYamlDocument(readFileSync(join(origin, path)), path).value;

const pipelines = {
  GitHub: (): Pipeline => {
    const { jobs } = document('.github/workflows/release.yml') as { jobs: Record<string, Job> };
    return Object.fromEntries(
      Object.entries(jobs).map(([name, { steps = [] }]) => [name, steps.flatMap(({ run }) => run ?? [])]),
    );
  },
  GitLab: (): Pipeline =>
    Object.fromEntries(
      Object.entries(document('.gitlab-ci.yml') as Record<string, Job>).flatMap(([name, { script }]) =>
        script === undefined ? [] : [[name, [script.join('\n')]]],
      ),
    ),
} as const;

let clones = 0;
function clone(): string {
  clones += 1;
  const folder = join(place, `clone-${clones}`);
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', origin, folder], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return folder;
}

interface Ended {
  readonly exitCode: number | null;
  readonly all: string;
}

/** Runs the scripts of a job until one fails. */
function runJob(scripts: readonly string[] | undefined, folder: string, product = ''): Ended {
  const CI = {
    CI: 'true',
    PRODUCT: product,
    GITHUB_STEP_SUMMARY: `${folder}.summary`,
    GITHUB_OUTPUT: `${folder}.output`,
  };
  const environment = { HOME: place, PATH: `${programs}:${process.env.PATH}`, GIT_CONFIG_NOSYSTEM: '1', ...CI };
  let all = '';
  for (const script of scripts ?? ['exit 99']) {
    const ran = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: environment,
    });
    all += ran.stdout + ran.stderr;
    if (ran.status !== 0) return { exitCode: ran.status, all };
  }
  return { exitCode: 0, all };
}

describe.each(Object.entries(pipelines))('the pipeline for %s', (platform, read) => {
  it('has the jobs that are run here, and no other', () => {
    const found = read();
    expect(Object.keys(found)).toEqual(['rules', 'gate']);
    for (const scripts of Object.values(found)) expect(scripts.join('')).toContain('gatehouse ');
  });

  it('finds nothing wrong with the rules of the company, and builds the pack that is there', () => {
    const { exitCode, all } = runJob(read().rules, clone());
    expect(exitCode, all).toBe(0);
    expect(all).toMatch(/1 rule in company\/release-rules\/dist: policy\.wasm sha256:/);
  });

  it.each(products)(
    'judges $id with the rules of the company: exit code $exitCode',
    ({ id, exitCode, reasons, outcome }) => {
      const folder = clone();
      const ended = runJob(read().gate, folder, id);
      expect(ended.exitCode, ended.all).toBe(exitCode);
      const report = platform === 'GitHub' ? `${folder}.output` : join(folder, 'reports/gate.xml');
      const text = readFileSync(report, 'utf8');
      for (const reason of reasons) expect(text).toContain(reason);
      if (platform === 'GitHub') expect(text).toContain(`outcome=${outcome}\n`);
      else expect(JSON.parse(readFileSync(join(folder, 'reports/code-quality.json'), 'utf8'))).toBeInstanceOf(Array);
    },
  );
});

describe('the job for rules', () => {
  it('fails where a rule is not what was built', () => {
    const folder = clone();
    const rule = 'company/release-rules/rules/people/authors_are_known/authors_are_known.rego';
    const changed = readFileSync(join(folder, rule), 'utf8').replace('waiver: W1', 'waiver: W2');
    writeFileSync(join(folder, rule), changed);
    expect(runJob(pipelines.GitHub().rules, folder)).toMatchObject({
      exitCode: 1,
      all: expect.stringContaining('rules.json'),
    });
    appendFileSync(join(folder, rule), '\nsatisfied contains "x"\n');
    expect(runJob(pipelines.GitHub().rules, folder).exitCode).toBe(1);
  });

  it('fails where a product loosens what is locked', () => {
    const folder = clone();
    appendFileSync(join(folder, 'products/pump/gatehouse.yaml'), '  PPL-01: { level: warn, reason: Later. }\n');
    expect(runJob(pipelines.GitHub().rules, folder)).toMatchObject({
      exitCode: 2,
      all: expect.stringContaining('PROFILE_LOCKED'),
    });
  });
});
