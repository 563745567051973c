// Digests of values: SHA-256 over the canonical JSON form (RFC 8785), so that equal values have equal digests everywhere.
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** `sha256:<hex>` of bytes or of text in UTF-8. */
export function digestOfBytes(bytes: Uint8Array | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** `sha256:<hex>` of the RFC 8785 form of a plain JSON value. */
export function digestOfValue(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('a value without a JSON form has no digest');
  return digestOfBytes(text);
}
