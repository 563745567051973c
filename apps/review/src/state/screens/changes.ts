// The commits since the baseline: those first that a rule finds fault with, then those that look security-relevant and nobody assessed.
import { moment, safeText } from '@gatehouse/report';
import type { Commit, Facts } from '@gatehouse/schema';
import { assessments, commitsById, faultsByCommit, isSignalled, signalText } from '../commits.ts';
import { type FoundFinding, type Judged, once } from '../judged.ts';
import { fit, line, row } from '../line.ts';
import { findingMark, type Mark } from '../tone.ts';
import type { Item, ListView, Target } from '../view.ts';
import type { Screen } from './screen.ts';

const arrangements = ['open first', 'by time'] as const;

export const changesScreen: Screen = ({ arrangement }, { judged }): ListView => {
  const { facts } = judged;
  const index = arrangement % arrangements.length;
  const known = commitsById(facts);
  return {
    kind: 'list',
    title: `${rangeText(facts)} · ${assessedText(facts)} · ${arrangements[index]} (v: ${arrangements[(index + 1) % arrangements.length]})`,
    items: arranged(judged)[index] ?? [],
    row: ({ key }, width) => {
      const commit = known.get(key);
      if (commit === undefined) return [];
      const { mark, tone } = commitMark(judged, commit);
      const assessed = assessedWord(facts, commit);
      return row(
        [
          { text: mark, width: 1, tone },
          { text: commit.id.slice(0, 7), width: 7 },
          { text: dayText(commit), width: 10, tone: 'quiet', from: 56 },
          { text: safeText(commit.author, 60), width: 18, tone: 'quiet', from: 96 },
          { text: safeText(commit.subject, 300) },
          { text: signalWords(commit), width: 14, tone: 'attention', from: 64 },
          { text: assessed, width: 12, tone: assessed === 'not assessed' ? 'attention' : 'plain' },
        ],
        width,
      );
    },
    detail: ({ key }, width) => {
      const commit = known.get(key);
      if (commit === undefined) return [];
      const [fault] = faultsByCommit(judged).get(key) ?? [];
      const why = isSignalled(commit)
        ? `Looks security-relevant: ${commit.securitySignals.map(signalText).join('; ')}`
        : 'Nothing about it looks security-relevant.';
      return [
        fault === undefined
          ? line(fit('No rule finds fault with it.', width), 'approval')
          : line(fit(`${fault.rule.id}  ${safeText(reasonOf(fault), 600)}`, width)),
        line(fit(`${safeText(commit.author, 40)} · ${safeText(why, 600)}`, width), 'quiet'),
      ];
    },
    empty: emptyText(facts),
  };
};

/** Why a rule finds fault; its message would begin with the commit, which the row has told. */
function reasonOf({ finding: { params, message } }: FoundFinding): string {
  return typeof params.reason === 'string' ? params.reason : message;
}

/** What a commit needs, as a sign: an open finding, a signal that nobody assessed, an assessment, or nothing. */
export function commitMark(judged: Judged, commit: Commit): Mark {
  const [fault] = faultsByCommit(judged).get(commit.id) ?? [];
  if (fault !== undefined) return { mark: '✗', tone: findingMark(fault.finding).tone };
  if (assessments(judged.facts).has(commit.id)) return { mark: '✓', tone: 'approval' };
  return isSignalled(commit) ? { mark: '!', tone: 'attention' } : { mark: '·', tone: 'quiet' };
}

function assessedWord(facts: Facts, commit: Commit): string {
  const assessed = assessments(facts).get(commit.id);
  if (assessed !== undefined) return assessed.relevant ? 'relevant' : 'not relevant';
  return isSignalled(commit) ? 'not assessed' : '';
}

const shortSignal = { path: 'path', message: 'words', dependency: 'deps', line: 'line', unread: 'unread' } as const;

/** The kinds of signals in a few columns; the detail says them in full. */
function signalWords({ securitySignals }: Commit): string {
  return [...new Set(securitySignals.map(({ kind }) => shortSignal[kind]))].join(' ');
}

function dayText({ committedAt }: Commit): string {
  return moment(committedAt).slice(0, 10);
}

function rangeText({ changes: { range } }: Facts): string {
  if (range === undefined) return 'Changes';
  const to = range.to.slice(0, 7);
  return range.from === undefined ? `Everything up to ${to}` : `${range.from.slice(0, 7)}..${to}`;
}

function assessedText(facts: Facts): string {
  const signalled = facts.changes.commits.filter(isSignalled);
  const assessed = signalled.filter(({ id }) => assessments(facts).has(id)).length;
  return signalled.length === 0
    ? 'none looks security-relevant'
    : `${assessed} of ${signalled.length} signalled assessed`;
}

function emptyText({ changes: { range } }: Facts): string {
  if (range === undefined) return 'The history was not read, so no change is known.';
  return range.from === undefined
    ? 'This is a first release: there is no baseline that changes could be counted from.'
    : 'Nothing changed since the baseline.';
}

const urgency = ['✗', '!', '✓', '·'];

const arranged = once((judged: Judged): readonly (readonly Item[])[] => {
  const { facts } = judged;
  const { commits } = facts.changes;
  const faults = faultsByCommit(judged);
  const items = new Map(
    commits.map((commit) => [commit, itemOf(facts, commit, faults.get(commit.id)?.[0]?.finding.message)]),
  );
  const rank = new Map(
    commits.map((commit) => {
      const { mark } = commitMark(judged, commit);
      // Among those that ask for nothing more, what looks security-relevant stands first.
      return [commit, urgency.indexOf(mark) * 2 + (isSignalled(commit) ? 0 : 1)];
    }),
  );
  const byTime = commits.toReversed();
  const byUrgency = byTime.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
  return [byUrgency, byTime].map((order) => order.flatMap((commit) => items.get(commit) ?? []));
});

/** A commit as what can be acted on; its file is the record that assessed it. */
export function commitTarget(facts: Facts, { id }: Commit): Target {
  const assessed = assessments(facts).get(id);
  return { commit: id, copy: id, ...(assessed === undefined ? {} : { source: assessed.source }) };
}

function itemOf(facts: Facts, commit: Commit, message = ''): Item {
  const { id, author, subject, changeRequests } = commit;
  return {
    key: id,
    text: `${id} ${author} ${subject} ${changeRequests.join(' ')} ${commit.securitySignals.map(signalText).join(' ')} ${message}`,
    target: commitTarget(facts, commit),
    opens: { screen: 'commit', of: id },
  };
}
