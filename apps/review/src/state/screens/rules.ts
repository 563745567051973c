// All rules, by what they mean for the release, by topic or by clause.
import { safeText, topicOf } from '@gatehouse/report';
import type { Decision, DecisionRule } from '@gatehouse/schema';
import { once } from '../judged.ts';
import { fit, line, row } from '../line.ts';
import { markSign } from '../marks.ts';
import { reviewOrder } from '../review-order.ts';
import { ruleItem, shortClause } from '../to-do.ts';
import { statusMark } from '../tone.ts';
import type { Item, ListView } from '../view.ts';
import type { Screen } from './screen.ts';

const arrangements = ['what stands in the way first', 'by topic', 'by clause'] as const;

export const rulesScreen: Screen = ({ arrangement }, { judged, entries, reviewer }): ListView => {
  const index = arrangement % arrangements.length;
  return {
    kind: 'list',
    title: `Rules, ${arrangements[index]} (v: ${arrangements[(index + 1) % arrangements.length]})`,
    items: arranged(judged.decision)[index] ?? [],
    row: ({ target: { rule } }, width) => {
      if (rule === undefined) return [];
      const { mark, tone } = statusMark(rule);
      const counts = rule.subjects === 0 ? '' : `${rule.satisfied}/${rule.subjects}`;
      return row(
        [
          { text: mark, width: 1, tone },
          { text: rule.id, width: 8 },
          { text: rule.status.replaceAll('_', ' '), width: 14, tone },
          { text: safeText(rule.title, 300) },
          { text: counts, width: 9, tone: 'quiet', from: 90 },
          { text: rule.level, width: 5, tone: 'quiet', from: 78 },
          { text: topicOf(rule), width: 12, tone: 'quiet', from: 110 },
          { text: shortClause(rule), width: 7, tone: 'quiet', from: 64 },
          { text: markSign(entries, { rule }, reviewer), width: 2 },
        ],
        width,
      );
    },
    detail: ({ target: { rule } }, width) => [
      line(fit(safeText(rule?.reason ?? rule?.findings[0]?.message ?? rule?.title ?? '', 600), width)),
      line(
        fit(
          rule === undefined ? '' : `${topicOf(rule)} · ${rule.clauses.map((each) => safeText(each, 40)).join(', ')}`,
          width,
        ),
        'quiet',
      ),
    ],
    empty: 'The decision has no rules.',
  };
};

const arranged = once((decision: Decision): readonly (readonly Item[])[] => {
  const rules = reviewOrder(decision);
  const by = (name: (rule: DecisionRule) => string): DecisionRule[] =>
    [...rules].sort((a, b) => compare(name(a), name(b)) || compare(a.id, b.id));
  return [rules, by(topicOf), by(({ clauses }) => clauses[0] ?? '')].map((each) => each.map(ruleItem));
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
