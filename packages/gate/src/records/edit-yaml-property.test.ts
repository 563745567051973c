import { readYamlDocument } from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Change,
  changes,
  type GeneratedRecord,
  isWithin,
  type RecordLine,
  records,
  textOf,
} from '../../test/yaml-records.ts';
import { editYaml } from './edit-yaml.ts';

const runs = { numRuns: 500 };

function read(text: string): unknown {
  // As the file would be read again: what is shared in it by names is apart.
  return JSON.parse(JSON.stringify(readYamlDocument(Buffer.from(text), 'a.yaml').value));
}

/** The old value with the changes; undefined where one goes through something that is no mapping. */
function expected(old: unknown, wanted: readonly Change[]): unknown {
  const root = structuredClone(old) as Record<string, unknown>;
  for (const { field, value } of wanted) {
    const keys = [...field];
    const last = keys.pop() ?? '';
    let holder = root;
    let isAbsent = false;
    for (const key of keys) {
      if (holder[key] === undefined || holder[key] === null) {
        isAbsent = value === undefined;
        if (isAbsent) break;
        holder[key] = {};
      }
      if (typeof holder[key] !== 'object' || Array.isArray(holder[key])) return undefined;
      holder = holder[key] as Record<string, unknown>;
    }
    if (isAbsent) continue;
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return root;
}

/** Whether a change may touch a line: the field on it is changed, or holds what is changed and is not spread over lines. */
function mayTouch({ field, kind }: RecordLine, { field: changed }: Change): boolean {
  return isWithin(field, changed) || (kind === 'field' && isWithin(changed, field));
}

function untouched({ lines }: GeneratedRecord, wanted: readonly Change[]): string[] {
  const keepsBlanks = lines.some(({ text }) => /[|>]\+/.test(text));
  const others = lines.filter((line) => !wanted.some((change) => mayTouch(line, change))).map(({ text }) => text);
  // Blank lines below a text that keeps them are part of it.
  return keepsBlanks ? others.filter((text) => text !== '') : others;
}

/** Lines that are not found, in this order, among others. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  let at = 0;
  return wanted.filter((line) => {
    const position = found.indexOf(line, at);
    if (position === -1) return true;
    at = position + 1;
    return false;
  });
}

function edited(text: string, wanted: readonly Change[]): string | undefined {
  try {
    return editYaml(text, 'a.yaml', wanted);
  } catch (error) {
    if (error instanceof GateError && error.code === 'RECORD_FORM') return undefined;
    throw error;
  }
}

function isValid(text: string): boolean {
  try {
    read(text);
    return true;
  } catch (error) {
    if (error instanceof GateError) return false;
    throw error;
  }
}

const cases = fc.tuple(records, changes).filter(([record]) => isValid(textOf(record)));

it('says exactly the old text with the changes, or refuses', () => {
  fc.assert(
    fc.property(cases, ([record, wanted]) => {
      const result = edited(textOf(record), wanted);
      if (result !== undefined) expect(read(result)).toEqual(expected(read(textOf(record)), wanted));
    }),
    runs,
  );
});

it('leaves every other line, and every comment outside, as it is to the byte', () => {
  fc.assert(
    fc.property(cases, ([record, wanted]) => {
      const text = textOf(record);
      const result = edited(text, wanted);
      if (result === undefined || result === text) return;
      expect(missing(untouched(record, wanted), result.split(text.includes('\r\n') ? '\r\n' : '\n'))).toEqual([]);
      if (text.includes('\r\n')) expect(result.replaceAll('\r\n', '')).not.toContain('\n');
    }),
    runs,
  );
});

it('does nothing the second time', () => {
  fc.assert(
    fc.property(cases, ([record, wanted]) => {
      const once = edited(textOf(record), wanted);
      if (once !== undefined) expect(editYaml(once, 'a.yaml', wanted)).toBe(once);
    }),
    runs,
  );
});

it('refuses no change of a text where nothing is shared and no braces are spread over lines', () => {
  const refused: string[] = [];
  fc.assert(
    fc.property(cases, ([record, wanted]) => {
      const text = textOf(record);
      if (/[&*]/.test(text) || text.includes('{ #') || expected(read(text), wanted) === undefined) return;
      if (edited(text, wanted) === undefined) refused.push(`${text}\n=> ${JSON.stringify(wanted)}`);
    }),
    runs,
  );
  expect(refused).toEqual([]);
});
