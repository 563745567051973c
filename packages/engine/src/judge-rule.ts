// Gives one rule its status: off, not due, not applicable, not evaluable, error, or what its findings and waivers make of it.
import type { DecisionExclusion, DecisionFinding, DecisionRule, Facts, RuleEntry } from '@gatehouse/schema';
import { reasonNotToApply } from './applicability.ts';
import { withoutExcluded } from './exclusions.ts';
import { buildFindings } from './finding.ts';
import { type LevelInForce, levelInForce } from './level-in-force.ts';
import type { ResolvedProfile, ResolvedSetting } from './profile.ts';
import type { RuleResult } from './run-rules.ts';
import type { Waivers } from './waivers.ts';

const stages = ['candidate', 'signoff', 'archive', 'delivery'] as const;

interface Verdict {
  readonly status: DecisionRule['status'];
  readonly reason?: string;
  readonly subjects?: number;
  readonly satisfied?: number;
  readonly findings?: readonly DecisionFinding[];
  readonly excluded?: readonly DecisionExclusion[];
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
  const force: LevelInForce = setting === undefined ? { level: 'block' } : levelInForce(setting, facts);
  const verdict = verdictOf(result, setting, force, facts, waivers, only);
  return {
    id: rule.id,
    path: rule.path,
    title: rule.title,
    clauses: citedOf(rule.clauses, profile.scheme.standards),
    stage: rule.stage,
    status: verdict.status,
    ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
    level: force.level,
    levelFrom: { ...(setting?.levelFrom ?? { layer: 'none: a rule that no layer sets blocks' }) },
    ...(force.change === undefined ? {} : { levelChange: force.change }),
    waiver: rule.waiver,
    subjects: verdict.subjects ?? 0,
    satisfied: verdict.satisfied ?? 0,
    findings: [...(verdict.findings ?? [])],
    ...(verdict.excluded === undefined || verdict.excluded.length === 0 ? {} : { excluded: [...verdict.excluded] }),
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
  force: LevelInForce,
  facts: Facts,
  waivers: Waivers,
  only?: readonly string[],
): Verdict {
  if (setting === undefined) return { status: 'error', reason: 'no layer of the profile sets the rule' };
  const { level } = force;
  if (level === 'off') return { status: 'off', reason: whyOff(setting) };
  if (only !== undefined && !isAsked(rule, only)) return { status: 'not_due', reason: 'not among the rules asked for' };
  if (stages.indexOf(rule.stage) > stages.indexOf(facts.stage))
    return { status: 'not_due', reason: `due at the stage ${rule.stage}` };
  const notApplicable = reasonNotToApply(setting.applies, facts.product);
  if (notApplicable !== undefined) return { status: 'not_applicable', reason: notApplicable };
  const lacking = lackingEvidence(rule, facts);
  if (lacking !== undefined) return { status: 'not_evaluable', reason: lacking };
  return answeredVerdict({ rule, answer }, { ...force, level }, setting, waivers);
}

function whyOff({ levelFrom, excludedBecause, reason }: ResolvedSetting): string {
  if (excludedBecause === undefined)
    return `switched off by ${levelFrom.layer}${reason === undefined ? '' : `: ${reason}`}`;
  return `excluded by ${levelFrom.layer}: ${excludedBecause}`;
}

function answeredVerdict(
  { rule, answer }: RuleResult,
  force: LevelInForce & { readonly level: 'block' | 'warn' },
  setting: ResolvedSetting,
  waivers: Waivers,
): Verdict {
  if (answer.kind === 'error') return { status: 'error', reason: answer.reason };
  const exclusions = setting.excludedSubjects ?? [];
  if (answer.subjects.length === 0) {
    const { excluded } = withoutExcluded({ ...answer, findings: [] }, exclusions);
    return rule.emptyIs === 'pass'
      ? { status: 'pass', reason: 'there is nothing for it to judge, and the evidence proves that', excluded }
      : { status: 'not_evaluable', reason: 'the evidence holds nothing for it to judge', excluded };
  }
  const built = buildFindings(rule, force, answer.findings);
  if ('error' in built) return { status: 'error', reason: built.error };
  const { subjects, satisfied, findings, excluded } = withoutExcluded({ ...answer, findings: built }, exclusions);
  if (subjects.length === 0)
    return { status: 'not_evaluable', reason: 'the profile excludes everything that it would judge', excluded };
  const judged = findings.map((finding) => {
    const waivedBy = waivers.waive(rule.id, finding);
    return waivedBy === undefined ? finding : { ...finding, waivedBy };
  });
  const numbers = { subjects: subjects.length, satisfied: satisfied.length, findings: judged, excluded };
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
