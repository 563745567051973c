import { expect, test } from 'vitest';
import { planOutputs } from './output-plan.ts';

test('text on stdout where nothing else is asked for there', () => {
  expect(planOutputs([], undefined)).toEqual({ stdout: 'text', files: [] });
  expect(planOutputs(['json=a.json'], undefined)).toEqual({
    stdout: 'text',
    files: [{ format: 'json', path: 'a.json' }],
  });
});

test('an output without a file takes stdout', () => {
  expect(planOutputs(['json'], undefined).stdout).toBe('json');
  expect(planOutputs(['json=-'], undefined).stdout).toBe('json');
  expect(planOutputs(['text=a.txt'], 'json')).toEqual({ stdout: 'json', files: [{ format: 'text', path: 'a.txt' }] });
});

test('a file name may hold the sign that separates it', () => {
  expect(planOutputs(['json=a=b.json'], undefined).files).toEqual([{ format: 'json', path: 'a=b.json' }]);
});

test.each([
  [['json='], undefined, 'OUTPUT_INVALID'],
  [['json', 'text'], undefined, 'OUTPUT_INVALID'],
  [['toString'], undefined, 'FORMAT_UNKNOWN'],
  [[], '', 'FORMAT_UNKNOWN'],
])('%j with -f %s is refused', (outputs, format, code) => {
  expect(() => planOutputs(outputs, format)).toThrow(expect.objectContaining({ code }));
});
