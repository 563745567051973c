// States how the artefacts came to be, as signed statements tell it.
import type { Facts } from '@gatehouse/schema';
import { type Assembly, readingsOf, sourceAt } from './assembly.ts';
import { sortedBy } from './order.ts';

export function assembleProvenance(assembly: Assembly): Facts['provenance'] {
  return {
    statements: readingsOf(assembly, 'provenance').flatMap((read) =>
      read.reading.statements.map(({ signed, position, subjects, parameters, ...statement }) => ({
        ...statement,
        subjects: sortedBy(subjects, ({ name }) => name).map((subject) => ({ ...subject })),
        parameters: sortedBy(parameters, ({ name }) => name).map((parameter) => ({ ...parameter })),
        verification: { state: signed.by === 'nobody' ? ('unsigned' as const) : ('untrusted' as const) },
        source: sourceAt(read, position),
      })),
    ),
  };
}
