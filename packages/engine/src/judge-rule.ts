// Gives one rule its status: off, not due, not applicable, not evaluable, error, or what its findings and waivers make of it.
import type { DecisionFinding, DecisionRule, Facts, RuleEntry } from '@gatehouse/schema';
import { reasonNotToApply } from './applicability.ts';
import { buildFindings } from './finding.ts';
import type { ResolvedProfile, ResolvedSetting } from './profile.ts';
import type { RuleAnswer } from './rule-answer.ts';
import type { RuleResult } from './run-rules.ts';
import type { Waivers } from './waivers.ts';

const stages = ['candidate', 'signoff', 'archive', 'delivery'] as const;

interface Verdict {
  readonly status: DecisionRule['status'];
  readonly reason?: string;
  readonly subjects?: number;
  readonly satisfied?: number;
  readonly findings?: DecisionFinding[];
}

/** Judges one rule. Evidence states come before the rule's own answer, so no rule passes because its evidence was absent. */
export function judgeRule(
  result: RuleResult,
  facts: Facts,
  profile: ResolvedProfile,
  waivers: Waivers,
  only?: readonly string[],
): DecisionRule {
  const { rule } = result;
  const setting = Object.hasOwn(profile.rules, rule.id) ? profile.rules[rule.id] : undefined;
  const verdict = verdictOf(result, setting, facts, waivers, only);
  return {
    id: rule.id,
    path: rule.path,
    title: rule.title,
    clauses: citedOf(rule.clauses, profile.scheme.standards),
    stage: rule.stage,
    status: verdict.status,
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    level: setting?.level ?? 'block',
    levelFrom: { ...(setting?.levelFrom ?? { layer: 'none: a rule that no layer sets blocks' }) },
    waiver: rule.waiver,
    subjects: verdict.subjects ?? 0,
    satisfied: verdict.satisfied ?? 0,
    findings: verdict.findings ?? [],
    solution: rule.solution,
    evidence: [
      ...rule.evidence.map((kind) => evidenceState(kind, true, facts)),
      ...(rule.consults ?? []).map((kind) => evidenceState(kind, false, facts)),
    ],
    notCovered: [...(rule.notCovered ?? [])],
  };
}

/** The clauses of the standards that the scheme cites, so that no decision claims to be about a standard that is not the product's. */
function citedOf(clauses: readonly string[], standards: readonly string[] | undefined): string[] {
  return clauses.filter((clause) => standards === undefined || standards.some((name) => clause.startsWith(`${name}:`)));
}

function verdictOf(
  { rule, answer }: RuleResult,
  setting: ResolvedSetting | undefined,
  facts: Facts,
  waivers: Waivers,
  only?: readonly string[],
): Verdict {
  if (setting === undefined) return { status: 'error', reason: 'no layer of the profile sets the rule' };
  if (setting.level === 'off') return { status: 'off', reason: offReason(setting) };
  if (only !== undefined && !isAsked(rule, only)) return { status: 'not_due', reason: 'not among the rules asked for' };
  if (stages.indexOf(rule.stage) > stages.indexOf(facts.stage))
    return { status: 'not_due', reason: `due at the stage ${rule.stage}` };
  const notApplicable = reasonNotToApply(setting.applies, facts.product);
  if (notApplicable !== undefined) return { status: 'not_applicable', reason: notApplicable };
  const lacking = lackingEvidence(rule, facts);
  if (lacking !== undefined) return { status: 'not_evaluable', reason: lacking };
  return answeredVerdict(rule, setting.level, answer, waivers);
}

function offReason({ levelFrom, reason }: ResolvedSetting): string {
  return `switched off by ${levelFrom.layer}${reason === undefined ? '' : `: ${reason}`}`;
}

function answeredVerdict(rule: RuleEntry, level: 'block' | 'warn', answer: RuleAnswer, waivers: Waivers): Verdict {
  if (answer.kind === 'error') return { status: 'error', reason: answer.reason };
  const { subjects, satisfied } = answer;
  if (subjects.length === 0) {
    return rule.emptyIs === 'pass'
      ? { status: 'pass', reason: 'there is nothing for it to judge, and the evidence proves that' }
      : { status: 'not_evaluable', reason: 'the evidence holds nothing for it to judge' };
  }
  const findings = buildFindings(rule, level, answer.findings);
  if ('error' in findings) return { status: 'error', reason: findings.error };
  const judged = findings.map((finding) => {
    const waivedBy = waivers.waive(rule.id, finding);
    return waivedBy === undefined ? finding : { ...finding, waivedBy };
  });
  const numbers = { subjects: subjects.length, satisfied: satisfied.length, findings: judged };
  if (judged.some((finding) => finding.waivedBy === undefined)) return { status: 'fail', ...numbers };
  return { status: judged.length > 0 ? 'waived' : 'pass', ...numbers };
}

/** The first kind of evidence that keeps the rule from being judged, in words. */
function lackingEvidence(rule: RuleEntry, facts: Facts): string | undefined {
  for (const kind of rule.evidence) {
    const { state, reason } = stateOf(kind, facts);
    if (state !== 'present') return `evidence of kind ${kind} is ${state}${reason === undefined ? '' : `: ${reason}`}`;
  }
  for (const kind of [...rule.evidence, ...(rule.consults ?? [])]) {
    const [pattern] = facts.evidence.kinds.find((entry) => entry.kind === kind)?.unmatched ?? [];
    if (pattern !== undefined)
      return `evidence of kind ${kind} is incomplete: no file matches ${pattern}, which the configuration names`;
  }
  for (const kind of rule.consults ?? []) {
    const { state, reason } = stateOf(kind, facts);
    if (state === 'unreadable')
      return `evidence of kind ${kind} is unreadable${reason === undefined ? '' : `: ${reason}`}`;
  }
  return undefined;
}

function evidenceState(kind: string, needed: boolean, facts: Facts): DecisionRule['evidence'][number] {
  const { state, reason } = stateOf(kind, facts);
  return { kind, needed, state, ...(reason === undefined ? {} : { reason }) };
}

function stateOf(kind: string, facts: Facts): Pick<Facts['evidence']['kinds'][number], 'state' | 'reason'> {
  return facts.evidence.kinds.find((entry) => entry.kind === kind) ?? { state: 'missing' };
}

function isAsked(rule: RuleEntry, only: readonly string[]): boolean {
  return only.some((name) => name === rule.id || name === rule.path || name === rule.path.split('.')[0]);
}
