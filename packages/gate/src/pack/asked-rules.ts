// Refuses to judge a part of the rules that is no part of them.
import { GateError, nearest, type RuleManifest } from '@gatehouse/schema';

/** Throws GateError RULE_UNKNOWN when a name is no id, path or topic of the pack: a misspelt name would judge nothing. */
export function refuseUnknownRules(manifest: RuleManifest, asked: readonly string[]): void {
  const known = manifest.rules.flatMap(({ id, path }) => [id, path, path.split('.')[0] ?? '']);
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  throw new GateError({
    code: 'RULE_UNKNOWN',
    message: `"${unknown}" is no rule and no topic of the pack ${manifest.name}${meant === undefined ? '' : `; did you mean "${meant}"?`}`,
    next: 'Name a rule by its id or its path, or a topic; gatehouse rules list shows them.',
  });
}
