// Takes the subjects out of a rule's findings that the profile excludes, and tells of each what became of it.
import type { DecisionExclusion, DecisionFinding } from '@gatehouse/schema';
import type { ExcludedSubject } from './profile.ts';

export interface Remaining {
  readonly subjects: readonly string[];
  readonly satisfied: readonly string[];
  readonly findings: readonly DecisionFinding[];
  readonly excluded: readonly DecisionExclusion[];
}

/** What is left of an answer. A subject of which any finding can never be waived stays, whatever the profile says. */
export function withoutExcluded(
  answer: Pick<Remaining, 'subjects' | 'satisfied' | 'findings'>,
  exclusions: readonly ExcludedSubject[],
): Remaining {
  const excluded = exclusions.map(({ subject, reason, from }): DecisionExclusion => {
    const never = answer.findings.some((finding) => finding.subject === subject && finding.waiver === 'W0');
    const known = answer.subjects.includes(subject);
    return { subject, reason, state: known ? (never ? 'refused' : 'excluded') : 'unmatched', origin: { ...from } };
  });
  const gone = new Set(excluded.filter(({ state }) => state === 'excluded').map(({ subject }) => subject));
  return {
    subjects: answer.subjects.filter((subject) => !gone.has(subject)),
    satisfied: answer.satisfied.filter((subject) => !gone.has(subject)),
    findings: answer.findings.filter(({ subject }) => !gone.has(subject)),
    excluded,
  };
}
