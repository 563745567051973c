// Finds the file and line at which a report shows a finding or a rule, so that every one has a place.
import type { Decision, DecisionFinding, DecisionRule } from '@gatehouse/schema';

/** A file of the judged folder. */
export interface ReportPlace {
  readonly path: string;
  /** From 1. */
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** Where a finding stands in the evidence; the configuration where it stands in no file. */
export function placeOfFinding(decision: Decision, rule: DecisionRule, { source }: DecisionFinding): ReportPlace {
  return source === undefined || source.path === '.git' ? settingOf(decision, rule) : source;
}

/** Where the evidence that keeps a rule from being asked could not be read; the configuration where there is no such place. */
export function placeOfRule(decision: Decision, rule: DecisionRule): ReportPlace {
  const unusable = rule.evidence.filter(({ state }) => state !== 'present').map(({ kind }) => kind);
  const problem = decision.problems.find(
    ({ kind, place }) => kind !== undefined && place !== undefined && unusable.includes(kind),
  );
  return problem?.place ?? settingOf(decision, rule);
}

/** The line of the configuration that set the rule's level, where the configuration set it. */
function settingOf({ basis }: Decision, { levelFrom }: DecisionRule): ReportPlace {
  const { path } = basis.config;
  return levelFrom.path === path && levelFrom.line !== undefined ? { path, line: levelFrom.line } : { path };
}
