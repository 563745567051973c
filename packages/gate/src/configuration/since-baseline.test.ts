import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ProductRepository,
  productRepository,
  temporaryFolder,
  writeFiles,
} from '../../test/product-repository.ts';
import { openFileStore } from '../files/file-store.ts';
import { openRepository } from '../git/repository.ts';
import { openConfiguration } from './resolve-configuration.ts';
import { compareWithBaseline, type SinceBaseline } from './since-baseline.ts';
import { writeLockFile } from './write-lock.ts';

let product: ProductRepository;
beforeEach(() => {
  product = productRepository();
});
afterEach(() => product.remove());

const config = (more = '', level = 'C'): string => `product:\n  id: pump\n  name: Pump\n  level: ${level}\n${more}`;

/** Compares the work tree with a commit. */
async function compare(
  commit: string | undefined,
  over: { configPath?: string; configFrom?: string } = {},
): Promise<SinceBaseline> {
  const store = openFileStore(product.folder);
  const repository = await openRepository(store.root, undefined);
  try {
    const request = { folder: product.folder, ...over };
    return await compareWithBaseline(repository, await openConfiguration(store, request, repository), commit);
  } finally {
    repository.close();
  }
}

/** Commits the first configuration as baseline and compares the second with it. */
async function between(before: string, after: string): Promise<SinceBaseline> {
  product.write({ 'gatehouse.yaml': before });
  const baseline = product.commit('baseline');
  product.write({ 'gatehouse.yaml': after });
  return compare(baseline);
}

const listed = ({ loosened }: SinceBaseline) =>
  loosened.map(({ rule, setting, from, to }) => [rule, setting, from, to]);

describe('what was loosened since the baseline', () => {
  it('is nothing where the configuration is the same, however weak', async () => {
    const weak = config('rules:\n  ID-02: {level: off}\n');
    const since = await between(weak, weak);
    expect(since).toMatchObject({ state: 'compared', commit: expect.stringMatching(/^[0-9a-f]{40}$/), loosened: [] });
  });

  it('is what asks for less than then, with file and line, also where the built-in profile asked for less still', async () => {
    const since = await between(
      config('rules:\n  ANOM-01: {parameters: {maxAgeHours: 6}}\n  ID-02: {level: warn}\n'),
      config('rules:\n  ANOM-01: {parameters: {maxAgeHours: 12}}\n  ID-02: {level: off}\n'),
    );
    expect(listed(since)).toEqual([
      ['ANOM-01', 'parameters.maxAgeHours', '6', '12'],
      ['ID-02', 'level', 'warn', 'off'],
    ]);
    expect(since.loosened[1]?.origin).toEqual({ layer: 'gatehouse.yaml', path: 'gatehouse.yaml', line: 7 });
  });

  it('is no setting that is stricter', async () => {
    const since = await between(config('rules:\n  ID-02: {level: off}\n'), config('rules:\n  ID-02: {level: warn}\n'));
    expect(since.loosened).toEqual([]);
  });

  it('holds levels by date and excluded rules and subjects', async () => {
    const since = await between(
      config(),
      config(
        [
          'rules:\n  ID-02: {level: {now: warn, then: block, from: 2027-03-01}}\n',
          'exclude:\n  - {rule: ID-03, reason: not ours}\n  - {rule: BLD-01, subject: firmware, reason: not shipped}\n',
        ].join(''),
      ),
    );
    expect(listed(since)).toEqual([
      ['BLD-01', 'subject firmware', 'judged', 'excluded: not shipped'],
      ['ID-02', 'level', 'block', 'warn, block from 2027-03-01'],
      ['ID-03', 'level', 'block', 'off'],
    ]);
  });

  it('does not hold the filling of a list that the built-in profile leaves to the product, but its widening', async () => {
    const builders = (...names: string[]) =>
      config(`rules:\n  BLD-02: {parameters: {approvedBuilders: ${JSON.stringify(names)}}}\n`);
    expect((await between(config(), builders('pipeline'))).loosened).toEqual([]);
    expect(listed(await between(builders('pipeline'), builders('pipeline', 'laptop')))).toEqual([
      ['BLD-02', 'parameters.approvedBuilders', '["pipeline"]', '["pipeline","laptop"]'],
    ]);
  });

  it('follows layers to what they were at the baseline', async () => {
    product.write({
      'gatehouse.yaml': config('extends: [site.yaml]\n'),
      'site.yaml': 'rules:\n  ID-02: {level: block}\n',
    });
    const baseline = product.commit('baseline');
    product.write({ 'site.yaml': 'rules:\n  ID-02: {level: warn}\n' });
    expect(listed(await compare(baseline))).toEqual([['ID-02', 'level', 'block', 'warn']]);
    product.write({ 'site.yaml': 'rules:\n  ID-02: {level: block}\n' });
    expect((await compare(baseline)).loosened).toEqual([]);
  });
});

it('tells of a lock file that is gone', async () => {
  product.write({ 'gatehouse.yaml': config() });
  await writeLockFile({ folder: product.folder });
  const baseline = product.commit('baseline');
  expect((await compare(baseline)).loosened).toEqual([]);
  product.write({ 'gatehouse.lock.json': undefined });
  expect(listed(await compare(baseline))).toEqual([[undefined, 'lock file', 'gatehouse.lock.json', 'none']]);
});

