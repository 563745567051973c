import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { readYamlDocument } from './yaml.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readYamlDocument(bytes(text), 'gate/x.yaml');

function errorOf(text: string, family?: 'CONFIG'): GateError {
  try {
    readYamlDocument(bytes(text), 'gate/x.yaml', family);
  } catch (error) {
    if (error instanceof GateError) return error;
    throw error;
  }
  throw new Error('was read');
}

describe('a document that is understood', () => {
  it('keeps numbers as numbers, so that a schema can ask for a quoted version', () => {
    expect(read('version: 1.10\n').value).toEqual({ version: 1.1 });
  });

  it('reads no, on and dates as text', () => {
    expect(read('a: no\nb: on\nc: 2026-01-02\nd: 012\n').value).toEqual({ a: 'no', b: 'on', c: '2026-01-02', d: 12 });
  });

  it('reads JSON', () => {
    expect(read('{"a": [1, {"b": null}]}').value).toEqual({ a: [1, { b: null }] });
  });

  it('reads an empty file as null', () => {
    expect(read('').value).toBeNull();
    expect(read('# nothing\n').value).toBeNull();
  });

  it('does not merge keys', () => {
    expect(read('base: &b {x: 1}\nother:\n  "<<": y\n').value).toEqual({ base: { x: 1 }, other: { '<<': 'y' } });
  });
});

describe('positions', () => {
  const document = read('id: A-1\nlist:\n  - test: one\n  - test: "t/2"\n    at:\nevaluation:\n  by: x\n"a/b": 1\n');

  it('finds values, and keys of nested blocks and of values that are not there', () => {
    expect(document.at('/id')).toEqual({ line: 1, column: 5, pointer: '/id' });
    expect(document.at('/list/1/test')).toMatchObject({ line: 4, column: 11 });
    expect(document.at('/list/1')).toMatchObject({ line: 4, column: 5 });
    expect(document.at('/list/1/at')).toMatchObject({ line: 5, column: 5 });
    expect(document.at('/evaluation')).toMatchObject({ line: 6, column: 1 });
    expect(document.at('/a~1b')).toMatchObject({ line: 8, column: 8 });
  });

  it('finds keys', () => {
    expect(document.keyAt('/id')).toMatchObject({ line: 1, column: 1 });
  });

  it('gives the nearest holder of what is not there', () => {
    expect(document.at('/evaluation/nothing/here')).toMatchObject({ line: 6, column: 1 });
    expect(document.at('')).toMatchObject({ line: 1, column: 1 });
  });

  it('follows aliases', () => {
    expect(read('a: &x\n  b: 1\nc: *x\n').at('/c/b')).toMatchObject({ line: 2, column: 6 });
  });
});

describe('a document that is refused', () => {
  it.each([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', 'EVIDENCE_INVALID', 3, 1],
    ['a duplicate key in JSON', '{"a": 1, "a": 2}', 'EVIDENCE_INVALID', 1, 10],
    ['__proto__', 'a:\n  __proto__: {x: 1}\n', 'EVIDENCE_INVALID', 2, 3],
    ['a second document', 'a: 1\n---\nb: 2\n', 'EVIDENCE_INVALID', 2, 1],
    ['a custom tag', 'a: !run x\n', 'EVIDENCE_INVALID', 1, 4],
    ['a binary tag', 'a: !!binary AAAA\n', 'EVIDENCE_INVALID', 1, 4],
    ['YAML 1.1', '%YAML 1.1\n---\na: 1\n', 'EVIDENCE_INVALID', 1, 1],
    ['a list as key', '[1, 2]: x\n', 'EVIDENCE_INVALID', 1, 1],
    ['an open bracket', 'a: [1, 2\n', 'EVIDENCE_INVALID', 2, 1],
    ['a tab as indent', 'a:\n\tb: 1\n', 'EVIDENCE_INVALID', 2, 1],
    ['a number beyond 2^53', 'a: 9007199254740993\n', 'EVIDENCE_INVALID', 1, 4],
    ['infinity', 'a: .inf\n', 'EVIDENCE_INVALID', 1, 4],
    ['a number that overflows', 'a: 1e999\n', 'EVIDENCE_INVALID', 1, 4],
    ['an alias to nothing', 'a: *nobody\n', 'EVIDENCE_INVALID', 1, 4],
  ])('for %s, with its place', (_, text, code, line, column) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ code, exitCode: 3, place: { path: 'gate/x.yaml', line, column } });
  });

  it('for depth, before the composer can run out of stack', () => {
    expect(errorOf('['.repeat(100_000))).toMatchObject({ code: 'EVIDENCE_LIMIT', message: 'nesting deeper than 128' });
    expect(read(`${'['.repeat(128)}${']'.repeat(128)}`).value).toBeInstanceOf(Array);
  });

  it('for more than 100 aliases', () => {
    expect(errorOf(`a: &x 1\nb: [${'*x, '.repeat(101)}]\n`)).toMatchObject({ code: 'EVIDENCE_LIMIT' });
  });

  it('for few aliases that multiply', () => {
    const eleven = (item: string) => `[${Array(11).fill(item).join(', ')}]`;
    const bomb = `a: &a ${eleven('x')}\nb: &b ${eleven('*a')}\nc: ${eleven('*b')}\n`;
    expect(errorOf(bomb)).toMatchObject({ code: 'EVIDENCE_LIMIT', message: 'aliases expand to more than 100 values' });
  });

  it('under the name of what it belongs to', () => {
    expect(errorOf('a: 1\na: 2\n', 'CONFIG')).toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2 });
  });

  it('in UTF-16, under the name of what it belongs to', () => {
    const wide = new Uint8Array([0xff, 0xfe, 0x61, 0x00]);
    expect(() => readYamlDocument(wide, 'x', 'CONFIG')).toThrow(expect.objectContaining({ code: 'CONFIG_ENCODING' }));
  });
});

it('a mapping of very many keys is read in the time of its size', () => {
  const keys = Array.from({ length: 50_000 }, (_, i) => `key${i}: ${i}`);
  const text = keys.join('\n');
  expect(readYamlDocument(new TextEncoder().encode(`${text}\n`), 'big.yaml').value).toHaveProperty('key49999', 49_999);
  expect(() => readYamlDocument(new TextEncoder().encode(`${text}\nkey7: 1\n`), 'big.yaml')).toThrow(
    expect.objectContaining({ place: expect.objectContaining({ line: 50_001 }) }),
  );
}, 20_000);
