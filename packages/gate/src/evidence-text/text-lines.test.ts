// Lines are where a reader would count them, whatever ends them and however broken the text is.
import { expect, it } from 'vitest';
import { textLines } from './text-lines.ts';

const linesOf = (bytes: Uint8Array): string[] => {
  const { count, line } = textLines(bytes, 'sha256:0');
  return Array.from({ length: count }, (_, index) => line(index));
};

it.each([
  ['', ['']],
  ['a', ['a']],
  ['a\n', ['a', '']],
  ['a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
  ['\n\r\n\r\r', ['', '', '', '', '']],
  ['ä\u2028b\n\u{1F600}\u001b[31m', ['ä\u2028b', '\u{1F600}\u001b[31m']],
  ['\ufeffa\n\ufeffb', ['a', '\ufeffb']],
])('%j', (text, expected) => {
  expect(linesOf(Buffer.from(text))).toEqual(expected);
});

it('what is not UTF-8 spoils its own line only', () => {
  expect(linesOf(Buffer.from([0x61, 0xe2, 0x82, 0x0a, 0x62]))).toEqual(['a\ufffd', 'b']);
});

it('a line that there is not is empty', () => {
  const { line } = textLines(Buffer.from('a\nb'), 'sha256:0');
  expect([line(-1), line(2), line(0.5)]).toEqual(['', '', '']);
});

it('a million lines are found at once', () => {
  const bytes = Buffer.from(`${'x'.repeat(40)}\n`.repeat(1_000_000));
  const { count, line } = textLines(bytes, 'sha256:0');
  expect([count, line(999_999), line(1_000_000)]).toEqual([1_000_001, 'x'.repeat(40), '']);
});
