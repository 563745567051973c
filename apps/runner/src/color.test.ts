import { expect, test } from 'vitest';
import { wantsColor } from './color.ts';

test.each([
  ['a terminal', 'auto', {}, true, true],
  ['a pipe', 'auto', {}, false, false],
  ['a dumb terminal', 'auto', { TERM: 'dumb' }, true, false],
  ['NO_COLOR', 'auto', { NO_COLOR: '1' }, true, false],
  ['NO_COLOR although FORCE_COLOR', 'auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['an empty NO_COLOR means nothing', 'auto', { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', 'auto', { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0 at a terminal', 'auto', { FORCE_COLOR: '0' }, true, false],
  ['the flag against NO_COLOR', 'always', { NO_COLOR: '1' }, false, true],
  ['the flag against FORCE_COLOR', 'never', { FORCE_COLOR: '1' }, true, false],
] as const)('%s', (_what, choice, environment, isTerminal, expected) => {
  expect(wantsColor(choice, environment, isTerminal)).toBe(expected);
});
