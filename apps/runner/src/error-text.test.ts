import { GateError } from '@gatehouse/schema';
import { expect, test } from 'vitest';
import { errorText } from './error-text.ts';

test('a known error is one line: code, what, where, what to do', () => {
  const error = new GateError({
    code: 'CONFIG_INVALID',
    message: 'unknown key "evidnce"; did you mean "evidence"?',
    place: { path: 'gatehouse.yaml', line: 4, column: 10 },
    next: 'correct the key',
  });
  expect(errorText(error)).toBe(
    'gatehouse: CONFIG_INVALID unknown key "evidnce"; did you mean "evidence"? (gatehouse.yaml:4:10) → correct the key',
  );
});

test('further lines of a message stand behind a bar, so that none of them begins a line', () => {
  const error = new GateError({ code: 'CONFIG_INVALID', message: 'two faults:\n::error::a\nb', next: 'mend them' });
  expect(errorText(error).split('\n')).toEqual([
    'gatehouse: CONFIG_INVALID two faults:',
    '  │ :\\u{3A}error::a',
    '  │ b',
    '  → mend them',
  ]);
});

test('a path that would steer the terminal is shown', () => {
  const error = new GateError({ code: 'X', message: 'x', place: { path: 'a\u{1B}[2J.yaml' } });
  expect(errorText(error)).toBe('gatehouse: X x (a\\u{1B}[2J.yaml)');
});

test('a bug keeps its stack and asks for a report; its text cannot steer anything either', () => {
  const text = errorText(new TypeError('x is not a function\n::error::\u{1B}[31m'));
  expect(text).toMatch(/^gatehouse: INTERNAL_ERROR this is a bug → please report it/);
  expect(text).toContain('│ TypeError: x is not a function');
  expect(text).toContain('error-text.test.ts');
  expect(text).not.toMatch(/^\s*::|(?!\n)\p{Cc}/mu);
});
