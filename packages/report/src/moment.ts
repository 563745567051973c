// Words a moment for people, always in UTC so that the same decision reads the same everywhere.

/** `2026-03-01 08:30 UTC` for epoch milliseconds; seconds only where there are any. */
export function moment(epochMs: number): string {
  const date = new Date(epochMs);
  if (Number.isNaN(date.getTime())) return 'an unknown time';
  const [day = '', time = ''] = date.toISOString().split('T');
  return `${day} ${time.slice(0, time.startsWith('00', 6) ? 5 : 8)} UTC`;
}
