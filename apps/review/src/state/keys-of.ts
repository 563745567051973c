// Names the keys in one chunk of terminal input: a slow terminal sends several keys at once, and none may be lost.
import type { Key } from 'ink';
import { graphemesOf } from './line.ts';

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
  'backspace',
  'delete',
] as const;

/** Keys that are one control character, when they come among others; all others of them are letters with control. */
const control: Readonly<Record<string, string>> = {
  '\r': 'return',
  '\n': 'return',
  '\r\n': 'return',
  '\t': 'tab',
  '\u001b': 'escape',
  '\u007f': 'backspace',
  '\b': 'backspace',
  ...Object.fromEntries(
    Array.from('acdefghijklmnopqrstuvwxyz', (letter) => [
      String.fromCharCode(letter.charCodeAt(0) - 96),
      `ctrl+${letter}`,
    ]).filter(([character = '']) => !/[\b\t\r\n]/.test(character)),
  ),
};

/** The special key, a character with control (`ctrl+d`), or each character on its own. */
export function keysOf(input: string, key: Partial<Key>): string[] {
  if (key.tab === true) return [key.shift === true ? 'shift+tab' : 'tab'];
  const named = special.find((name) => key[name] === true);
  if (named !== undefined) return [named];
  if (key.ctrl === true) return [`ctrl+${input}`];
  if (key.meta === true) return [];
  return graphemesOf(input).map((character) => control[character] ?? character);
}

/** Whether a key is a character that can be typed into a text. */
export function isCharacter(key: string): boolean {
  return graphemesOf(key).length === 1 && !/^[\p{Cc}]$/u.test(key);
}
