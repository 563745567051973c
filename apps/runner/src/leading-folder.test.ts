import { expect, test } from 'vitest';
import { moveLeadingFolder } from './leading-folder.ts';

test.each([
  [
    ['-C', 'x', 'check'],
    ['check', '-C', 'x'],
  ],
  [
    ['-C', 'x', 'check', '-o', 'json'],
    ['check', '-C', 'x', '-o', 'json'],
  ],
  [
    ['--folder=x', 'rules', 'list'],
    ['rules', 'list', '--folder=x'],
  ],
  [
    ['-C', 'x', 'explain', '--', '-y'],
    ['explain', '-C', 'x', '--', '-y'],
  ],
  [
    ['check', '-C', 'x'],
    ['check', '-C', 'x'],
  ],
  [['-C', 'x', '--version'], ['--version']],
  [['-C'], []],
  [[], []],
])('%j becomes %j', (inputs, moved) => expect(moveLeadingFolder(inputs)).toEqual(moved));
