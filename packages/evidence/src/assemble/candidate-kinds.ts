// Tells which kinds of evidence are no part of the candidate that people approve at sign-off.
import type { Material } from '../material.ts';
import { type EvidenceKindName, evidenceKinds } from '../reading.ts';

/** Stages that begin when people have signed. */
const afterSignoff: readonly string[] = ['archive', 'delivery'];

/**
 * Approvals, which cannot be part of what they approve, and the kinds that rules read, but none before the sign-off is done. The record of
 * the archive is one by its nature, though the rule about its retention asks for it earlier: what was archived and read back is written
 * into it after the sign-off.
 */
export function besideCandidate(packs: Material['packs']): ReadonlySet<EvidenceKindName> {
  const rules = packs.flatMap((pack) => pack.rules);
  const beside = evidenceKinds.filter((kind) => {
    const readers = rules.filter(({ reads }) => reads.includes(kind));
    return readers.length > 0 && readers.every(({ stage }) => afterSignoff.includes(stage));
  });
  return new Set<EvidenceKindName>(['approvals', 'archive', ...beside]);
}
