import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const keys = ['level', 'levels', 'product', 'release', 'evidence'];

test.each([
  ['a letter left out', 'levl', 'level'],
  ['a letter too many', 'prroduct', 'product'],
  ['a wrong letter', 'releese', 'release'],
  ['two letters swapped', 'evidenec', 'evidence'],
  ['another case', 'PRODUCT', 'product'],
])('%s is recognised', (_what, word, meant) => expect(nearest(word, keys)).toBe(meant));

test('of several the nearest is meant, of equally near ones the first', () => {
  expect(nearest('levels', keys)).toBe('levels');
  expect(nearest('ab', ['ac', 'ad'])).toBe('ac');
});

test.each(['frobnicate', '', 'x'.repeat(10_000)])('nothing is suggested for "%.20s"', (word) => {
  expect(nearest(word, keys)).toBeUndefined();
});

test('nothing is suggested where nothing is known', () => expect(nearest('level', [])).toBeUndefined());
