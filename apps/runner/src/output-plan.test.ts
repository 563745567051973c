import { expect, test } from 'vitest';
import { planOutputs } from './output-plan.ts';

const text = { format: 'text', options: {} };
const json = { format: 'json', options: {} };

test('text on stdout where nothing else is asked for there', () => {
  expect(planOutputs([], undefined)).toEqual({ stdout: text, files: [] });
  expect(planOutputs(['json=a.json'], undefined)).toEqual({ stdout: text, files: [{ ...json, path: 'a.json' }] });
});

test('an output without a file takes stdout', () => {
  expect(planOutputs(['json'], undefined).stdout).toEqual(json);
  expect(planOutputs(['json=-'], undefined).stdout).toEqual(json);
  expect(planOutputs(['text=a.txt'], 'json')).toEqual({ stdout: json, files: [{ ...text, path: 'a.txt' }] });
});

test.each(['a=b.json', 'a?b&c=d.json', '?passes=true', '=', 'out put/%3D.json'])(
  'a path may hold the signs that separate: %s',
  (path) => {
    expect(planOutputs([`json=${path}`], undefined).files).toEqual([{ ...json, path }]);
  },
);

test.each([
  [['json='], undefined, 'OUTPUT_INVALID'],
  [['json', 'text'], undefined, 'OUTPUT_INVALID'],
  [[], 'json=a.json', 'OUTPUT_INVALID'],
  [['json?'], undefined, 'OUTPUT_INVALID'],
  [['json?passes'], undefined, 'OUTPUT_INVALID'],
  [['toString'], undefined, 'FORMAT_UNKNOWN'],
  [[], '', 'FORMAT_UNKNOWN'],
  [['json?toString=1'], undefined, 'OUTPUT_OPTION'],
])('%j with -f %s is refused', (outputs, format, code) => {
  expect(() => planOutputs(outputs, format)).toThrow(expect.objectContaining({ code }));
});
