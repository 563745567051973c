import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { compactSchema } from '../scripts/compact-schema.ts';
import type { ContractName } from './contract.ts';
import { validRecords } from './fixtures/valid-records.ts';

const names = Object.keys(validRecords) as ContractName[];

/** Copies of a value, each with one thing in it replaced by something that may be wrong there, or with one key more. */
function variants(value: unknown): unknown[] {
  const wrong = [null, 1, '', 'x', true, [], {}, [null], { x: 1 }];
  if (typeof value !== 'object' || value === null) return wrong;
  const inside = Object.entries(value).flatMap(([key, child]) =>
    variants(child).map((other) =>
      Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other },
    ),
  );
  return [...wrong, ...inside, ...(Array.isArray(value) ? [] : [{ ...value, strange: 1 }])];
}

test.each(names)('the compact schema of %s accepts the same, and complains of the same', (name) => {
  const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const schema = JSON.parse(readFileSync(new URL(`../schemas/${file}.schema.json`, import.meta.url), 'utf8'));
  const complaintsOf = (about: object): ((value: unknown) => string[]) => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(about);
    return (value) =>
      validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).sort();
  };
  const [whole, compact] = [complaintsOf(schema), complaintsOf(compactSchema(schema))];
  expect(compact(validRecords[name])).toEqual([]);
  for (const value of variants(validRecords[name])) expect(compact(value)).toEqual(whole(value));
});
