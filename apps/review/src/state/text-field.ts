// Editing one line of text by keys, by the characters that people see.
import { graphemesOf } from './line.ts';

export interface TextField {
  readonly text: string;
  /** Number of characters before the cursor. */
  readonly cursor: number;
}

export function textField(text: string): TextField {
  return { text, cursor: graphemesOf(text).length };
}

/** The field after a key; undefined for a key that edits nothing. */
export function edited({ text, cursor }: TextField, key: string): TextField | undefined {
  const characters = graphemesOf(text);
  const at = Math.min(cursor, characters.length);
  const before = characters.slice(0, at);
  const after = characters.slice(at);
  const made = (left: readonly string[], right: readonly string[]): TextField => ({
    text: left.join('') + right.join(''),
    cursor: graphemesOf(left.join('')).length,
  });
  switch (key) {
    case 'backspace':
      return made(before.slice(0, -1), after);
    case 'delete':
    case 'ctrl+d':
      return made(before, after.slice(1));
    case 'leftArrow':
    case 'ctrl+b':
      return { text, cursor: Math.max(0, at - 1) };
    case 'rightArrow':
    case 'ctrl+f':
      return { text, cursor: Math.min(characters.length, at + 1) };
    case 'home':
    case 'ctrl+a':
      return { text, cursor: 0 };
    case 'end':
    case 'ctrl+e':
      return { text, cursor: characters.length };
    case 'ctrl+u':
      return made([], after);
    case 'ctrl+k':
      return made(before, []);
    case 'ctrl+w':
      return made(graphemesOf(before.join('').replace(/\S+\s*$/u, '')), after);
    default:
      return undefined;
  }
}

/** The field with a text put in at the cursor; controls in it become spaces, as a field is one line. */
export function inserted({ text, cursor }: TextField, added: string): TextField {
  const characters = graphemesOf(text);
  const left = characters.slice(0, cursor).join('') + added.replaceAll(/\p{Cc}+/gu, ' ');
  return { text: left + characters.slice(cursor).join(''), cursor: graphemesOf(left).length };
}
