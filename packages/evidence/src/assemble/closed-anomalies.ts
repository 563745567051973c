// States the anomalies that were closed since the baseline, with what their records say of the fix.
import type { ClosedAnomaly } from '@gatehouse/schema';
import type { RecordReading } from '../reading.ts';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, type ReadItem, sourceAt } from './assembly.ts';
import { sortedBy, sortedSet } from './order.ts';
import { present } from './present.ts';
import { baselineOf, earlierReleases } from './release.ts';
import type { TestCatalogue } from './test-catalogue.ts';

type AnomalyItem = ReadItem<Extract<RecordReading, { kind: 'anomalies' }>>;

/**
 * All records that are closed, but for those that git shows to be older than the release of the baseline. What nobody can show to be older
 * counts as closed since: a record that was changed or never committed, a baseline whose day is not recorded, a first release.
 */
export function closedSinceBaseline(
  records: readonly AnomalyItem[],
  assembly: Assembly,
  tests: TestCatalogue,
): ClosedAnomaly[] {
  const releasedAt = baselineReleasedAt(assembly);
  const closed = records
    .filter(({ reading }) => reading.record.state === 'closed')
    .filter(({ item }) => !(releasedAt !== undefined && wasCommittedBy(item, releasedAt)))
    .map((read) => closedAnomaly(read, assembly, tests));
  return sortedBy(closed, ({ id }) => id);
}

function baselineReleasedAt({ items, material }: Assembly): number | undefined {
  const earlier = earlierReleases(items);
  const { version, baselineVersion } = material.release;
  const baseline = baselineOf(earlier, version, baselineVersion);
  return earlier.find((release) => release.version === baseline?.version)?.releasedAt;
}

/** The time of a record is that of the commit that wrote it, unless a collection record beside it claims another. */
function wasCommittedBy({ author, collector, collectedAt }: AnomalyItem['item'], moment: number): boolean {
  const byCommit = author !== undefined && author.known !== 'claimed' && collector === undefined;
  return byCommit && collectedAt !== undefined && collectedAt <= moment;
}

function closedAnomaly(read: AnomalyItem, { people }: Assembly, tests: TestCatalogue): ClosedAnomaly {
  const { id, closure = {} } = read.reading.record;
  const { by, at, fixCommits, verifiedBy = [] } = closure;
  return {
    id,
    fixCommits: sortedSet(fixCommits),
    verifiedBy: sortedSet(
      verifiedBy.map((test, index) =>
        tests.resolve(test, sourceAt(read, read.reading.at(`/closure/verifiedBy/${index}`))),
      ),
    ),
    source: sourceAt(read, read.reading.at('')),
    ...present({
      closedBy: by === undefined ? undefined : people.idOf(by),
      closedAt: at === undefined ? undefined : epochOfChecked(at),
    }),
  };
}
