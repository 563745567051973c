// Digests what an evaluation of an anomaly evaluates, so that it shows when that has changed since.
import { createHash } from 'node:crypto';
import type { AnomalyRecord } from '@gatehouse/schema';
import { sortedSet } from './order.ts';

/**
 * SHA-256 over the UTF-8 bytes of this JSON, in the canonical form of RFC 8785 (keys in order, no blanks):
 * `{"affectedItems":[…],"criticality":{"performance":…,"safety":…,"security":…},"description":"…"}`.
 * Affected items are sorted, each once; an absent list is `[]`; absent parts of the criticality are left out, an absent one is `{}`.
 */
export function contentDigest({
  description,
  criticality,
  affectedItems,
}: Pick<AnomalyRecord, 'description' | 'criticality' | 'affectedItems'>): string {
  const { performance, safety, security } = criticality ?? {};
  // JSON.stringify leaves out what is undefined, and writes strings as RFC 8785 asks; only the order of keys is ours to keep.
  const canonical = JSON.stringify({
    affectedItems: sortedSet(affectedItems),
    criticality: { performance, safety, security },
    description,
  });
  return `sha256:${createHash('sha256').update(canonical).digest('hex')}`;
}
