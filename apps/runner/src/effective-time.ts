// Reads the moment to judge at.
import { GateError } from '@gatehouse/schema';

const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** Epoch milliseconds of an RFC 3339 date and time with offset. Throws TIME_INVALID for anything else, such as 30 February. */
export function parseEffectiveTime(text: string): number {
  const match = rfc3339.exec(text);
  const time = match === null ? Number.NaN : Date.parse(text.toUpperCase());
  const day = match?.[3];
  const daysInMonth = new Date(Date.UTC(Number(match?.[1]), Number(match?.[2]), 0)).getUTCDate();
  if (Number.isNaN(time) || Number(day) > daysInMonth) {
    throw new GateError({
      code: 'TIME_INVALID',
      message: `"${text}" is not a time`,
      next: 'give --effective-time as RFC 3339 with an offset, for example 2026-03-01T08:30:00Z',
    });
  }
  return time;
}
