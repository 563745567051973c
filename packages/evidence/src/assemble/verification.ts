// States the evaluations of verification results that people signed.
import type { Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';

export function assembleVerification(assembly: Assembly): Facts['verification'] {
  const reports = recordsOf(assembly, 'verification').map((read) => {
    const { id, author, signedAt, runSetDigest, version, conclusion, commit } = read.reading.record;
    return {
      id,
      author: authorOf(assembly.people, read.item, author),
      signedAt: epochOfChecked(signedAt),
      runSetDigest,
      version,
      conclusion,
      source: sourceAt(read, read.reading.at('')),
      ...present({ commit }),
    };
  });
  return { reports: sortedBy(reports, ({ id }) => id) };
}
