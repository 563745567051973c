// One commit: who made it, why it may matter to security, who reviewed and assessed it, and what it changed.
import { moment, safeText } from '@gatehouse/report';
import type { AssessedChange, Commit, Facts, MergeRequest } from '@gatehouse/schema';
import { assessments, commitsById, faultsByCommit, isSignalled, signalText } from '../commits.ts';
import type { DocumentName, DocumentState, TextDocument } from '../documents.ts';
import type { Judged } from '../judged.ts';
import { emptyLine, fit, type Line, line, paragraph, safeLines } from '../line.ts';
import { findingMark, type Tone } from '../tone.ts';
import { type PageView, pageOf } from '../view.ts';
import { commitMark, commitTarget } from './changes.ts';
import { shownText } from './evidence.ts';
import type { Screen } from './screen.ts';

export const commitScreen: Screen = ({ of = '' }, { judged, documents, width }): PageView => {
  const commit = commitsById(judged.facts).get(of);
  if (commit === undefined) {
    return pageOf(`Change ${safeText(of, 60)}`, [
      line('This commit is not among the changes since the baseline.', 'attention'),
    ]);
  }
  const name: DocumentName = `commit:${commit.id}`;
  const known = documents.get(name);
  const head = [
    ...aboutLines(judged, commit, width),
    ...signalLines(commit, width),
    ...faultLines(judged, commit, width),
    ...assessmentLines(judged.facts, commit, width),
    ...reviewLines(judged.facts, commit, width),
    emptyLine,
    ...textState(known, width),
  ];
  const document = known?.state === 'ready' ? known.document : undefined;
  return {
    kind: 'page',
    title: `Change ${commit.id.slice(0, 7)} · ${safeText(commit.subject, 200)}`,
    count: head.length + (document?.count ?? 0),
    line: (index) =>
      index < head.length || document === undefined
        ? (head[index] ?? [])
        : diffLine(document, index - head.length, width),
    target: commitTarget(judged.facts, commit),
    needs: [name],
  };
};

function aboutLines(judged: Judged, commit: Commit, width: number): Line[] {
  const { mark, tone } = commitMark(judged, commit);
  const paths = `${commit.changedPaths} ${commit.changedPaths === 1 ? 'file' : 'files'} of the product`;
  return [
    line(fit(commit.id, width), 'quiet'),
    line(
      fit(
        `${safeText(commit.author, 60)} · ${moment(commit.committedAt)} · ${commit.merge ? 'merge, ' : ''}${paths}`,
        width,
      ),
    ),
    ...paragraph(`${mark} ${safeText(commit.subject, 500)}`, width, tone === 'quiet' ? 'strong' : tone),
    ...(commit.controlled ? [] : [line('It was made before change control began.', 'quiet')]),
  ];
}

function signalLines({ securitySignals }: Commit, width: number): Line[] {
  if (securitySignals.length === 0) return [line('Nothing about it looks security-relevant.', 'quiet')];
  return [
    emptyLine,
    line('Looks security-relevant', 'strong'),
    ...securitySignals.flatMap((signal) =>
      paragraph(`! ${safeText(signalText(signal), 500)}`, width, 'attention', '  '),
    ),
  ];
}

function faultLines(judged: Judged, { id }: Commit, width: number): Line[] {
  const faults = faultsByCommit(judged).get(id) ?? [];
  if (faults.length === 0) return [];
  return [
    emptyLine,
    line('Open findings', 'strong'),
    ...faults.flatMap(({ rule, finding }) => {
      const { mark, tone } = findingMark(finding);
      return paragraph(`${mark} ${rule.id}  ${safeLines(finding.message, 1000)}`, width, tone, '  ');
    }),
  ];
}

function assessmentLines(facts: Facts, commit: Commit, width: number): Line[] {
  const assessed = assessments(facts).get(commit.id);
  const title = [emptyLine, line('Security assessment', 'strong')];
  if (assessed === undefined) {
    return isSignalled(commit)
      ? [...title, line('  Nobody assessed it yet: A assesses it.', 'attention')]
      : [...title, line('  Nobody assessed it.', 'quiet')];
  }
  return [
    ...title,
    ...paragraph(assessedText(assessed), width, 'plain', '  '),
    ...(assessed.reason === undefined ? [] : paragraph(safeLines(assessed.reason, 2000), width, 'plain', '  ')),
    ...(facts.assessment?.version === facts.release.version
      ? []
      : paragraph(`It was written for ${safeText(facts.assessment?.version ?? '', 60)}.`, width, 'attention', '  ')),
  ];
}

