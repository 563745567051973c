// Checks which fields `columns` names for a Jira export.
import { quoted } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import type { ReaderInput } from '../../reading.ts';

/**
 * What `columns` names, by field.
 * @throws GateError EVIDENCE_INVALID for a field that is not among the known
 */
export function jiraFields(known: readonly string[], { columns, path }: ReaderInput): ReadonlyMap<string, string> {
  const named = new Map(Object.entries(columns ?? {}));
  const unknown = [...named.keys()].find((field) => !known.includes(field));
  if (unknown === undefined) return named;
  throw unreadable(
    'EVIDENCE_INVALID',
    `columns names the field ${quoted(unknown)}, which is not known; known are ${known.join(', ')}`,
    { path },
    'Correct `columns` of the entry that names the file.',
  );
}
