// Finds the very findings that a waiver is asked for, and refuses those that can never be waived.
import { type Decision, type DecisionFinding, type DecisionRule, didYouMean, GateError } from '@gatehouse/schema';

export interface WaivableFindings {
  readonly rule: DecisionRule;
  readonly findings: readonly DecisionFinding[];
  /** Findings about the same subjects that stay, because they can never be waived. */
  readonly staying: readonly DecisionFinding[];
  /** What the strictest of them asks. */
  readonly waiver: 'W1' | 'W2';
  readonly level: DecisionFinding['level'];
}

/**
 * The findings of a rule (by id or path) about exactly these subjects. Throws GateError RULE_UNKNOWN, WAIVER_NEVER, WAIVER_SUBJECT with
 * the nearest subject, WAIVER_LEVELS where some block and some warn, since a waiver is bound to one level.
 */
export function waivableFindings(decision: Decision, name: string, subjects: readonly string[]): WaivableFindings {
  const rule = ruleOf(decision, name);
  if (rule.waiver === 'W0') {
    const why = `${rule.id} (${rule.title}) can never be waived (W0): its level of waiver belongs to the rule, no configuration changes it`;
    throw new GateError({ code: 'WAIVER_NEVER', message: why, next: rule.solution.replaceAll(/\s+/g, ' ') });
  }
  const about = subjects.flatMap((subject) => findingsAbout(rule, subject));
  const findings = about.filter(({ waiver }) => waiver !== 'W0');
  const staying = about.filter(({ waiver }) => waiver === 'W0');
  const never = subjects.find((subject) => findings.every((finding) => finding.subject !== subject));
  if (never !== undefined) {
    const why = staying.find(({ subject }) => subject === never)?.message ?? '';
    const message = `what ${rule.id} found about "${never}" can never be waived (W0): ${why}`;
    throw new GateError({ code: 'WAIVER_NEVER', message, next: rule.solution.replaceAll(/\s+/g, ' ') });
  }
  const levels = [...new Set(findings.map(({ level }) => level))];
  const [level, another] = levels;
  if (level === undefined || another !== undefined) {
    throw new GateError({
      code: 'WAIVER_LEVELS',
      message: `some of the findings of ${rule.id} block and some only warn; a waiver is bound to the level of its findings`,
      next: 'Ask for one waiver for each level, with the subjects of that level.',
    });
  }
  return { rule, findings, staying, level, waiver: findings.some(({ waiver }) => waiver === 'W2') ? 'W2' : 'W1' };
}

function ruleOf({ rules }: Decision, name: string): DecisionRule {
  const found = rules.find(({ id, path }) => id === name || path === name);
  if (found !== undefined) return found;
  const known = rules.flatMap(({ id, path }) => [id, path]);
  throw new GateError({
    code: 'RULE_UNKNOWN',
    message: `"${name}" is no rule${didYouMean(name, known)}`,
    next: 'Name a rule by its id or its path; gatehouse rules list shows them.',
  });
}

function findingsAbout(rule: DecisionRule, subject: string): readonly DecisionFinding[] {
  const found = rule.findings.filter((finding) => finding.subject === subject);
  if (found.length > 0) return found;
  const others = [...new Set(rule.findings.map((finding) => finding.subject))];
  const known = others.length === 0 ? `nothing at all (its status is ${rule.status})` : `nothing about "${subject}"`;
  throw new GateError({
    code: 'WAIVER_SUBJECT',
    message: `${rule.id} found ${known}${didYouMean(subject, others)}`,
    next:
      others.length === 0
        ? 'There is nothing to waive. A rule without usable evidence needs that evidence.'
        : `Name the exact subject of a finding: ${others.slice(0, 10).join(', ')}${others.length > 10 ? ', …' : ''}`,
  });
}
