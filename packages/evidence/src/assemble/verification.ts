// States the evaluations of verification results that people signed, with what they found out about single tests.
import type { Disposition, Facts } from '@gatehouse/schema';
import { epochOfChecked } from '../records/epoch.ts';
import { type Assembly, recordsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';
import { authorOf } from './people.ts';
import { present } from './present.ts';
import type { TestCatalogue } from './test-catalogue.ts';

export function assembleVerification(assembly: Assembly, tests: TestCatalogue): Facts['verification'] {
  const reads = sortedBy(recordsOf(assembly, 'verification'), ({ reading }) => reading.record.id);
  const reports = reads.map((read) => {
    const { id, author, signedAt, runSetDigest, version, conclusion, commit } = read.reading.record;
    return {
      id,
      author: authorOf(assembly.people, read.item, author),
      signedAt: epochOfChecked(signedAt),
      runSetDigest,
      version,
      conclusion,
      source: sourceAt(read, read.reading.at('')),
      ...present({ commit }),
    };
  });
  const dispositions = reads.flatMap(({ item, id, reading }, report) =>
    (reading.record.dispositions ?? []).map(({ test, environment, cause, by, at, anomaly }, index): Disposition => {
      const source = sourceAt({ item, id }, reading.at(`/dispositions/${index}`));
      return {
        report,
        test: tests.resolve(test, source),
        cause,
        by: authorOf(assembly.people, item, by),
        at: epochOfChecked(at),
        source,
        ...present({ environment, anomaly }),
      };
    }),
  );
  return { reports, dispositions };
}
