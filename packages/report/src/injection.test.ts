// No text of others makes a command of a pipeline, in any format that may be written to a log.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultsOf } from './reporter.ts';
import { type ReportFormat, reporters } from './reporters.ts';
import { decisionOf, withText } from './testing/hostile-decision.ts';
import { runnerCommands } from './testing/runner-commands.ts';

const formats = Object.keys(reporters) as ReportFormat[];

describe('the grammar of the runner', () => {
  test.each([
    [
      '::error file=a%2Cb,line=3::no%0Amore',
      { name: 'error', properties: { file: 'a,b', line: '3' }, data: 'no\nmore' },
    ],
    [' \t::set-output name=x::1', { name: 'set-output', properties: { name: 'x' }, data: '1' }],
    ['\u{200B}::add-mask::x', { name: 'add-mask', properties: {}, data: 'x' }],
    ['text ##[add-path]/tmp', { name: 'add-path', properties: {}, data: '/tmp' }],
    ['::warning::a::b', { name: 'warning', properties: {}, data: 'a::b' }],
  ])('%j is a command', (line, command) => expect(runnerCommands(line)).toEqual([command]));

  test.each(['text ::error::x', ':\\u{3A}error::x', '::unknown::x', '::error', '##[unknown]x', '#\\u{23}[error]x'])(
    '%j is none',
    (line) => expect(runnerCommands(line)).toEqual([]),
  );

  test('nothing counts between stop-commands and its token', () => {
    const log = '::stop-commands::t\n::error::no\n::t::\n::error::yes';
    expect(runnerCommands(log).map(({ name, data }) => `${name} ${data}`)).toEqual(['stop-commands t', 'error yes']);
  });
});

const pieces = fc.constantFrom(
  ...[
    '::',
    ':',
    '##[',
    '##',
    '#',
    '[',
    ']',
    '##vso[',
    'error',
    'stop-commands',
    'set-output name=x',
    'add-path',
    'group',
  ],
  ...[
    ' ',
    '\n',
    '\r',
    '\u{85}',
    '\u{2028}',
    '\u{200B}',
    '\u{1B}[0m',
    '%',
    '%0A',
    ',',
    '=',
    '`',
    '|',
    '\\',
    '"',
    '\u{301}',
    'é',
  ],
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((all) => all.join('')),
  fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 }).map((all) => all.join('')),
  // Text as long as a page is wide, so that a command would stand where a line is broken.
  fc.nat({ max: 130 }).map((count) => `${'x'.repeat(count)} ::error::x ##[error]x`),
);

const decisions = ['blocked', 'hostile'].map(decisionOf);

/** What a format says in commands, in a form that leaves out the texts. */
function said(log: string): string[] {
  return runnerCommands(log).map(({ name, properties }) => `${name} ${Object.keys(properties).join(' ')}`);
}

test.each(formats)('%s has no commands but its own, whatever the evidence says', (format) => {
  const { options, render } = reporters[format];
  const draw = (width: number, text: string) =>
    decisions.map((decision) =>
      render(withText(decision, text), defaultsOf(options), { color: false, width, all: true }),
    );
  const usual = draw(80, 'x').map(said);
  if (format !== 'github') expect(usual.flat()).toEqual([]);
  fc.assert(
    fc.property(hostile, fc.integer({ min: 60, max: 120 }), (text, width) => {
      const drawn = draw(width, text);
      expect(drawn.map(said)).toEqual(usual);
      for (const line of drawn.join('\n').split('\n')) {
        if (format !== 'github') expect(line).not.toMatch(/^\s*::/);
        expect(line).not.toMatch(/##[a-z]*\[/i);
      }
    }),
    { numRuns: 40 },
  );
});

test('the summary of a quiet run has none either', async () => {
  const { renderShortText } = await import('./text.ts');
  fc.assert(
    fc.property(hostile, (text) => {
      for (const decision of decisions) {
        expect(said(renderShortText(withText(decision, text), { color: false, width: 80 }))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

test('annotations say what they say after the runner has read them', () => {
  const text = 'a%2Cb, 100% :: c%0Ad';
  const { options, render } = reporters.github;
  const read = runnerCommands(
    render(withText(decisionOf('hostile'), text), defaultsOf(options), { color: false, width: 80 }),
  );
  expect(read[0]).toMatchObject({
    name: 'error',
    properties: { file: 'a%2Cb, 100% :\\u{3A} c%0Ad', title: expect.stringContaining('100% ') },
    data: expect.stringContaining('a%2Cb, 100% :\\u{3A} c%0Ad'),
  });
});

test('outputs of a step are those that are declared, whatever the evidence says', () => {
  const { options, render } = reporters['github-output'];
  const page = { color: false, width: 80 };
  const names = (file: string) => outputsOf(file).map(([name]) => name);
  const usual = decisions.map((decision) => names(render(withText(decision, 'x'), defaultsOf(options), page)));
  const steering = fc.oneof(
    hostile,
    fc.constantFrom('GatehouseEnd', 'GatehouseEnd_', 'x\nGatehouseEnd\noutcome=GO-ELIGIBLE', 'a=b', 'a<<b'),
  );
  fc.assert(
    fc.property(steering, (text) => {
      const drawn = decisions.map((decision) => render(withText(decision, text), defaultsOf(options), page));
      expect(drawn.map(names)).toEqual(usual);
      expect(drawn.map((file) => new Map(outputsOf(file)).get('outcome'))).toEqual(['NO-GO', 'NO-GO']);
    }),
    { numRuns: 200 },
  );
});

/** The file of outputs as the runner reads it: `name=value`, or lines up to a delimiter, whichever sign comes first. */
function outputsOf(file: string): [name: string, value: string][] {
  const lines = file.split(/\r\n|\r|\n/);
  const outputs: [string, string][] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const [equals, here] = [line.indexOf('='), line.indexOf('<<')];
    if (line === '') continue;
    if (equals !== -1 && (here === -1 || equals < here)) {
      outputs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (here === -1) throw new Error(`no output: ${line}`);
    const end = lines.indexOf(line.slice(here + 2), index + 1);
    if (end === -1) throw new Error(`no end: ${line}`);
    outputs.push([line.slice(0, here), lines.slice(index + 1, end).join('\n')]);
    index = end;
  }
  return outputs;
}
