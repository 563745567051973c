// Reads GitLab merge requests with their approvals: objects of `merge_request`, `approvals` and `commits`, or merge requests that hold both.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import type { ChangeRequestReading, ReaderInput, ReviewsReading } from '../../reading.ts';
import { changeRequest, commitId, reviewsReading } from './change-request.ts';

const again =
  'For every merge request, join its object with `/approvals` and `/commits`: `jq -n --argjson merge_request "$(glab api projects/:id/merge_requests/$n)" --argjson approvals "$(glab api projects/:id/merge_requests/$n/approvals)" --argjson commits "$(glab api --paginate projects/:id/merge_requests/$n/commits)" \'$ARGS.named\'`, and all of them with `jq -s .`.';

export const gitlabMergeRequestsReader: Reader = {
  format: 'gitlab-merge-requests',
  kind: 'reviews',
  title: 'GitLab merge requests with approvals (JSON)',
  notes: [
    'Follows the published shapes of `GET /projects/:id/merge_requests/:iid`, of its `/approvals` and of its `/commits`, joined by `jq` to objects of `merge_request`, `approvals` and `commits`, or put into the merge request itself; exports of real projects were not tried.',
    `The commands: ${again}`,
    'GitLab says who has approved, not which commit, and takes approvals back by itself only where the project is set so; it says nothing of who asked for changes.',
    'Without `commits` only the head and the squashed commit of a request are known. A locked request counts as open.',
    'A file holds requests of one project. People are named by their account. It is one of `people` when it is their account under `accounts.gitlab`. For people who give none there, it is the id, or a `users.noreply.gitlab.com` address with that account is among the e-mail addresses.',
  ],
  looksLike: (head) =>
    /^\s*(\[\s*)?\{/.test(head) && (/"merge_request"\s*:\s*\{/.test(head) || /"iid"\s*:\s*\d/.test(head)),
  read,
};

function read(input: ReaderInput): ReviewsReading {
  const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
  const requests = Array.isArray(root.value) ? root.items() : [root];
  let project: number | undefined;
  const found = requests.map((cursor) => {
    const request = cursor.get('merge_request') ?? cursor;
    const own = request.get('project_id');
    project ??= own?.integer();
    if (own !== undefined && own.integer() !== project) {
      throw own.invalid('the file holds requests of several projects, whose numbers repeat');
    }
    return { request: readRequest(request, cursor), cursor };
  });
  return reviewsReading('gitlab-merge-requests', found);
}

const states = { opened: 'open', locked: 'open', closed: 'closed', merged: 'merged' } as const;

/** `joined` holds what was asked for apart: beside the request, or in it. */
function readRequest(request: JsonCursor, joined: JsonCursor): ChangeRequestReading {
  const approvals = joined.need('approvals');
  const number = request.need('iid').integer();
  const approved = approvals.get('iid');
  if (approved !== undefined && approved.integer() !== number) {
    throw approved.invalid(
      `the approvals are those of request ${approved.integer()}, not of ${number}`,
      'EVIDENCE_INCONSISTENT',
    );
  }
  const state = states[request.need('state').oneOf(['opened', 'locked', 'closed', 'merged'])];
  const head = commitOf(request, 'sha');
  const squashed = commitOf(request, 'squash_commit_sha');
  const merged = commitOf(request, 'merge_commit_sha');
  const listed = joined
    .get('commits')
    ?.items()
    .map((commit) => commitId(commit.need('id')));
  if (listed !== undefined && head !== undefined && !listed.includes(head)) {
    throw joined
      .need('commits')
      .invalid(
        'the last commit of the branch is not among the commits: the list of commits is cut',
        'EVIDENCE_TRUNCATED',
      );
  }
  const known = [...(listed ?? []), head, squashed].filter((commit) => commit !== undefined);
  return changeRequest(
    {
      id: String(number),
      tracker: 'gitlab',
      state,
      author: request.need('author').need('username').text(),
      commits: [...new Set(known)],
      approvals: approvalsOf(approvals),
      labels: (request.get('labels')?.items() ?? []).map((label) =>
        typeof label.value === 'string' ? label.text() : label.need('name').text(),
      ),
      position: request.position,
    },
    {
      title: request.get('title')?.string(),
      headCommit: head,
      mergeCommit: merged ?? (state === 'merged' ? squashed : undefined),
      mergedAt: request.get('merged_at')?.instant(),
      mergedBy: (request.get('merge_user') ?? request.get('merged_by'))?.need('username').text(),
      approvalsRequired: approvals.get('approvals_required')?.integer(),
    },
  );
}

function commitOf(request: JsonCursor, name: string): string | undefined {
  const commit = request.get(name);
  return commit === undefined ? undefined : commitId(commit);
}

function approvalsOf(approvals: JsonCursor): ChangeRequestReading['approvals'] {
  const left = approvals.get('approvals_left');
  if (left !== undefined && left.integer() > 0 && approvals.get('approved')?.boolean() === true) {
    throw left.invalid(`it is approved, and yet ${left.integer()} approvals are left`, 'EVIDENCE_INCONSISTENT');
  }
  const people = new Set<string>();
  return approvals
    .need('approved_by')
    .items()
    .map((approval) => {
      const by = approval.need('user').need('username').text();
      if (people.has(by)) throw approval.invalid(`${JSON.stringify(by)} approved twice`, 'EVIDENCE_INCONSISTENT');
      people.add(by);
      const at = approval.get('approved_at')?.instant();
      return { by, state: 'approved', ...(at === undefined ? {} : { at }) } as const;
    });
}
