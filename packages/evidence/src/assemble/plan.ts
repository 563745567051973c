// States the tasks and documents of the plan.
import type { Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';

export function assemblePlan(assembly: Assembly): Facts['plan'] {
  const plans = recordsOf(assembly, 'plan');
  const tasks = plans.flatMap((read) =>
    read.reading.record.tasks.map(({ id, title, levels, state, reason, document }, index) => ({
      id,
      title,
      levels: sortedSet(levels),
      state,
      source: sourceAt(read, read.reading.at(`/tasks/${index}`)),
      ...present({ reason, document }),
    })),
  );
  const found = plans.flatMap((read) =>
    (read.reading.record.documents ?? []).map(({ id, version, state, title, approvedAt, approver }, index) => ({
      id,
      version,
      state,
      source: sourceAt(read, read.reading.at(`/documents/${index}`)),
      ...present({ title, approvedAt: approvedAt === undefined ? undefined : epochOfChecked(approvedAt), approver }),
    })),
  );
  const documents = sortedBy(found, ({ id }) => id);
  return { tasks: sortedBy(tasks, ({ id }) => id), documents, documentIndex: positionsBy(documents, ({ id }) => id) };
}
