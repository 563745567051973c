// Digests the candidate: everything that the facts say of it, but for when and how far it is judged and who approved it.
import { createHash } from 'node:crypto';
import type { Facts } from '@gatehouse/schema';
import { byCodeUnits } from './order.ts';

/** The facts while the digest of the candidate is still to come. */
export type UndigestedFacts = Omit<Facts, 'release'> & { readonly release: Omit<Facts['release'], 'candidateDigest'> };

/** Evidence of this kind is given for the digest, so it cannot be part of it. */
const approvalsKind = 'approvals';

/**
 * SHA-256 over the canonical JSON (RFC 8785) of the facts without `asOf`, `stage`, `approvals`, and without what the evidence says of the kind
 * `approvals`. So an approval can name what it approves, and neither writing it down nor judging later or further changes that.
 */
export function candidateDigest(facts: UndigestedFacts): string {
  const { asOf: _asOf, stage: _stage, approvals: _approvals, evidence, ...candidate } = facts;
  const isCandidate = ({ kind }: { readonly kind: string }): boolean => kind !== approvalsKind;
  const { kinds, items } = evidence;
  const digested = { ...candidate, evidence: { kinds: kinds.filter(isCandidate), items: items.filter(isCandidate) } };
  return `sha256:${createHash('sha256').update(canonicalJson(digested)).digest('hex')}`;
}

/** JSON.stringify writes strings and numbers as RFC 8785 asks and leaves out what is undefined; the order of keys is ours to keep. */
function canonicalJson(value: object): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => byCodeUnits(a, b)))
      : each,
  );
}
