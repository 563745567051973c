// Checks that the types and columns that the configuration names for an export are there.
import { type GateError, nearest } from '@gatehouse/schema';
import { quoted } from '../../decode/shorten.ts';
import { unreadable } from '../../decode/unreadable.ts';
import type { ReaderInput } from '../../reading.ts';
import type { ToolExport } from './tool-item.ts';

/** What `columns` may name. */
const mappedFields = [
  'title',
  'kind',
  'status',
  'revision',
  'location',
  'items',
  'test',
  'refines',
  'riskControls',
] as const;
export type MappedField = (typeof mappedFields)[number];

/** @throws GateError EVIDENCE_INVALID for a type, a field or a name of an attribute or kind of link that is not known */
export function checkMappingSettings({ types, names, takesId }: ToolExport, input: ReaderInput): void {
  for (const type of types === undefined ? [] : (input.types ?? [])) {
    if (types?.has(type)) continue;
    throw settingError(
      `types names ${quoted(type)}, which is no type of this file`,
      type,
      [...(types ?? [])],
      'types',
      input,
    );
  }
  const fields: readonly string[] = takesId === true ? [...mappedFields, 'id'] : mappedFields;
  for (const [field, name] of Object.entries(input.columns ?? {})) {
    if (!fields.includes(field)) {
      throw settingError(
        `columns names the field ${quoted(field)}, which is not known`,
        field,
        fields,
        'columns',
        input,
      );
    }
    if (names === undefined || names.has(name)) continue;
    const message = `columns takes ${field} from ${quoted(name)}, which is no attribute and no kind of link of this file`;
    throw settingError(message, name, [...names], 'columns', input);
  }
}

function settingError(
  message: string,
  word: string,
  known: readonly string[],
  setting: string,
  { path }: ReaderInput,
): GateError {
  const meant = nearest(word, known);
  const hint = meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
  const next = `Correct \`${setting}\` of the entry that names the file.`;
  return unreadable('EVIDENCE_INVALID', `${message}${hint}`, { path }, next);
}
