// Shows the configuration in force, or writes the lock file that pins it.
import { resolveConfiguration, writeLockFile } from '@gatehouse/gate';
import { renderConfigSummary, renderLockChanges, renderResolvedConfig } from '@gatehouse/report';
import { GateError } from '@gatehouse/schema';
import { placeOf } from '../check-request.ts';
import { type RunnerContext, stdoutAppearance } from '../runner-context.ts';
import type { ConfigFlags } from './config-command.ts';

export async function runConfig(this: RunnerContext, flags: ConfigFlags): Promise<void> {
  const appearance = stdoutAppearance(this, flags.color);
  if (flags.writeLock === true) {
    refuseBesides(flags);
    this.stdout.write(renderLockChanges(await writeLockFile(placeOf(this, flags)), appearance));
    return;
  }
  const { configPath, configSha256, origins, profile } = await resolveConfiguration(placeOf(this, flags));
  const { layers, rules, scheme } = profile;
  const provisional = scheme.provisional === undefined ? {} : { provisional: scheme.provisional };
  const page = { configPath, configSha256, values: origins, layers, rules, ...provisional };
  const render = flags.resolved ? renderResolvedConfig : renderConfigSummary;
  this.stdout.write(render(page, appearance));
}

/** A lock file is written into the work tree, for the work tree. */
function refuseBesides({ configFrom, resolved }: ConfigFlags): void {
  const other = configFrom !== undefined ? '--config-from' : resolved === true ? '--resolved' : undefined;
  if (other === undefined) return;
  throw new GateError({
    code: 'FLAG_INVALID',
    message: `--write-lock pins what the work tree holds, and does not go with ${other}`,
    next: 'Leave one of the two out.',
  });
}
