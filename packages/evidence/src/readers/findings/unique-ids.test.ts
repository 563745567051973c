import { expect, it } from 'vitest';
import { uniqueIds } from './unique-ids.ts';

it('the first keeps its id, the others are numbered in their order', () => {
  expect(uniqueIds(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a (2)', 'a (3)']);
});

it('a number never meets an id that a tool gave', () => {
  expect(uniqueIds(['a', 'a', 'a (2)', 'a (2)'])).toEqual(['a', 'a (3)', 'a (2)', 'a (2) (2)']);
});

it('a hundred thousand equal ids take little time', () => {
  const ids = uniqueIds(Array.from({ length: 100_000 }, () => 'a'));
  expect(new Set(ids).size).toBe(100_000);
});
