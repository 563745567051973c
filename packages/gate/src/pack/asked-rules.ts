// Refuses to judge a part of the rules that is no part of them.
import { didYouMean, GateError, type RuleManifest } from '@gatehouse/schema';
import { packsInWords } from './packs-in-words.ts';

/** Throws GateError RULE_UNKNOWN when a name is no id, path or topic of the pack: a misspelt name would judge nothing. */
export function refuseUnknownRules(manifests: readonly RuleManifest[], asked: readonly string[]): void {
  const known = manifests.flatMap(({ rules }) => rules.flatMap(({ id, path }) => [id, path, path.split('.')[0] ?? '']));
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new GateError({
    code: 'RULE_UNKNOWN',
    message: `"${unknown}" is no rule and no topic of ${packsInWords(manifests)}${didYouMean(unknown, known)}`,
    next: 'Name a rule by its id or its path, or a topic; gatehouse rules list shows them.',
  });
}
