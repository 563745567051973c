// Refuses a kind of evidence that nobody knows, and names the one that was probably meant.
import { type EvidenceKindName, evidenceKinds } from '@gatehouse/evidence';
import { didYouMean, GateError } from '@gatehouse/schema';

/** Throws GateError KIND_UNKNOWN (exit code 2). */
export function knownKind(kind: string): EvidenceKindName {
  const known = evidenceKinds.find((one) => one === kind);
  if (known !== undefined) return known;
  throw new GateError({
    code: 'KIND_UNKNOWN',
    message: `"${kind}" is no kind of evidence${didYouMean(kind, evidenceKinds)}`,
    next: `Use one of: ${evidenceKinds.join(', ')}.`,
  });
}
