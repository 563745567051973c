import { describe, expect, it } from 'vitest';
import { commandOf, keyTable } from './key-table.ts';
import { isCharacter, keysOf } from './keys-of.ts';

describe('keys', () => {
  it('are each bound once', () => {
    const keys = keyTable.flatMap((binding) => binding.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('that change something are uppercase, and those are the only uppercase ones but for the end of a list', () => {
    const changing = keyTable.filter(({ group }) => group === 'Mark' || group === 'Settle').flatMap(({ keys }) => keys);
    const uppercase = keyTable.flatMap(({ keys }) => keys.filter((key) => /^[A-Z]$/.test(key)));
    expect([...changing, 'G'].sort()).toEqual(uppercase.sort());
  });

  it('arrive one by one when a slow terminal sends several at once', () => {
    expect(keysOf('jjk', {}).map(commandOf)).toEqual(['down', 'down', 'up']);
    expect(keysOf('j\r', {}).map(commandOf)).toEqual(['down', 'open']);
    expect(keysOf('', { downArrow: true }).map(commandOf)).toEqual(['down']);
    expect(keysOf('ok\u0013\u0004', {})).toEqual(['o', 'k', 'ctrl+s', 'ctrl+d']);
    expect(keysOf('d', { ctrl: true }).map(commandOf)).toEqual(['halfDown']);
    expect(keysOf('', { tab: true, shift: true }).map(commandOf)).toEqual(['previousTab']);
    expect(keysOf('e\u0301👩‍⚕️', {})).toEqual(['e\u0301', '👩‍⚕️']);
  });

  it('are characters or not', () => {
    expect(['a', 'ä', '👩‍⚕️', ' '].map(isCharacter)).toEqual([true, true, true, true]);
    expect(['escape', 'ctrl+d', '\u0001', ''].map(isCharacter)).toEqual([false, false, false, false]);
  });
});
