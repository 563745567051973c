// The journal of a review: adds what a reviewer marked and wrote, as a whole or not at all, and reads what all reviewers of a version did.
import { GateError, type ReviewEntry } from '@gatehouse/schema';
import { defaultLimits } from '../collection/collect-evidence.ts';
import { type FileBytes, type FileStore, openFileStore } from '../files/file-store.ts';
import { makeFoldersAbove, refuseLinks } from '../records/record-file.ts';
import { faultOf, type JournalContent, type JournalProblem, journalLines, lineOf } from './journal-lines.ts';
import { mergeJournals } from './merge-journals.ts';
import { type ReviewPlace, reviewPlace } from './review-place.ts';

export interface ReviewRequest {
  readonly folder: string;
  /** Folder of records, relative to it. */
  readonly records: string;
  readonly version: string;
  /** Who reviews; the name of the file. */
  readonly by: string;
}

export interface ReviewJournal {
  /** All reviewers' entries of this version, oldest first, equal ones once; and what could not be read or merged, with file and line. */
  read(): { readonly entries: readonly ReviewEntry[]; readonly problems: readonly JournalProblem[] };
  /**
   * Adds entries of this reviewer and writes the file as a whole; every line that stands in it stays, also one that cannot be read.
   * Throws GateError RECORD_INVALID, RECORD_PLACE, RECORD_CHANGED, FILE_NOT_WRITTEN and the EVIDENCE_ codes of reading; then nothing was written.
   */
  append(...entries: readonly ReviewEntry[]): void;
  /**
   * What is being filled in and where the person was: any JSON value, or undefined to remove. Written at every change, so cheap; not
   * evidence. Throws GateError RECORD_PLACE, FILE_NOT_WRITTEN.
   */
  writeDraft(draft: unknown): void;
  /** Undefined where there is none that can be read. */
  readDraft(): unknown;
  /** Path of the file, relative to the folder. */
  readonly path: string;
}

const limit = defaultLimits.evidenceBytes;

/** How often a file is read anew that somebody else is writing. */
const attempts = 10;

/** Opens the journal of a reviewer; nothing is written yet. Throws GateError RECORD_ID. */
export function openReviewJournal(request: ReviewRequest): ReviewJournal {
  const store = openFileStore(request.folder);
  const place = reviewPlace(request.records, request.version, request.by);
  // What this process added is added again should another one that read the file before have put its own over it.
  const added: ReviewEntry[] = [];
  return {
    path: place.journal,
    read: () => mergeJournals(journalsIn(store, place)),
    append: (...entries) => {
      for (const entry of entries) refuseWrong(entry, request.by);
      addTo(store, place.journal, request.by, [...added, ...entries]);
      added.push(...structuredClone(entries));
    },
    writeDraft: (draft) => writeDraft(store, place.draft, draft),
    readDraft: () => readDraft(store, place.draft),
  };
}

function journalsIn(store: FileStore, { folder, journal }: ReviewPlace): JournalContent[] {
  const problem = (path: string, error: unknown): JournalContent[] => {
    if (!(error instanceof GateError)) throw error;
    return [{ lines: [], problems: [{ message: error.message, path }] }];
  };
  try {
    refuseLinks(store, `${folder}/any`);
  } catch (error) {
    return problem(journal, error);
  }
  return store.list(folder).flatMap(({ name }) => {
    const by = /^([^.].*)\.jsonl$/.exec(name)?.[1];
    if (by === undefined) return [];
    const path = `${folder}/${name}`;
    try {
      refuseLinks(store, path);
      return [journalLines(store.read(path, limit).bytes, path, by)];
    } catch (error) {
      return problem(path, error);
    }
  });
}

function refuseWrong(entry: ReviewEntry, by: string): void {
  const fault =
    faultOf(entry) ?? (entry.by === by ? undefined : `by: it is "${entry.by}", and the journal is that of "${by}"`);
  if (fault === undefined) return;
  throw new GateError({
    code: 'RECORD_INVALID',
    message: `the entry would not be one; nothing was written: ${fault}`,
    next: 'Correct what is named; docs/reference/records.md describes the fields.',
  });
}

function addTo(store: FileStore, path: string, by: string, entries: readonly ReviewEntry[]): void {
  makeFoldersAbove(store, path);
  for (let attempt = 0; attempt < attempts; attempt++) {
    refuseLinks(store, path);
    const before = currentOf(store, path);
    const known = new Set(
      journalLines(before?.bytes ?? new Uint8Array(), path, by).lines.map(({ entry }) => lineOf(entry)),
    );
    const missing = [...new Set(entries.map(lineOf))].filter((line) => !known.has(line));
    if (missing.length === 0) return;
    const old = Buffer.from(before?.bytes ?? []);
    const gap = old.length === 0 || old.at(-1) === 0x0a ? '' : '\n';
    const content = Buffer.concat([old, Buffer.from(`${gap}${missing.join('\n')}\n`)]);
    if (before === undefined ? store.create(path, content) : replaceIfSame(store, path, before, content)) return;
  }
  throw new GateError({
    code: 'RECORD_CHANGED',
    message: `${path} is being changed by somebody else all the time; nothing was written`,
    place: { path },
    next: 'Close the other review of the same person.',
  });
}

function replaceIfSame(store: FileStore, path: string, before: FileBytes, content: Uint8Array): boolean {
  if (currentOf(store, path)?.sha256 !== before.sha256) return false;
  store.write(path, content);
  return true;
}

function currentOf(store: FileStore, path: string): FileBytes | undefined {
  return store.kindOf(path) === 'none' ? undefined : store.read(path, limit);
}

function writeDraft(store: FileStore, path: string, draft: unknown): void {
  refuseLinks(store, path);
  if (draft === undefined) {
    store.remove(path);
    return;
  }
  makeFoldersAbove(store, path);
  store.write(path, Buffer.from(`${JSON.stringify(draft)}\n`));
}

function readDraft(store: FileStore, path: string): unknown {
  try {
    refuseLinks(store, path);
    return JSON.parse(new TextDecoder().decode(store.read(path, limit).bytes));
  } catch (error) {
    if (error instanceof GateError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
