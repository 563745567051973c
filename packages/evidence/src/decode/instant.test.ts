import { describe, expect, it } from 'vitest';
import { instant } from './instant.ts';

describe('instant', () => {
  it.each([
    ['2026-03-01T09:30:00Z', Date.UTC(2026, 2, 1, 9, 30)],
    ['2026-03-01t09:30:00.5z', Date.UTC(2026, 2, 1, 9, 30, 0, 500)],
    ['2026-03-01T09:30:00.123456789Z', Date.UTC(2026, 2, 1, 9, 30, 0, 123)],
    ['2026-03-01 09:30+02:00', Date.UTC(2026, 2, 1, 7, 30)],
    ['2026-03-01T09:30:00-0530', Date.UTC(2026, 2, 1, 15, 0)],
  ])('%s', (text, at) => {
    expect(instant(text)).toBe(at);
  });

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T09:60:00Z',
    '2026-03-01T09:30:00+24:00',
    '2026-03-01',
    '1 March 2026',
    '2026-03-01T09:30:00',
    '',
  ])('%s is no instant', (text) => {
    expect(instant(text)).toBeUndefined();
  });

  it('a time without zone is UTC only where the format says so', () => {
    expect(instant('2026-03-01T09:30:00', { withoutZone: 'utc' })).toBe(Date.UTC(2026, 2, 1, 9, 30));
  });
});
