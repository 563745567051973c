// What is known of each commit since the baseline: what marks it, how it was assessed, and what rules find fault with.
import type { AssessedChange, Commit, Facts, SecuritySignal } from '@gatehouse/schema';
import { type FoundFinding, findingsOf, type Judged, once } from './judged.ts';

/** Path of the rule that asks for the assessment of changes. */
const assessingRule = 'security.changes_assessed';

export const commitsById = once(
  ({ changes }: Facts): ReadonlyMap<string, Commit> => new Map(changes.commits.map((commit) => [commit.id, commit])),
);

/** Assessments by commit; the first one where a commit was assessed twice, which the rule finds fault with. */
export const assessments = once(({ assessment }: Facts): ReadonlyMap<string, AssessedChange> => {
  const byCommit = new Map<string, AssessedChange>();
  for (const change of assessment?.changes ?? []) {
    if (!byCommit.has(change.commit)) byCommit.set(change.commit, change);
  }
  return byCommit;
});

/** Open findings by the commit that they are about: what blocks first. */
export const faultsByCommit = once(({ decision, facts }: Judged): ReadonlyMap<string, readonly FoundFinding[]> => {
  const known = commitsById(facts);
  const faults = new Map<string, FoundFinding[]>();
  for (const found of findingsOf(decision).values()) {
    const { finding } = found;
    if (finding.waivedBy !== undefined || !known.has(finding.subject)) continue;
    const others = faults.get(finding.subject) ?? [];
    faults.set(finding.subject, finding.level === 'block' ? [found, ...others] : [...others, found]);
  }
  return faults;
});

/** Id of the rule that asks for the assessment, where the decision has it. */
export const assessingRuleId = once(
  ({ decision }: Judged): string | undefined => decision.rules.find(({ path }) => path === assessingRule)?.id,
);

/** Whether the gate noticed anything by which a commit may be security-relevant. */
export function isSignalled({ securitySignals }: Commit): boolean {
  return securitySignals.length > 0;
}

/** Why the gate thinks that a commit may be security-relevant; untrusted. */
export function signalText({ kind, pattern, detail }: SecuritySignal): string {
  switch (kind) {
    case 'path':
      return `path ${detail} matches ${pattern}`;
    case 'dependency':
      return `${detail} names dependencies (${pattern})`;
    case 'line':
      return `a line added to ${detail} holds "${pattern}"`;
    case 'unread':
      return `what was added to ${detail} was not read: ${pattern}`;
    case 'message':
      return `"${pattern}" begins a word of its message: ${detail}`;
  }
}
