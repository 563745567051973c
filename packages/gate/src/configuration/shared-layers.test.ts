// What products of one repository share: in reach, seen as what decides, and nothing beyond the repository or hidden in it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  codeOf,
  type ProductRepository,
  productRepository,
  temporaryFolder,
  writeFiles,
} from '../../test/product-repository.ts';
import { asOf, pumpConfig } from '../../test/pump-product.ts';
import { type CheckRequest, type CheckResult, check } from '../check.ts';
import { pathInReach } from './reach.ts';
import { resolveConfiguration } from './resolve-configuration.ts';
import { writeLockFile } from './write-lock.ts';

const layer = 'rules:\n  ANOM-06: {level: block, lock: true}\n';
const shared = '../../company/release.yaml';
const config = (extended = shared): string => `${pumpConfig}extends: ['${extended}']\n`;

let company: ProductRepository;
let folder: string;
beforeEach(() => {
  const top = path.join(temporaryFolder(), 'repository');
  mkdirSync(top);
  company = productRepository(top);
  folder = path.join(company.folder, 'products/pump');
  company.write({
    'company/release.yaml': layer,
    'products/pump/gatehouse.yaml': config(),
    'products/pump/src/pump.c': 'int rate = 1;\n',
    'products/pump/gate/releases.yaml': 'firstRelease: true\n',
  });
  company.commit('Pump', 'quality@pump.example');
  company.git('tag', '-a', '-m', 'Release', 'v1.0.0');
});

const judge = (over: Partial<CheckRequest> = {}): Promise<CheckResult> =>
  check({ folder, now: asOf, stage: 'candidate', version: '1.0.0', ...over });
const resolve = (configFrom?: string) => resolveConfiguration({ folder, configFrom });
const extending = (extended: string): Promise<string> => {
  company.write({ 'products/pump/gatehouse.yaml': config(extended) });
  return codeOf(() => resolve());
};

describe('a layer beside the product, in the same repository', () => {
  it('is in force, from the work tree and from a ref, each from its own place', async () => {
    company.write({ 'company/release.yaml': layer.replace('block', 'warn') });
    expect((await resolve()).profile.rules['ANOM-06']).toMatchObject({ level: 'warn', levelFrom: { path: shared } });
    expect((await resolve('main')).profile.rules['ANOM-06']).toMatchObject({
      level: 'block',
      levelFrom: { path: shared },
    });
  });

  it('is told in the decision, compared with the released commit, and counted for who changed the settings', async () => {
    const { decision, facts } = await judge();
    expect(decision.basis.config.files).toMatchObject([{ path: shared }]);
    expect(facts.release.dirtyPaths).toEqual([]);
    const settings = facts.packs.find(({ kind }) => kind === 'settings');
    expect(settings?.authors).toMatchObject(['quality']);
    company.write({ 'company/release.yaml': `${layer}# changed\n`, 'company/other.yaml': 'not ours\n' });
    expect((await judge()).facts.release.dirtyPaths).toEqual([shared]);
  });

  it('that was never committed, or that git ignores, makes the work tree differ', async () => {
    company.write({
      'company/new.yaml': layer,
      '.gitignore': 'new.yaml\n',
      'products/pump/gatehouse.yaml': config('../../company/new.yaml'),
    });
    expect((await judge()).facts.release.dirtyPaths).toEqual(['../../company/new.yaml', 'gatehouse.yaml']);
  });

  it('is pinned by the lock file of the product', async () => {
    await writeLockFile({ folder });
    expect(await codeOf(() => resolve())).toBe('no error');
    company.write({ 'company/release.yaml': `${layer}# changed\n` });
    expect(await codeOf(() => resolve())).toBe('POLICY_DIGEST_MISMATCH');
  });

  it('may extend what lies beside it, and has one name however it is reached', async () => {
    company.write({
      'company/release.yaml': 'extends: [base.yaml]\n',
      'company/base.yaml': layer,
      'products/pump/own.yaml': layer,
    });
    const names = async () => (await resolve()).profile.layers.map(({ name }) => name).slice(-3);
    expect(await names()).toEqual(['../../company/base.yaml', shared, 'gatehouse.yaml']);
    company.write({ 'products/pump/gatehouse.yaml': config('../pump/own.yaml') });
    expect(await names()).toContain('own.yaml');
  });

  it('cannot be loosened where it locks', async () => {
    company.write({ 'products/pump/gatehouse.yaml': `${config()}rules:\n  ANOM-06: {level: off}\n` });
    const error = await resolve().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'PROFILE_LOCKED',
      message: expect.stringContaining(`${shared} (line 2)`),
      place: { path: 'gatehouse.yaml', line: expect.any(Number) },
    });
  });
});

