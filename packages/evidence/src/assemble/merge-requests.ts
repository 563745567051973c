// States the pull and merge requests with the last word of each reviewer.
import type { Facts, MergeRequest } from '@gatehouse/schema';
import { type Assembly, readingsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';

export function assembleRequests(assembly: Assembly): Pick<Facts['changes'], 'requests' | 'requestIndex'> {
  const found = readingsOf(assembly, 'reviews').flatMap((read) =>
    read.reading.requests.map(({ position, approvals, mergedBy, ...request }): MergeRequest => {
      const personOf = (account: string) => personOfAccount(account, request.tracker, assembly);
      return {
        ...request,
        author: personOf(request.author),
        commits: sortedSet(request.commits),
        labels: sortedSet(request.labels),
        approvals: sortedBy(
          approvals.map((approval) => ({ ...approval, by: personOf(approval.by) })),
          ({ by }) => by,
        ),
        source: sourceAt(read, position),
        ...present({ mergedBy: mergedBy === undefined ? undefined : personOf(mergedBy) }),
      };
    }),
  );
  const requests = sortedBy(found, ({ tracker, id }) => `${tracker}\n${id}`);
  const byCommit = new Map<string, number[]>();
  for (const [position, { commits, mergeCommit }] of requests.entries()) {
    for (const commit of sortedSet([...commits, ...(mergeCommit === undefined ? [] : [mergeCommit])])) {
      byCommit.set(commit, [...(byCommit.get(commit) ?? []), position]);
    }
  }
  return { requests, requestIndex: Object.fromEntries(byCommit) };
}

/** How platforms make up an address for an account: `123+account@…` or `account@…`, and `123-account@…`. */
const addresses: Readonly<Record<string, RegExp>> = {
  github: /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/,
  gitlab: /^\d+-([^@]+)@users\.noreply\.gitlab\.com$/,
};

/**
 * The configured person whom an account means: who names it as an account there. Of people who name none there, who has it as id, or
 * has the address that the platform makes up for it. Else the account.
 */
function personOfAccount(account: string, tracker: string, { people, material }: Assembly): string {
  const name = account.toLowerCase();
  const namedBy = material.people.find(({ accounts }) => accountOn(tracker, accounts)?.toLowerCase() === name);
  if (namedBy !== undefined) return namedBy.id;
  const others = material.people.filter(({ accounts }) => accountOn(tracker, accounts) === undefined);
  if (others.some(({ id }) => id === account)) return account;
  const owner = others.find(({ emails }) =>
    emails.some((email) => addresses[tracker]?.exec(email.toLowerCase())?.[1] === name),
  );
  if (owner !== undefined) return owner.id;
  const meant = people.idOf(account);
  // The account of a stranger who calls himself as one of the people is called is not theirs.
  return material.people.some(({ id }) => id === meant) ? `${tracker}:${account}` : meant;
}

function accountOn(tracker: string, accounts: Readonly<Record<string, string>> | undefined): string | undefined {
  return accounts !== undefined && Object.hasOwn(accounts, tracker) ? accounts[tracker] : undefined;
}
