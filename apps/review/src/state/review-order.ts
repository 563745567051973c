// The order of a review: what stands in the way, warnings, waived, then the rest.
import { inTheWay, warnings } from '@gatehouse/report';
import type { Decision, DecisionRule } from '@gatehouse/schema';
import { once } from './judged.ts';

/** The rules in the order of a review; each once. */
export const reviewOrder = once((decision: Decision): readonly DecisionRule[] => {
  const waived = decision.rules.filter(({ status }) => status === 'waived');
  const passed = decision.rules.filter(({ status }) => status === 'pass');
  return [...new Set([...inTheWay(decision), ...warnings(decision), ...waived, ...passed, ...decision.rules])];
});
