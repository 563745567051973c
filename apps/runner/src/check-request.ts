// Makes the request to the gate from the flags of a command.
import type { CheckRequest } from '@gatehouse/gate';
import type { CheckFlags } from './commands/check-command.ts';
import { parseEffectiveTime } from './effective-time.ts';
import { folderOf, type RunnerContext } from './runner-context.ts';
import type { PlaceFlags, ReleaseFlags } from './shared-flags.ts';

type RequestFlags = PlaceFlags & ReleaseFlags & Partial<Pick<CheckFlags, 'stage' | 'only'>>;

/** What to judge: the flags, the folder, and the time of now. */
export function checkRequest(context: RunnerContext, flags: RequestFlags): CheckRequest {
  return {
    ...placeOf(context, flags),
    now: context.now(),
    stage: flags.stage ?? 'candidate',
    environment: context.environment,
    ...(flags.release === undefined ? {} : { version: flags.release }),
    ...(flags.commit === undefined ? {} : { commit: flags.commit }),
    ...(flags.only === undefined ? {} : { only: flags.only }),
    ...(flags.effectiveTime === undefined ? {} : { effectiveTime: parseEffectiveTime(flags.effectiveTime) }),
  };
}

/** Where to look for the configuration. */
export function placeOf(context: RunnerContext, flags: PlaceFlags) {
  return {
    folder: folderOf(context, flags.folder),
    ...(flags.config === undefined ? {} : { configPath: flags.config }),
    ...(flags.configFrom === undefined ? {} : { configFrom: flags.configFrom }),
  };
}
