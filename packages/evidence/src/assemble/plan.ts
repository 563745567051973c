// States the tasks of the plan, those of the security plan, and the documents of both.
import type { Facts, PlanTask } from '@gatehouse/schema';
import type { RecordReading } from '../reading.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, type ReadItem, recordsOf, sourceAt } from './assembly.ts';
import { positionsBy, sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';

export function assemblePlan(assembly: Assembly): Facts['plan'] {
  const plans = recordsOf(assembly, 'plan');
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
  return {
    tasks: tasksOf(plans, 'tasks'),
    securityTasks: tasksOf(plans, 'securityTasks'),
    documents,
    documentIndex: positionsBy(documents, ({ id }) => id),
  };
}

function tasksOf(
  plans: readonly ReadItem<RecordReading & { readonly kind: 'plan' }>[],
  list: 'tasks' | 'securityTasks',
): PlanTask[] {
  const tasks = plans.flatMap((read) =>
    (read.reading.record[list] ?? []).map(({ id, title, levels, state, reason, document }, index) => ({
      id,
      title,
      levels: sortedSet(levels),
      state,
      source: sourceAt(read, read.reading.at(`/${list}/${index}`)),
      ...present({ reason, document }),
    })),
  );
  return sortedBy(tasks, ({ id }) => id);
}
