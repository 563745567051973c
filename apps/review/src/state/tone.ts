// What a piece of text means; the theme says how each meaning looks, and never by colour alone.
import type { DecisionRule } from '@gatehouse/schema';

export type Tone = 'plain' | 'strong' | 'quiet' | 'refusal' | 'attention' | 'approval';

/** The mark and the tone of a status. */
export function statusMark(rule: Pick<DecisionRule, 'status' | 'level'>): {
  readonly mark: string;
  readonly tone: Tone;
} {
  switch (rule.status) {
    case 'pass':
      return { mark: '✓', tone: 'approval' };
    case 'fail':
      return rule.level === 'block' ? { mark: '✗', tone: 'refusal' } : { mark: '!', tone: 'attention' };
    case 'error':
    case 'not_evaluable':
      return { mark: '?', tone: 'attention' };
    case 'waived':
      return { mark: '–', tone: 'attention' };
    default:
      return { mark: '·', tone: 'quiet' };
  }
}
