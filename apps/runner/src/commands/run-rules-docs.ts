// Writes the reference page of rules of a team's own.
import { buildPack, flattenProfiles, ruleReference } from '@gatehouse/authoring';
import { openOwnPack, withRegoErrors } from '../own-pack.ts';
import type { RunnerContext } from '../runner-context.ts';
import type { PackFlags } from './rules-command.ts';

export async function runRulesDocs(this: RunnerContext, flags: PackFlags): Promise<void> {
  const { sources, toolchain } = await openOwnPack(this, flags);
  const { manifest } = withRegoErrors(() => buildPack(sources, toolchain));
  const { clauses, profiles } = sources;
  this.stdout.write(ruleReference({ manifest, profiles: flattenProfiles(profiles), clauses }));
}
