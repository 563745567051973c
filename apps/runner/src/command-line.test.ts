import { reporters } from '@gatehouse/report';
import { expect, test } from 'vitest';
import { runGatehouse } from './testing/run-gatehouse.ts';

test.each([
  ['a mistyped command', ['chekc'], 'COMMAND_UNKNOWN', 'did you mean check?'],
  ['a command like nothing', ['frobnicate'], 'COMMAND_UNKNOWN', 'gatehouse --help'],
  ['a mistyped command below rules', ['rules', 'lsit'], 'COMMAND_UNKNOWN', 'did you mean list?'],
  ['a mistyped flag', ['check', '--exit-zeor'], 'FLAG_UNKNOWN', 'did you mean --exit-zero?'],
  ['a mistyped flag of two words', ['check', '--effectiv-time', 'x'], 'FLAG_UNKNOWN', 'did you mean --effective-time?'],
  ['an unknown short flag', ['check', '-Z'], 'FLAG_UNKNOWN', 'there is no flag -Z'],
  ['a flag without its value', ['check', '--commit'], 'FLAG_INVALID', '--commit needs a value'],
  ['a mistyped stage', ['check', '--stage', 'sigoff'], 'FLAG_INVALID', 'did you mean signoff?'],
  ['an argument too many', ['check', 'everything'], 'ARGUMENT_INVALID', 'does not take "everything"'],
  ['a topic forgotten', ['explain'], 'ARGUMENT_MISSING', 'topic is missing'],
  ['a file forgotten', ['collect', 'tests'], 'ARGUMENT_MISSING', 'missing'],
  ['a flag given twice', ['check', '-c', 'a', '-c', 'b'], 'ARGUMENT_INVALID', 'config'],
  ['a mistyped format', ['check', '-o', 'jsno=x'], 'FORMAT_UNKNOWN', 'did you mean "json"?'],
  ['a mistyped format on stdout', ['check', '-f', 'yaml'], 'FORMAT_UNKNOWN', 'use one of text, json'],
  ['two documents on stdout', ['check', '-f', 'json', '-o', 'text'], 'OUTPUT_INVALID', 'one document'],
  ['two documents in one file', ['check', '-o', 'json=x', '-o', 'text=x'], 'OUTPUT_INVALID', 'two outputs'],
  ['a time that is none', ['check', '--effective-time', 'yesterday'], 'TIME_INVALID', '2026-03-01T08:30:00Z'],
])('%s ends with 2, one line and what to do', (_what, inputs, code, words) => {
  const ended = runGatehouse(inputs);
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toMatch(new RegExp(`^gatehouse: ${code} .* → .*\n$`));
  expect(ended.stderr).toContain(words);
});

test('an argument that would steer the terminal or the pipeline is shown, not sent', () => {
  const ended = runGatehouse(['\u{1B}]52;c;eA==\u{7}\n::error::x']);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain('\\u{1B}]52;c;eA==\\u{7}\\u{A}');
  expect(ended.stderr).not.toMatch(/(?!\n)\p{Cc}|^\s*::/mu);
});

test.each([
  [[]],
  [['--help']],
  [['check', '--help']],
  [['explain', '--help']],
  [['review', '--help']],
  [['rules', '--help']],
  [['rules', 'list', '--help']],
  [['collect', '--help']],
  [['config', '--help']],
])('help of %j goes to stdout with an example', (inputs) => {
  const ended = runGatehouse(inputs);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toMatch(/Examples?:\n {2}gatehouse /);
});

test('-C stands before or after the command, and alone means nothing', () => {
  for (const inputs of [
    ['-C', '/nowhere-at-all', 'config'],
    ['config', '-C', '/nowhere-at-all'],
    ['--folder=/nowhere-at-all', 'config'],
  ]) {
    const ended = runGatehouse(inputs);
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('/nowhere-at-all');
  }
  expect(runGatehouse(['-C', '/nowhere-at-all', '--help']).code).toBe(0);
});

test('the review refuses to run where there is no terminal', () => {
  const ended = runGatehouse(['review']);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toMatch(/^gatehouse: (TERMINAL_NONE|REVIEW_NOT_BUILT) .* → .*\n$/);
});

test('the help names every output format', () => {
  const help = runGatehouse(['check', '--help']).stdout;
  expect(help).toContain(`(${Object.keys(reporters).join(', ')})`);
});
