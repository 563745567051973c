// States the approvals of the release as their record claims them. Nothing here is a signature: whatever a record says, it stays unverified.
import type { Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';

export function assembleApprovals(assembly: Assembly): Facts['approvals'] {
  const read = recordForRelease(recordsOf(assembly, 'approvals'), assembly);
  if (read === undefined) return [];
  const { version, approvals } = read.reading.record;
  const claimed = approvals.map(({ role, by, meaning, at, payload, evaluatedAt, ownWorkReason }, index) => ({
    role,
    person: authorOf(assembly.people, read.item, by),
    meaning,
    at: epochOfChecked(at),
    payload,
    evaluatedAt: epochOfChecked(evaluatedAt),
    version,
    keyState: 'unsigned' as const,
    verified: false,
    source: sourceAt(read, read.reading.at(`/approvals/${index}`)),
    ...present({ ownWorkReason }),
  }));
  return sortedBy(claimed, ({ role, person, at }) => `${role}\n${person.id}\n${String(at).padStart(16, '0')}`);
}
