// What came out of verifying a signature, in the words of the facts.
import type { Facts } from '@gatehouse/schema';
import { quoted } from '../decode/shorten.ts';

export type Verification = Facts['provenance']['statements'][number]['verification'];

/** Who signed, as far as that was verified. */
type Signer = Pick<Verification, 'signer' | 'issuer'>;

export function untrusted(reason: string, signer: Signer = {}): Verification {
  return { state: 'untrusted', ...signer, reason };
}

/** A trusted signer counts for a builder that it may sign for. */
export function verifiedFor(
  builder: string | undefined,
  builders: readonly string[] | undefined,
  signer: Required<Pick<Signer, 'signer'>> & Signer,
): Verification {
  if (builders === undefined || (builder !== undefined && builders.includes(builder))) {
    return { state: 'verified', ...signer };
  }
  const whom = builder === undefined ? 'a statement that names no builder' : `the builder ${quoted(builder)}`;
  return untrusted(`${quoted(signer.signer)} signed it, and is not trusted for ${whom}`, signer);
}
