// Decodes strict base64 (RFC 4648, section 4).

/**
 * The bytes, or undefined for anything that an encoder would not have written: another alphabet, white space, missing padding, left-over
 * bits. Two texts never mean the same bytes.
 */
export function strictBase64(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
