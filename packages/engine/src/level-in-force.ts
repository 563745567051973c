// Says which level a rule has at the moment judged: the profile may raise it on a day, and the lane of the release may lower it for a time.

import type { DecisionRule, Facts } from '@gatehouse/schema';
import { dayMs } from './day.ts';
import type { Level, ResolvedSetting } from './profile.ts';

export type LevelChange = NonNullable<DecisionRule['levelChange']>;

export interface LevelInForce {
  readonly level: Level;
  /** What the level becomes, and when; absent where it stays. */
  readonly change?: LevelChange;
  /** Level of findings about age alone, where the lane lowers only those. */
  readonly ofAge?: { readonly level: 'warn'; readonly change: LevelChange };
}

/** The level at the moment of the facts. A day begins with its first millisecond in UTC, and so does what it brings. */
export function levelInForce(setting: ResolvedSetting, facts: Facts): LevelInForce {
  const usual = usualLevel(setting, facts.asOf);
  const { expedited } = setting;
  if (facts.product.lane !== 'expedited' || expedited?.level !== 'warn' || usual.level !== 'block') return usual;
  // A commit from the future would put off what is due.
  const at = Math.min(facts.release.committedAt, facts.asOf) + expedited.dueDays * dayMs;
  if (facts.asOf >= at) return usual;
  const lowered = {
    level: 'warn',
    change: { to: usual.level, at, because: 'lane', origin: { ...expedited.from } },
  } as const;
  return expedited.onlyAge ? { ...usual, ofAge: lowered } : lowered;
}

function usualLevel({ level, levelFrom, raised }: ResolvedSetting, asOf: number): LevelInForce {
  if (raised === undefined) return { level };
  if (asOf >= raised.at) return { level: raised.level };
  return { level, change: { to: raised.level, at: raised.at, because: 'date', origin: { ...levelFrom } } };
}
