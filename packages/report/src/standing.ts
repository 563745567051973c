// Sorts the rules of a decision by what they mean for the release.
import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';

/** Findings that no waiver covers. */
export function openFindings(rule: DecisionRule): DecisionFinding[] {
  return rule.findings.filter((finding) => finding.waivedBy === undefined);
}

/** Whether a finding is about a subject (`BUG-17`), or stands in a file (`gate/anomalies/BUG-17.yaml`). */
export function isAbout(finding: DecisionFinding, topic: string): boolean {
  return finding.subject === topic || finding.source?.path === topic;
}

/** Whether the rule says no, or could not be asked. */
function unmet(rule: DecisionRule): boolean {
  return rule.status === 'fail' || rule.status === 'not_evaluable' || rule.status === 'error';
}

function blocks(rule: DecisionRule): boolean {
  return rule.level === 'block' || openFindings(rule).some((finding) => finding.level === 'block');
}

const order = ['fail', 'error', 'not_evaluable'];

/** Rules that stand in the way of the release: those that say no first, then those that broke, then those without evidence. */
export function inTheWay(decision: Decision): DecisionRule[] {
  return decision.rules
    .filter((rule) => unmet(rule) && blocks(rule))
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

/** Rules that are not met and only warn. */
export function warnings(decision: Decision): DecisionRule[] {
  return decision.rules.filter((rule) => unmet(rule) && !blocks(rule));
}

/** Topic of a rule, for example `anomalies`. */
export function topicOf(rule: DecisionRule): string {
  return rule.path.split('.')[0] ?? rule.path;
}

/** What a rule means for the release, in the words that every format has a form for. */
export type Meaning = 'passes' | 'waived' | 'blocks' | 'undecided' | 'warns' | 'unasked';

/** `undecided` is a rule that could not be asked and blocks; one that would only warn is among `warns`. */
export function meaningOf(rule: DecisionRule): Meaning {
  if (unmet(rule)) {
    if (!blocks(rule)) return 'warns';
    return rule.status === 'fail' ? 'blocks' : 'undecided';
  }
  if (rule.status === 'pass') return 'passes';
  return rule.status === 'waived' ? 'waived' : 'unasked';
}

/** Whether the decision is NO-GO for a reason that is no rule's: a report of the rules alone would look clean. */
export function blockedByNoRule(decision: Decision): boolean {
  return decision.outcome === 'NO-GO' && inTheWay(decision).length === 0;
}
