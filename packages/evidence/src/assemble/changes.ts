// States what changed since the baseline, and how its relevance to security was assessed.
import type { Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { approvalOf, changeRequestsOf } from './change-requests.ts';
import { assembleDependencies } from './dependencies.ts';
import { assembleRequests } from './merge-requests.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';

export function assembleChanges(assembly: Assembly): Facts['changes'] {
  const { commits, range, changedPaths } = assembly.material;
  const merged = assembleRequests(assembly);
  const requestsOf = changeRequestsOf(assembly, merged);
  return {
    commits: commits.map((commit) => ({ ...commit, changeRequests: requestsOf(commit) })),
    paths: [...changedPaths],
    authors: sortedSet(commits.map(({ author }) => author)),
    ...merged,
    ...present({
      range: range === undefined ? undefined : { to: range.to, ...present({ from: range.from }) },
      dependencies: assembleDependencies(assembly),
      control: assembleControl(assembly),
    }),
  };
}

/** Before the first release only: afterwards all that changed since the baseline is under change control. */
function assembleControl(assembly: Assembly): Facts['changes']['control'] {
  if (assembly.material.range?.from !== undefined) return undefined;
  const read = recordsOf(assembly, 'releases').find(({ reading }) => reading.record.changeControl !== undefined);
  const recorded = read?.reading.record.changeControl;
  if (read === undefined || recorded === undefined) return undefined;
  const { after, reason, approver, approvedAt } = recorded;
  return {
    after,
    reason,
    author: authorOf(assembly.people, read.item, read.reading.record.author ?? approver),
    source: sourceAt(read, read.reading.at('/changeControl')),
    ...approvalOf(assembly, read.item, { approver, approvedAt }),
  };
}

export function assembleAssessment(assembly: Assembly): Facts['assessment'] {
  const read = recordForRelease(recordsOf(assembly, 'securityAssessment'), assembly);
  if (read === undefined) return undefined;
  const { record, at } = read.reading;
  const { version, range, threatModel, attackSurface, conclusion } = record;
  const assessed = record.changes.map((change, index) => ({
    commit: change.commit,
    relevant: change.relevant,
    source: sourceAt(read, at(`/changes/${index}`)),
    ...present({
      category: change.category,
      reason: change.reason,
      reviewer: change.reviewer,
      competence: change.competence,
      at: change.at === undefined ? undefined : epochOfChecked(change.at),
    }),
  }));
  const changes = sortedBy(assessed, ({ commit }) => commit);
  return {
    version,
    changes,
    index: positionsBy(changes, ({ commit }) => commit),
    methods: sortedSet(record.method),
    author: authorOf(assembly.people, read.item, record.author ?? conclusion?.by),
    source: sourceAt(read, at('')),
    changesSource: sourceAt(read, at('/changes')),
    to: range.to,
    ...present({
      from: range.from,
      threatModel,
      attackSurface,
      conclusion:
        conclusion === undefined
          ? undefined
          : { by: conclusion.by, at: epochOfChecked(conclusion.at), ...present({ text: conclusion.text }) },
    }),
  };
}
