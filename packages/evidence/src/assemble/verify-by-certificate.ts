// Verifies a Sigstore bundle whose signer is named by a certificate, against trusted roots and identities.
import type { Bundle } from '@sigstore/bundle';
import { toSignedEntity, VerificationError, type Verifier } from '@sigstore/verify';
import { shorten } from '../decode/shorten.ts';
import type { Trust } from '../material.ts';
import { untrusted, type Verification, verifiedFor } from './verification-state.ts';

/** Codes by which the library says that what was signed is not what is there. Any other is that the signer can't be traced to the root. */
const forged = /^(?:SIGNATURE|TLOG_BODY)_ERROR$/;

/** One root that vouches for the signer is enough. Subject and issuer of an identity must be the same to the last character. */
export function verifyByCertificate(
  bundle: Bundle,
  builder: string | undefined,
  { roots, identities }: { readonly roots: readonly Verifier[]; readonly identities: Trust['identities'] },
): Verification {
  if (roots.length === 0) return untrusted('it is signed by a certificate, and no trusted root is there to verify it');
  const failures: Verification[] = [];
  for (const root of roots) {
    try {
      const { identity } = root.verify(toSignedEntity(bundle));
      return judgeIdentity(identity?.subjectAlternativeName, identity?.extensions?.issuer, builder, identities);
    } catch (error) {
      // Malformed certificates and timestamps throw errors of every sort; none of them verifies anything.
      const reason = `by the trusted root: ${shorten(error instanceof Error ? error.message : String(error), 200)}`;
      const isForged = error instanceof VerificationError && forged.test(error.code);
      failures.push(isForged ? { state: 'invalid', reason } : untrusted(reason));
    }
  }
  return failures.find(({ state }) => state === 'invalid') ?? failures[0] ?? untrusted('no trusted root verifies it');
}

function judgeIdentity(
  signer: string | undefined,
  issuer: string | undefined,
  builder: string | undefined,
  identities: Trust['identities'],
): Verification {
  if (signer === undefined || issuer === undefined) return untrusted('the certificate names no subject or no issuer');
  const found = identities.filter((identity) => identity.subject === signer && identity.issuer === issuer);
  const verifications = found.map(({ builders }) => verifiedFor(builder, builders, { signer, issuer }));
  return (
    verifications.find(({ state }) => state === 'verified') ??
    verifications[0] ??
    untrusted('the identity in the certificate is not one that is trusted', { signer, issuer })
  );
}
