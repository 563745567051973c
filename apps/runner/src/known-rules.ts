// Checks the names of rules that somebody asks for.
import { ruleBook } from '@gatehouse/gate';
import { safeText } from '@gatehouse/report';
import { GateError, nearest } from '@gatehouse/schema';

/** Throws RULE_UNKNOWN for a name that is no rule id, no rule path and no topic of the pack. */
export function refuseUnknownRules(names: readonly string[]): void {
  if (names.length === 0) return;
  const known = ruleBook().manifest.rules.flatMap(({ id, path }) => [id, path, path.slice(0, path.indexOf('.'))]);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  throw new GateError({
    code: 'RULE_UNKNOWN',
    message: `"${safeText(unknown)}" is no rule and no topic of the pack${
      meant === undefined ? '' : `; did you mean "${meant}"?`
    }`,
    next: 'gatehouse rules list names the rules',
  });
}
