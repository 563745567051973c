// Opens a pack of rules of a team's own, with the toolchain that works on it.
import { resolve } from 'node:path';
import { type Foundation, type PackSources, readFoundation, readOwnPack } from '@gatehouse/authoring';
import { rulePackFolder } from '@gatehouse/gate';
import { openToolchain, RegoError, type Toolchain } from '@gatehouse/rego';
import { GateError } from '@gatehouse/schema';
import type { PackFlags } from './commands/rules-command.ts';
import { folderOf, type RunnerContext } from './runner-context.ts';

export interface OwnPack {
  readonly folder: string;
  readonly sources: PackSources;
  readonly toolchain: Toolchain;
}

export function foundation(): Foundation {
  return readFoundation(rulePackFolder());
}

/** Folder of the pack that the flags name. */
export function packFolderOf(context: RunnerContext, { folder, pack }: PackFlags): string {
  return resolve(folderOf(context, folder), pack);
}

/** Throws GateError PACK_NONE, PACK_FILE_INVALID, PACK_CLASH. */
export async function openOwnPack(context: RunnerContext, flags: PackFlags): Promise<OwnPack> {
  const folder = packFolderOf(context, flags);
  const sources = readOwnPack(folder, foundation());
  return { folder, sources, toolchain: await openToolchain() };
}

/** Runs work on Rego; what does not compile becomes a known error with its place. */
export function withRegoErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof RegoError)) throw cause;
    const [first] = cause.diagnostics;
    throw new GateError({
      code: 'RULES_INVALID',
      message: first?.message ?? cause.message,
      ...(first === undefined ? {} : { place: { path: first.file, line: first.line } }),
      next: 'gatehouse rules check tells everything that is wrong with the rules.',
      cause,
    });
  }
}
