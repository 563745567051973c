// Digests the candidate: everything that the facts say of it, but for when and how far it is judged and who approved it.
import { createHash } from 'node:crypto';
import type { Facts } from '@gatehouse/schema';
import { byCodeUnits } from './order.ts';

/** The facts while the digest of the candidate is still to come. */
export type UndigestedFacts = Omit<Facts, 'release'> & { readonly release: Omit<Facts['release'], 'candidateDigest'> };

/**
 * SHA-256 over the canonical JSON (RFC 8785) of the facts without `asOf`, `stage`, `approvals`, and without what stands in records that are
 * beside the candidate. So an approval can name what it approves, and neither writing it down, nor judging later or further, nor the records
 * of archiving and delivery change that.
 */
export function candidateDigest(facts: UndigestedFacts): string {
  const { asOf: _asOf, stage: _stage, approvals: _approvals, evidence, archive, delivery, ...candidate } = facts;
  const beside = new Set(evidence.kinds.flatMap(({ kind, besideCandidate }) => (besideCandidate ? [kind] : [])));
  const isCandidate = ({ kind }: { readonly kind: string }): boolean => !beside.has(kind);
  const { items, readBack, source, drills, retention } = archive;
  const { published, publishedSource, ...procedures } = delivery;
  // Where the retention stands in its record moves when something is archived.
  const { source: _source, ...retained } = retention ?? {};
  const digested = {
    ...candidate,
    archive: {
      ...(beside.has('archive') ? {} : { items, readBack, source }),
      ...(beside.has('restoreDrills') ? {} : { drills }),
      retention: retention && retained,
    },
    delivery: { ...procedures, ...(beside.has('published') ? {} : { published, publishedSource }) },
    evidence: { kinds: evidence.kinds.filter(isCandidate), items: evidence.items.filter(isCandidate) },
  };
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
