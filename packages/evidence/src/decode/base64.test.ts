import { describe, expect, it } from 'vitest';
import { strictBase64 } from './base64.ts';

describe('strictBase64', () => {
  it.each([
    ['', ''],
    ['eA==', 'x'],
    ['eHk=', 'xy'],
    ['eHl6', 'xyz'],
  ])('%s', (text, decoded) => {
    expect(Buffer.from(strictBase64(text) ?? 'refused').toString()).toBe(decoded);
  });

  it('reads the whole alphabet', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(Buffer.from(strictBase64(Buffer.from(bytes).toString('base64')) ?? []).equals(bytes)).toBe(true);
  });

  it.each(['eA', 'eA=', 'eB==', 'eHl6\n', ' eHl6', 'eHl6=', '-_-_', 'eA==eA==', 'e', '='])('%j is refused', (text) => {
    expect(strictBase64(text)).toBeUndefined();
  });
});
