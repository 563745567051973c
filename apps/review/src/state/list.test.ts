import { describe, expect, it } from 'vitest';
import { filtered, positionOf, windowStart } from './list.ts';
import type { Item } from './view.ts';

const items: readonly Item[] = ['ANOM-04 Bolus', 'ANOM-05 Alarm', 'SEC-06 Alarm keys'].map((text) => ({
  key: text,
  text,
  target: {},
}));

describe('the filter', () => {
  it.each([
    ['', 3],
    ['alarm', 2],
    ['alarm anom', 1],
    ['alarm !anom', 1],
    ['!alarm', 1],
    ['!', 3],
    ['.*', 0],
  ])('%j lets %i through', (filter, count) => {
    expect(filtered(items, filter)).toHaveLength(count);
  });
});

describe('the selection', () => {
  it('stays with its item, and with its place where the item is gone', () => {
    expect(positionOf(items, { selected: 'SEC-06 Alarm keys', position: 0 })).toBe(2);
    expect(positionOf(items, { selected: 'gone', position: 1 })).toBe(1);
    expect(positionOf(items.slice(0, 1), { selected: 'gone', position: 5 })).toBe(0);
    expect(positionOf([], { position: 0 })).toBe(-1);
  });
});

it.each([
  [0, 3, 10, 0],
  [5, 3, 10, 4],
  [9, 3, 10, 7],
  [1, 5, 2, 0],
])('the window around row %i with %i of %i rows starts at %i', (position, size, total, start) => {
  expect(windowStart(position, size, total)).toBe(start);
});
