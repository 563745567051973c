// States the looks for trends in problem reports.
import type { Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedSet } from './order.ts';
import { authorOf } from './people.ts';

export function assembleTrend(assembly: Assembly): Facts['trend'] {
  const reviews = recordsOf(assembly, 'trend').map((read) => {
    const { record, at } = read.reading;
    return {
      reviewedAt: epochOfChecked(record.reviewedAt),
      by: assembly.people.idOf(record.by),
      basis: record.basis,
      conclusion: record.conclusion,
      actions: sortedSet(record.actions),
      author: authorOf(assembly.people, read.item, record.author ?? record.by),
      source: sourceAt(read, at('/reviewedAt')),
    };
  });
  return { reviews: reviews.sort((a, b) => a.reviewedAt - b.reviewedAt) };
}
