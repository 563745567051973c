// What reviewers said of rules and findings: the last mark of each counts, comments stay in their order.
import type { DecisionFinding, DecisionRule, ReviewEntry } from '@gatehouse/schema';
import { once } from './judged.ts';

export type MarkName = 'reviewed' | 'question' | 'todo';

/** A rule, or one of its findings. */
export interface Subject {
  readonly rule: Pick<DecisionRule, 'id' | 'findings'>;
  readonly finding?: Pick<DecisionFinding, 'subject' | 'digest'>;
}

export interface SaidMark {
  readonly by: string;
  readonly at: string;
  readonly mark: MarkName;
  /** Whether the finding still says what it said when it was marked. */
  readonly current: boolean;
}

export interface SaidComment {
  readonly by: string;
  readonly at: string;
  readonly text: string;
}

const saidAbout = once((entries: readonly ReviewEntry[]): ReadonlyMap<string, readonly ReviewEntry[]> => {
  const said = new Map<string, ReviewEntry[]>();
  for (const entry of entries) {
    const { rule, subject = '' } = entry.about ?? {};
    if (rule === undefined) continue;
    const name = `${rule}\n${subject}`;
    said.set(name, [...(said.get(name) ?? []), entry]);
  }
  return said;
});

const digestsOf = once(
  (findings: readonly DecisionFinding[]): ReadonlySet<string> => new Set(findings.map(({ digest }) => digest)),
);

/**
 * What was said of a rule or finding: with its digest, or with one that no finding has any more, since it changed. A rule may find several things about one
 * subject; what was said of another one of them is not said of this one.
 */
function entriesOn(entries: readonly ReviewEntry[], { rule, finding }: Subject): readonly ReviewEntry[] {
  const said = saidAbout(entries).get(`${rule.id}\n${finding?.subject ?? ''}`) ?? [];
  if (said.length === 0 || finding === undefined) return said;
  const present = digestsOf(rule.findings);
  return said.filter(({ about }) => about?.digest === finding.digest || !present.has(about?.digest ?? ''));
}

/** The marks of every reviewer on a rule or finding; of each the last one. `entries` are in the order of time. */
export function marksOn(entries: readonly ReviewEntry[], subject: Subject): SaidMark[] {
  const last = new Map(
    entriesOn(entries, subject).flatMap((entry) => (entry.mark === undefined ? [] : [[entry.by, entry] as const])),
  );
  return [...last.values()].flatMap(({ by, at, mark, about }) =>
    mark === undefined || mark === 'none' ? [] : [{ by, at, mark, current: about?.digest === subject.finding?.digest }],
  );
}

export function commentsOn(entries: readonly ReviewEntry[], subject: Subject): readonly SaidComment[] {
  return entriesOn(entries, subject).flatMap(({ by, at, comment }) =>
    comment === undefined ? [] : [{ by, at, text: comment }],
  );
}

/** The sign of a mark in a list: that of this reviewer, else of another one; a mark of something that has changed since is doubted. */
export function markSign(entries: readonly ReviewEntry[], subject: Subject, reviewer: string | undefined): string {
  const marks = marksOn(entries, subject);
  const shown = marks.find(({ by }) => by === reviewer) ?? marks[0];
  const comments = commentsOn(entries, subject).length > 0 ? '"' : ' ';
  if (shown === undefined) return ` ${comments}`;
  return (shown.current ? { reviewed: '✓', question: '?', todo: '○' }[shown.mark] : '~') + comments;
}
