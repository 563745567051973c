// Odd surroundings of a run end in a known error that says what to do, never in a crash.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeOf } from '../test/product-repository.ts';
import { asOf, pumpConfig, pumpProduct } from '../test/pump-product.ts';
import { check } from './check.ts';
import { collect } from './collect.ts';

let product: ReturnType<typeof pumpProduct>;
beforeEach(() => {
  product = pumpProduct();
});
afterEach(() => {
  delete process.env.TMPDIR;
  product.remove();
});
const judge = () => check({ folder: product.folder, now: asOf, stage: 'candidate', version: '1.0.0' });

it('a collection record with a leap second makes its file unreadable', async () => {
  await collect({ folder: product.folder, kind: 'tests', paths: ['reports/unit.xml'], now: asOf, collector: 'ci' });
  const record = path.join(product.folder, 'reports/unit.xml.collected.json');
  const text = readFileSync(record, 'utf8').replace(/"collectedAt": "[^"]*"/, '"collectedAt": "2026-06-30T23:59:60Z"');
  product.write({ 'reports/unit.xml.collected.json': text });
  const { facts } = await judge();
  const tests = facts.evidence.kinds.find(({ kind }) => kind === 'tests');
  expect(tests).toMatchObject({ state: 'unreadable', reason: expect.stringContaining('which is no moment') });
});

it('a pattern longer than any path is a mistake in the configuration', async () => {
  product.write({ 'gatehouse.yaml': pumpConfig.replace('reports/*.xml', `reports/*${'a'.repeat(70_000)}.xml`) });
  expect(await codeOf(judge)).toBe('CONFIG_INVALID');
});

it('no place for temporary files is told as that', async () => {
  process.env.TMPDIR = path.join(product.folder, 'nowhere');
  expect(await codeOf(judge)).toBe('TEMPORARY_NONE');
});
