// Whatever the bytes are, a reader gives a reading or a known error with exit code 3, prints nothing, and leaves Object.prototype alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reader } from '../reader.ts';
import { readers } from '../readers.ts';

const folder = new URL('../../fixtures/', import.meta.url);

/** Formats without a name of their own: the same files are those of another kind. */
const formats = [...new Map(readers.filter(isOfTool).map((reader) => [reader.format, reader])).values()];

function isOfTool({ format }: Reader): boolean {
  return format !== 'record' && format !== 'csv';
}

/**
 * The evidence files of a format: all in its folder but those in `making` (what a tool needs to write them again), those that hold
 * what must be refused (`*.refused.*`), and notes.
 */
function fixtures(format: string): Uint8Array[] {
  const inner = new URL(`${format}/`, folder);
  return readdirSync(inner, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/making\/|\.refused\.|\.md$/.test(path))
    .sort()
    .map((path) => new Uint8Array(readFileSync(path)));
}

/** What a hostile writer puts into a file: markup, words that readers branch on, names that objects inherit, odd numbers. */
const scraps = [
  ...[
    '<',
    '>',
    '/>',
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '\\ud800',
    '&#0;',
    '&x;',
    ']]>',
    '<!--',
    '<![CDATA[',
    '<?',
    '<!DOCTYPE a>',
  ],
  ...[
    'null',
    'true',
    '-0',
    '1e999',
    '9007199254740993',
    '""',
    '{}',
    '[]',
    '"__proto__":',
    '"constructor"',
    'toString',
    'prototype',
  ],
  ...[
    '<testcase/>',
    '<skipped/>',
    '<failure/>',
    '<testsuite>',
    'tests="1"',
    'status="x"',
    '"kind":"pass",',
    '"level":"error",',
  ],
  ...['\u0000', '\u001b]52;c;x\u0007', '\u202e', '\ufeff', '😀', '::error::'],
];

type Mutation = (bytes: Uint8Array) => Uint8Array;

function splice(at: number, removed: number, inserted: Uint8Array): Mutation {
  return (bytes) => {
    const start = at % (bytes.length + 1);
    return Uint8Array.from([...bytes.subarray(0, start), ...inserted, ...bytes.subarray(start + removed)]);
  };
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(fc.nat(), fc.nat(40), fc.constantFrom(...scraps))
    .map(([at, removed, text]) => splice(at, removed, new TextEncoder().encode(text))),
  fc
    .tuple(fc.nat(), fc.nat(3), fc.uint8Array({ maxLength: 3 }))
    .map(([at, removed, bytes]) => splice(at, removed, bytes)),
  fc.nat().map(
    (at): Mutation =>
      (bytes) =>
        bytes.subarray(0, at % (bytes.length + 1)),
  ),
  fc.tuple(fc.nat(), fc.nat(), fc.nat(400)).map(
    ([from, to, length]): Mutation =>
      (bytes) =>
        splice(to, 0, bytes.slice(from % (bytes.length + 1), (from % (bytes.length + 1)) + length))(bytes),
  ),
);

const inherited = Object.getOwnPropertyNames(Object.prototype).sort();

let printing: readonly { readonly mock: { readonly calls: readonly unknown[] } }[] = [];

beforeEach(() => {
  printing = (['log', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));
});

afterEach(() => {
  expect(
    printing.flatMap(({ mock }) => mock.calls),
    'libraries print nothing of the file',
  ).toEqual([]);
  vi.restoreAllMocks();
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(inherited);
});

describe.each(formats.map((reader) => ({ format: reader.format, reader })))('$format', ({ format, reader }) => {
  const files = fixtures(format);

  it('has fixtures, and reads them', () => {
    expect(files.length).toBeGreaterThan(0);
    for (const bytes of files) {
      expect(reader.read({ bytes, path: 'x' }).kind).toBe(reader.kind);
    }
  });

  it('recognises its own files, and those of no other format of its kind', () => {
    const others = formats.filter((other) => other.kind === reader.kind);
    for (const other of others) {
      for (const bytes of fixtures(other.format)) {
        const head = new TextDecoder().decode(bytes.subarray(0, 4096));
        expect(reader.looksLike(head), `${format} and a file of ${other.format}`).toBe(other === reader);
      }
    }
  });

  it('mutated files give a reading or a known error', () => {
    let refused = 0;
    let slowest = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 4 }), (bytes, mutations) => {
        const mutated = mutations.reduce((changed, mutate) => mutate(changed), bytes);
        const before = process.cpuUsage();
        try {
          expect(reader.read({ bytes: mutated, path: 'x' }).kind).toBe(reader.kind);
        } catch (error) {
          expect(error).toBeInstanceOf(GateError);
          expect(error).toMatchObject({
            exitCode: 3,
            code: expect.stringMatching(/^EVIDENCE_/),
            place: { path: 'x' },
            next: expect.any(String),
          });
          refused += 1;
        }
        slowest = Math.max(slowest, process.cpuUsage(before).user / 1000);
      }),
      { numRuns: 100, seed: 20_260_301 },
    );
    expect(slowest, 'milliseconds of work for one small file').toBeLessThan(1000);
    expect(refused, 'some mutations must break the file').toBeGreaterThan(0);
  });
});
