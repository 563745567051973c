import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  codeOf,
  type ProductRepository,
  productRepository,
  temporaryFolder,
  writeFiles,
} from '../../test/product-repository.ts';
import { resolveConfiguration } from './resolve-configuration.ts';
import { writeLockFile } from './write-lock.ts';

let product: ProductRepository;
beforeEach(() => {
  product = productRepository();
  product.write({
    'gatehouse.yaml': config('extends: [site.yaml]\n'),
    'site.yaml': 'rules:\n  ID-02: {level: warn}\n',
  });
});
afterEach(() => product.remove());

const config = (more = ''): string => `product:\n  id: pump\n  name: Pump\n  level: C\n${more}`;
const write = () => writeLockFile({ folder: product.folder });
const resolve = (configFrom?: string) => resolveConfiguration({ folder: product.folder, configFrom });
const lockText = () => readFileSync(path.join(product.folder, 'gatehouse.lock.json'), 'utf8');

describe('writing the lock file', () => {
  it('pins the pack and every layer, and the check then holds', async () => {
    const { existed, changes } = await write();
    expect(existed).toBe(false);
    expect(changes.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^the rule module of /),
      expect.stringMatching(/^the rule manifest of /),
      'the profile layer gatehouse:iec62304/base',
      'the profile layer gatehouse:iec62304/class-c',
      'the profile layer site.yaml',
      'the profile layer gatehouse.yaml',
    ]);
    expect(changes.every(({ from, to }) => from === undefined && /^sha256:[0-9a-f]{64}$/.test(to ?? ''))).toBe(true);
    await expect(resolve()).resolves.toBeDefined();
  });

  it('writes the same bytes again, and leaves a file alone that needs no change', async () => {
    await write();
    const before = lockText();
    expect(await write()).toMatchObject({ existed: true, changes: [] });
    expect(lockText()).toBe(before);
  });

  it('tells what changed: another digest, a layer that came, one that went', async () => {
    await write();
    product.write({ 'gatehouse.yaml': config('extends: [team.yaml]\n'), 'team.yaml': 'rules: {}\n' });
    expect(await codeOf(() => resolve())).toBe('POLICY_DIGEST_MISMATCH');
    const { changes } = await write();
    const shapes = changes.map(({ what, from, to }) => [what, from !== undefined, to !== undefined]);
    expect(shapes).toEqual([
      ['the profile layer team.yaml', false, true],
      ['the profile layer gatehouse.yaml', true, true],
      ['the profile layer site.yaml', true, false],
    ]);
    await expect(resolve()).resolves.toBeDefined();
  });

  it('does not replace one that is malformed, nor write where the configuration is wrong', async () => {
    product.write({ 'gatehouse.lock.json': '{"packs":{}}' });
    expect(await codeOf(write)).toBe('CONFIG_INVALID');
    expect(lockText()).toBe('{"packs":{}}');
    product.write({ 'gatehouse.lock.json': undefined, 'site.yaml': 'rules:\n  ID-01: {level: off}\n' });
    expect(await codeOf(write)).toBe('PROFILE_LOCKED');
    expect(lockText).toThrow();
  });

  it('stands beside a configuration that lies elsewhere', async () => {
    const elsewhere = temporaryFolder();
    writeFiles(elsewhere, { 'pump.yaml': config() });
    const configPath = path.join(elsewhere, 'pump.yaml');
    const written = await writeLockFile({ folder: product.folder, configPath });
    expect(written.path).toBe(path.join(elsewhere, 'gatehouse.lock.json'));
    expect(lockText).toThrow();
  });
});

describe('with the configuration from a ref', () => {
  it('the lock file of the ref holds, and not that of the work tree', async () => {
    await write();
    product.commit('pinned');
    product.git('branch', 'protected');
    const wrong = lockText().replace(/sha256:[0-9a-f]{8}/g, 'sha256:00000000');
    product.write({ 'gatehouse.lock.json': wrong });
    expect(await codeOf(() => resolve())).toBe('POLICY_DIGEST_MISMATCH');
    await expect(resolve('protected')).resolves.toBeDefined();
    product.commit('other digests');
    product.git('branch', '--force', 'protected');
    product.write({ 'gatehouse.lock.json': undefined });
    await expect(resolve()).resolves.toBeDefined();
    expect(await codeOf(() => resolve('protected'))).toBe('POLICY_DIGEST_MISMATCH');
  });

  it('layers beside a changed work tree are those that the ref holds', async () => {
    await write();
    product.commit('pinned');
    product.git('branch', 'protected');
    product.write({ 'site.yaml': 'rules:\n  ID-02: {level: off}\n' });
    expect((await resolve('protected')).profile.rules['ID-02']?.level).toBe('warn');
  });
});
