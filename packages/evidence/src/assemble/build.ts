// States how the release was built, and what a second build of it made.
import type { BuildFacts, Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { makerOf } from './people.ts';
import { present } from './present.ts';
import { assembleRebuild } from './rebuild.ts';
import { recordedFields } from './recorded-fields.ts';

/** Lists of the build record that say "none" by being empty. */
const statedByEmptiness = ['images', 'overrides'];

export function assembleBuild(assembly: Assembly): Facts['build'] {
  return present({ record: buildRecord(assembly), rebuild: assembleRebuild(assembly) });
}

function buildRecord(assembly: Assembly): BuildFacts | undefined {
  const [read] = recordsOf(assembly, 'build');
  if (read === undefined) return undefined;
  const { record, at } = read.reading;
  const { procedure, startedAt, finishedAt } = record;
  const byName = ({ name }: { name: string }) => name;
  return {
    dirty: record.dirty,
    overrides: sortedSet(record.overrides),
    builder: record.builder,
    recorded: recordedFields(record, statedByEmptiness),
    toolchain: sortedBy(record.toolchain ?? [], byName),
    images: sortedBy(record.images ?? [], byName),
    outputs: sortedBy(record.outputs, byName),
    author: makerOf(assembly.people, read.item, record.author ?? record.startedBy),
    source: sourceAt(read, at('')),
    commit: record.commit,
    ...present({
      procedure:
        procedure === undefined
          ? undefined
          : { reference: procedure, found: assembly.material.fileAtCommit(procedure) },
      startedAt: startedAt === undefined ? undefined : epochOfChecked(startedAt),
      finishedAt: finishedAt === undefined ? undefined : epochOfChecked(finishedAt),
    }),
  };
}
