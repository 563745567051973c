// States the recorded change requests, and which of them each commit carries out.
import type { ChangeRequest, Commit, Facts } from '@gatehouse/schema';
import type { CollectedItem } from '../material.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';

export function assembleChangeRequests(assembly: Assembly): Facts['changeRequests'] {
  const found = recordsOf(assembly, 'changeRequests').map((read): ChangeRequest => {
    const { record, at } = read.reading;
    const { safetyAnalysis, approver, approvedAt } = record;
    return {
      id: record.id,
      title: record.title,
      state: record.state,
      author: authorOf(assembly.people, read.item, record.author ?? approver),
      commits: sortedSet(record.commits),
      requests: sortedSet(record.requests),
      problemReports: sortedSet(record.problemReports),
      riskControlsAffected: sortedSet(record.riskControlsAffected),
      source: sourceAt(read, at('')),
      ...approvalOf(assembly, read.item, { approver, approvedAt }),
      ...present({
        safetyAnalysis: safetyAnalysis && {
          ...safetyAnalysis,
          by: assembly.people.idOf(safetyAnalysis.by),
          at: epochOfChecked(safetyAnalysis.at),
        },
        noRiskControlsAffected: record.noRiskControlsAffected,
      }),
    };
  });
  const items = sortedBy(found, ({ id }) => id);
  return { items, index: positionsBy(items, ({ id }) => id) };
}

/** Who approved and when, as a record tells it, and how the approver is known: by the commit that wrote the record, or by name alone. */
export function approvalOf(
  { people }: Pick<Assembly, 'people'>,
  item: Pick<CollectedItem, 'author'>,
  { approver, approvedAt }: { readonly approver?: string | undefined; readonly approvedAt?: string | undefined },
): Pick<ChangeRequest, 'approver' | 'approverKnown' | 'approvedAt'> {
  const person = approver === undefined ? undefined : authorOf(people, item, approver);
  return present({
    approver: person?.id,
    approverKnown: person?.known,
    approvedAt: approvedAt === undefined ? undefined : epochOfChecked(approvedAt),
  });
}

/** Tells which change requests a commit carries out: by its own message, by the record that lists it or the request that brought it. */
export function changeRequestsOf(
  assembly: Assembly,
  { requests, requestIndex }: Pick<Facts['changes'], 'requests' | 'requestIndex'>,
): (commit: Commit) => string[] {
  const byCommit = new Map<string, string[]>();
  const byRequest = new Map<string, string[]>();
  for (const { reading } of recordsOf(assembly, 'changeRequests')) {
    const { id } = reading.record;
    for (const commit of reading.record.commits ?? []) byCommit.set(commit, [...(byCommit.get(commit) ?? []), id]);
    for (const name of reading.record.requests ?? []) byRequest.set(name, [...(byRequest.get(name) ?? []), id]);
  }
  return ({ id, changeRequests }) =>
    sortedSet([
      ...changeRequests,
      ...(byCommit.get(id) ?? []),
      ...(Object.hasOwn(requestIndex, id) ? (requestIndex[id] ?? []) : []).flatMap((position) => {
        const request = requests[position];
        return request?.state === 'merged' ? (byRequest.get(`${request.tracker}#${request.id}`) ?? []) : [];
      }),
    ]);
}
