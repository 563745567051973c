// Attempts to hide a change from the gate by what decides or by what counts as a record: each must be seen or refused.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../test/product-repository.ts';
import { asOf, junit, pumpConfig, pumpProduct } from '../test/pump-product.ts';
import { type CheckRequest, type CheckResult, check } from './check.ts';
import { collect } from './collect.ts';

let product: ReturnType<typeof pumpProduct>;
beforeEach(() => {
  product = pumpProduct();
});
afterEach(() => product.remove());

const judge = (over: Partial<CheckRequest> = {}): Promise<CheckResult> =>
  check({ folder: product.folder, now: asOf, stage: 'candidate', version: '1.0.0', ...over });

const subjects = ({ facts }: CheckResult): string[] => facts.changes.commits.map(({ subject }) => subject);

describe('what decides is compared with the released commit, wherever it lies', () => {
  it('a configuration among the records that was never committed', async () => {
    product.write({ 'gate/gatehouse.yaml': pumpConfig });
    const { facts } = await judge({ configPath: 'gate/gatehouse.yaml' });
    expect(facts.release.dirtyPaths).toContain('gate/gatehouse.yaml');
  });

  it('a layer among the records that was never committed', async () => {
    product.write({
      'gate/company.yaml': 'rules: {}\n',
      'gatehouse.yaml': `${pumpConfig}extends: [gate/company.yaml]\n`,
    });
    const { facts } = await judge();
    expect(facts.release.dirtyPaths).toEqual(expect.arrayContaining(['gate/company.yaml', 'gatehouse.yaml']));
  });

  it('trusted keys among the records that were swapped after the release', async () => {
    product.write({
      'gatehouse.yaml': `${pumpConfig}git: { allowedSigners: gate/allowed_signers }\n`,
      'gate/allowed_signers': 'a@b ssh-ed25519 AAAA\n',
    });
    product.commit('Trust a key');
    product.git('tag', '-f', '-a', '-m', 'Release', 'v1.0.0');
    expect((await judge()).facts.release.dirtyPaths).toEqual([]);
    product.write({ 'gate/allowed_signers': 'evil@b ssh-ed25519 AAAB\n' });
    expect((await judge()).facts.release.dirtyPaths).toEqual(['gate/allowed_signers']);
  });

  it('a trusted root among the records that was swapped after the release, which is no stray record either', async () => {
    product.write({
      'gatehouse.yaml': `${pumpConfig}trust: { trustedRoot: gate/trusted-root.json }\n`,
      'gate/trusted-root.json': '{}\n',
    });
    product.commit('Trust a root');
    product.git('tag', '-f', '-a', '-m', 'Release', 'v1.0.0');
    product.write({ 'gate/trusted-root.json': '{"certificateAuthorities": []}\n' });
    const { facts, decision } = await judge();
    expect(facts.release.dirtyPaths).toContain('gate/trusted-root.json');
    expect(decision.problems.map(({ code }) => code)).not.toContain('RECORD_NOT_READ');
  });

  it('but not what was taken from a protected ref', async () => {
    product.write({ 'gatehouse.yaml': `${pumpConfig}# changed\n` });
    const { facts } = await judge({ configFrom: 'v1.0.0' });
    expect(facts.release.dirtyPaths).toEqual(['gatehouse.yaml']);
  });
});

describe('a change of the product is no record', () => {
  it('because the folder of records was said to be the folder of sources', async () => {
    product.write({ 'gatehouse.yaml': `${pumpConfig}records: src\n` });
    product.commit('Call the sources records');
    product.write({ 'src/pump.c': 'int rate = 2;\n' });
    product.commit('Change the rate');
    product.git('tag', '-f', '-a', '-m', 'Release', 'v1.0.0');
    product.write({ 'src/pump.c': 'int rate = 3;\n' });
    const result = await judge();
    expect(subjects(result)).toContain('Change the rate');
    expect(result.facts.release.dirtyPaths).toEqual(['src/pump.c']);
  });

  it('because a wide pattern of evidence names it', async () => {
    product.write({
      'gatehouse.yaml': pumpConfig.replace('path: reports/*.xml', 'path: "{reports/*.xml,**/*.c}"'),
      'src/new.c': 'int x;\n',
    });
    product.commit('Add a source');
    product.git('tag', '-f', '-a', '-m', 'Release', 'v1.0.0');
    product.write({ 'src/new.c': undefined });
    product.commit('Take it away again');
    expect(subjects(await judge({ commit: 'HEAD' }))).toEqual(
      expect.arrayContaining(['Add a source', 'Take it away again']),
    );
  });

  it('because a pattern begins with an exclamation mark and so means everything else', async () => {
    product.write({ 'gatehouse.yaml': pumpConfig.replace('path: reports/*.xml', 'path: "!nothing/*"') });
    expect(await codeOf(() => judge())).toBe('CONFIG_INVALID');
  });
});

