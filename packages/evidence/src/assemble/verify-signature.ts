// Verifies the signature of a statement with the keys and identities that the configuration trusts: offline, and by no clock.
import { type Bundle, bundleFromJSON } from '@sigstore/bundle';
import type { Verifier } from '@sigstore/verify';
import { shorten } from '../decode/shorten.ts';
import type { Trust } from '../material.ts';
import type { SignedEnvelope, StatementReading } from '../reading.ts';
import type { TrustedKey } from './trusted-keys.ts';
import { untrusted, type Verification } from './verification-state.ts';
import { verifyByCertificate } from './verify-by-certificate.ts';
import { verifyByKeys } from './verify-by-keys.ts';

/** Whose signatures count, in a form that verifies. */
export interface Verifiers {
  readonly keys: readonly TrustedKey[];
  readonly roots: readonly Verifier[];
  readonly identities: Trust['identities'];
}

/** Never throws: what can't be verified is not verified, with the reason. */
export function verifySignature({ signed, builder }: StatementReading, verifiers: Verifiers): Verification {
  switch (signed.by) {
    case 'nobody':
      return { state: 'unsigned', reason: 'the statement has no signature' };
    case 'keys':
      return verifyByKeys(signed.envelope, builder, verifiers.keys);
    case 'sigstore':
      return verifyBundle(signed.bundle, builder, verifiers);
  }
}

function verifyBundle(json: unknown, builder: string | undefined, verifiers: Verifiers): Verification {
  let bundle: Bundle;
  try {
    bundle = bundleFromJSON(json);
  } catch (error) {
    return untrusted(`not a valid bundle: ${shorten(error instanceof Error ? error.message : String(error), 200)}`);
  }
  const envelope = keyEnvelopeOf(bundle);
  return envelope === undefined
    ? verifyByCertificate(bundle, builder, verifiers)
    : verifyByKeys(envelope, builder, verifiers.keys);
}

/** The envelope of a bundle that is signed by a plain key: the key itself is trusted or not, and logs add nothing to that. */
function keyEnvelopeOf({ verificationMaterial, content }: Bundle): SignedEnvelope | undefined {
  if (verificationMaterial.content.$case !== 'publicKey' || content.$case !== 'dsseEnvelope') return undefined;
  const { hint } = verificationMaterial.content.publicKey;
  const { payloadType, payload, signatures } = content.dsseEnvelope;
  return {
    payloadType,
    payload: payload.toString('base64'),
    signatures: signatures.map(({ sig }) => ({ keyid: hint, sig: sig.toString('base64') })),
  };
}
