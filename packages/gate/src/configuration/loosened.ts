// Lists what a setting of a rule asks less of than an earlier one: the built-in profile's, or that of the baseline.
import type { Applies, ExcludedSubject, Loosened, Origin, ResolvedSetting } from '@gatehouse/engine';
import type { RuleEntry } from '@gatehouse/schema';
import { compareLevels, type LevelOverTime, levelText } from './level-over-time.ts';
import { schemasOf } from './rule-parameter.ts';
import { compareApplies, compareParameters, hasDirection } from './strictness.ts';

/** A setting to compare with. */
export interface EarlierSetting {
  readonly level: LevelOverTime | undefined;
  readonly applies: Applies | undefined;
  /** `open` is what the built-in profile leaves to the product: filling it asks for no less. */
  readonly parameters: ReadonlyMap<string, { readonly value: unknown; readonly open: boolean }>;
  readonly excludedSubjects: readonly Pick<ExcludedSubject, 'subject'>[];
}

/** Every part of the setting that asks for less than before, with the layer that made it so. */
export function loosenedIn(rule: RuleEntry, before: EarlierSetting, after: ResolvedSetting): Loosened[] {
  const loosened: Loosened[] = [];
  const note = (setting: string, from: unknown, to: unknown, origin: Origin): void => {
    loosened.push({ rule: rule.id, setting, from: show(from), to: show(to), origin });
  };
  if (before.level !== undefined && compareLevels(before.level, after) === 'looser') {
    note('level', levelText(before.level), levelText(after), after.levelFrom);
  }
  if (['looser', 'other'].includes(compareApplies(before.applies, after.applies)) && after.appliesFrom !== undefined) {
    note('applies', before.applies ?? {}, after.applies, after.appliesFrom);
  }
  for (const [name, old] of before.parameters) {
    const schema = schemasOf(rule).get(name);
    const strictness = compareParameters(schema, old.value, after.parameters[name]);
    const origin = after.parametersFrom[name];
    const weaker = strictness === 'looser' || (strictness === 'other' && hasDirection(schema));
    if (weaker && !old.open && origin !== undefined) {
      note(`parameters.${name}`, old.value, after.parameters[name], origin);
    }
  }
  for (const { subject, reason, from } of after.excludedSubjects ?? []) {
    if (before.excludedSubjects.some((old) => old.subject === subject)) continue;
    note(`subject ${subject}`, 'judged', `excluded: ${reason}`, from);
  }
  return loosened;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