describe('a baseline cannot be chosen so that changes fall out of the delta', () => {
  const releases = (commit: string): string =>
    `releases:\n  - version: "0.9.0"\n    commit: ${commit}\n    artifacts:\n      - { name: a, sha256: "sha256:${'0'.repeat(64)}" }\n`;

  it('as the release itself', async () => {
    product.write({ 'gate/releases.yaml': releases(product.released) });
    expect(await codeOf(() => judge())).toBe('BASELINE_INVALID');
  });

  it('as a later commit', async () => {
    const later = product.git('rev-parse', 'HEAD');
    product.write({ 'gate/releases.yaml': releases(later) });
    expect(await codeOf(() => judge())).toBe('BASELINE_INVALID');
  });

  it('other than the tag of its version says', async () => {
    product.write({ 'src/pump.c': 'int rate = 2;\n' });
    product.git('tag', '-a', '-m', 'Release', 'v0.9.0');
    const between = product.commit('Change the rate');
    product.write({ 'src/pump.c': 'int rate = 3;\n' });
    product.commit('Change it again');
    product.git('tag', '-f', '-a', '-m', 'Release', 'v1.0.0');
    product.write({ 'gate/releases.yaml': releases(between) });
    expect(await codeOf(() => judge())).toBe('BASELINE_INVALID');
    product.write({ 'gate/releases.yaml': releases(product.git('rev-parse', 'v0.9.0^{commit}')) });
    expect(subjects(await judge())).toEqual(['Change the rate', 'Change it again']);
  });
});

describe('a record under a slightly wrong name does not vanish', () => {
  const anomaly = 'id: A-1\ntitle: Stops\ndescription: It stops.\nstate: open\n';
  const anomaliesAfter = async (path: string): Promise<string | undefined> => {
    product.write({ [path]: anomaly });
    const { facts } = await judge();
    return facts.evidence.kinds.find(({ kind }) => kind === 'anomalies')?.state;
  };

  it('but is read under the right one', async () => {
    expect(await anomaliesAfter('gate/anomalies/A-1.yaml')).toBe('present');
  });

  it.each([
    'gate/anomalies/A-1.yml',
    'gate/anomalies/A-1.YAML',
    'gate/anomalies/A-1.json',
    'gate/anomalies/2026/A-1.yaml',
    'gate/anomalies/.A-1.yaml',
    'gate/Anomalies/A-1.yaml',
    'gate/anomalies/A-1.yaml.collected.json',
  ])('%s', async (path) => {
    expect(await anomaliesAfter(path)).toBe('unreadable');
  });

  it('and is told when it looks like none', async () => {
    product.write({ 'gate/anomaly/A-1.yaml': anomaly, 'gate/anomalies/README.md': 'How to write one.\n' });
    const { decision } = await judge();
    expect(decision.problems).toContainEqual(
      expect.objectContaining({ code: 'RECORD_NOT_READ', place: { path: 'gate/anomaly/A-1.yaml' } }),
    );
    expect(decision.problems.filter(({ code }) => code === 'RECORD_NOT_READ')).toHaveLength(1);
  });

  it('nor do the records of other versions count as strange', async () => {
    product.write({ 'gate/changes/0.9.0.yaml': 'version: "0.9.0"\n', 'gate/risk-controls.yml': 'riskControls: []\n' });
    const { decision, facts } = await judge();
    expect(decision.problems.filter(({ code }) => code === 'RECORD_NOT_READ').map(({ place }) => place?.path)).toEqual([
      'gate/risk-controls.yml',
    ]);
    expect(facts.evidence.kinds.find(({ kind }) => kind === 'riskControls')?.state).toBe('unreadable');
  });
});

describe('what a file says of itself does not heal where it was collected', () => {
  const testsAfter = async (): Promise<{ state: string | undefined; codes: string[] }> => {
    const { facts, decision } = await judge();
    const state = facts.evidence.kinds.find(({ kind }) => kind === 'tests')?.state;
    return { state, codes: decision.problems.map(({ code }) => code) };
  };
  const collected = () =>
    collect({
      folder: product.folder,
      kind: 'tests',
      paths: ['reports/unit.xml'],
      now: asOf - 1,
      collector: 'pipeline',
    });

  it('on another commit', async () => {
    product.write({ 'reports/unit.xml': junit('b'.repeat(40)) });
    await collected();
    const after = await testsAfter();
    expect(after.state).toBe('unreadable');
    expect(after.codes).toContain('EVIDENCE_SUBJECT_MISMATCH');
  });

  it('in a modified checkout', async () => {
    product.git('checkout', '-q', product.released);
    product.write({ 'src/pump.c': 'int rate = 9;\n' });
    await collected();
    product.git('checkout', '-q', 'src/pump.c');
    expect((await testsAfter()).state).toBe('unreadable');
  });

  it('but agrees with it when all is well', async () => {
    product.git('checkout', '-q', product.released);
    await collected();
    expect((await testsAfter()).state).toBe('present');
  });
});

it('the time of the released commit is known, so that older evidence can be told', async () => {
  const time = Number(product.git('log', '-1', '--format=%ct', product.released)) * 1000;
  expect((await judge()).facts.release.committedAt).toBe(time);
});