function assessedText({ relevant, category, reviewer, competence, at }: AssessedChange): string {
  const by = reviewer === undefined ? 'by nobody named' : `by ${safeText(reviewer, 60)}`;
  return [
    relevant ? 'relevant' : 'not relevant',
    ...(category === undefined ? [] : [safeText(category, 60)]),
    `${by}${competence === undefined ? '' : ` (${safeText(competence, 100)})`}`,
    ...(at === undefined ? [] : [moment(at)]),
  ].join(' · ');
}

function reviewLines(facts: Facts, { id, changeRequests }: Commit, width: number): Line[] {
  const { changes } = facts;
  const requests = (changes.requestIndex[id] ?? []).flatMap((position) => changes.requests[position] ?? []);
  return [
    emptyLine,
    line('Change requests and reviews', 'strong'),
    ...changeRequests.flatMap((request) => paragraph(changeRequestText(facts, request), width, 'plain', '  ')),
    ...requests.flatMap((request) => requestLines(request, width)),
    ...(requests.length > 0 ? [] : [line(fit('  No pull or merge request is known that brought it.', width), 'quiet')]),
  ];
}

function changeRequestText({ changeRequests }: Facts, id: string): string {
  const found = changeRequests.items.find((request) => request.id === id);
  if (found === undefined) return `${safeText(id, 60)} · no record describes it`;
  const by = found.approver === undefined ? '' : ` by ${safeText(found.approver, 60)}`;
  return `${safeText(id, 60)} ${safeText(found.title, 300)} · ${found.state}${found.state === 'approved' ? by : ''}`;
}

const approvalWords: Readonly<Record<MergeRequest['approvals'][number]['state'], { text: string; tone: Tone }>> = {
  approved: { text: '✓ approved', tone: 'approval' },
  changesRequested: { text: '✗ changes asked for', tone: 'refusal' },
  dismissed: { text: '– dismissed', tone: 'quiet' },
  commented: { text: '· commented', tone: 'quiet' },
};

function requestLines(
  { tracker, id, title = '', state, author, approvals, labels }: MergeRequest,
  width: number,
): Line[] {
  const labelled = labels.length === 0 ? '' : ` · ${labels.map((label) => safeText(label, 40)).join(', ')}`;
  return [
    ...paragraph(
      `${safeText(tracker, 30)}#${safeText(id, 30)} ${safeText(title, 300)} · ${state} · ${safeText(author, 60)}${labelled}`,
      width,
      'plain',
      '  ',
    ),
    ...approvals.map(({ by, state: word, at, commit }) => {
      const { text, tone } = approvalWords[word];
      const when = at === undefined ? '' : ` · ${moment(at)}`;
      const seen = commit === undefined ? '' : ` · saw ${commit.slice(0, 7)}`;
      return line(fit(`    ${text} by ${safeText(by, 60)}${when}${seen}`, width), tone);
    }),
    ...(approvals.length > 0 ? [] : [line('    nobody reviewed it', 'attention')]),
  ];
}

function textState(known: DocumentState | undefined, width: number): Line[] {
  const title = line('What it changed', 'strong');
  if (known === undefined || known.state === 'reading') return [title, line('  reading …', 'quiet')];
  return known.state === 'failed' ? [title, ...paragraph(known.why, width, 'attention', '  ')] : [title];
}

/** A line of the commit; only those on the screen are ever asked for. */
function diffLine(document: TextDocument, index: number, width: number): Line {
  const text = shownText(document, index);
  return [{ text: fit(text, width), tone: diffTone(text) }];
}

/** What was added and taken away is told apart by its sign; the tone only repeats it. */
function diffTone(text: string): Tone {
  if (/^(\+\+\+|---) /.test(text) || text.startsWith('diff ')) return 'strong';
  if (text.startsWith('+')) return 'approval';
  if (text.startsWith('-')) return 'refusal';
  return text.startsWith('@@') ? 'heading' : 'plain';
}
