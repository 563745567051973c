// Describes the rules of a decision for SARIF, and the standards whose clauses they serve as taxonomies.
import type { Decision, DecisionRule } from '@gatehouse/schema';
import { packText } from './pack-text.ts';
import { safeText } from './safe-text.ts';
import { topicOf } from './standing.ts';

/** More tags than this, and GitHub refuses the file. */
const tagsShown = 20;

/** SARIF's level of ours. */
export const sarifLevels = { block: 'error', warn: 'warning', off: 'none' } as const;

/** A descriptor for each rule, in the order of the decision, so that a result refers to its rule by index. */
export function ruleDescriptors(decision: Decision): object[] {
  const standards = taxonomies(decision);
  return decision.rules.map((rule) => ({
    id: rule.id,
    name: nameOf(rule),
    shortDescription: { text: sentence(packText(rule.title)) },
    fullDescription: { text: fullDescription(rule) },
    help: { text: sentence(packText(rule.solution)) },
    defaultConfiguration: { enabled: rule.level !== 'off', level: sarifLevels[rule.level] },
    relationships: rule.clauses.map((clause) => {
      const [standard, id] = parts(clause);
      const component = standards.findIndex(({ name }) => name === standard);
      const index = standards[component]?.taxa.findIndex((taxon) => taxon.id === id) ?? -1;
      return { target: { id, index, toolComponent: { name: standard, index: component } }, kinds: ['relevant'] };
    }),
    properties: {
      tags: [topicOf(rule), ...rule.clauses].slice(0, tagsShown).map((tag) => safeText(tag, 60)),
      precision: 'very-high',
      'problem.severity': rule.level === 'block' ? 'error' : 'warning',
      path: rule.path,
      stage: rule.stage,
      status: rule.status,
      levelFrom: rule.levelFrom,
      ...(rule.levelChange === undefined ? {} : { levelChange: rule.levelChange }),
      ...(rule.excluded === undefined ? {} : { excluded: rule.excluded }),
      waiver: rule.waiver,
      evidence: rule.evidence,
    },
  }));
}

export interface Taxonomy {
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly taxa: readonly { readonly id: string }[];
}

/** A taxonomy for each standard, its taxa the clauses that rules name. */
export function taxonomies(decision: Decision): Taxonomy[] {
  const clauses = [...new Set(decision.rules.flatMap((rule) => rule.clauses))].sort().map(parts);
  return [...Map.groupBy(clauses, ([standard]) => standard)].map(([name, of]) => ({
    name,
    shortDescription: { text: `Clauses of ${safeText(name, 60)} that the rules serve.` },
    taxa: of.map(([, id]) => ({ id })),
  }));
}

/** `iec62304:5.8.2` as standard and clause. */
function parts(clause: string): readonly [standard: string, id: string] {
  const colon = clause.indexOf(':');
  const whole = safeText(clause, 80);
  return colon === -1 ? [whole, whole] : [safeText(clause.slice(0, colon), 60), safeText(clause.slice(colon + 1), 60)];
}

/** `anomalies.safety_evaluated` as `AnomaliesSafetyEvaluated`. */
function nameOf({ path }: DecisionRule): string {
  return safeText(
    path.replaceAll(/(?:^|[._])([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    100,
  );
}

function fullDescription({ title, notCovered, clauses, stage }: DecisionRule): string {
  const serves = clauses.length === 0 ? '' : ` Serves ${clauses.map((clause) => safeText(clause, 60)).join(', ')}.`;
  const open = notCovered.length === 0 ? '' : ` Not judged: ${notCovered.map(packText).map(sentence).join(' ')}`;
  return `${sentence(packText(title))} Due from the stage ${safeText(stage, 40)}.${serves}${open}`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
