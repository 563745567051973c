import { describe, expect, it } from 'vitest';
import { edited, inserted, textField } from './text-field.ts';

const press = (text: string, ...keys: string[]) =>
  keys.reduce((field, key) => edited(field, key) ?? inserted(field, key), textField(text));

describe('a line of text', () => {
  it.each([
    ['abc', ['backspace'], 'ab'],
    ['abc', ['home', 'delete'], 'bc'],
    ['abc', ['leftArrow', 'x'], 'abxc'],
    ['one two', ['ctrl+w'], 'one '],
    ['one two', ['ctrl+u'], ''],
    ['one two', ['home', 'ctrl+k'], ''],
    ['👩‍⚕️', ['backspace'], ''],
    ['e\u0301', ['backspace'], ''],
    ['a', ['home', 'leftArrow', 'b'], 'ba'],
  ])('%j after %j is %j', (text, keys, after) => {
    expect(press(text, ...keys).text).toBe(after);
  });

  it('takes no control character from a paste', () => {
    expect(inserted(textField('a'), '\u001b]52;c;x\u0007\n').text).toBe('a ]52;c;x ');
  });

  it('joins a combining mark to the letter before it', () => {
    expect(inserted(textField('e'), '\u0301')).toEqual({ text: 'e\u0301', cursor: 1 });
  });
});
