// Reads until when a waiver is asked for, and refuses more than its level allows.
import { epochOf } from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import { dateTime } from './record-time.ts';

const dayMs = 24 * 60 * 60 * 1000;

export interface WaiverSpan {
  /** As the record holds it. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

/**
 * The span of a waiver that begins at a moment. `given` is `30d`, a date, or RFC 3339 with offset. Throws GateError WAIVER_EXPIRY for
 * anything else, for an end that has passed, and for more than `days` with the latest end that is allowed.
 */
export function waiverSpan(given: string, at: number, { days, level }: { days: number; level: string }): WaiverSpan {
  const createdAt = dateTime(at);
  const start = Date.parse(createdAt);
  const count = /^(\d{1,5})d$/.exec(given)?.[1];
  const end = count === undefined ? momentOf(given) : start + Number(count) * dayMs;
  if (end <= start) throw refused(`the end ${given} has passed`, 'Give an end that is still to come, such as 30d.');
  if (end - start > days * dayMs) {
    const latest = dateTime(start + days * dayMs);
    throw refused(
      `a waiver of level ${level} lasts ${days} days at most, and ${given} is later`,
      `Give ${days}d, or an end up to ${latest}.`,
    );
  }
  return { createdAt, expiresAt: count === undefined ? given : dateTime(end) };
}

const recordTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

function momentOf(given: string): number {
  const time = recordTime.test(given) ? epochOf(given) : undefined;
  if (time !== undefined) return time;
  throw refused(`"${given}" is no end of a waiver`, 'Give days (30d), a date (2026-06-30) or a time with zone.');
}

function refused(message: string, next: string): GateError {
  return new GateError({ code: 'WAIVER_EXPIRY', message, next });
}
