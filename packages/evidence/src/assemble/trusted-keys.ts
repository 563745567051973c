// The public keys whose signatures count, and whether one of them made a signature.
import { constants, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Trust } from '../material.ts';

export interface TrustedKey {
  readonly id: string;
  readonly builders?: readonly string[];
  /** Whether this key made the signature over these bytes. */
  readonly signed: (data: Uint8Array, signature: Uint8Array) => boolean;
  /** Whether a key id in an envelope means this key: its configured id or its fingerprint. An id proves nothing. */
  readonly isNamed: (keyid: string) => boolean;
}

/** How keys of one sort sign. */
interface Scheme {
  readonly hash: 'sha256' | 'sha384' | null;
  readonly padding?: number;
}

const minimumRsaBits = 2048;

/** @throws Error that says in words why the text is no public key that is accepted */
export function trustedKey({ id, pem, builders }: Trust['keys'][number]): TrustedKey {
  const key = publicKeyOf(pem);
  const schemes = schemesOf(key);
  const der = key.export({ type: 'spki', format: 'der' });
  const digest = createHash('sha256').update(der).digest();
  const names = [id, digest.toString('hex'), `SHA256:${digest.toString('base64')}`];
  return {
    id,
    ...(builders === undefined ? {} : { builders }),
    signed: (data, signature) =>
      schemes.some(({ hash, padding }) =>
        verify(hash, data, padding === undefined ? key : { key, padding }, signature),
      ),
    isNamed: (keyid) => names.includes(keyid),
  };
}

/** One key and nothing else: a private key or a certificate would be taken by the library, and is a mistake here. */
function publicKeyOf(pem: string): KeyObject {
  if (!/^\s*-----BEGIN (RSA )?PUBLIC KEY-----[^-]*-----END (RSA )?PUBLIC KEY-----\s*$/.test(pem)) {
    throw new Error('it is not one public key in PEM form (-----BEGIN PUBLIC KEY-----)');
  }
  try {
    return createPublicKey(pem);
  } catch {
    throw new Error('its content is not a public key');
  }
}

function schemesOf(key: KeyObject): readonly Scheme[] {
  const { modulusLength = 0, namedCurve = '' } = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'ed25519':
      return [{ hash: null }];
    case 'ec':
      if (namedCurve === 'prime256v1') return [{ hash: 'sha256' }];
      if (namedCurve === 'secp384r1') return [{ hash: 'sha384' }, { hash: 'sha256' }];
      throw new Error(`elliptic curve keys are accepted on P-256 and P-384, not on ${namedCurve}`);
    case 'rsa':
      if (modulusLength < minimumRsaBits) {
        throw new Error(`an RSA key of ${modulusLength} bits is too short; ${minimumRsaBits} are the least`);
      }
      return [
        { hash: 'sha256', padding: constants.RSA_PKCS1_PADDING },
        { hash: 'sha256', padding: constants.RSA_PKCS1_PSS_PADDING },
      ];
    default:
      throw new Error(`keys of the type ${key.asymmetricKeyType} are not accepted; Ed25519, ECDSA and RSA are`);
  }
}
