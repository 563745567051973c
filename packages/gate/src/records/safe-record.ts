// Checks a record before it is written: its contract, and that no text in it hides or steers anything.
import { checkedReading, readYamlDocument } from '@gatehouse/evidence';
import { type ContractName, type ContractTypes, conform, GateError } from '@gatehouse/schema';
import { Document } from 'yaml';
import type { WrittenKind } from './record-file.ts';
import { writing } from './write-yaml.ts';

/** Controls but for line break and tab, marks that turn the direction of text, line separators, halves of characters. */
const hidden = /[^\P{Cc}\n\t]|[\u{202A}-\u{202E}\u{2066}-\u{2069}]|\p{Zl}|\p{Zp}|\p{Cs}/u;

/** Throws GateError RECORD_TEXT for a text with characters that are not shown as themselves. */
export function refuseHiddenText(value: unknown, field = ''): void {
  if (typeof value === 'string') {
    if (!hidden.test(value)) return;
    throw new GateError({
      code: 'RECORD_TEXT',
      message: `${field === '' ? 'a text' : field} holds control or invisible characters; nothing was written`,
      next: 'Give the text without them.',
    });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    refuseHiddenText(inner, Array.isArray(value) || field === '' ? field || key : `${field}.${key}`);
  }
}

/** The value as a record of its contract. Throws GateError RECORD_INVALID that words every fault. */
export function conformingRecord<Name extends ContractName>(name: Name, value: unknown): ContractTypes[Name] {
  refuseHiddenText(value);
  const conformity = conform(name, value);
  if (conformity.conforms) return conformity.value;
  const faults = conformity.violations.map(({ pointer, message }) => {
    const field = pointer.slice(1).replaceAll('/', '.');
    return field === '' ? message : `${field}: ${message}`;
  });
  throw new GateError({
    code: 'RECORD_INVALID',
    message: `the record would not be one; nothing was written: ${faults.join('; ')}`,
    next: 'Correct what is named; docs/reference/records.md describes the fields.',
  });
}

/** A new record as YAML. */
export function yamlOf(record: object): string {
  return new Document(record).toString(writing);
}

/** Throws GateError RECORD_INVALID when the gate would not read a text as a record of its kind, such as with a day that does not exist. */
export function refuseUnreadable(kind: WrittenKind, text: string, path: string): void {
  try {
    checkedReading(kind, 'record', readYamlDocument(Buffer.from(text), path), path);
  } catch (cause) {
    if (!(cause instanceof GateError)) throw cause;
    throw new GateError({
      code: 'RECORD_INVALID',
      message: `the record would not be read; nothing was written: ${cause.message}`,
      next: 'Correct what is named; docs/reference/records.md describes the fields.',
      cause,
    });
  }
}
