// Reads the level of a rule from a layer, one that rises on a day included, and compares two of them.
import type { Level, Origin, RaisedLevel } from '@gatehouse/engine';
import { GateError, type Profile, type RuleEntry } from '@gatehouse/schema';
import { placeOf } from './origin-place.ts';
import { compareRanks, type Strictness } from './strictness.ts';

type GivenLevel = NonNullable<NonNullable<Profile['rules']>[string]['level']>;

/** A level, and where it is raised by date the one from then on. */
export interface LevelOverTime {
  readonly level: Level;
  readonly raised?: RaisedLevel;
}

/**
 * Throws GateError PROFILE_INVALID for a day that no calendar has, and for a level that does not rise on it: what is to become
 * milder is a waiver, which ends.
 */
export function readLevel(rule: RuleEntry, given: GivenLevel, originOf: (part: string) => Origin): LevelOverTime {
  if (typeof given === 'string') return { level: given };
  const at = Date.parse(`${given.from}T00:00:00.000Z`);
  if (Number.isNaN(at) || !new Date(at).toISOString().startsWith(given.from)) {
    throw invalid(`${rule.id} changes its level on ${given.from}, which is no day`, originOf('/from'));
  }
  if (compareRanks(given.now, given.then) !== 'stricter') {
    throw invalid(
      `the level of ${rule.id} may only rise by date, not go from ${given.now} to ${given.then}`,
      originOf(''),
    );
  }
  return { level: given.now, raised: { level: given.then, at } };
}

/** Compares at every moment: a level that is weaker for a while asks for less, also where that while is in the past or far off. */
export function compareLevels(before: LevelOverTime, after: LevelOverTime): Strictness {
  const changes = [before.raised?.at, after.raised?.at].filter((at) => at !== undefined);
  const compared = [Number.NEGATIVE_INFINITY, ...changes].map((at) =>
    compareRanks(levelAt(before, at), levelAt(after, at)),
  );
  if (compared.includes('looser')) return 'looser';
  return compared.includes('stricter') ? 'stricter' : 'same';
}

/** `warn`, or `warn, block from 2027-03-01`. */
export function levelText({ level, raised }: LevelOverTime): string {
  if (raised === undefined) return level;
  return `${level}, ${raised.level} from ${new Date(raised.at).toISOString().slice(0, 10)}`;
}

function levelAt({ level, raised }: LevelOverTime, moment: number): Level {
  return raised !== undefined && moment >= raised.at ? raised.level : level;
}

function invalid(message: string, origin: Origin): GateError {
  return new GateError({
    code: 'PROFILE_INVALID',
    message,
    place: placeOf(origin),
    next: 'Give `now`, a stricter level `then`, and the day `from` which it holds, such as 2027-03-01.',
  });
}
