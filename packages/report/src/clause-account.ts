// Puts together what is known about a clause: the reading of its edition, the rules that check it, what none checks, and how the release stands.
import type { Decision, RuleEntry } from '@gatehouse/schema';
import { type ClauseReading, clauseInEdition, editionsOf } from './clause-edition.ts';
import type { CataloguedClause, Explanation, RuleSetting } from './explanation.ts';
import { openFindings } from './standing.ts';

type Level = RuleSetting['level'];

export interface RuleOfClause {
  readonly id: string;
  readonly title: string;
  /** At the level asked for, or that of the product; undefined where there is neither. */
  readonly level?: Level;
  readonly reason?: string;
  /** By level of the edition, as the built-in profiles set it. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly status?: Decision['rules'][number]['status'];
  readonly openFindings?: number;
}

export interface ClauseAccount {
  readonly id: string;
  readonly reading: ClauseReading;
  readonly level?: string;
  /** Whether the clause asks anything of the level; undefined without a level, or where the catalogue does not know. */
  readonly asksOfLevel?: boolean;
  readonly why?: string;
  readonly evidence: readonly string[];
  readonly missing: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly doubt?: string;
  readonly otherEditions: readonly ClauseReading[];
  readonly rules: readonly RuleOfClause[];
  readonly notJudged: readonly { readonly rule: string; readonly text: string }[];
  /** In both directions: what the clause names, and what names it. */
  readonly related: readonly { readonly id: string; readonly title?: string }[];
  readonly relatedNote?: string;
  readonly release:
    | { readonly judged: true; readonly level: string }
    | { readonly judged: false; readonly reason: string };
}

/** What the explanation of a clause tells, as plain data. */
export function accountOfClause(explanation: Explanation & { kind: 'clause' }): ClauseAccount {
  const { clause: catalogued, edition, level, rules, standing } = explanation;
  const { id, clause, catalogue } = catalogued;
  const reading = clauseInEdition(clause, catalogue, edition ?? catalogue.edition);
  return {
    id,
    reading,
    ...(level === undefined ? {} : { level }),
    ...(level === undefined || reading.levels === undefined ? {} : { asksOfLevel: reading.levels.includes(level) }),
    ...(clause.why === undefined ? {} : { why: clause.why }),
    evidence: clause.evidence ?? [],
    missing: clause.missing ?? [],
    confidence: clause.confidence ?? 'high',
    ...(clause.doubt === undefined ? {} : { doubt: clause.doubt }),
    otherEditions: editionsOf(catalogue)
      .filter((other) => other !== reading.edition)
      .map((other) => clauseInEdition(clause, catalogue, other)),
    rules: rules.map((rule) => ruleOf(rule, explanation)),
    notJudged: rules.flatMap((rule) => (rule.notCovered ?? []).map((text) => ({ rule: rule.id, text }))),
    related: relatedTo(catalogued, explanation.clauses),
    ...(clause.crosswalkNote === undefined ? {} : { relatedNote: clause.crosswalkNote }),
    release: standing.judged
      ? { judged: true, level: standing.decision.product.level }
      : { judged: false, reason: standing.reason },
  };
}

function ruleOf(rule: RuleEntry, { settings, levels, standing }: Explanation & { kind: 'clause' }): RuleOfClause {
  const setting = settings[rule.id];
  const judged = standing.judged ? standing.decision.rules.find(({ id }) => id === rule.id) : undefined;
  return {
    id: rule.id,
    title: rule.title,
    ...(setting === undefined ? {} : { level: setting.level }),
    ...(setting?.reason === undefined ? {} : { reason: setting.reason }),
    levels: Object.fromEntries(
      levels.flatMap(({ level, rules }) => {
        const at = rules[rule.id];
        return at === undefined ? [] : [[level, at.level]];
      }),
    ),
    ...(judged === undefined ? {} : { status: judged.status, openFindings: openFindings(judged).length }),
  };
}

function relatedTo(
  { id, clause, catalogue }: CataloguedClause,
  all: readonly CataloguedClause[],
): ClauseAccount['related'] {
  const named = Object.entries(clause.crosswalk ?? {}).flatMap(([standard, ids]) =>
    ids.map((each) => `${standard}:${each}`),
  );
  const naming = all
    .filter((other) => other.clause.crosswalk?.[catalogue.standard]?.includes(clause.id) === true && other.id !== id)
    .map((other) => other.id);
  return [...new Set([...named, ...naming])].map((other) => {
    const title = all.find((each) => each.id === other)?.clause.title;
    return { id: other, ...(title === undefined ? {} : { title }) };
  });
}
