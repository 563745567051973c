// Tells what a schema asks of a field that people name with dots, and which name they probably meant where it has none.
import { nearest } from './nearest.ts';
import { type SchemaNode, schemasAt } from './schemas-at.ts';

/** The form of a field; `nothing` says which step of the name is unknown, and what is near. */
export type ContractField =
  | { readonly form: 'text' | 'truth' | 'texts' | 'other' }
  | { readonly form: 'nothing'; readonly step: string; readonly near: string | undefined };

/** The field of a schema at a dotted path such as `criticality.safety`. */
export function fieldAt(schema: SchemaNode, dotted: string): ContractField {
  let pointer = '';
  for (const step of dotted.split('.')) {
    const known = schemasAt(schema, pointer).flatMap(({ properties = {} }) => Object.keys(properties));
    if (!known.includes(step)) return { form: 'nothing', step, near: nearest(step, known) };
    pointer = `${pointer}/${step}`;
  }
  const types = schemasAt(schema, pointer).flatMap(({ type }) => type ?? []);
  if (types.includes('string')) return { form: 'text' };
  if (types.includes('boolean')) return { form: 'truth' };
  const items = schemasAt(schema, `${pointer}/0`).flatMap(({ type }) => type ?? []);
  return { form: types.includes('array') && items.includes('string') ? 'texts' : 'other' };
}
