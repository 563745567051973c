// Tells which earlier decisions would change with a pack of rules or a layer of the profile.
import { resolve } from 'node:path';
import { rulesImpact } from '@gatehouse/gate';
import { jsonText, renderImpact } from '@gatehouse/report';
import { placeOf, programOf } from '../check-request.ts';
import { folderOf, type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import type { RulesImpactFlags } from './rules-impact-command.ts';

const layerName = /^gatehouse:|\.(?:ya?ml|jsonc?)$/;

export async function runRulesImpact(
  this: RunnerContext,
  flags: RulesImpactFlags,
  ...changes: string[]
): Promise<void> {
  const folder = folderOf(this, flags.folder);
  const found = await rulesImpact({
    ...placeOf(this, flags),
    environment: this.environment,
    packWorker: programOf('pack-worker'),
    layers: changes.filter((change) => layerName.test(change)),
    packs: changes.filter((change) => !layerName.test(change)),
    facts: flags.facts.map((file) => resolve(folder, file)),
  });
  const impacts = found.map((impact, index) => ({ ...impact, path: flags.facts[index] ?? impact.path }));
  this.stdout.write(
    flags.json === true ? jsonText(impacts) : renderImpact(impacts, stdoutAppearance(this, flags.color)),
  );
}
