import { GateError } from '@gatehouse/schema';
import { describe, expect, it } from 'vitest';
import { decodeText } from './text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function refusal(bytes: Uint8Array, maximumBytes?: number) {
  try {
    decodeText({ bytes, path: 'a.xml', ...(maximumBytes === undefined ? {} : { maximumBytes }) });
  } catch (error) {
    if (error instanceof GateError) {
      return `${error.exitCode} ${error.code} ${error.message}`;
    }
    throw error;
  }
  throw new Error('was read');
}

describe('decodeText', () => {
  it('reads UTF-8', () => {
    expect(decodeText({ bytes: utf8('Ventil ✓ 😀'), path: 'a' })).toBe('Ventil ✓ 😀');
  });

  it.each([
    ['UTF-16 with mark', [0xff, 0xfe, 0x3c, 0x00], 'the file is UTF-16 (little endian), not UTF-8'],
    ['UTF-16 without mark', [0x00, 0x3c, 0x00, 0x61], 'the file is UTF-16 (big endian), not UTF-8'],
    ['UTF-16 little endian without mark', [0x7b, 0x00], 'the file is UTF-16 (little endian), not UTF-8'],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x3c, 0, 0, 0], 'the file is UTF-32, not UTF-8'],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x3c], 'the file begins with a byte order mark (bytes EF BB BF)'],
    [
      'half a character at the end',
      [0x61, 0xe2, 0x82],
      'the file ends in the middle of a character, after byte 3: it is truncated',
    ],
    ['an encoded surrogate', [0x61, 0xed, 0xa0, 0x80], 'byte 3 is not valid UTF-8'],
  ])('refuses %s', (_, bytes, message) => {
    expect(refusal(Uint8Array.from(bytes))).toBe(`3 EVIDENCE_ENCODING ${message}`);
  });

  it('names the wrong byte in a long file', () => {
    const bytes = utf8(`${'é'.repeat(5_206)}xyz`);
    bytes[10_411] = 0xff;
    expect(refusal(bytes)).toBe('3 EVIDENCE_ENCODING byte 10,412 is not valid UTF-8');
  });

  it('refuses a file above the limit, which the configuration can raise', () => {
    const bytes = new Uint8Array(2 * 1024 * 1024 + 1).fill(0x20);
    expect(refusal(bytes, 2 * 1024 * 1024)).toBe('3 EVIDENCE_TOO_LARGE 2.0 MiB is more than the limit of 2 MiB');
    expect(decodeText({ bytes, path: 'a', maximumBytes: bytes.length })).toHaveLength(bytes.length);
  });
});
