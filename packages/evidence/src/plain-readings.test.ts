// What a reader of a tool's format gives is plain data: it comes back from JSON as it was, so that it can be kept between runs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '@gatehouse/schema';
import { expect, it } from 'vitest';
import { condenseTests, testReferences } from './assemble/condensed-tests.ts';
import { readers } from './readers.ts';
import type { Reading } from './reading.ts';

const folder = new URL('../fixtures/', import.meta.url);
const formats = new Set(readdirSync(folder));

it.each(readers.filter(({ format }) => formats.has(format)))('$kind in $format', (reader) => {
  const readings = readdirSync(new URL(`${reader.format}/`, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      try {
        return [reader.read({ path, bytes: new Uint8Array(readFileSync(path)) })];
      } catch (error) {
        if (error instanceof GateError) return [];
        throw error;
      }
    });
  expect(readings.length).toBeGreaterThan(0);
  for (const reading of readings) {
    // Records know the places of their values by a function, and are not kept.
    if (!('at' in reading)) expectPlain(reading);
    if (reading.kind === 'tests') {
      const { others: _, ...condensed } = condenseTests(reading, testReferences([]));
      expectPlain(condensed);
    }
  }
});

function expectPlain(reading: Reading | object): void {
  expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
}
