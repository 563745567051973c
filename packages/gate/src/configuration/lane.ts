// Reads what the lane `expedited` makes of a rule: built-in profiles say which rules it lowers, later layers may only tighten that.
import type { Applies, Expedited, Origin } from '@gatehouse/engine';
import { GateError, type Profile, type RuleEntry } from '@gatehouse/schema';
import { placeOf } from './origin-place.ts';

type GivenExpedited = NonNullable<NonNullable<Profile['rules']>[string]['expedited']>;

interface LaneLayer {
  readonly given: GivenExpedited;
  readonly from: Origin;
  /** Whether the layer is part of the built-in profile of the product's level. */
  readonly isBuiltIn: boolean;
}

/**
 * Throws GateError PROFILE_LOCKED where a rule that can never be waived is named, or where a layer of the product lets the lane
 * lower more, or for longer, than the built-in profile does.
 */
export function readExpedited(rule: RuleEntry, before: Expedited | undefined, layer: LaneLayer): Expedited {
  const { given, from, isBuiltIn } = layer;
  const expedited = { level: given.level, dueDays: given.dueDays, onlyAge: given.onlyAge ?? false, from };
  if (rule.waiver === 'W0') throw refused(`${rule.id} can never be waived (W0), so no lane lowers it`, from);
  if (isBuiltIn) return expedited;
  if (before === undefined) {
    throw refused(
      `${rule.id} is none of the rules that the lane \`expedited\` may lower; only built-in profiles say which`,
      from,
    );
  }
  if (asksLess(before, expedited)) {
    throw refused(`${from.layer} may tighten what the lane \`expedited\` makes of ${rule.id}, not loosen it`, from);
  }
  return expedited;
}

/**
 * A condition that keeps a rule out of the lane `expedited` would lower it further than any level. Throws GateError PROFILE_LOCKED for one
 * that a layer of the product sets.
 */
export function refuseOutOfLane(rule: RuleEntry, applies: Applies | undefined, from: Origin): void {
  if (applies?.lane !== 'standard') return;
  throw refused(
    `${from.layer} would switch ${rule.id} off in the lane \`expedited\`; only built-in profiles say what it lowers`,
    from,
  );
}

function asksLess(before: Expedited, after: Expedited): boolean {
  if (after.level === 'block') return false;
  return before.level === 'block' || after.dueDays > before.dueDays || (before.onlyAge && !after.onlyAge);
}

function refused(message: string, origin: Origin): GateError {
  return new GateError({
    code: 'PROFILE_LOCKED',
    message,
    place: placeOf(origin),
    next: 'Remove the setting. Where a release must deviate, record a waiver.',
  });
}
