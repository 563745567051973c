// States the evaluations of verification results that people signed, with what they found out about single tests and say of the environments.
import type { Disposition, Facts, TestEnvironment } from '@gatehouse/schema';
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
  const environments = reads.flatMap((read, report) =>
    (read.reading.record.environments ?? []).map(
      ({ name, tools = [], executor, responsible, ...configuration }, index): TestEnvironment => ({
        report,
        name,
        tools: tools.map((tool) => ({ ...tool })),
        source: sourceAt(read, read.reading.at(`/environments/${index}`)),
        ...configuration,
        ...present({
          executor: executor === undefined ? undefined : assembly.people.idOf(executor),
          responsible: responsible === undefined ? undefined : assembly.people.idOf(responsible),
        }),
      }),
    ),
  );
  return { reports, dispositions, environments };
}
