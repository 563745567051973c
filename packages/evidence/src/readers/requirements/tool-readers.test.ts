import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirementReaders } from './requirement-readers.ts';

function fixtures(format: string): Uint8Array[] {
  const folder = new URL(`../../../fixtures/${format}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/making\/|\.refused\.|\.md$/.test(path))
    .map((path) => new Uint8Array(readFileSync(path)));
}

describe.each(requirementReaders.map((reader) => ({ name: `${reader.kind} of ${reader.format}`, reader })))(
  '$name',
  ({ reader }) => {
    const files = fixtures(reader.format);

    it('are read from every file, each with a place', () => {
      for (const bytes of files) {
        const reading = reader.read({ bytes, path: 'TST001.yml' });
        expect(reading).toMatchObject({ kind: reader.kind, format: reader.format });
        if ('record' in reading) expect(reading.at(`/${reader.kind}/0`).line).toBeGreaterThan(0);
      }
    });

    it('with a part of the file missing, are read or refused by name', () => {
      fc.assert(
        fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(80), (bytes, at, removed) => {
          const start = at % bytes.length;
          const cut = Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(start + removed)]);
          try {
            expect(reader.read({ bytes: cut, path: 'TST001.yml' }).kind).toBe(reader.kind);
          } catch (error) {
            expect(error).toBeInstanceOf(GateError);
            expect(error).toMatchObject({
              exitCode: 3,
              code: expect.stringMatching(/^EVIDENCE_/),
              place: { path: 'TST001.yml' },
            });
          }
        }),
        { seed: 20_260_301 },
      );
    });
  },
);
