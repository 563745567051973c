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

test('several outputs in one run, each with its options', () => {
  const plan = planOutputs(
    ['sarif=gate.sarif', 'junit?warnings=failure=gate.xml', 'markdown?passes=true=-'],
    undefined,
  );
  expect(plan.stdout).toEqual({ format: 'markdown', options: { for: 'document', passes: 'true' } });
  expect(plan.files).toEqual([
    {
      format: 'sarif',
      options: { passes: 'true', waived: 'suppressed', folder: '', repository: '' },
      path: 'gate.sarif',
    },
    { format: 'junit', options: { warnings: 'failure' }, path: 'gate.xml' },
  ]);
  expect(planOutputs([], 'markdown?for=comment').stdout.options).toEqual({ for: 'comment', passes: 'false' });
});

test('options end where the path begins, which may hold their signs', () => {
  const [file] = planOutputs(['markdown?for=comment&passes=true=a?b=c&d.md'], undefined).files;
  expect(file).toEqual({ format: 'markdown', options: { for: 'comment', passes: 'true' }, path: 'a?b=c&d.md' });
});

test('a value may hold the signs that separate, as percent codes', () => {
  const { options } = planOutputs(['sarif?repository=https://example.org/a%3Fb%3Dc%26d'], undefined).stdout;
  expect(options.repository).toBe('https://example.org/a?b=c&d');
});

test.each([
  ['a mistyped option', 'markdown?pases=true', 'did you mean "passes"?', 'use one of for, passes'],
  ['a mistyped value', 'markdown?for=coment', 'did you mean "comment"?', 'markdown?for=document'],
  ['a value of another kind', 'sarif?passes=yes', 'passes of sarif is true or false, not "yes"', 'sarif?passes=true'],
  ['a format without options', 'tap?passes=true', 'the format tap has no option "passes"', 'has no options'],
  ['an option given twice', 'markdown?passes=true&passes=false', 'given twice', 'once'],
  ['a folder outside', 'gitlab?folder=../x', 'is a relative path, not "../x"', 'gitlab?folder=value'],
  ['no address', 'sarif?repository=acme/pump', 'is an absolute URI', 'sarif?repository=value'],
])('%s says what is allowed', (_what, output, words, next) => {
  expect(() => planOutputs([output], undefined)).toThrow(
    expect.objectContaining({
      code: 'OUTPUT_OPTION',
      message: expect.stringContaining(words),
      next: expect.stringContaining(next),
    }),
  );
});

test.each([
  [['json='], undefined, 'OUTPUT_INVALID'],
  [['json', 'text'], undefined, 'OUTPUT_INVALID'],
  [['json=a/x', 'text=./a//x'], undefined, 'OUTPUT_INVALID'],
  [[], 'json=a.json', 'OUTPUT_INVALID'],
  [['json?'], undefined, 'OUTPUT_INVALID'],
  [['json?passes'], undefined, 'OUTPUT_INVALID'],
  [['toString'], undefined, 'FORMAT_UNKNOWN'],
  [[], '', 'FORMAT_UNKNOWN'],
  [['json?toString=1'], undefined, 'OUTPUT_OPTION'],
])('%j with -f %s is refused', (outputs, format, code) => {
  expect(() => planOutputs(outputs, format)).toThrow(expect.objectContaining({ code }));
});
