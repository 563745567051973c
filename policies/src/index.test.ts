import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { packFolder } from './index.ts';

test('the pack is in dist, whether this runs from source or built', () => {
  expect(packFolder()).toBe(fileURLToPath(new URL('../dist', import.meta.url)));
});
