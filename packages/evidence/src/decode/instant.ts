// Reads a date and time as formats write it (ISO 8601 / RFC 3339) into epoch milliseconds.

const dateTime =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?(Z|z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * Epoch milliseconds (finer parts are cut), or undefined when the text is no real date and time.
 * A time without zone is read as UTC with `withoutZone: 'utc'`, and is no instant otherwise.
 */
export function instant(text: string, { withoutZone = 'refuse' }: { withoutZone?: 'utc' | 'refuse' } = {}) {
  const match = dateTime.exec(text);
  if (match === null) {
    return undefined;
  }
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const milliseconds = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  const zone = match[8] ?? (withoutZone === 'utc' ? 'Z' : undefined);
  if (zone === undefined || year === undefined || month === undefined || day === undefined) {
    return undefined;
  }
  const utc = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  // Date.UTC carries 31 February over into March; a date that does not come back unchanged is no date.
  const back = new Date(utc);
  const real =
    back.getUTCFullYear() === year &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    back.getUTCHours() === hour &&
    back.getUTCMinutes() === minute &&
    back.getUTCSeconds() === second;
  const offset = offsetMinutes(zone);
  return real && offset !== undefined ? utc - offset * 60_000 : undefined;
}

function offsetMinutes(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') {
    return 0;
  }
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 23 || minutes > 59) {
    return undefined;
  }
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
