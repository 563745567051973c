import { expect, it } from 'vitest';
import { parseLink, wordCondition } from './link.ts';

it.each([
  ['REQ-1', { address: 'REQ-1' }],
  ['REQ-1.a', { address: 'REQ-1.a' }],
  ['REQ-1[status=="open"]', { address: 'REQ-1', condition: 'status=="open"' }],
  ['REQ-1[["x" in tags]]', { address: 'REQ-1', condition: '"x" in tags' }],
  ['[odd]', { address: '[odd]' }],
  ['REQ-1[open', { address: 'REQ-1[open' }],
])('the link %s', (text, link) => {
  expect(parseLink(text)).toEqual(link);
});

const fields: Record<string, string | number> = { status: 'open', revision: 2, text: '2' };
const word = (condition: string) => wordCondition({ address: 'R', condition }, (name) => fields[name]);

it.each(['status=="open"', "status == 'open'", 'revision==2', "text=='2'"])('the condition %s holds', (condition) => {
  expect(word(condition)).toBeUndefined();
});

it.each(['status=="closed"', 'revision=="2"', 'text==2', 'nothing=="x"'])(
  'the condition %s does not hold',
  (condition) => {
    expect(word(condition)).toMatch(/^links R under the condition .*, which does not hold$/);
  },
);

it.each(['status!="open"', 'status=="open" or True', '__import__("os")', ''])(
  'the condition %s is not run',
  (condition) => {
    expect(word(condition)).toMatch(/, which is not evaluated here$/);
  },
);
