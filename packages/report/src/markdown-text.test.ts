import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownCode, markdownText } from './markdown-text.ts';
import { safeText } from './safe-text.ts';

const apart = '\u{200B}';

/** What a reader sees: entities as their characters. */
function seen(markdown: string): string {
  return markdown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** The Markdown with a letter for every entity: all that a parser takes for signs. */
function signsOf(markdown: string): string {
  return markdown.replaceAll(/&#\d+;/g, '¤');
}

describe('what would be more than text is text', () => {
  test.each([
    ['heading', '# heading'],
    ['list', '- item'],
    ['numbered list', '1. item'],
    ['underline of a heading', '==='],
    ['quote', '> said'],
    ['cell', 'a | b'],
    ['escaped cell', 'a \\| b'],
    ['code', '`code` ``more``'],
    ['fence', '~~~'],
    ['emphasis', '*a* _b_ ~~c~~'],
    ['link', '[text](https://evil.example)'],
    ['image', '![text](https://evil.example/i.png)'],
    ['reference', '[text][1] [^1]'],
    ['task', '[x] done'],
    ['tag', '<img src=x onerror=alert(1)>'],
    ['comment', '<!-- x -->'],
    ['entity', '&lt;b&gt; &#60;'],
    ['formula', '$x$'],
  ])('%s', (_what, raw) => {
    const markdown = markdownText(raw);
    expect(signsOf(markdown)).not.toMatch(/[&<>|\\$@#`*_[\]~]|^[-+=]|^\d+[.)]/);
    expect(seen(markdown).replaceAll(apart, '')).toBe(raw);
  });

  test.each([
    ['mention', '@everyone', /@\w/],
    ['mail', 'a@b.example', /@\w/],
    ['issue', 'see #12', /#\d/],
    ['issue in words', 'GH-12', /gh-\d/i],
    ['merge request', '!12', /!\d/],
    ['milestone, label, epic, snippet', '%1 ~bug &2 $3', /[%~&$]\w/],
    ['address', 'https://evil.example', /:\/\//],
    ['address without scheme', 'WWW.evil.example', /www\.\w/i],
    ['emoji', ':white_check_mark:', /:\w+:/],
    ['wiki page', '[[page]]', /\[\[|\[\w/],
  ])('%s, also in the finished page', (_what, raw, sign) => {
    expect(raw).toMatch(sign);
    expect(seen(markdownText(raw))).not.toMatch(sign);
    expect(seen(markdownText(raw)).replaceAll(apart, '')).toBe(raw);
  });
});

test('ordinary text stays as it is', () => {
  for (const text of [
    'Anomaly BUG-17 has no current safety evaluation: nobody has evaluated it',
    'Test pump.Alarm::case failed (3 of 4), 2.4.0 at 12:30',
    'Grüße, 日本語',
  ]) {
    expect(markdownText(text)).toBe(text);
  }
});

const pieces = fc.constantFrom(
  ...[
    '\\',
    '|',
    '`',
    '*',
    '_',
    '[',
    ']',
    '](',
    '![',
    '<',
    '>',
    '<b>',
    '</code>',
    '<!--',
    '&',
    '&lt;',
    '#',
    '# ',
    '1. ',
  ],
  ...[
    '- ',
    '+',
    '---',
    '===',
    '~',
    '```',
    '@user',
    'www.a',
    'http://a.b',
    ':x:',
    '$x$',
    '{',
    '[x] ',
    'GH-1',
    '#12',
    '%1',
  ],
  ...[' ', '  ', '\n', '\t', '\u{85}', '::', 'x', 'é', '\u{202E}', '\u{200B}', '!', '"', '=', '1'],
);
const hostile = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 14 })
  .map((all) => all.join(''));

test('no text holds a sign that a parser acts on, and nothing of it is lost', () => {
  fc.assert(
    fc.property(hostile, (raw) => {
      const markdown = markdownText(raw);
      expect(signsOf(markdown)).not.toMatch(/[&<>|\\$@#`*_[\]~\n]|^\s|^[-+=]|^\d+[.)](?:\s|$)/);
      expect(seen(markdown)).not.toMatch(/@\w|#\d|:\/\/|www\.\w|(?<![a-z0-9])gh-\d|:[\w+-]+:|\[\[/i);
      expect(seen(markdown).replaceAll(apart, '')).toBe(safeText(raw, 600).trim().replaceAll(/\s+/g, ' '));
    }),
    { numRuns: 2000 },
  );
});

test('code is one span, between signs that it does not hold', () => {
  fc.assert(
    fc.property(hostile, (raw) => {
      const markdown = markdownCode(raw);
      const inner = /^`([^`|\\<&\n]+)`$/.exec(markdown)?.[1] ?? /^<code>(.*)<\/code>$/.exec(markdown)?.[1];
      expect(inner).toMatch(/\S/);
      if (markdown.startsWith('<')) expect(signsOf(inner ?? '')).not.toMatch(/[&<>|\\$@#`*_[\]~\n]/);
    }),
    { numRuns: 2000 },
  );
});
