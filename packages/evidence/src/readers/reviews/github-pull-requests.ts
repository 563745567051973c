// Reads GitHub pull requests with their reviews, as `gh pr view --json …` and `gh pr list --json …` write them.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ChangeRequestReading, ReaderInput, ReviewsReading } from '../../reading.ts';
import { changeRequest, commitId, reviewsReading } from './change-request.ts';

const fields = 'number,title,state,author,commits,headRefOid,mergeCommit,mergedAt,mergedBy,reviews,labels';
const again = `Export with \`gh pr list --state merged --limit 100000 --json ${fields}\`, or one request with \`gh pr view <number> --json ${fields}\`.`;

export const githubPullRequestsReader: Reader = {
  format: 'github-pull-requests',
  kind: 'reviews',
  title: 'GitHub pull requests (gh pr list --json)',
  notes: [
    `Follows the published shape of \`gh pr list --json ${fields}\` (an array) and of \`gh pr view\` (one object); exports of real projects were not tried.`,
    'Of each reviewer the last word counts, by the time of submission: an approval, a request for changes, or a review that was dismissed. A comment replaces none of these, and counts only where a reviewer said nothing else. Reviews that were never submitted are left out.',
    'An approval carries the commit that was reviewed. `gh` gives at most 100 commits of a request, and in lists at most 100 reviews: where the last commit of the branch is not among the commits, or where there are exactly 100 reviews, the file is refused as truncated.',
    'People are named by their account. It is one of `people` when it is their account under `accounts.github`. For people who give none there, it is the id, or a `users.noreply.github.com` address with that account is among the e-mail addresses.',
  ],
  looksLike: (head) =>
    /^\s*\[\s*\]\s*$/.test(head) ||
    (/^\s*(\[\s*)?\{/.test(head) &&
      /"(headRefOid|messageHeadline|authorAssociation|submittedAt|mergedBy|reviews)"\s*:/.test(head) &&
      !/"(iid|merge_request)"\s*:/.test(head)),
  read,
};

/** A list asks for this many reviews of a request, and no more; a view asks for all. */
const mostReviews = 100;

function read(input: ReaderInput): ReviewsReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const requests = Array.isArray(root.value) ? root.items() : [root];
  return reviewsReading(
    'github-pull-requests',
    requests.map((cursor) => ({ request: readRequest(cursor), cursor })),
  );
}

function readRequest(request: JsonCursor): ChangeRequestReading {
  const state = request.need('state').oneOf(['OPEN', 'MERGED', 'CLOSED']);
  const mergedAt = request.get('mergedAt')?.instant();
  const mergeCommit = request.get('mergeCommit');
  if (state !== 'MERGED' && (mergedAt !== undefined || mergeCommit !== undefined)) {
    throw request.invalid(`the request is ${state}, and yet says how it was merged`, 'EVIDENCE_INCONSISTENT');
  }
  const head = request.need('headRefOid');
  const commits = request
    .need('commits')
    .items()
    .map((commit) => commitId(commit.need('oid')));
  if (!commits.includes(commitId(head))) {
    throw head.invalid(
      'the last commit of the branch is not among the commits: the list of commits is cut',
      'EVIDENCE_TRUNCATED',
    );
  }
  return changeRequest(
    {
      id: String(request.need('number').integer()),
      tracker: 'github',
      state: state === 'OPEN' ? 'open' : state === 'MERGED' ? 'merged' : 'closed',
      author: accountOf(request.need('author')),
      commits,
      approvals: lastWords(request.need('reviews')),
      labels: (request.get('labels')?.items() ?? []).map((label) => label.need('name').text()),
      position: request.position,
    },
    {
      title: request.get('title')?.string(),
      headCommit: commitId(head),
      mergeCommit: mergeCommit === undefined ? undefined : commitId(mergeCommit.need('oid')),
      mergedAt,
      mergedBy: accountOrNone(request.get('mergedBy')),
    },
  );
}

type Approval = ChangeRequestReading['approvals'][number];

const states = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changesRequested',
  DISMISSED: 'dismissed',
  COMMENTED: 'commented',
} as const satisfies Record<string, Approval['state']>;

/** The last word of each reviewer. Of two at one moment, the one that is no approval stands. */
function lastWords(reviews: JsonCursor): Approval[] {
  const all = reviews.items();
  if (all.length === mostReviews) {
    throw reviews.invalid(
      `${all.length} reviews are as many as the command gives: there may be more`,
      'EVIDENCE_TRUNCATED',
    );
  }
  const submitted = all.flatMap((review): (Approval & { readonly at: number })[] => {
    const state = review.need('state').oneOf(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING']);
    if (state === 'PENDING') return [];
    const commit = review.get('commit')?.get('oid');
    const id = commit?.string() === '' || commit === undefined ? undefined : commitId(commit);
    return [
      {
        by: accountOf(review.need('author')),
        state: states[state],
        at: review.need('submittedAt').instant(),
        ...(id === undefined ? {} : { commit: id }),
      },
    ];
  });
  const last = new Map<string, Approval>();
  const inOrder = submitted.sort(
    (a, b) => a.at - b.at || Number(a.state !== 'approved') - Number(b.state !== 'approved'),
  );
  for (const review of inOrder) {
    const before = last.get(review.by);
    if (review.state === 'commented' && before !== undefined && before.state !== 'commented') continue;
    last.set(review.by, review);
  }
  return [...last.values()];
}

/** An account that was deleted has no name; the platform shows it as `ghost`. */
function accountOf(person: JsonCursor): string {
  return accountOrNone(person) ?? 'ghost';
}

function accountOrNone(person: JsonCursor | undefined): string | undefined {
  const login = person?.need('login').string().trim();
  return login === '' ? undefined : login;
}
