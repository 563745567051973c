// Tells which fields of a record are others than before, with their values as text.

/** A field of a record that was changed, with its value as text. */
export interface ChangedField {
  readonly field: string;
  readonly from?: string;
  readonly to?: string;
}

/** Of these fields, by the keys that lead to them, those that differ. */
export function changedFields(before: object, after: object, fields: readonly (readonly string[])[]): ChangedField[] {
  return fields.flatMap((field) => {
    const [from, to] = [textAt(before, field), textAt(after, field)];
    if (from === to) return [];
    return [{ field: field.join('.'), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }];
  });
}

function textAt(record: object, field: readonly string[]): string | undefined {
  let value: unknown = record;
  for (const key of field) {
    value =
      typeof value === 'object' && value !== null ? Object.entries(value).find(([k]) => k === key)?.[1] : undefined;
  }
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