describe('out of reach is', () => {
  it.each([
    ['a file beside the repository', '../../../beside.yaml'],
    ['an absolute path', '/etc/site.yaml'],
    ['a file of git', '../../.git/layer.yaml'],
    ['a file of git by another case', '../../.GIT/layer.yaml'],
    ['a path with a backslash', '..\\..\\company\\release.yaml'],
  ])('%s', async (_, extended) => {
    writeFiles(path.dirname(company.folder), { 'beside.yaml': layer });
    company.write({ '.git/layer.yaml': layer });
    expect(await extending(extended)).toBe('LAYER_OUTSIDE');
  });

  it('a link, to a file of the repository or out of it, and a file below a linked folder', async () => {
    symlinkSync('release.yaml', path.join(company.folder, 'company/link.yaml'));
    symlinkSync('/etc/passwd', path.join(company.folder, 'company/out.yaml'));
    symlinkSync('company', path.join(company.folder, 'linked'));
    for (const extended of ['company/link.yaml', 'company/out.yaml', 'linked/release.yaml'])
      expect(await extending(`../../${extended}`), extended).toBe('CONFIG_NOT_REGULAR');
    company.commit('Links');
    expect(await codeOf(() => resolve('main'))).toBe('LAYER_UNKNOWN');
  });

  it('a file of a repository inside this one', async () => {
    mkdirSync(path.join(company.folder, 'vendored'));
    execFileSync('git', ['init', '-q', path.join(company.folder, 'vendored')]);
    company.write({ 'vendored/release.yaml': layer });
    expect(await extending('../../vendored/release.yaml')).toBe('CONFIG_NOT_REGULAR');
  });

  it('everything beyond a folder that is in no repository, or the top of one', async () => {
    const alone = temporaryFolder();
    writeFiles(alone, { 'layer.yaml': layer, 'product/gatehouse.yaml': config('../layer.yaml') });
    expect(await codeOf(() => resolveConfiguration({ folder: path.join(alone, 'product') }))).toBe('LAYER_OUTSIDE');
    execFileSync('git', ['init', '-q', path.join(alone, 'product')]);
    expect(await codeOf(() => resolveConfiguration({ folder: path.join(alone, 'product') }))).toBe('LAYER_OUTSIDE');
  });

  it('a pack, by the same measure', async () => {
    const naming = (pack: string): Promise<string> => {
      company.write({ 'products/pump/gatehouse.yaml': `${pumpConfig}packs: ['${pack}']\n` });
      return codeOf(() => resolve());
    };
    expect(await naming('../../../rules/dist')).toBe('PACK_OUTSIDE');
    expect(await naming('../../.git')).toBe('PACK_OUTSIDE');
    expect(await naming('../../company/rules/dist')).toBe('PACK_NOT_BUILT');
  });
});

it('a path has one name', () => {
  expect(pathInReach('../../company/a.yaml', 'products/pump/')).toBe('../../company/a.yaml');
  expect(pathInReach('../../products/pump/./x/../a.yaml', 'products/pump/')).toBe('a.yaml');
  expect(pathInReach('../other/a.yaml', 'products/pump/')).toBe('../other/a.yaml');
  expect(pathInReach('..a.yaml', '')).toBe('..a.yaml');
  expect(pathInReach('../a.yaml', '')).toBeUndefined();
});
