// The outcome of a release from the status of its rules: the worst counts, and nothing judged is never a pass.
import type { Decision, DecisionRule } from '@gatehouse/schema';

export interface Circumstances {
  /** Only a part of the rules was asked for. */
  readonly partial: boolean;
  /** Whether the pack has a rule of the stage that was asked for. */
  readonly stageHasRules: boolean;
  /** The module answered for rules that nobody expects. */
  readonly unexpected: boolean;
  /** Number of evidence items, git's own not counted. */
  readonly evidence: number;
}

/** Outcome, exit code of `gatehouse check` (0 eligible, 1 a rule says no, 3 cannot decide and no rule said no), and one sentence. */
export function outcomeOf(
  rules: readonly DecisionRule[],
  circumstances: Circumstances,
): Pick<Decision, 'outcome' | 'exitCode' | 'summary'> {
  const refusing = rules.filter(
    (rule) =>
      rule.status === 'fail' &&
      rule.findings.some((finding) => finding.level === 'block' && finding.waivedBy === undefined),
  );
  const undecidable = rules.filter(
    (rule) => rule.level === 'block' && (rule.status === 'not_evaluable' || rule.status === 'error'),
  );
  const positive = rules.filter((rule) => rule.status === 'pass' || rule.status === 'waived');
  if (refusing.length > 0) {
    const also =
      undecidable.length > 0 ? `, and ${count(undecidable.length, 'cannot be judged', 'cannot be judged')}` : '';
    return {
      outcome: 'NO-GO',
      exitCode: 1,
      summary: `${count(refusing.length, 'blocking rule says no', 'blocking rules say no')}${also}`,
    };
  }
  if (undecidable.length > 0) {
    return {
      outcome: 'NO-GO',
      exitCode: 3,
      summary: `${count(undecidable.length, 'blocking rule cannot be judged', 'blocking rules cannot be judged')}, and no rule says no`,
    };
  }
  const void_ = vacuity(positive.length, circumstances);
  if (void_ !== undefined) return { outcome: 'NO-GO', exitCode: 3, summary: void_ };
  const waived = rules.filter((rule) => rule.findings.some((finding) => finding.waivedBy !== undefined));
  if (waived.length > 0) {
    return {
      outcome: 'GO-WITH-DEVIATIONS',
      exitCode: 0,
      summary: `nothing blocks; ${count(waived.length, 'rule was met by waiver', 'rules were met by waiver')}`,
    };
  }
  return { outcome: 'GO-ELIGIBLE', exitCode: 0, summary: 'nothing blocks; people may sign' };
}

function vacuity(
  positive: number,
  { partial, unexpected, evidence, stageHasRules }: Circumstances,
): string | undefined {
  if (evidence === 0) return 'there is no evidence; a release cannot be judged on nothing';
  if (!stageHasRules) return 'the rule pack has no rule of the stage asked for; nothing was judged about it';
  if (positive === 0) return 'no rule was judged; refusing to pass vacuously';
  if (unexpected) return 'the rule module answered for rules that its manifest does not list';
  if (partial) return 'only a part of the rules was judged; a part can never be eligible';
  return undefined;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
