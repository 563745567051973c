// Names the keys in one chunk of terminal input: a slow terminal sends several keys at once, and none may be lost.
import type { Key } from 'ink';

const special = [
  'upArrow',
  'downArrow',
  'leftArrow',
  'rightArrow',
  'pageDown',
  'pageUp',
  'home',
  'end',
  'return',
  'escape',
] as const;

/** Keys that are one control character, when they come among others. */
const control: Readonly<Record<string, string>> = { '\r': 'return', '\n': 'return', '\u001b': 'escape' };

/** The special key, or each character on its own. */
export function keysOf(input: string, key: Partial<Key>): string[] {
  const named = special.find((name) => key[name] === true);
  return named === undefined ? [...input].map((character) => control[character] ?? character) : [named];
}
