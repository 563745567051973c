import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { readJsonDocuments } from './json-documents.ts';

const read = (text: string) =>
  readJsonDocuments({ bytes: new TextEncoder().encode(text), path: 'a.json' }, 'Write it again.').map((document) => [
    document.value,
    document.position.line,
  ]);

describe('readJsonDocuments', () => {
  it.each([
    ['one document over many lines', '\n{\n "a": 1\n}\n', [[{ a: 1 }, 2]]],
    ['one document on one line', '{"a":1}', [[{ a: 1 }, 1]]],
    ['one array', '[{"a":1},\n{"a":2}]', [[[{ a: 1 }, { a: 2 }], 1]]],
    [
      'a document on each line',
      '{"a":1}\r\n\n{"a":2}\n',
      [
        [{ a: 1 }, 1],
        [{ a: 2 }, 3],
      ],
    ],
  ])('%s', (_, text, documents) => {
    expect(read(text)).toEqual(documents);
  });

  it.each([
    ['a second document in the middle of one', '{\n"a": 1}\n{"a": 2}'],
    ['a line that is cut off', '{"a":1}\n{"a":'],
    ['an object that only looks whole on its first line', '{"a":{}\n}'],
    ['nothing', ' '],
  ])('%s is refused', (_, text) => {
    expect(() => read(text)).toThrow(GateError);
  });
});
