// States the exports of the history of the configuration that were recorded for the changes of the release.
import type { Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { makerOf } from './people.ts';
import { present } from './present.ts';
import { recordForRelease } from './record-for-release.ts';

export function assembleConfigurationHistory(assembly: Assembly): Facts['configurationHistory'] {
  const read = recordForRelease(recordsOf(assembly, 'configurationHistory'), assembly);
  if (read === undefined) return undefined;
  const { version, range, exports, author } = read.reading.record;
  return {
    version,
    to: range.to,
    exports: exports.map(({ exportedAt, ...told }, index) => ({
      ...told,
      exportedAt: epochOfChecked(exportedAt),
      source: sourceAt(read, read.reading.at(`/exports/${index}`)),
    })),
    author: makerOf(assembly.people, read.item, author),
    source: sourceAt(read, read.reading.at('')),
    ...present({ from: range.from }),
  };
}
