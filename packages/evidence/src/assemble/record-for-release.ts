// Chooses among records that are kept once for each version.

import type { Reading } from '../reading.ts';
import { type Assembly, placeOf, type ReadItem, sourceAt } from './assembly.ts';

/**
 * The record of the released version. Where there is none of it, the last of those that are there, so that a rule can say which version it is
 * about; where there are several versions, the others are noted as RECORD_NOT_USED, since nothing in the facts shows them.
 */
export function recordForRelease<R extends Reading & { readonly record: { readonly version: string } }>(
  reads: readonly ReadItem<R>[],
  { material, note }: Pick<Assembly, 'material' | 'note'>,
): ReadItem<R> | undefined {
  const { version } = material.release;
  const chosen = reads.find(({ reading }) => reading.record.version === version) ?? reads.at(-1);
  for (const read of reads) {
    if (read === chosen) continue;
    note({
      code: 'RECORD_NOT_USED',
      message: `this record is about version ${read.reading.record.version}; the release is ${version}`,
      place: placeOf(sourceAt(read)),
      next: 'Name only the record of the released version; the path may hold {version}.',
      kind: read.reading.kind,
    });
  }
  return chosen;
}
