import { readFileSync } from 'node:fs';
import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../read-evidence.ts';
import type { ReviewsReading } from '../../reading.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), 'utf8');
const [merged, first, head, other] = [
  '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  '9daeafb9864cf43055ae93beb0afd6c7d144bfa4',
  '1f7a7a472abf3dd9643fd615f6da379c4acb3e3a',
  '5d308e1d060b0c387d452cf4747f89ecb9935851',
];

function read(text: string): ReviewsReading {
  const reading = readEvidence({ kind: 'reviews', path: 'reviews.json', bytes: new TextEncoder().encode(text) });
  if (reading.kind !== 'reviews') throw new Error(reading.kind);
  return reading;
}

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return `${error.code} ${error.place?.pointer} ${error.message}`;
  }
  throw new Error('was read');
}

describe('pull requests of GitHub', () => {
  const list = fixture('github-pull-requests/list.json');

  it('give the last word of each reviewer, with the commit that was reviewed', () => {
    expect(read(list)).toEqual({
      kind: 'reviews',
      format: 'github-pull-requests',
      claims: {},
      empty: false,
      requests: [
        {
          id: '12',
          tracker: 'github',
          title: 'Stop on occlusion',
          state: 'merged',
          author: 'developer-a',
          commits: [first, head],
          headCommit: head,
          mergeCommit: merged,
          mergedAt: Date.UTC(2026, 1, 4, 10),
          mergedBy: 'reviewer-b',
          approvals: expect.arrayContaining([
            { by: 'reviewer-b', state: 'approved', commit: head, at: Date.UTC(2026, 1, 3, 9) },
            { by: 'reviewer-c', state: 'dismissed', commit: head, at: Date.UTC(2026, 1, 3, 10) },
          ]),
          labels: ['safety'],
          position: { line: 2, column: 3, pointer: '/0' },
        },
        expect.objectContaining({ id: '13', state: 'open', approvals: [] }),
      ],
    });
    expect(read(list).requests[0]?.approvals).toHaveLength(2);
  });

  const oneRequest = (reviews: readonly object[]) =>
    JSON.stringify({
      number: 1,
      state: 'OPEN',
      author: { login: 'a' },
      commits: [{ oid: head }],
      headRefOid: head,
      reviews,
    });
  const review = (state: string, submittedAt: string, login = 'b') => ({
    author: { login },
    state,
    submittedAt,
    commit: { oid: head },
  });
  const words = (...reviews: object[]) =>
    read(oneRequest(reviews)).requests[0]?.approvals.map(({ by, state }) => `${by} ${state}`);

  it.each<[string, [string, string][], string]>([
    [
      'a request for changes after an approval',
      [
        ['APPROVED', '02'],
        ['CHANGES_REQUESTED', '03'],
      ],
      'changesRequested',
    ],
    [
      'an approval after a request for changes, in any order of the file',
      [
        ['APPROVED', '03'],
        ['CHANGES_REQUESTED', '02'],
      ],
      'approved',
    ],
    [
      'a comment after an approval',
      [
        ['APPROVED', '02'],
        ['COMMENTED', '03'],
      ],
      'approved',
    ],
    [
      'an approval after a comment',
      [
        ['COMMENTED', '02'],
        ['APPROVED', '03'],
      ],
      'approved',
    ],
    [
      'nothing but comments',
      [
        ['COMMENTED', '02'],
        ['COMMENTED', '03'],
      ],
      'commented',
    ],
    [
      'a dismissed approval after an approval',
      [
        ['APPROVED', '02'],
        ['DISMISSED', '03'],
      ],
      'dismissed',
    ],
    [
      'an approval and a request for changes at one moment',
      [
        ['CHANGES_REQUESTED', '02'],
        ['APPROVED', '02'],
      ],
      'changesRequested',
    ],
  ])('after %s the word is clear', (_, reviews, state) => {
    expect(words(...reviews.map(([said, day]) => review(said, `2026-02-${day}T09:00:00Z`)))).toEqual([`b ${state}`]);
  });

  it('keep the word of an account that was deleted', () => {
    expect(words(review('APPROVED', '2026-02-02T09:00:00Z', ''))).toEqual(['ghost approved']);
  });

  it.each([
    [
      'whose commits are cut',
      list.replace(`"headRefOid":"${head}"`, `"headRefOid":"${other}"`),
      'EVIDENCE_TRUNCATED /0/headRefOid the last commit of the branch is not among the commits',
    ],
    [
      'with as many reviews as the command gives',
      oneRequest(Array.from({ length: 100 }, (_, i) => review('APPROVED', '2026-02-02T09:00:00Z', `b${i}`))),
      'EVIDENCE_TRUNCATED /reviews',
    ],
    ['in an unknown state', list.replace('"MERGED"', '"DONE"'), 'EVIDENCE_INVALID /0/state "state" is "DONE"'],
    ['with an unknown word', list.replace('"DISMISSED"', '"REVOKED"'), 'EVIDENCE_INVALID /0/reviews/4/state'],
    [
      'that are open and merged',
      list.replace('"MERGED"', '"OPEN"'),
      'EVIDENCE_INCONSISTENT /0 the request is OPEN, and yet',
    ],
    ['without reviews', list.replace('"reviews"', '"latestReviews"'), 'EVIDENCE_INVALID /0 "0" has no "reviews"'],
    [
      'twice',
      list.replace('"number":13', '"number":12'),
      'EVIDENCE_INCONSISTENT /1 request 12 stands in the file twice',
    ],
    [
      'with short commit ids',
      list.replace(`"oid":"${merged}"`, '"oid":"4b825dc"'),
      'EVIDENCE_INVALID /0/mergeCommit/oid "4b825dc" is no full commit id',
    ],
  ])('%s are refused', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });
});

