// Reads the lines of one review journal: what each entry says, and what is wrong with those that say nothing usable.
import { conform, GateError, type ReviewEntry } from '@gatehouse/schema';
import { refuseHiddenText } from '../records/safe-record.ts';

export interface JournalProblem {
  readonly message: string;
  readonly path: string;
  /** 1-based. */
  readonly line?: number;
}

/** An entry and the line that it stands in. */
export interface JournalLine {
  readonly entry: ReviewEntry;
  readonly path: string;
  readonly line: number;
}

export interface JournalContent {
  readonly lines: readonly JournalLine[];
  readonly problems: readonly JournalProblem[];
}

/** Entries of a journal in the order of the file. `by` is the person whose file it is: nobody writes for somebody else. */
export function journalLines(bytes: Uint8Array, path: string, by: string): JournalContent {
  const lines: JournalLine[] = [];
  const problems: JournalProblem[] = [];
  // An encoding error spoils its own line only.
  const texts = new TextDecoder().decode(bytes).split('\n');
  texts.forEach((text, index) => {
    if (text.trim() === '') return;
    const read = entryOf(text, by);
    const line = index + 1;
    if (typeof read === 'string') {
      const cutOff = index === texts.length - 1 ? ', and the file ends within it' : '';
      problems.push({ message: `the line is no entry of a review: ${read}${cutOff}`, path, line });
    } else lines.push({ entry: read, path, line });
  });
  return { lines, problems };
}

/** The entry that a line holds, else why it holds none. */
function entryOf(text: string, by: string): ReviewEntry | string {
  if (text.includes('\u{FFFD}')) return 'it is not valid UTF-8';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return 'it is not JSON';
    throw error;
  }
  const fault = faultOf(value);
  if (fault !== undefined) return fault;
  const entry = value as ReviewEntry;
  return entry.by === by ? entry : `it is by "${entry.by}", and the file is that of "${by}"`;
}

/** Why a value is no entry; undefined when it is one. */
export function faultOf(value: unknown): string | undefined {
  const conformity = conform('reviewEntry', value);
  if (!conformity.conforms) {
    const faults = conformity.violations.map(({ pointer, message }) =>
      pointer === '' ? message : `${pointer.slice(1).replaceAll('/', '.')}: ${message}`,
    );
    return faults.join('; ');
  }
  const { at, comment } = conformity.value;
  if (Number.isNaN(Date.parse(at))) return `at: "${at}" is no moment that exists`;
  try {
    refuseHiddenText(comment, 'comment');
  } catch (error) {
    if (error instanceof GateError) return 'comment: holds control or invisible characters';
    throw error;
  }
  return undefined;
}

/** The line for an entry, without line break: always the same for the same entry. */
export function lineOf({ at, by, about, mark, comment, seen }: ReviewEntry): string {
  return JSON.stringify({
    at,
    by,
    about: about && { rule: about.rule, subject: about.subject, digest: about.digest },
    mark,
    comment,
    seen: seen && {
      decision: seen.decision,
      outcome: seen.outcome,
      evidence: seen.evidence.map(({ path, sha256 }) => ({ path, sha256 })),
    },
  });
}
