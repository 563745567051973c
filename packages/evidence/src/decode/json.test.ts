import { GateError } from '@gatehouse/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json.ts';
import { JsonCursor } from './json-cursor.ts';

const read = (text: string) => readJson({ bytes: new TextEncoder().encode(text), path: 'a.json' }, 'Write it again.');

function refusal(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof GateError) {
      return `${error.code} ${error.place?.line}:${error.place?.column} ${error.message}`;
    }
    throw error;
  }
  throw new Error('was read');
}

describe('readJson', () => {
  it('agrees with JSON.parse on every value', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1), (text, indent) => {
        const value: unknown = JSON.parse(text);
        fc.pre(!text.includes('__proto__') && JSON.stringify(value).isWellFormed());
        expect(read(JSON.stringify(value, undefined, indent)).value).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a duplicate key', '{"a": 1,\n "a": 2}', 'EVIDENCE_INVALID 2:2 duplicate key "a"'],
    ['a duplicate key in disguise', '{"a":1,"\\u0061":2}', 'EVIDENCE_INVALID 1:8 duplicate key "a"'],
    ['__proto__', '{"x": {"__proto__": {"admin": true}}}', 'EVIDENCE_INVALID 1:8 forbidden key "__proto__"'],
    ['129 levels', '['.repeat(129), 'EVIDENCE_LIMIT 1:129 nesting deeper than 128'],
    ['a million levels', '{"a":'.repeat(1_000_000), 'EVIDENCE_LIMIT 1:641 nesting deeper than 128'],
    ['a number without bounds', '[1e400]', 'EVIDENCE_INVALID 1:2 the number "1e400" is too large'],
    [
      'half a character',
      '["\\ud83d"]',
      'EVIDENCE_INVALID 1:2 an escape in the string is half a character (lone surrogate)',
    ],
    ['a truncated object', '{"a": [1, 2', 'EVIDENCE_INVALID 1:12 truncated: "," or "]" is missing at end of file'],
    [
      'a truncated string',
      '{"a": "b',
      'EVIDENCE_INVALID 1:9 truncated: the rest of a string is missing at end of file',
    ],
    ['an empty file', ' \n', 'EVIDENCE_INVALID 1:1 the file is empty'],
    ['two documents', '{}\n{}', 'EVIDENCE_INVALID 2:1 not JSON: expected the end of the file, found "{"'],
    ['a trailing comma', '[1,]', 'EVIDENCE_INVALID 1:4 not JSON: expected a value, found "]"'],
    ['a comment', '{ // x\n}', 'EVIDENCE_INVALID 1:3 not JSON: expected a key in double quotes, found "/"'],
    ['single quotes', "{'a': 1}", 'EVIDENCE_INVALID 1:2 not JSON: expected a key in double quotes, found "\'"'],
    [
      'a control character in a string',
      '["a\u0001"]',
      'EVIDENCE_INVALID 1:4 not JSON: expected the rest of a string, found "\\u0001"',
    ],
    ['an unknown escape', '["\\x41"]', 'EVIDENCE_INVALID 1:2 not JSON: the string holds an unknown escape'],
    [
      'a string that ends in a backslash',
      '"\\',
      'EVIDENCE_INVALID 1:4 truncated: the rest of a string is missing at end of file',
    ],
    ['NaN', '[NaN]', 'EVIDENCE_INVALID 1:2 not JSON: expected a value, found "N"'],
    ['a leading zero', '[01]', 'EVIDENCE_INVALID 1:3 not JSON: expected "," or "]", found "1"'],
    ['a no-break space', '[\u00a01]', 'EVIDENCE_INVALID 1:2 not JSON: expected a value, found "\u00a0"'],
  ])('refuses %s', (_, text, message) => {
    expect(refusal(() => read(text))).toBe(message);
  });

  it('reads 128 levels', () => {
    expect(read('['.repeat(128) + ']'.repeat(128)).value).toHaveLength(1);
  });

  it('a key that Object has too is an ordinary key', () => {
    expect(read('{"constructor": 1, "toString": 2}').value).toEqual({ constructor: 1, toString: 2 });
  });

  it('finds every value again, in any order', () => {
    const { at } = read('{\n  "a/b": [10, "x,]", {"~": null, "c": [[], 5]}],\n  "d": true }');
    expect(at('')).toEqual({ line: 1, column: 1, pointer: '' });
    expect(at('/d')).toEqual({ line: 3, column: 8, pointer: '/d' });
    expect(at('/a~1b/1')).toEqual({ line: 2, column: 15, pointer: '/a~1b/1' });
    expect(at('/a~1b/2/~0')).toEqual({ line: 2, column: 28, pointer: '/a~1b/2/~0' });
    expect(at('/a~1b/2/c/1')).toEqual({ line: 2, column: 44, pointer: '/a~1b/2/c/1' });
  });

  it('places an absent value at the value around it', () => {
    expect(read('{"a":\n {"b": 1}}').at('/a/x')).toEqual({ line: 2, column: 2, pointer: '/a/x' });
    expect(read('{"a":\n {"b": 1}}').at('/a/b/toString')).toMatchObject({ line: 2, column: 8 });
  });
});

describe('JsonCursor', () => {
  const cursor = (text: string) => JsonCursor.atRoot(read(text), 'a.json', 'Write it again.');

  it('does not take inherited properties for values', () => {
    expect(cursor('{}').get('constructor')).toBeUndefined();
    expect(refusal(() => cursor('{}').need('toString'))).toBe('EVIDENCE_INVALID 1:1 the document has no "toString"');
  });

  it.each([
    ['a missing value', (root: JsonCursor) => root.need('a').need('x'), '1:7 "a" has no "x"'],
    ['null where a value must be', (root: JsonCursor) => root.need('n'), '1:1 the document has no "n"'],
    ['the wrong type', (root: JsonCursor) => root.need('a').need('b').string(), '1:13 "b" is 1, not a string'],
    ['an object for an array', (root: JsonCursor) => root.need('a').items(), '1:7 "a" is an object, not an array'],
    ['an array for an object', (root: JsonCursor) => root.need('l').need('x'), '1:33 "l" is an array, not an object'],
    ['an empty text', (root: JsonCursor) => root.need('t').text(), '1:43 "t" is " ", not a text that is not empty'],
    [
      'an unknown word',
      (root: JsonCursor) => root.need('t').oneOf(['open', 'closed']),
      '1:43 "t" is " ", not one of open, closed',
    ],
    [
      'a rounded number',
      (root: JsonCursor) => root.need('big').integer(),
      '1:55 "big" is 9007199254740992, not a whole number',
    ],
  ])('refuses %s, with its place', (_, step, message) => {
    const root = cursor('{"a": {"b": 1}, "n": null, "l": [2], "t": " ", "big": 9007199254740993}');
    expect(refusal(() => step(root))).toBe(`EVIDENCE_INVALID ${message}`);
  });
});