describe('what the configuration says of the product', () => {
  it.each([
    ['level', config(), config('', 'B'), 'product.level', 'C', 'B'],
    ['connection', config(), config('  connected: false\n'), 'product.connected', 'true', 'false'],
    ['field', config(), config('  fielded: false\n'), 'product.fielded', 'true', 'false'],
    ['lane', config(), config('  lane: expedited\n'), 'product.lane', 'standard', 'expedited'],
    [
      'markets',
      config('  markets: [us, eu]\n'),
      config('  markets: [eu]\n'),
      'product.markets',
      '["eu","us"]',
      '["eu"]',
    ],
    [
      'branches',
      config(),
      config('git: {protectedBranches: [main, dev]}\n'),
      'git.protectedBranches',
      '["main"]',
      '["main","dev"]',
    ],
    ['folders', config(), config('git: {paths: [src]}\n'), 'git.paths', 'none', '["src"]'],
    [
      'trackers',
      config('anomalies: {trackers: [jira, git]}\n'),
      config('anomalies: {trackers: [jira]}\n'),
      'anomalies.trackers',
      '["jira","git"]',
      '["jira"]',
    ],
  ])('is compared: %s', async (_, before, after, setting, from, to) => {
    const since = await between(before, after);
    expect(listed(since)).toContainEqual([undefined, setting, from, to]);
    const back = await between(after, before);
    if (setting !== 'git.paths') expect(back.loosened.map((each) => each.setting)).not.toContain(setting);
  });

  it('holds other signers of packs, or none, and not the first ones', async () => {
    const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n';
    product.write({ one: `one ${key}`, two: `two ${key}` });
    const [one, two] = ['one', 'two'].map((file) => config(`trust: {packSigners: ${file}}\n`)) as [string, string];
    expect(listed(await between(one, two))).toEqual([[undefined, 'trust.packSigners', 'one', 'two']]);
    expect(listed(await between(two, config()))).toEqual([[undefined, 'trust.packSigners', 'two', 'none']]);
    expect(listed(await between(config(), one))).toEqual([]);
  });

  it('has the line of the value', async () => {
    const since = await between(config(), config('  connected: false\n'));
    expect(since.loosened[0]?.origin).toEqual({ layer: 'gatehouse.yaml', path: 'gatehouse.yaml', line: 5 });
  });
});

describe('a baseline whose configuration can not be compared', () => {
  it('is told when it is the first release', async () => {
    product.write({ 'gatehouse.yaml': config() });
    product.commit('first');
    expect(await compare(undefined)).toEqual({ state: 'first', loosened: [] });
  });

  it('is told as absent, with the reason', async () => {
    const baseline = product.commit('before the gate');
    product.write({ 'gatehouse.yaml': config() });
    expect(await compare(baseline)).toMatchObject({ state: 'absent', commit: baseline, reason: expect.any(String) });
    product.write({ 'other.yaml': config() });
    expect(await compare(baseline, { configPath: 'other.yaml' })).toMatchObject({
      state: 'absent',
      reason: expect.stringContaining('other.yaml does not exist'),
    });
  });

  it.each([
    ['names a rule of another pack', config('rules:\n  OLD-01: {level: warn}\n'), '"OLD-01" is no rule'],
    ['is malformed', 'product: [\n', 'gatehouse.yaml:'],
    ['needs a layer that is not there', config('extends: [gone.yaml]\n'), 'gone.yaml does not exist'],
  ])('is told as unreadable where it %s', async (_, before, reason) => {
    expect(await between(before, config())).toMatchObject({
      state: 'unreadable',
      reason: expect.stringContaining(reason),
    });
  });

  it('is told as absent where the configuration in force lies elsewhere', async () => {
    product.write({ 'gatehouse.yaml': config() });
    const baseline = product.commit('baseline');
    const elsewhere = temporaryFolder();
    writeFiles(elsewhere, { 'gatehouse.yaml': config() });
    expect(await compare(baseline, { configPath: `${elsewhere}/gatehouse.yaml` })).toMatchObject({
      state: 'absent',
      reason: expect.stringContaining('outside the judged folder'),
    });
  });
});

describe('with the configuration', () => {
  it('from a ref, compares that of the ref and not the work tree', async () => {
    product.write({ 'gatehouse.yaml': config() });
    const baseline = product.commit('baseline');
    product.git('branch', 'protected');
    product.write({ 'gatehouse.yaml': config('rules:\n  ID-02: {level: off}\n') });
    product.commit('weaker');
    expect((await compare(baseline, { configFrom: 'protected' })).loosened).toEqual([]);
    expect((await compare(baseline)).loosened).toHaveLength(1);
  });

  it('in another of the usual places, finds the one of then', async () => {
    product.write({ 'gatehouse.yml': config() });
    const baseline = product.commit('baseline');
    product.write({ 'gatehouse.yml': undefined, 'gatehouse.yaml': config('rules:\n  ID-02: {level: off}\n') });
    expect((await compare(baseline)).loosened).toMatchObject([{ rule: 'ID-02' }]);
  });
});
