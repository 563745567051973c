// What a product makes of the rules, through the whole pipeline into the decision.
import { generateKeyPairSync } from 'node:crypto';
import { validateDecision } from '@gatehouse/schema/decision-contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeOf } from '../test/product-repository.ts';
import { asOf, pumpConfig, pumpProduct } from '../test/pump-product.ts';
import { type CheckRequest, check } from './check.ts';

let product: ReturnType<typeof pumpProduct>;
beforeEach(() => {
  product = pumpProduct();
});
afterEach(() => product.remove());

const judge = async (over: Partial<CheckRequest> = {}) =>
  (await check({ folder: product.folder, now: asOf, stage: 'candidate', version: '1.0.0', ...over })).decision;
const configure = (more: string) => product.write({ 'gatehouse.yaml': pumpConfig + more });

describe('a level by date', () => {
  const day = Date.UTC(2027, 2, 1);

  it('is judged at the moment of judgement, on the very millisecond in UTC', async () => {
    configure('rules:\n  ID-02: {level: {now: warn, then: block, from: 2027-03-01}}\n');
    const at = async (effectiveTime: number) => (await judge({ effectiveTime })).rules.find(({ id }) => id === 'ID-02');
    expect(await at(day - 1)).toMatchObject({ level: 'warn', levelChange: { to: 'block', at: day, because: 'date' } });
    expect((await at(day - 1))?.levelChange?.origin).toMatchObject({
      path: 'gatehouse.yaml',
      line: expect.any(Number),
    });
    const then = await at(day);
    expect(then?.level).toBe('block');
    expect(then).not.toHaveProperty('levelChange');
  });
});

describe('what was loosened since the baseline', () => {
  /** Tags the pump as 0.9.0, changes it, and tags it as 1.0.0. */
  function secondRelease(): void {
    product.git('tag', '-a', '-m', 'Release', 'v0.9.0');
    product.write({ 'src/pump.c': 'int rate = 2;\n' });
    product.commit('Change the rate');
    product.git('tag', '-f', '-a', '-m', 'Release', 'v1.0.0');
    const commit = product.git('rev-parse', 'v0.9.0^{commit}');
    const artifacts = `artifacts: [{name: a, sha256: "sha256:${'0'.repeat(64)}"}]`;
    product.write({ 'gate/releases.yaml': `releases:\n  - {version: "0.9.0", commit: ${commit}, ${artifacts}}\n` });
  }

  it('stands in the decision', async () => {
    secondRelease();
    configure('rules:\n  ID-02: {level: warn}\n');
    const decision = await judge();
    expect(validateDecision(decision) || validateDecision.errors).toBe(true);
    expect(decision.sinceBaseline).toMatchObject({
      state: 'compared',
      commit: product.git('rev-parse', 'v0.9.0^{commit}'),
      loosened: [{ rule: 'ID-02', setting: 'level', from: 'block', to: 'warn' }],
    });
  });

  it('is told of a first release as such', async () => {
    expect((await judge()).sinceBaseline).toEqual({ state: 'first', loosened: [] });
  });
});

describe('configuration from a protected ref', () => {
  const pem = () => generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const trusting = 'extends: [site.yaml]\ntrust:\n  keys:\n    - {id: builder, path: keys/builder.pub}\n';

  it('brings its layers, trusted keys and signers, and the decision names them with their digests', async () => {
    configure(`${trusting}`);
    product.write({ 'site.yaml': 'rules:\n  ID-02: {level: warn}\n', 'keys/builder.pub': pem() });
    product.commit('Trust');
    product.git('branch', 'protected');
    const trusted = (await judge({ configFrom: 'protected' })).basis.config.files;
    product.write({ 'keys/builder.pub': pem(), 'site.yaml': 'rules:\n  ID-02: {level: off}\n' });
    const decision = await judge({ configFrom: 'protected' });
    expect(decision.basis.config.files).toEqual(trusted);
    expect(trusted?.map(({ path }) => path)).toEqual(['keys/builder.pub', 'site.yaml']);
    expect(decision.rules.find(({ id }) => id === 'ID-02')?.level).toBe('warn');
    expect((await judge()).basis.config.files).not.toEqual(trusted);
  });

  it('does not fall back to the work tree for a key that the ref does not hold', async () => {
    configure(trusting);
    product.write({ 'site.yaml': 'rules: {}\n' });
    product.commit('Trust nobody yet');
    product.git('branch', 'protected');
    product.write({ 'keys/builder.pub': pem() });
    expect(await codeOf(() => judge({ configFrom: 'protected' }))).toBe('CONFIG_NOT_FOUND');
  });
});
