// Reads a public key of SSH, and verifies bytes with it: Ed25519, ECDSA on the curves of NIST, RSA from 2,048 bits.
import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { BinaryFields } from './binary-fields.ts';

/** Verifies a signature of one of the kinds that the key makes. */
export interface PublicKey {
  verifies(kind: string, data: Uint8Array, signature: Uint8Array): boolean;
}

const curves: Readonly<Record<string, { readonly name: string; readonly bytes: number; readonly hash: string }>> = {
  nistp256: { name: 'P-256', bytes: 32, hash: 'sha256' },
  nistp384: { name: 'P-384', bytes: 48, hash: 'sha384' },
  nistp521: { name: 'P-521', bytes: 66, hash: 'sha512' },
};

const rsaHashes: Readonly<Record<string, string>> = { 'rsa-sha2-256': 'sha256', 'rsa-sha2-512': 'sha512' };
const leastRsaBytes = 256;

/** The key in a blob of SSH; undefined for one that is malformed, weak, or of a kind that is not verified. */
export function readPublicKey(blob: Uint8Array): PublicKey | undefined {
  const fields = new BinaryFields(blob);
  const kind = fields.text();
  if (kind === 'ssh-ed25519') return ed25519(fields);
  if (kind === 'ssh-rsa') return rsa(fields);
  return kind === undefined ? undefined : ecdsa(fields, kind);
}

function ed25519(fields: BinaryFields): PublicKey | undefined {
  const x = fields.field();
  if (x?.length !== 32 || !fields.isAtEnd) return undefined;
  const key = keyOf({ kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url') });
  if (key === undefined) return undefined;
  return {
    verifies: (kind, data, signature) =>
      kind === 'ssh-ed25519' && signature.length === 64 && verify(null, data, key, signature),
  };
}

function rsa(fields: BinaryFields): PublicKey | undefined {
  const [e, n] = [withoutSign(fields.field()), withoutSign(fields.field())];
  if (e === undefined || n === undefined || n.length < leastRsaBytes || !fields.isAtEnd) return undefined;
  const key = keyOf({ kty: 'RSA', e: e.toString('base64url'), n: n.toString('base64url') });
  if (key === undefined) return undefined;
  return {
    verifies: (kind, data, signature) => {
      const hash = Object.hasOwn(rsaHashes, kind) ? rsaHashes[kind] : undefined;
      return hash !== undefined && verify(hash, data, key, signature);
    },
  };
}

function ecdsa(fields: BinaryFields, keyKind: string): PublicKey | undefined {
  const named = fields.text() ?? '';
  const curve = Object.hasOwn(curves, named) ? curves[named] : undefined;
  const point = fields.field();
  if (curve === undefined || keyKind !== `ecdsa-sha2-${named}` || !fields.isAtEnd) return undefined;
  if (point?.length !== 2 * curve.bytes + 1 || point[0] !== 4) return undefined;
  const [x, y] = [point.subarray(1, 1 + curve.bytes), point.subarray(1 + curve.bytes)];
  const key = keyOf({ kty: 'EC', crv: curve.name, x: x.toString('base64url'), y: y.toString('base64url') });
  if (key === undefined) return undefined;
  return {
    verifies: (kind, data, signature) => {
      const numbers = new BinaryFields(signature);
      const [r, s] = [withoutSign(numbers.field()), withoutSign(numbers.field())];
      if (kind !== keyKind || r === undefined || s === undefined || !numbers.isAtEnd) return false;
      if (r.length > curve.bytes || s.length > curve.bytes) return false;
      const both = Buffer.alloc(2 * curve.bytes);
      r.copy(both, curve.bytes - r.length);
      s.copy(both, 2 * curve.bytes - s.length);
      return verify(curve.hash, data, { key, dsaEncoding: 'ieee-p1363' }, both);
    },
  };
}

/** Numbers carry a zero before them where their first bit is set. */
function withoutSign(number: Buffer | undefined): Buffer | undefined {
  return number?.[0] === 0 ? number.subarray(1) : number;
}

function keyOf(jwk: JsonWebKey) {
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    return undefined;
  }
}
