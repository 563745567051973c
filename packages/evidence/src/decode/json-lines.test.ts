import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { readJsonLines } from './json-lines.ts';

const read = (text: string) => [...readJsonLines({ bytes: new TextEncoder().encode(text), path: 'a.jsonl' }, 'Again.')];

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof GateError) {
      return `${error.code} ${error.place?.line}:${error.place?.column} ${error.message}`;
    }
    throw error;
  }
  throw new Error('was read');
}

describe('readJsonLines', () => {
  it('gives every document its line, and pointers inside it', () => {
    const documents = read('{"a": 1}\r\n\n  {"b": {"c": "😀", "d": [2]}}');
    expect(documents.map((document) => document.position)).toEqual([
      { line: 1, column: 1, pointer: '' },
      { line: 3, column: 3, pointer: '' },
    ]);
    expect(documents[1]?.need('b').need('d').position).toEqual({ line: 3, column: 26, pointer: '/b/d' });
  });

  it.each([
    [
      'a line that is cut',
      '{"a": 1}\n{"a": "x',
      'EVIDENCE_INVALID 2:9 truncated: the rest of a string is missing at end of the line',
    ],
    ['a line of text', '{"a": 1}\nok', 'EVIDENCE_INVALID 2:1 not JSON: expected a value, found "o"'],
    [
      'two documents on a line',
      '{"a": 1} {}',
      'EVIDENCE_INVALID 1:10 not JSON: expected the end of the file, found "{"',
    ],
    ['a duplicate key', '{}\n{"a": 1, "a": 2}', 'EVIDENCE_INVALID 2:10 duplicate key "a"'],
    ['nothing', '\n \n', 'EVIDENCE_INVALID 1:1 the file is empty'],
  ])('refuses %s', (_, text, message) => {
    expect(refusal(text)).toBe(message);
  });
});
