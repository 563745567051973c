// States the waivers as their records claim them; the engine judges them.
import type { Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';

export function assembleWaivers(assembly: Assembly): Facts['waivers'] {
  const waivers = recordsOf(assembly, 'waivers').map((read) => {
    const { id, rule, subjects, version, reason, text, requestedBy, ...rest } = read.reading.record;
    return {
      id,
      rule,
      subjects: sortedSet(subjects),
      version,
      reason,
      text,
      requestedBy,
      approvals: rest.approvals.map(({ by, role, at }) => ({ by, role, at: epochOfChecked(at) })),
      createdAt: epochOfChecked(rest.createdAt),
      expiresAt: epochOfChecked(rest.expiresAt),
      findingDigests: sortedSet(rest.findingDigests),
      author: authorOf(assembly.people, read.item, rest.author ?? requestedBy),
      source: sourceAt(read, read.reading.at('')),
      ...present({
        riskReference: rest.riskReference,
        conditions: rest.conditions,
        runs: rest.runs && sortedSet(rest.runs),
        anomalies: rest.anomalies && sortedSet(rest.anomalies),
      }),
    };
  });
  return sortedBy(waivers, ({ id }) => id);
}
