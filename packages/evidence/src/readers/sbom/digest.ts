// Checks a digest of a bill of materials: its algorithm is known, and it is as long as the algorithm makes it.
import type { JsonCursor } from '../../decode/json-cursor.ts';
import { quoted } from '../../decode/shorten.ts';

/** Hexadecimal digits of each algorithm. BLAKE3, MD6 and Streebog give digests of several lengths. */
const hexLengths = {
  adler32: [8],
  md2: [32],
  md4: [32],
  md5: [32],
  md6: [32, 56, 64, 96, 128],
  sha1: [40],
  sha224: [56],
  sha256: [64],
  sha384: [96],
  sha512: [128],
  'sha3-224': [56],
  'sha3-256': [64],
  'sha3-384': [96],
  'sha3-512': [128],
  'blake2b-256': [64],
  'blake2b-384': [96],
  'blake2b-512': [128],
  blake3: [32, 40, 64, 96, 128],
  'streebog-256': [64],
  'streebog-512': [128],
} as const satisfies Record<string, readonly number[]>;

export type DigestAlgorithm = keyof typeof hexLengths;

/**
 * `<algorithm>:<hex>` in lower case.
 * @param content where the hexadecimal digits stand
 * @throws GateError EVIDENCE_INVALID when they are no digest of that algorithm
 */
export function digestText(algorithm: DigestAlgorithm, content: JsonCursor): string {
  const hex = content.string().toLowerCase();
  const lengths: readonly number[] = hexLengths[algorithm];
  if (!/^[0-9a-f]*$/.test(hex) || !lengths.includes(hex.length)) {
    throw content.invalid(
      `${quoted(content.string())} is not a ${algorithm} digest (${lengths.join(' or ')} hexadecimal digits)`,
    );
  }
  return `${algorithm}:${hex}`;
}

/**
 * The one SHA-256 digest among these, as that of the product must be.
 * @throws GateError EVIDENCE_INCONSISTENT when there are several different ones
 */
export function onlySha256(digests: readonly string[], component: JsonCursor): string | undefined {
  const found = new Set(digests.filter((digest) => digest.startsWith('sha256:')));
  if (found.size > 1) throw component.invalid('the component has several SHA-256 digests', 'EVIDENCE_INCONSISTENT');
  return [...found][0];
}
