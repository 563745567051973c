// The cache of the real command: used by the bundle alone, in the place that was named, and without a word in the decision.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeProduct } from './testing/product.ts';
import { runGatehouse, sources } from './testing/run-gatehouse.ts';

const inputs = ['check', '--effective-time', '2026-03-02T09:00:00Z', '-f', 'json'];
let product: string;
let place: string;
beforeAll(() => {
  product = makeProduct();
  place = mkdtempSync(join(tmpdir(), 'gatehouse-cache-'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

test('--cache-dir keeps entries there, and changes no byte of the decision', () => {
  const cache = join(place, 'named');
  const plain = runGatehouse([...inputs, '--no-cache'], { folder: product });
  const [cold, cached] = [1, 2].map(() => runGatehouse([...inputs, '--cache-dir', cache], { folder: product }));
  expect(cold).toEqual(plain);
  expect(cached).toEqual(plain);
  expect(readdirSync(join(cache, 'facts-1')).length).toBeGreaterThan(0);
});

test('without a name it is in the folder of caches of the user; --no-cache leaves that alone', () => {
  const environment = { HOME: place };
  runGatehouse([...inputs, '--no-cache'], { folder: product, environment });
  expect(existsSync(join(place, '.cache'))).toBe(false);
  runGatehouse(inputs, { folder: product, environment, entry: sources });
  expect(existsSync(join(place, '.cache')), 'the sources may change at any time').toBe(false);
  runGatehouse(inputs, { folder: product, environment });
  expect(readdirSync(join(place, '.cache/gatehouse/facts-1')).length).toBeGreaterThan(0);
});

test('a folder inside the judged repository is refused', () => {
  const ended = runGatehouse([...inputs, '--cache-dir', 'kept'], { folder: product });
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain('CACHE_UNSAFE');
  expect(existsSync(join(product, 'kept'))).toBe(false);
});
