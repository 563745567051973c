// Makes the reading of a file from its statements: what the file as a whole belongs to.
import type { ProvenanceReading, StatementReading } from '../../reading.ts';

/** A claim of the file is what all of its statements that tell it agree on. */
export function provenanceReading(format: string, statements: readonly StatementReading[]): ProvenanceReading {
  const commit = only(statements.flatMap(({ sourceCommit }) => sourceCommit ?? []));
  const artifact = only(statements.flatMap(({ subjects }) => subjects.map(({ sha256 }) => sha256 ?? '')));
  const times = statements.flatMap(({ finishedAt, startedAt }) => finishedAt ?? startedAt ?? []);
  return {
    kind: 'provenance',
    format,
    claims: {
      ...(commit === undefined ? {} : { commit }),
      ...(artifact === undefined || artifact === '' ? {} : { artifact }),
      ...(times.length === 0 ? {} : { producedAt: times.reduce((latest, time) => Math.max(latest, time)) }),
    },
    empty: statements.length === 0,
    statements,
  };
}

function only(values: readonly string[]): string | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
