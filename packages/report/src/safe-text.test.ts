import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeText } from './safe-text.ts';

const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/u;

describe('what could steer a terminal is shown, not sent', () => {
  test.each([
    ['colour', '\u{1B}[31mred\u{1B}[0m', '\\u{1B}[31mred\\u{1B}[0m'],
    ['clipboard (OSC 52)', '\u{1B}]52;c;ZXZpbA==\u{7}', '\\u{1B}]52;c;ZXZpbA==\\u{7}'],
    ['one-byte control sequence introducer', '\u{9B}2J', '\\u{9B}2J'],
    ['line break', 'a\nb\r\nc', 'a\\u{A}b\\u{D}\\u{A}c'],
    ['tab and backspace', 'a\tb\b', 'a\\u{9}b\\u{8}'],
    ['bidirectional override', 'gpj.\u{202E}exe', 'gpj.\\u{202E}exe'],
    ['bidirectional isolate', '\u{2066}x\u{2069}', '\\u{2066}x\\u{2069}'],
    ['zero width space and joiner', 'a\u{200B}b\u{200D}c', 'a\\u{200B}b\\u{200D}c'],
    ['byte order mark', '\u{FEFF}x', '\\u{FEFF}x'],
    ['line separator', 'a\u{2028}b', 'a\\u{2028}b'],
    ['lone surrogate', 'a\u{D83D}b', 'a\\u{D83D}b'],
    ['private use', '\u{E000}', '\\u{E000}'],
    ['unassigned', '\u{378}', '\\u{378}'],
    ['invisible letter', 'a\u{3164}b', 'a\\u{3164}b'],
    ['tag characters', 'x\u{E0041}', 'x\\u{E0041}'],
  ])('%s', (_what, raw, shown) => expect(safeText(raw)).toBe(shown));
});

describe('what could steer a pipeline is broken visibly', () => {
  test.each([
    ['workflow command at the start', '::error::no', ':\\u{3A}error::no'],
    [
      'workflow command after a space, where a line may be broken',
      'x ::stop-commands::t',
      'x :\\u{3A}stop-commands::t',
    ],
    ['Azure formatting command', 'a ##[error]b', 'a #\\u{23}[error]b'],
    ['Azure logging command', '##vso[task.complete]', '#\\u{23}vso[task.complete]'],
    ['Azure logging command in capitals', '##VSO[task.complete]', '#\\u{23}VSO[task.complete]'],
    ['TeamCity service message', '##teamcity[buildStop]', '#\\u{23}teamcity[buildStop]'],
  ])('%s', (_what, raw, shown) => expect(safeText(raw)).toBe(shown));
});

test('ordinary text of any script stays as it is', () => {
  for (const text of [
    'Bolus stops after screen lock',
    'pump.Bolus::stops on occlusion',
    '## heading',
    'Grüße, 日本語, العربية',
    'thumbs 👍🏽 family 👨‍👩‍👧 flag 🇩🇪 heart ❤️ key 1️⃣',
  ]) {
    expect(safeText(text)).toBe(text);
  }
});

test('composed and decomposed letters look the same', () => {
  expect(safeText('e\u{301}')).toBe('é');
});

test('a tower of combining marks is cut to three', () => {
  expect(safeText(`a${'\u{335}'.repeat(50)}b`)).toBe(`a${'\u{335}'.repeat(3)}…b`);
});

test('long text is cut with an ellipsis, an escape is never cut in half', () => {
  expect(safeText('x'.repeat(200))).toBe('x'.repeat(200));
  expect(safeText('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
  expect(safeText('abc\u{1B}d', 8)).toBe('abc…');
  expect(safeText(`${'\u{335}'.repeat(1000)}`, 10)).toContain('…');
});

test('nothing unprintable is left of any text, and doing it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      const shown = safeText(raw);
      expect([...shown].length).toBeLessThanOrEqual(200);
      expect(shown.replaceAll(/\p{RGI_Emoji}/gv, '')).not.toMatch(unprintable);
      expect(shown).not.toMatch(/^\s*::|##[a-z]*\[/i);
      expect(safeText(shown)).toBe(shown);
    }),
    { numRuns: 300 },
  );
});
