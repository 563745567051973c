import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProduct } from './testing/product.ts';
import { bundle, runGatehouse, sources } from './testing/run-gatehouse.ts';

test('the bundled command judges as the one from the sources does', () => {
  const folder = makeProduct();
  const inputs = ['check', '--effective-time', '2026-03-02T09:00:00Z', '-f', 'json'];
  const unbundled = runGatehouse(inputs, { folder, entry: sources });
  expect(unbundled.stdout).toContain('"decisionVersion": 1');
  expect(runGatehouse(inputs, { folder })).toEqual(unbundled);
});

test('the bundled command knows the same versions and says the same of a mistake', () => {
  expect(runGatehouse(['--version'])).toEqual(runGatehouse(['--version'], { entry: sources }));
  expect(runGatehouse(['chekc'])).toEqual(runGatehouse(['chekc'], { entry: sources }));
});

test('version and help come at once: they load neither contracts nor rules', () => {
  const folder = dirname(bundle().at(-1) ?? '');
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const versions = readdirSync(folder).find(
    (file) => file.endsWith('.js') && read(file).includes('function packVersion('),
  );
  const loaded = new Set(['gatehouse.js', versions ?? 'none']);
  for (const file of loaded) {
    for (const [, chunk = ''] of read(file).matchAll(/(?:from|import) ?"\.\/(chunk-[^"]+)"/g)) loaded.add(chunk);
  }
  const size = [...loaded].reduce((sum, file) => sum + read(file).length, 0);
  expect(loaded.size).toBeGreaterThan(3);
  expect(size).toBeLessThan(120_000);
});
