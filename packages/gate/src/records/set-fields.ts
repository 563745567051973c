// Fills fields of a record by their dotted names, each checked against the contract.
import { type ContractName, fieldOf, GateError } from '@gatehouse/schema';

/** A field by its dotted name, and the text for it. */
export interface FieldText {
  readonly field: string;
  readonly text: string;
}

/**
 * The record with these fields besides; a list takes every text that is given for it. Throws GateError FIELD_UNKNOWN with the nearest name,
 * FIELD_INVALID for a text that the field cannot hold, or a second one for a field that is no list.
 */
export function withFields(
  contract: ContractName,
  record: Readonly<Record<string, unknown>>,
  texts: readonly FieldText[],
): Record<string, unknown> {
  const result = structuredClone(record);
  const seen = new Set<string>();
  for (const { field, text } of texts) {
    const known = fieldOf(contract, field);
    if (known.form === 'nothing') {
      const near = known.near === undefined ? '' : `; did you mean "${known.near}"?`;
      throw new GateError({
        code: 'FIELD_UNKNOWN',
        message: `the record has no field "${field}": "${known.step}" is unknown${near}`,
        next: 'docs/reference/records.md describes the fields.',
      });
    }
    if (known.form === 'other') throw invalid(field, 'it is no single value; set the fields in it');
    const [holder, last] = holderOf(result, field);
    if (known.form === 'texts') {
      const former = seen.has(field) ? holder[last] : [];
      holder[last] = [...(Array.isArray(former) ? former : []), text];
    } else {
      if (seen.has(field)) throw invalid(field, 'it is given twice');
      holder[last] = known.form === 'truth' ? truthOf(field, text) : text;
    }
    seen.add(field);
  }
  return result;
}

function holderOf(record: Record<string, unknown>, field: string): [Record<string, unknown>, string] {
  const steps = field.split('.');
  const last = steps.pop() ?? '';
  let holder = record;
  for (const step of steps) {
    const inner = holder[step] ?? {};
    holder[step] = inner;
    holder = inner as Record<string, unknown>;
  }
  return [holder, last];
}

function truthOf(field: string, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw invalid(field, `it is true or false, not "${text}"`);
}

function invalid(field: string, why: string): GateError {
  return new GateError({
    code: 'FIELD_INVALID',
    message: `${field} cannot be set: ${why}`,
    next: 'docs/reference/records.md describes the fields.',
  });
}
