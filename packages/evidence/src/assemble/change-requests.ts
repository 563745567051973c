// States the pull and merge requests with the last word of each reviewer.
import type { ChangeRequest, Facts } from '@gatehouse/schema';
import { type Assembly, readingsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';

export function assembleRequests(assembly: Assembly): Pick<Facts['changes'], 'requests' | 'requestIndex'> {
  const found = readingsOf(assembly, 'reviews').flatMap((read) =>
    read.reading.requests.map(
      ({ position, approvals, ...request }): ChangeRequest => ({
        ...request,
        commits: sortedSet(request.commits),
        labels: sortedSet(request.labels),
        approvals: sortedBy(approvals, ({ by }) => by),
        source: sourceAt(read, position),
      }),
    ),
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
