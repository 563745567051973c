import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ContractName, conform } from './contract.ts';
import { validRecords } from './fixtures/valid-records.ts';

const names = Object.keys(validRecords) as ContractName[];

function requiredOf(name: ContractName): string[] {
  const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const text = readFileSync(new URL(`../schemas/${file}.schema.json`, import.meta.url), 'utf8');
  return JSON.parse(text).required ?? [];
}

describe.each(names)('%s', (name) => {
  test('a good one conforms', () => {
    expect(conform(name, validRecords[name])).toEqual({ conforms: true, value: validRecords[name] });
  });

  test.each(['nonsense', 'constructor', 'toString', '__proto__'])('the unknown key %s is refused by name', (key) => {
    const entries = JSON.stringify(validRecords[name]).slice(1, -1);
    const conformity = conform(name, JSON.parse(`{${entries},${JSON.stringify(key)}:{}}`));
    expect(conformity).toMatchObject({ conforms: false, violations: [{ pointer: '', key }] });
  });

  test('whatever it needs is missed', () => {
    for (const key of requiredOf(name)) {
      const { [key]: _, ...rest } = validRecords[name] as Record<string, unknown>;
      expect(conform(name, rest)).toMatchObject({
        conforms: false,
        violations: expect.arrayContaining([{ pointer: '', message: `"${key}" is missing` }]),
      });
    }
  });

  test.each([[undefined], [null], [[]], ['text'], [1]])('%j is none', (value) => {
    expect(conform(name, value)).toMatchObject({ conforms: false });
  });
});
