import { columnWidth } from '@gatehouse/report';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar, fit, line, paragraph, row, safeLines, textOf } from './line.ts';
import { spoken } from './linear.ts';

describe('a column', () => {
  it.each([
    ['abc', 5, 'abc  '],
    ['abcdef', 5, 'abcd…'],
    ['薬剤ポンプ', 5, '薬剤…'],
    ['薬剤ポンプ', 6, '薬剤… '],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
    // Composed, it is two columns to some terminals and three to others.
    ['👩‍⚕️ok', 5, '👩⚕ok'],
    ['👍🏽 ❤️', 4, '👍 ❤'],
    ['abc', 0, ''],
  ])('%s in %i columns is %s', (text, width, shown) => {
    expect(fit(text, width)).toBe(shown);
  });

  it('has its width whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const safe = safeLines(text).replaceAll('\n', ' ');
        expect(columnWidth(fit(safe, width))).toBe(width);
      }),
    );
  });
});

it('a row drops columns that it has no room for', () => {
  const cells = [{ text: 'a', width: 2 }, { text: 'rest' }, { text: 'far', width: 5, from: 40 }];
  expect(textOf(row(cells, 12))).toBe('a  rest     ');
  expect(textOf(row(cells, 40))).toHaveLength(40);
});

it.each([
  [0, 10, '░░░░'],
  [1, 100, '█░░░'],
  [99, 100, '███░'],
  [100, 100, '████'],
  [0, 0, '░░░░'],
])('a bar of %i of %i is %s', (part, whole, shown) => {
  expect(bar(part, whole, 4)).toBe(shown);
});

it('a paragraph keeps its line breaks and its indent', () => {
  expect(paragraph('one two three\nfour', 10, 'plain', '  ').map(textOf)).toEqual(['  one two', '  three', '  four']);
});

it('is said in words', () => {
  expect(spoken(line('▸ ✗ ANOM-04  BUG-17 ████░░ 5.8.3 · a…'))).toBe('here: fails, ANOM-04 BUG-17 5.8.3 a and so on');
  expect(spoken(line('is it?'))).toBe('is it?');
});
