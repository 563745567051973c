// Merges the entries of all reviewers: oldest first, equal ones once, and no guess where two marks contradict each other.
import type { ReviewEntry } from '@gatehouse/schema';
import { type JournalContent, type JournalLine, type JournalProblem, lineOf } from './journal-lines.ts';

export interface MergedJournals {
  readonly entries: readonly ReviewEntry[];
  readonly problems: readonly JournalProblem[];
}

/** Marks that contradict each other are left out, all of them: which is the later one cannot be known. */
export function mergeJournals(journals: readonly JournalContent[]): MergedJournals {
  const once = new Map<string, JournalLine>();
  for (const line of journals.flatMap(({ lines }) => lines)) {
    const key = lineOf(line.entry);
    if (!once.has(key)) once.set(key, line);
  }
  const marks = new Map<string, JournalLine[]>();
  for (const line of once.values()) {
    if (line.entry.mark === undefined) continue;
    const key = placeInTime(line.entry);
    marks.set(key, [...(marks.get(key) ?? []), line]);
  }
  const contradicting = [...marks.values()].filter((lines) => lines.length > 1);
  const leftOut = new Set(contradicting.flat());
  const entries = [...once.values()].filter((line) => !leftOut.has(line)).map(({ entry }) => entry);
  return {
    entries: entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || byName(a.by, b.by)),
    problems: [...journals.flatMap(({ problems }) => problems), ...contradicting.map(contradiction)],
  };
}

/** The same for two marks of one person on one thing at one moment, however that moment is written. */
function placeInTime({ at, by, about }: ReviewEntry): string {
  return JSON.stringify([Date.parse(at), by, about?.rule, about?.subject, about?.digest]);
}

function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function contradiction(lines: readonly JournalLine[]): JournalProblem {
  const { entry, path, line } = lines.at(-1) as JournalLine;
  const given = [...new Set(lines.map(({ entry: { mark } }) => `"${mark}"`))].join(' and ');
  const about = [entry.about?.rule, entry.about?.subject].filter((word) => word !== undefined).join(' ');
  const others = lines.slice(0, -1).map((other) => `line ${other.line}`);
  return {
    message: `the marks ${given} of ${entry.by} on ${about} cannot be merged: both are of ${entry.at}, so none of them is the later one (see ${others.join(', ')}); mark it anew`,
    path,
    line,
  };
}
