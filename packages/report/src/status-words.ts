// Words for the statuses of rules, as they are counted.
import type { DecisionRule } from '@gatehouse/schema';

export const statusWords: Readonly<Record<DecisionRule['status'], string>> = {
  pass: 'pass',
  waived: 'waived',
  fail: 'say no',
  error: 'broke',
  not_evaluable: 'without usable evidence',
  not_applicable: 'not applicable',
  off: 'switched off',
  not_due: 'not due',
};

/** `4 pass · 1 waived · 4 say no`: how many rules have each status that any has. */
export function countsText(counts: Readonly<Record<DecisionRule['status'], number>>): string {
  return Object.entries(statusWords)
    .map(([status, words]) => ({ count: counts[status as DecisionRule['status']], words }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join(' · ');
}
