import { expect, test } from 'vitest';
import { parseEffectiveTime } from './effective-time.ts';

test.each([
  ['2026-03-01T08:30:00Z', 1772353800000],
  ['2026-03-01t09:30:00+01:00', 1772353800000],
  ['2026-03-01T08:30:00.250Z', 1772353800250],
  ['2024-02-29T00:00:00Z', 1709164800000],
])('%s is understood', (text, expected) => expect(parseEffectiveTime(text)).toBe(expected));

test.each([
  '2026-03-01',
  '2026-03-01T08:30:00',
  '2026-02-30T00:00:00Z',
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-03-01T25:00:00Z',
  '1772353800000',
  '',
])('"%s" is refused', (text) => {
  expect(() => parseEffectiveTime(text)).toThrow(expect.objectContaining({ code: 'TIME_INVALID' }));
});