describe('merge requests of GitLab', () => {
  const joined = fixture('gitlab-merge-requests/joined.json');

  it('give who has approved, and every commit that may reach the branch', () => {
    expect(read(joined).requests).toEqual([
      {
        id: '7',
        tracker: 'gitlab',
        title: 'Stop on occlusion',
        state: 'merged',
        author: 'developer-a',
        commits: [head, first, other],
        headCommit: head,
        mergeCommit: merged,
        mergedAt: Date.UTC(2026, 1, 4, 10),
        mergedBy: 'reviewer-b',
        approvals: [{ by: 'reviewer-b', state: 'approved', at: Date.UTC(2026, 1, 3, 9) }],
        approvalsRequired: 1,
        labels: ['safety'],
        position: { line: 3, column: 22, pointer: '/0/merge_request' },
      },
    ]);
  });

  it('may hold their approvals themselves', () => {
    expect(read(fixture('gitlab-merge-requests/embedded.json')).requests).toMatchObject([
      { id: '8', state: 'open', commits: [other], approvals: [], approvalsRequired: 2, labels: ['safety'] },
    ]);
  });

  it.each([
    ['without approvals', joined.replace('"approvals"', '"approval"'), 'EVIDENCE_INVALID /0 "0" has no "approvals"'],
    [
      'with the approvals of another',
      joined.replace('"approvals": {"id":9001,"iid":7', '"approvals": {"id":9001,"iid":6'),
      'EVIDENCE_INCONSISTENT /0/approvals/iid the approvals are those of request 6, not of 7',
    ],
    [
      'whose commits are cut',
      joined.replace(`[{"id":"${head}"`, `[{"id":"${merged}"`),
      'EVIDENCE_TRUNCATED /0/commits',
    ],
    [
      'that are approved and are not',
      joined.replace('"approvals_left":0', '"approvals_left":1'),
      'EVIDENCE_INCONSISTENT /0/approvals/approvals_left it is approved, and yet 1 approvals are left',
    ],
    [
      'in an unknown state',
      joined.replace('"state":"merged"', '"state":"done"'),
      'EVIDENCE_INVALID /0/merge_request/state',
    ],
  ])('%s are refused', (_, text, message) => {
    expect(refusal(text)).toContain(message);
  });
});
