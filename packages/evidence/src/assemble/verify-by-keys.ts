// Verifies the signatures of a DSSE envelope with trusted keys.
import { strictBase64 } from '../decode/base64.ts';
import { quoted } from '../decode/shorten.ts';
import type { SignedEnvelope } from '../reading.ts';
import type { TrustedKey } from './trusted-keys.ts';
import { untrusted, type Verification, verifiedFor } from './verification-state.ts';

/**
 * Every signature is tried with every key. The key id of a signature is not signed and decides only how a failure is told: a signature that
 * names a trusted key and was not made by it is `invalid`.
 */
export function verifyByKeys(
  { payloadType, payload, signatures }: SignedEnvelope,
  builder: string | undefined,
  keys: readonly TrustedKey[],
): Verification {
  if (keys.length === 0) return untrusted('it is signed by a key, and no key is trusted');
  const body = strictBase64(payload);
  if (body === undefined) return { state: 'invalid', reason: 'the payload is not strict base64' };
  const data = preAuthenticationEncoding(payloadType, body);
  let limited: Verification | undefined;
  for (const { id, builders, signed } of keys) {
    if (!signatures.some(({ sig }) => signed(data, strictBase64(sig) ?? new Uint8Array()))) continue;
    const verification = verifiedFor(builder, builders, { signer: id });
    if (verification.state === 'verified') return verification;
    limited ??= verification;
  }
  if (limited !== undefined) return limited;
  const named = keys.find(({ isNamed }) => signatures.some(({ keyid }) => keyid !== undefined && isNamed(keyid)));
  return named === undefined
    ? untrusted('no trusted key made any of its signatures')
    : {
        state: 'invalid',
        signer: named.id,
        reason: `a signature names the key ${quoted(named.id)}, which did not make it`,
      };
}

/** What a DSSE signature is over (https://github.com/secure-systems-lab/dsse, version 1): lengths are in bytes. */
function preAuthenticationEncoding(payloadType: string, body: Uint8Array): Uint8Array {
  const type = Buffer.from(payloadType);
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${body.length} `), body]);
}
