// Explains a rule, a clause or a subject: what is asked, why, how this release stands, and what to do.
import type { ClauseCatalogue, Decision, DecisionFinding, RuleEntry } from '@gatehouse/schema';
import type { Catalogue } from './clause-edition.ts';
import type { Excerpt } from './excerpt.ts';
import { explainClause } from './explain-clause.ts';
import { explainRule } from './explain-rule.ts';
import { explainSubject } from './explain-subject.ts';
import { type Appearance, createPage } from './layout.ts';

type Clause = ClauseCatalogue['clauses'][number];

/** A clause with the catalogue it is from. `id` is its full name, for example `iec62304:5.8.3`. */
export interface CataloguedClause {
  readonly id: string;
  readonly clause: Clause;
  readonly catalogue: Catalogue;
}

export interface Origin {
  readonly layer: string;
  readonly path?: string;
  readonly line?: number;
}

/** What the profile says about a rule, with the layer that said it. */
export interface RuleSetting {
  readonly level: 'block' | 'warn' | 'off';
  readonly levelFrom: Origin;
  /** The level that it gets on a day, epoch milliseconds. */
  readonly raised?: { readonly level: 'block' | 'warn'; readonly at: number };
  /** What the lane `expedited` makes of it. */
  readonly expedited?: {
    readonly level: 'block' | 'warn';
    readonly dueDays: number;
    readonly onlyAge: boolean;
    readonly from: Origin;
  };
  /** Subjects that the profile takes out. */
  readonly excludedSubjects?: readonly { readonly subject: string; readonly reason: string; readonly from: Origin }[];
  /** Why the rule is excluded; then its level is `off`. */
  readonly excludedBecause?: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly parametersFrom: Readonly<Record<string, Origin>>;
  /** By parameter, the layers that added entries to its list. */
  readonly parametersAddedBy?: Readonly<Record<string, readonly Origin[]>>;
  readonly applies?: object;
  readonly lockedBy?: Origin;
  /** Why it is set so, where the profile says it. */
  readonly reason?: string;
}

/** What the built-in profile of one level asks. */
export interface LevelSettings {
  readonly level: string;
  readonly rules: Readonly<Record<string, Pick<RuleSetting, 'level' | 'reason'>>>;
}

/** How the release stands: its decision, and lines of evidence for some findings. */
export type Standing =
  | { readonly judged: true; readonly decision: Decision; readonly excerpts: ReadonlyMap<DecisionFinding, Excerpt> }
  | { readonly judged: false; readonly reason: string };

export type Explanation =
  | {
      readonly kind: 'rule';
      readonly rule: RuleEntry;
      readonly clauses: readonly CataloguedClause[];
      readonly setting?: RuleSetting;
      readonly standing: Standing;
    }
  | {
      readonly kind: 'clause';
      readonly clause: CataloguedClause;
      /** All clauses, for what is related. */
      readonly clauses: readonly CataloguedClause[];
      /** Edition to tell; default the first of the catalogue. */
      readonly edition?: string;
      /** Level to tell it for. */
      readonly level?: string;
      /** What people call a level, for example `class`. */
      readonly levelWord: string;
      readonly rules: readonly RuleEntry[];
      /** Settings at the level, or of the product. */
      readonly settings: Readonly<Record<string, Pick<RuleSetting, 'level' | 'reason'>>>;
      readonly levels: readonly LevelSettings[];
      readonly standing: Standing;
    }
  | { readonly kind: 'subject'; readonly subject: string; readonly standing: Standing & { readonly judged: true } };

/** The explanation for people. Ends with a line break. */
export function renderExplanation(explanation: Explanation, appearance: Appearance): string {
  const page = createPage(appearance);
  const lines =
    explanation.kind === 'rule'
      ? explainRule(page, explanation)
      : explanation.kind === 'clause'
        ? explainClause(page, explanation)
        : explainSubject(page, explanation);
  return `${lines.join('\n')}\n`;
}
