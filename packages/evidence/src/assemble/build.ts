// States how the release was built, and what its archive holds.
import type { Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, placeOf, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import { recordedFields } from './recorded-fields.ts';

/** Lists of the build record that say "none" by being empty. */
const statedByEmptiness = ['images', 'overrides'];

export function assembleBuild(assembly: Assembly): Facts['build'] {
  const [read] = recordsOf(assembly, 'build');
  if (read === undefined) return {};
  const { record, at } = read.reading;
  const { procedure, startedAt, finishedAt } = record;
  const byName = ({ name }: { name: string }) => name;
  return {
    record: {
      dirty: record.dirty,
      overrides: sortedSet(record.overrides),
      builder: record.builder,
      recorded: recordedFields(record, statedByEmptiness),
      toolchain: sortedBy(record.toolchain ?? [], byName),
      images: sortedBy(record.images ?? [], byName),
      outputs: sortedBy(record.outputs, byName),
      author: authorOf(assembly.people, read.item, record.author ?? record.startedBy),
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
    },
  };
}

/** Items of the manifests of the released version; the archive of another release says nothing of this one. */
export function assembleArchive(assembly: Assembly): Facts['archive'] {
  const { version } = assembly.material.release;
  const reads = recordsOf(assembly, 'archive');
  const [manifest] = [...reads.filter(({ reading }) => reading.record.version === version), ...reads];
  const items = reads.flatMap((read) => {
    const { record, at } = read.reading;
    if (record.version !== version) {
      assembly.note({
        code: 'RECORD_NOT_USED',
        message: `this manifest is of version ${record.version}; the release is ${version}`,
        place: placeOf(sourceAt(read, at('/version'))),
        next: 'Name only the manifest of the released version; the path may hold {version}.',
        kind: 'archive',
      });
      return [];
    }
    return record.items.map(({ item, path, size, sha256 }, index) => ({
      item,
      path,
      size,
      source: sourceAt(read, at(`/items/${index}`)),
      ...present({ sha256 }),
    }));
  });
  return {
    items: sortedBy(items, ({ item, path }) => `${item}\n${path}`),
    ...present({ source: manifest && sourceAt(manifest) }),
  };
}
