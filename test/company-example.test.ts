// The company of the example: three products under one layer and one pack of rules, judged by the real command.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Decision } from '@gatehouse/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hurry } from '../examples/company/judge.ts';
import { effectiveTime, products } from '../examples/company/products.ts';
import { unpack } from '../examples/company/unpack.ts';
import { gatehouse, type Ran } from './support/command.ts';

const place = mkdtempSync(join(tmpdir(), 'gatehouse-company-'));
const folder = join(place, 'repository');
beforeAll(() => unpack(folder), 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const check = (product: string, ...args: string[]): Ran =>
  gatehouse(folder, ['check', '-C', `products/${product}`, '--effective-time', effectiveTime, ...args]);

function decided(product: string, ...args: string[]): Decision {
  const { stdout, all } = check(product, '-f', 'json', ...args);
  expect(stdout, all).toMatch(/^\{/);
  return JSON.parse(stdout);
}

describe('each product', () => {
  it.each(products)('$id, of class $level, comes out as $outcome', ({ id, exitCode, outcome, reasons, level }) => {
    expect(check(id).exitCode).toBe(exitCode);
    const decision = decided(id);
    expect(decision.outcome).toBe(outcome);
    const blocking = decision.rules.filter(
      ({ level: of, status }) => of === 'block' && ['fail', 'not_evaluable', 'error'].includes(status),
    );
    expect(blocking.map((rule) => rule.id)).toEqual(reasons);
    expect(decision.product.level).toBe(level);
    expect(decision.basis.packs.map(({ name }) => name)).toEqual(['gatehouse', 'company-rules']);
    expect(decision.basis.config.files?.map(({ path }) => path)).toEqual([
      '../../company/allowed_signers',
      '../../company/pipeline.pem',
      '../../company/release-rules/dist/policy.wasm',
      '../../company/release-rules/dist/rules.json',
      '../../company/release.yaml',
    ]);
  });

  it('is judged by the committed settings too', () => {
    expect(check('app', '--config-from', 'main').exitCode).toBe(0);
  });
});

it('a product that loosens what the company locks is refused, with both places', () => {
  hurry(folder);
  const { exitCode, stderr } = check('pump', '-c', 'hurried.yaml');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(
    /PROFILE_LOCKED PPL-01 is locked by \.\.\/\.\.\/company\/release\.yaml \(line 5\); hurried\.yaml may tighten its level, not loosen it \(hurried\.yaml:\d+\)/,
  );
});

it('the rules of the company pass their tests, and build to the same bytes again', () => {
  const built = (file: string): Buffer => readFileSync(join(folder, 'company/release-rules/dist', file));
  const before = [built('policy.wasm'), built('rules.json')];
  expect(gatehouse(folder, ['rules', 'check', '--pack', 'company/release-rules'])).toMatchObject({ exitCode: 0 });
  expect(gatehouse(folder, ['rules', 'test', '--pack', 'company/release-rules'])).toMatchObject({ exitCode: 0 });
  expect(gatehouse(folder, ['rules', 'build', '--pack', 'company/release-rules'])).toMatchObject({ exitCode: 0 });
  expect([built('policy.wasm'), built('rules.json')]).toEqual(before);
}, 120_000);

it('a shared layer that was changed and not committed keeps every product from being eligible', () => {
  const layer = join(folder, 'company/release.yaml');
  const before = readFileSync(layer);
  writeFileSync(layer, `${before}# a change\n`);
  try {
    const { outcome, rules } = decided('app');
    expect(outcome).toBe('NO-GO');
    const failed = rules.filter(({ status, level }) => status === 'fail' && level === 'block').map(({ id }) => id);
    expect(failed).toEqual(['BLD-02']);
  } finally {
    writeFileSync(layer, before);
  }
});
