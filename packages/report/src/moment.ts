// Words a moment for people, always in UTC so that the same decision reads the same everywhere.

/** `2026-03-01 08:30 UTC` for epoch milliseconds; seconds only where there are any. */
export function moment(epochMs: number): string {
  const date = new Date(epochMs);
  if (Number.isNaN(date.getTime())) return 'an unknown time';
  const [day = '', time = ''] = date.toISOString().split('T');
  return `${day} ${time.slice(0, time.startsWith('00', 6) ? 5 : 8)} UTC`;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Days that are left between two moments, begun ones not counted. */
export function daysBetween(from: number, to: number): number {
  return Math.floor((to - from) / dayMs);
}

/** The end of a period: `2026-03-01` where it ends with the beginning of that day, else the moment. */
export function endText(epochMs: number): string {
  return moment(epochMs).replace(/ 00:00 UTC$/, '');
}
