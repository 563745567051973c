// Makes the request to the gate from the flags of a command.
import { resolve } from 'node:path';
import type { CheckRequest } from '@gatehouse/gate';
import { bundledCode } from './bundled-code.ts';
import type { CheckFlags } from './commands/check-command.ts';
import { parseEffectiveTime } from './effective-time.ts';
import { folderOf, type RunnerContext } from './runner-context.ts';
import type { CacheFlags, PlaceFlags, ReleaseFlags } from './shared-flags.ts';

type RequestFlags = PlaceFlags & ReleaseFlags & CacheFlags & Partial<Pick<CheckFlags, 'stage' | 'only'>>;

/** What to judge: the flags, the folder, and the time of now. */
export function checkRequest(context: RunnerContext, flags: RequestFlags): CheckRequest {
  return {
    ...placeOf(context, flags),
    now: context.now(),
    stage: flags.stage ?? 'candidate',
    environment: context.environment,
    cache: cacheOf(context, flags),
    worker: programOf('read-worker'),
    packWorker: programOf('pack-worker'),
    ...(flags.release === undefined ? {} : { version: flags.release }),
    ...(flags.commit === undefined ? {} : { commit: flags.commit }),
    ...(flags.only === undefined ? {} : { only: flags.only }),
    ...(flags.effectiveTime === undefined ? {} : { effectiveTime: parseEffectiveTime(flags.effectiveTime) }),
  };
}

/** The program of a thread: the bundle has all its files in one folder; from its sources the gate knows its own. */
export function programOf(name: string): CheckRequest['worker'] {
  return bundledCode() === undefined ? undefined : { file: new URL(`./${name}.js`, import.meta.url) };
}

/** Where to look for the configuration. */
export function placeOf(context: RunnerContext, flags: PlaceFlags) {
  return {
    folder: folderOf(context, flags.folder),
    ...(flags.config === undefined ? {} : { configPath: flags.config }),
    ...(flags.configFrom === undefined ? {} : { configFrom: flags.configFrom }),
  };
}

/** Where to keep what was understood of the evidence; nowhere when the command runs from its sources, which may change at any time. */
function cacheOf(context: RunnerContext, { cacheDir, noCache, folder }: RequestFlags): CheckRequest['cache'] {
  const code = bundledCode();
  if (code === undefined || noCache === true) return undefined;
  return { code, ...(cacheDir === undefined ? {} : { folder: resolve(folderOf(context, folder), cacheDir) }) };
}
