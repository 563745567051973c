import { expect, it } from 'vitest';
import { calendarYears } from './calendar-years.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);

it.each([
  ['2026-03-01', '2026-03-01', 0],
  ['2026-03-01', '2036-02-29', 9],
  ['2026-03-01', '2036-03-01', 10],
  ['2026-03-01', '2037-02-28', 10],
])('from %s to %s are %d whole years', (from, to, years) => {
  expect(calendarYears(day(from), day(to))).toBe(years);
});

it('a leap day has its anniversary on the next day of other years', () => {
  expect(calendarYears(day('2024-02-29'), day('2026-02-28'))).toBe(1);
  expect(calendarYears(day('2024-02-29'), day('2026-03-01'))).toBe(2);
});

it('a moment short of the anniversary is not a year', () => {
  expect(calendarYears(day('2026-03-01'), day('2027-03-01') - 1)).toBe(0);
});

it('an end before the begin is no time at all', () => {
  expect(calendarYears(day('2026-03-02'), day('2026-03-01'))).toBeUndefined();
});
