// Reads an in-toto Statement that stands in a file by itself, without any signature.
import { readJson } from '../../decode/json.ts';
import { JsonCursor } from '../../decode/json-cursor.ts';
import type { Reader } from '../../reader.ts';
import { provenanceReading } from './provenance-reading.ts';
import { readStatement } from './statement.ts';

const again = 'Name a statement as the builder wrote it, best inside its signed envelope.';

export const inTotoReader: Reader = {
  format: 'in-toto',
  kind: 'provenance',
  title: 'in-toto Statement (JSON, unsigned)',
  notes: [
    'Statements v1 and v0.1. Anyone can write one: it is a fact of the release only as `unsigned`. Give the signed envelope or bundle where there is one.',
    'Of SLSA provenance, v1 and v0.2 are read: builder, build type, external parameters, source, times. Another version of it is refused; of any other predicate only its type and its subjects are read.',
    'The source is the git commit among the resolved dependencies. Of several commits it is the one whose repository the external parameters name; where that leaves none or several, no source is told.',
    'External parameters that are nested get names with dots; two that would get the same name are refused. Values that are no text are written as JSON.',
    'Of the digests of a subject, sha256 is kept. At most 1,024 subjects.',
  ],
  looksLike: (head) => /^\s*\{/.test(head) && /"_type"\s*:\s*"https:\/\/in-toto\.io\/Statement\//.test(head),
  read: (input) => {
    const root = JsonCursor.atRoot(readJson(input, again), input.path, again);
    return provenanceReading('in-toto', [readStatement(root, { by: 'nobody' }, root.position)]);
  },
};
