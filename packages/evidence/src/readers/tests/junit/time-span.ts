// Works out when the run in a report began and ended, as far as its suites say so.
import type { XmlElement } from '@rgrove/parse-xml';
import { instant } from '../../../decode/instant.ts';
import { quoted } from '../../../decode/shorten.ts';
import { unreadable } from '../../../decode/unreadable.ts';
import { childElements } from '../../../decode/xml.ts';
import type { JunitContext } from '../junit.ts';

export interface TimeSpan {
  readonly startedAt?: number;
  readonly finishedAt?: number;
}

/** GoogleTest and jest write the start of 1970 for what never started; no time zone moves that past this day. */
const neverStarted = Date.UTC(1970, 0, 3);
/** Go writes the first day of its calendar for it. */
const zeroOfGo = '0001-01-01T00:00:00Z';

/**
 * Epoch milliseconds. The start is the earliest `timestamp`; the end is the latest `timestamp` plus `time`, and is only
 * stated when every suite with cases is covered by one that gives both. A timestamp without time zone is read as UTC:
 * tools that leave the zone out write either UTC or the clock of a build machine, which is UTC as a rule.
 */
export function timeSpan(root: XmlElement, context: JunitContext): TimeSpan {
  const { starts, ends, complete } = collect(root, context);
  if (isFrom('vitest', context)) {
    // It stamps each suite while it writes the report, when everything has ended; with the durations added it would end later.
    const writtenAt = extreme(starts, Math.max);
    return writtenAt === undefined ? {} : { finishedAt: writtenAt };
  }
  const startedAt = extreme(starts, Math.min);
  const finishedAt = complete
    ? extreme(isFrom('go', context) ? goEnd(startedAt, root, context) : ends, Math.max)
    : undefined;
  return {
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  };
}

function isFrom(tool: string, { tools }: JunitContext): boolean {
  return tools.some(({ name }) => name === tool);
}

/** gotestsum stamps every suite with the start of the whole run, and the root with its duration. */
function goEnd(startedAt: number | undefined, root: XmlElement, context: JunitContext): readonly number[] {
  const seconds = secondsOf(root, context);
  return startedAt === undefined || seconds === undefined ? [] : [startedAt + Math.round(seconds * 1000)];
}

function extreme(times: readonly number[], choose: (one: number, other: number) => number): number | undefined {
  return times.length === 0 ? undefined : times.reduce((one, other) => choose(one, other));
}

interface Times {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether the end of everything that ran in here is known. */
  readonly complete: boolean;
}

function collect(suite: XmlElement, context: JunitContext): Times {
  const start = timestampOf(suite, context);
  const seconds = secondsOf(suite, context);
  const children = childElements(suite);
  const inner = children.filter(({ name }) => name === 'testsuite').map((child) => collect(child, context));
  const own = start.at !== undefined && seconds !== undefined ? [start.at + Math.round(seconds * 1000)] : [];
  const holdsCases = children.some(({ name }) => name === 'testcase');
  return {
    starts: [...(start.at === undefined ? [] : [start.at]), ...inner.flatMap(({ starts }) => starts)],
    ends: [...own, ...inner.flatMap(({ ends }) => ends)],
    complete: own.length > 0 || start.never || (!holdsCases && inner.every(({ complete }) => complete)),
  };
}

function timestampOf(suite: XmlElement, context: JunitContext): { readonly at?: number; readonly never: boolean } {
  const { timestamp } = suite.attributes;
  if (timestamp === undefined || timestamp === '') {
    return { never: false };
  }
  if (timestamp === zeroOfGo) {
    return { never: true };
  }
  const at = instant(timestamp, { withoutZone: 'utc' });
  if (at === undefined) {
    throw notUnderstood('timestamp', timestamp, suite, context);
  }
  return at < neverStarted ? { never: true } : { at, never: false };
}

/** Seconds; some tools write thousands separators. */
function secondsOf(suite: XmlElement, context: JunitContext): number | undefined {
  const { time } = suite.attributes;
  if (time === undefined || time === '') {
    return undefined;
  }
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?(e-?\d{1,2})?$/i.test(time)) {
    throw notUnderstood('time', time, suite, context);
  }
  return Number(time.replaceAll(',', ''));
}

function notUnderstood(name: string, value: string, suite: XmlElement, { path, document }: JunitContext) {
  return unreadable(
    'EVIDENCE_INVALID',
    `${name}=${quoted(value)} of <${suite.name}> is not understood`,
    { path, ...document.at(suite) },
    name === 'time'
      ? 'Write the duration in seconds with a decimal point.'
      : 'Write the time as ISO 8601, for example 2026-03-01T09:30:00Z.',
  );
}
