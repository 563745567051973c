// Shows the configuration in force.
import { resolveConfiguration } from '@gatehouse/gate';
import { renderConfigSummary, renderResolvedConfig } from '@gatehouse/report';
import { placeOf } from '../check-request.ts';
import { type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import type { ConfigFlags } from './config-command.ts';

export async function runConfig(this: RunnerContext, flags: ConfigFlags): Promise<void> {
  const { configPath, configSha256, origins, profile } = await resolveConfiguration(placeOf(this, flags));
  const { layers, rules, scheme } = profile;
  const provisional = scheme.provisional === undefined ? {} : { provisional: scheme.provisional };
  const page = { configPath, configSha256, values: origins, layers, rules, ...provisional };
  const render = flags.resolved ? renderResolvedConfig : renderConfigSummary;
  this.stdout.write(render(page, stdoutAppearance(this, flags.color)));
}
