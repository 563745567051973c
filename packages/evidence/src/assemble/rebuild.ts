// States what a second build of the release made, beside what is released.
import type { RebuildFacts, RebuildRecord } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { makerOf, type PeopleIndex } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';

export function assembleRebuild(assembly: Assembly): RebuildFacts | undefined {
  const read = recordForRelease(recordsOf(assembly, 'rebuild'), assembly);
  if (read === undefined) return undefined;
  const { record, at } = read.reading;
  const artifacts = record.artifacts.map(({ difference, unsignedSha256, ...digests }, index) => ({
    ...digests,
    source: sourceAt(read, at(`/artifacts/${index}`)),
    ...present({ unsignedSha256, difference: difference && acceptance(difference, assembly.people) }),
  }));
  return {
    version: record.version,
    commit: record.commit,
    builder: record.builder,
    artifacts: sortedBy(artifacts, ({ name, sha256 }) => `${name}\n${sha256}`),
    author: makerOf(assembly.people, read.item, record.author),
    source: sourceAt(read, at('')),
    ...present({ rebuiltAt: record.rebuiltAt === undefined ? undefined : epochOfChecked(record.rebuiltAt) }),
  };
}

function acceptance(
  { report, reason, acceptedBy, acceptedAt }: NonNullable<RebuildRecord['artifacts'][number]['difference']>,
  people: PeopleIndex,
) {
  return {
    report,
    ...present({
      reason,
      acceptedBy: acceptedBy === undefined ? undefined : people.idOf(acceptedBy),
      acceptedAt: acceptedAt === undefined ? undefined : epochOfChecked(acceptedAt),
    }),
  };
}
