// States what the archive holds, what was read back from it, how long it is kept, and which restores were practised.
import type { Facts, RestoreDrill, Retention } from '@gatehouse/schema';
import type { RecordReading } from '../reading.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, placeOf, type ReadItem, recordsOf, sourceAt } from './assembly.ts';
import { calendarYears } from './calendar-years.ts';
import { sortedBy } from './order.ts';
import { authorOf, type PeopleIndex } from './people.ts';
import { present } from './present.ts';

type Manifest = ReadItem<Extract<RecordReading, { kind: 'archive' }>>;

/** The manifests of the released version; the archive of another release says nothing of this one. */
export function assembleArchive(assembly: Assembly): Facts['archive'] {
  const { version } = assembly.material.release;
  const reads = recordsOf(assembly, 'archive');
  const own = reads.filter(({ reading }) => reading.record.version === version);
  for (const read of reads) if (!own.includes(read)) noteUnused(read, assembly);
  const [manifest] = [...own, ...reads];
  const retained = own.find(({ reading }) => reading.record.retention !== undefined);
  return {
    items: sortedBy(own.flatMap(itemsOf), ({ item, path }) => `${item}\n${path}`),
    readBack: sortedBy(own.flatMap(readBackOf), ({ path }) => path),
    drills: drillsOf(assembly),
    ...present({
      source: manifest && sourceAt(manifest),
      retention: retained && retentionOf(retained, assembly.people),
    }),
  };
}

function noteUnused(read: Manifest, { material, note }: Assembly): void {
  const { record, at } = read.reading;
  note({
    code: 'RECORD_NOT_USED',
    message: `this manifest is of version ${record.version}; the release is ${material.release.version}`,
    place: placeOf(sourceAt(read, at('/version'))),
    next: 'Name only the manifest of the released version; the path may hold {version}.',
    kind: 'archive',
  });
}

function itemsOf(read: Manifest): Facts['archive']['items'] {
  const { record, at } = read.reading;
  return record.items.map(({ item, path, size, sha256 }, index) => ({
    item,
    path,
    size,
    source: sourceAt(read, at(`/items/${index}`)),
    ...present({ sha256 }),
  }));
}

function readBackOf(read: Manifest): Facts['archive']['readBack'] {
  const { record, at } = read.reading;
  return (record.readBack ?? []).map((entry, index) => ({
    ...entry,
    at: epochOfChecked(entry.at),
    source: sourceAt(read, at(`/readBack/${index}`)),
  }));
}

function retentionOf(read: Manifest, people: PeopleIndex): Retention | undefined {
  const { retention, author } = read.reading.record;
  if (retention === undefined) return undefined;
  const { lock, productLifetimeYears, hold } = retention;
  const lockedAt = epochOrUnknown(retention.lockedAt);
  const lockedUntil = epochOrUnknown(retention.lockedUntil);
  const lockedYears =
    lockedAt === undefined || lockedUntil === undefined ? undefined : calendarYears(lockedAt, lockedUntil);
  return {
    lock,
    author: authorOf(people, read.item, author),
    source: sourceAt(read, read.reading.at('/retention')),
    ...present({
      ...{ lockedAt, lockedUntil, lockedYears, productLifetimeYears, hold },
      endOfMarketAt: epochOrUnknown(retention.endOfMarketAt),
    }),
  };
}

function drillsOf(assembly: Assembly): RestoreDrill[] {
  const drills = recordsOf(assembly, 'restoreDrills').flatMap((read) => {
    const author = authorOf(assembly.people, read.item, read.reading.record.author);
    return read.reading.record.drills.map((drill, index) => ({
      ...drill,
      at: epochOfChecked(drill.at),
      author,
      source: sourceAt(read, read.reading.at(`/drills/${index}`)),
    }));
  });
  return drills.sort((a, b) => a.at - b.at);
}

function epochOrUnknown(time: string | undefined): number | undefined {
  return time === undefined ? undefined : epochOfChecked(time);
}
