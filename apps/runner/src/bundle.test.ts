import { expect, test } from 'vitest';
import { makeProduct } from './testing/product.ts';
import { runGatehouse, sources } from './testing/run-gatehouse.ts';

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
