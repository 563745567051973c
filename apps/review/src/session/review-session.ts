// A review that is open: what is known now, and what the world does for it. Everything that touches files, threads and the clock is here.
import { dirname, join } from 'node:path';
import { openEvidenceText, openReviewJournal, type ReviewJournal, readCommitText } from '@gatehouse/gate';
import { safeText } from '@gatehouse/report';
import { GateError, type ReviewEntry } from '@gatehouse/schema';
import type { DocumentName, DocumentState, Documents, TextDocument } from '../state/documents.ts';
import type { Draft } from '../state/draft.ts';
import type { Effect } from '../state/effect.ts';
import type { Judged } from '../state/judged.ts';
import type { Known } from '../state/layout.ts';
import type { Notice } from '../state/review-state.ts';
import { toDo } from '../state/to-do.ts';
import { openGateProcess } from './gate-process.ts';
import type { GateAnswer, GateTask, JudgeRequest } from './gate-task.ts';
import { watchFolders } from './watched-folders.ts';
import { whatChanged } from './what-changed.ts';

export interface SessionRequest {
  readonly judge: JudgeRequest;
  /** Id of the person at the keyboard; absent: nothing is written. */
  readonly reviewer: string | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What became of an effect: what to say, and whether the form that asked for it is done. */
export interface Outcome {
  readonly notice: Notice;
  readonly closesForm: boolean;
}

export interface ReviewSession {
  /** The same object until something changes. */
  known(): Known;
  /** Whether `start` is through: the release is judged, and what was kept of earlier visits can be read. */
  isOpen(): boolean;
  /** Calls the listener at every change, with something to say where there is; returns how to stop that. */
  subscribe(listener: (notice?: Notice) => void): () => void;
  /** Judges for the first time and opens the review file. Throws what leaves nothing to show. */
  start(): Promise<void>;
  /** Does what was asked; undefined where there is nothing to say. */
  perform(effect: Effect): Promise<Outcome | undefined>;
  /** Reads a document, once; it becomes part of what is known. */
  read(name: DocumentName): void;
  /** Whatever stands there; undefined where there is nothing that can be read. */
  readDraft(): unknown;
  writeDraft(draft: Draft): void;
  close(): void;
}

export function openSession({ judge, reviewer, now }: SessionRequest): ReviewSession {
  const gate = openGateProcess();
  const listeners = new Set<(notice?: Notice) => void>();
  let known: Known = { entries: [], reviewer, documents: new Map() };
  let journal: ReviewJournal | undefined;
  let running: Promise<GateAnswer> | undefined;
  let following: Promise<GateAnswer | undefined> | undefined;
  let isClosed = false;
  let isOpen = false;

  const change = (news: Partial<Known>, notice?: Notice): void => {
    known = { ...known, ...news };
    for (const listener of listeners) listener(notice);
  };
  const ask = (task: Omit<GateTask, 'request' | 'at'> & { readonly task: GateTask['task'] }): Promise<GateAnswer> =>
    gate.ask({ ...task, request: judge, at: judge.effectiveTime ?? now() } as GateTask, (step) =>
      change({ busy: `Judging … ${safeText(step, 200)}` }),
    );
  const watched = watchFolders(
    () => void again(),
    (file) => /^reviews$|\.(jsonl|draft\.json|tmp)$/.test(file),
  );

  /** Judges again. What is asked for while it is judged comes afterwards, once: the change may be one that was read too early. */
  const again = async (): Promise<GateAnswer | undefined> => {
    if (isClosed) return undefined;
    if (running !== undefined) {
      following ??= running.then(() => {
        following = undefined;
        return again();
      });
      return following;
    }
    running = judged().finally(() => {
      running = undefined;
    });
    return running;
  };

  const judged = async (): Promise<GateAnswer> => {
    const answer = await ask({ task: 'judge' });
    if (isClosed) return answer;
    const before = known.judged;
    if ('judged' in answer) {
      const { judged, texts, folder } = answer;
      const { decision } = judged;
      const notice = before === undefined ? undefined : whatChanged(before.decision, decision);
      watched.set(foldersOf(judged, folder));
      const same = before !== undefined && before.decision.digest === decision.digest;
      change({ busy: undefined, trouble: undefined, texts, ...(same ? {} : { judged, documents: new Map() }) }, notice);
    } else {
      change({ busy: undefined, trouble: failureText(answer) });
    }
    return answer;
  };

  const readEntries = (): void => {
    if (journal === undefined) return;
    const { entries, problems } = journal.read();
    const [first] = problems;
    const where = first?.line === undefined ? '' : `:${first.line}`;
    change(
      { entries },
      first === undefined
        ? undefined
        : {
            text: `${safeText(first.path)}${where}: ${safeText(first.message, 300)}${problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''}`,
            tone: 'attention',
          },
    );
  };

  const say = (entry: Omit<ReviewEntry, 'at' | 'by'>): void => {
    if (reviewer === undefined || journal === undefined) return;
    journal.append({ at: new Date(now()).toISOString(), by: reviewer, ...entry });
    readEntries();
  };

  return {
    known: () => known,
    isOpen: () => isOpen,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async start() {
      const answer = await again();
      if (answer !== undefined && 'failed' in answer) throw new GateError(answer.failed);
      if (answer !== undefined && 'bug' in answer) throw new Error(answer.bug);
      const { judged } = known;
      if (answer === undefined || !('judged' in answer) || judged === undefined) return;
      const { digest, outcome, evidence, release } = judged.decision;
      const { folder, records } = answer;
      if (reviewer !== undefined)
        journal = openReviewJournal({ folder, records, version: release.version, by: reviewer });
      isOpen = true;
      if (reviewer === undefined) return change({});
      readEntries();
      const notice = sinceSeen(known.entries, reviewer, judged);
      if (notice === 'the same') return;
      try {
        say({ seen: { decision: digest, outcome, evidence: evidence.map(({ path, sha256 }) => ({ path, sha256 })) } });
        if (notice !== undefined) change({}, notice);
      } catch (error) {
        // The review can be read without; whoever writes something is told again.
        change({}, { text: errorText(error), tone: 'refusal' });
      }
    },
    async perform(effect) {
      try {
        switch (effect.do) {
          case 'reload': {
            const answer = await again();
            return answer === undefined || 'judged' in answer ? undefined : failed(answer);
          }
          case 'mark':
            say({ about: effect.about, mark: effect.mark });
            return undefined;
          case 'comment':
            say({ about: effect.about, comment: effect.text });
            return { notice: { text: 'Kept in your review file.', tone: 'approval' }, closesForm: true };
          case 'evaluate':
          case 'assess':
          case 'waive':
            return await written(effect);
          default:
            return undefined;
        }
      } catch (error) {
        return { notice: { text: errorText(error), tone: 'refusal' }, closesForm: false };
      }
    },
    read(name) {
      if (known.documents.has(name)) return;
      change({ documents: withDocument(known.documents, name, { state: 'reading' }) });
      const { documents } = known;
      void documentOf(name, judge).then((state) => {
        // Everything is read anew after the release was judged anew.
        if (!isClosed && (known.documents === documents || known.documents.get(name)?.state === 'reading')) {
          change({ documents: withDocument(known.documents, name, state) });
        }
      });
    },
    readDraft: () => journal?.readDraft(),
    writeDraft: (draft) => journal?.writeDraft(draft),
    close() {
      isClosed = true;
      watched.close();
      gate.close();
      listeners.clear();
    },
  };

  async function written(effect: Extract<Effect, { do: 'evaluate' | 'assess' | 'waive' }>): Promise<Outcome> {
    if (reviewer === undefined || known.judged === undefined) throw new Error('nobody is at the keyboard');
    const answer = await ask(taskOf(effect, reviewer, known.judged) as Parameters<typeof ask>[0]);
    if (!('written' in answer)) return failed(answer);
    await again();
    const [note] = answer.notes;
    const { decision } = known.judged;
    return {
      notice: {
        text: `Wrote ${safeText(answer.written)}${note === undefined ? '' : `; ${safeText(note, 200)}`}. Now ${decision.outcome}, ${toDo(decision).length} left to do.`,
        tone: note === undefined ? 'approval' : 'attention',
      },
      closesForm: true,
    };
  }
}

function taskOf(
  effect: Extract<Effect, { do: 'evaluate' | 'assess' | 'waive' }>,
  by: string,
  { facts }: Judged,
): object {
  if (effect.do === 'evaluate') return { task: 'evaluate', by, evaluation: effect.evaluation };
  if (effect.do === 'waive') return { task: 'waive', by, waiver: effect.waiver };
  const { range } = facts.changes;
  const to = range?.to ?? facts.release.commit;
  const from = range?.from;
  return {
    task: 'assess',
    by,
    assessment: effect.assessment,
    // Who begins the record answers for it.
    ...(facts.assessment === undefined ? { author: by } : {}),
    range: { version: facts.release.version, to, ...(from === undefined ? {} : { from }) },
  };
}

function failed(answer: GateAnswer): Outcome {
  return { notice: { text: failureText(answer), tone: 'refusal' }, closesForm: false };
}

function failureText(answer: GateAnswer): string {
  if ('failed' in answer) return errorText(new GateError(answer.failed));
  return 'bug' in answer ? `This is a bug: ${safeText(answer.bug.split('\n')[0] ?? '', 400)}` : '';
}

function errorText(error: unknown): string {
  if (!(error instanceof Error)) return safeText(String(error), 400);
  const next = error instanceof GateError && error.next !== undefined ? ` → ${error.next}` : '';
  return safeText(`${error.message}${next}`, 600);
}

function withDocument(documents: Documents, name: DocumentName, state: DocumentState): Documents {
  return new Map([...documents, [name, state]]);
}

async function documentOf(name: DocumentName, { folder, environment }: JudgeRequest): Promise<DocumentState> {
  try {
    const of = name.slice(name.indexOf(':') + 1);
    const document: TextDocument = name.startsWith('commit:')
      ? await readCommitText({ folder, commit: of, environment })
      : await openEvidenceText({ folder, path: of });
    return { state: 'ready', document };
  } catch (error) {
    return { state: 'failed', why: errorText(error) };
  }
}

/** Folders of everything that was read, and of what git would change. */
function foldersOf({ decision }: Judged, folder: string): string[] {
  const paths = [
    ...decision.evidence.map(({ path }) => path.replace(/!\/.*$/, '')),
    decision.basis.config.path,
    ...(decision.basis.config.files ?? []).map(({ path }) => path),
    '.git/HEAD',
    '.git/refs/heads/any',
    '.git/refs/tags/any',
  ];
  const above = paths.flatMap((path) => {
    const parts = dirname(path).split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return [...new Set(above)].map((path) => join(folder, path));
}

/** What changed since this reviewer last looked; `the same` where nothing did. */
function sinceSeen(
  entries: readonly ReviewEntry[],
  reviewer: string,
  { decision }: Judged,
): Notice | 'the same' | undefined {
  const last = entries.findLast(({ by, seen }) => by === reviewer && seen !== undefined)?.seen;
  if (last === undefined) return undefined;
  return whatChanged(last, decision, 'Since your last visit') ?? 'the same';
}
