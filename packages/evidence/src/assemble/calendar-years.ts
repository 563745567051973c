// Counts years as calendars and contracts do.

/** Whole years (UTC) from one epoch time to another; undefined when the end lies before the begin. */
export function calendarYears(from: number, to: number): number | undefined {
  if (to < from) return undefined;
  const begin = new Date(from);
  const years = new Date(to).getUTCFullYear() - begin.getUTCFullYear();
  const anniversary = new Date(from);
  anniversary.setUTCFullYear(begin.getUTCFullYear() + years);
  return anniversary.getTime() <= to ? years : years - 1;
}
