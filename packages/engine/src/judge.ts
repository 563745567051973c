// The whole decision in one call: evaluate the rules of the pack over the facts, then decide with what other packs answered. No clock, file, process or network.
import type { Decision, Facts } from '@gatehouse/schema';
import { decide } from './decide.ts';
import type { Policy } from './policy.ts';
import type { ResolvedProfile } from './profile.ts';
import { type PackResults, runRules } from './run-rules.ts';

/** What a decision is made from. Everything in it is named in the decision. */
export interface Judgement {
  readonly facts: Facts;
  readonly policy: Policy;
  /** What packs of others answered, wherever they ran. */
  readonly others?: readonly PackResults[] | undefined;
  readonly profile: ResolvedProfile;
  /** Problems met while reading, to be listed in the decision. */
  readonly problems: Decision['problems'];
  readonly config: Decision['basis']['config'];
  /** What the configuration asks less of than that of the baseline. */
  readonly sinceBaseline?: Decision['sinceBaseline'];
  /** Whether the moment of the facts was chosen by whoever asked, and is not that of the clock. */
  readonly asOfChosen?: boolean | undefined;
  /** Rule ids, paths or topics to judge alone; a decision of a part can never be eligible. */
  readonly only?: readonly string[] | undefined;
}

/** Judges a release. Same arguments, same bytes out. */
export function judge(judgement: Judgement): Decision {
  const { policy, facts, profile, others = [] } = judgement;
  return decide([runRules(policy, facts, profile), ...others], judgement);
}
