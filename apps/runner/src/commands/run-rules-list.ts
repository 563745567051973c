// Lists the rules of the pack, with their levels where a product is configured.
import { resolveConfiguration, ruleBook } from '@gatehouse/gate';
import { type RuleSetting, renderRuleList } from '@gatehouse/report';
import { placeOf } from '../check-request.ts';
import { isGateError } from '../exit-code.ts';
import { type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import type { RulesListFlags } from './rules-command.ts';

export async function runRulesList(this: RunnerContext, flags: RulesListFlags): Promise<void> {
  const { manifest } = ruleBook();
  const settings = await settingsOf(this, flags);
  this.stdout.write(renderRuleList(manifest, settings, stdoutAppearance(this, flags.color)));
}

/** Levels of the configured product; none where there is no configuration. */
async function settingsOf(
  context: RunnerContext,
  flags: RulesListFlags,
): Promise<Readonly<Record<string, RuleSetting>>> {
  try {
    return (await resolveConfiguration(placeOf(context, flags))).profile.rules;
  } catch (error) {
    if (!isGateError(error) || error.code !== 'CONFIG_NONE') throw error;
    return {};
  }
}
