// Whatever the bytes are, a reader gives a reading or a known error with exit code 3, prints nothing, and leaves Object.prototype alone.
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reader } from '../reader.ts';
import { cyclonedxReader } from './cyclonedx.ts';
import { githubIssuesReader } from './github-issues.ts';
import { grypeReader } from './grype.ts';
import { junitReader } from './junit.ts';
import { openvexReader } from './openvex.ts';
import { sarifReader } from './sarif.ts';

const folder = new URL('../../fixtures/', import.meta.url);
const cases: readonly (readonly [Reader, string, readonly string[]])[] = [
  [junitReader, 'junit', ['.xml']],
  [sarifReader, 'sarif', ['.sarif']],
  [cyclonedxReader, 'cyclonedx', ['.json']],
  [openvexReader, 'openvex', ['.json']],
  [grypeReader, 'grype', ['.json']],
  [githubIssuesReader, 'github-issues', ['.json']],
];

function fixtures(name: string, extensions: readonly string[]): Uint8Array[] {
  const inner = new URL(`${name}/`, folder);
  return readdirSync(inner, { recursive: true, encoding: 'utf8' })
    .filter((file) => extensions.includes(extname(file)) && !file.endsWith('lint-settings.json'))
    .sort()
    .map((file) => new Uint8Array(readFileSync(new URL(file, inner))));
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

describe.each(cases.map(([reader, name, extensions]) => ({ format: reader.format, reader, name, extensions })))(
  '$format',
  ({ reader, name, extensions }) => {
    const files = fixtures(name, extensions);

    it('has fixtures, and reads them', () => {
      expect(files.length).toBeGreaterThan(0);
      for (const bytes of files) {
        expect(reader.read({ bytes, path: 'x' }).kind).toBe(reader.kind);
      }
    });

    it('recognises its own files and no others', () => {
      const heads = cases.map(([other, folderName, others]) => ({
        other,
        texts: fixtures(folderName, others).map((bytes) => new TextDecoder().decode(bytes.subarray(0, 4096))),
      }));
      for (const { other, texts } of heads) {
        for (const text of texts) {
          expect(reader.looksLike(text), `${reader.format} and a file of ${other.format}`).toBe(other === reader);
        }
      }
    });

    it('mutated files give a reading or a known error', () => {
      let refused = 0;
      fc.assert(
        fc.property(
          fc.constantFrom(...files),
          fc.array(mutation, { minLength: 1, maxLength: 4 }),
          (bytes, mutations) => {
            const mutated = mutations.reduce((changed, mutate) => mutate(changed), bytes);
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
          },
        ),
        { numRuns: 100, seed: 20_260_301 },
      );
      expect(refused, 'some mutations must break the file').toBeGreaterThan(0);
    });
  },
);
