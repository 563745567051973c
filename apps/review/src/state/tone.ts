// What a piece of text means; the theme says how each meaning looks, and never by colour alone.
import type { DecisionFinding, DecisionRule } from '@gatehouse/schema';

export type Tone = 'plain' | 'strong' | 'quiet' | 'refusal' | 'attention' | 'approval' | 'heading';

export interface Mark {
  readonly mark: string;
  readonly tone: Tone;
}

/** The mark and the tone of a rule's status. */
export function statusMark(rule: Pick<DecisionRule, 'status' | 'level'>): Mark {
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

/** The mark and the tone of a finding. */
export function findingMark({ waivedBy, level }: Pick<DecisionFinding, 'waivedBy' | 'level'>): Mark {
  if (waivedBy !== undefined) return { mark: '–', tone: 'quiet' };
  return level === 'block' ? { mark: '✗', tone: 'refusal' } : { mark: '!', tone: 'attention' };
}
