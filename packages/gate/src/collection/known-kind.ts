// Refuses a kind of evidence that nobody knows, and names the one that was probably meant.
import { type EvidenceKindName, evidenceKinds } from '@gatehouse/evidence';
import { GateError, nearest } from '@gatehouse/schema';

/** Throws GateError KIND_UNKNOWN (exit code 2). */
export function knownKind(kind: string): EvidenceKindName {
  const known = evidenceKinds.find((one) => one === kind);
  if (known !== undefined) return known;
  const meant = nearest(kind, evidenceKinds);
  throw new GateError({
    code: 'KIND_UNKNOWN',
    message: `"${kind}" is no kind of evidence${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    next: `Use one of: ${evidenceKinds.join(', ')}.`,
  });
}
