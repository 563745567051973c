// Writes the pull requests that brought the commits of the story, as `gh pr list --json` exports them.
import { type MainCommit, type WorkerId, workers } from '../history.ts';

/** A commit of the story with its id, in the order of the history. */
export interface BroughtCommit extends MainCommit {
  readonly id: string;
}

/** One pull request for each commit that somebody reviewed. */
export function pullRequests(commits: readonly BroughtCommit[]): string {
  const requests = commits.flatMap(({ id, by, at, message, reviewer }, position) => {
    if (reviewer === undefined) return [];
    const number = 2 * position + 1;
    const [headline = '', ...body] = message.split('\n');
    return [
      {
        number,
        title: headline,
        state: 'MERGED',
        author: account(by),
        commits: [
          {
            oid: id,
            messageHeadline: headline,
            messageBody: body.join('\n').trim(),
            authoredDate: at,
            committedDate: at,
            authors: [{ ...account(by), email: '' }],
          },
        ],
        headRefOid: id,
        mergeCommit: { oid: id },
        mergedAt: at,
        mergedBy: account(reviewer),
        reviews: [
          {
            id: `PRR_${number}`,
            author: { login: workers[reviewer].login },
            authorAssociation: 'MEMBER',
            body: '',
            submittedAt: at,
            includesCreatedEdit: false,
            reactionGroups: [],
            state: 'APPROVED',
            commit: { oid: id },
          },
        ],
        labels: [],
      },
    ];
  });
  return `${JSON.stringify(requests, null, 2)}\n`;
}

function account(worker: WorkerId): { id: string; login: string; name: string } {
  const { login, name } = workers[worker];
  return { id: `U_${login}`, login, name };
}
