// Runs a pack that is not the gate's own in a thread with limits: whatever it does, the other packs still answer.
import { Worker } from 'node:worker_threads';
import { brokenPack, type PackDescription, type PackResults, type ResolvedProfile } from '@gatehouse/engine';
import type { Facts } from '@gatehouse/schema';
import type { WorkerProgram } from '../collection/reader-pool.ts';
import type { OwnPack } from './own-packs.ts';

/** What the thread is given. */
export interface PackTask {
  readonly wasm: Uint8Array;
  readonly manifest: Uint8Array;
  readonly facts: Facts;
  readonly profile: ResolvedProfile;
}

/** What it answers: the results without the description, which the gate has read itself. */
export type PackAnswer = Pick<PackResults, 'results' | 'unexpected'> | { readonly broken: string };

/** Runs one of our files as it is, where the caller names no other. */
const defaultProgram: WorkerProgram = { file: new URL(`./pack-worker${import.meta.url.slice(-3)}`, import.meta.url) };

/** Megabytes of JavaScript heap; memory of the module is limited apart. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };

/** Rules answer in milliseconds; this is for slow machines. */
const defaultSeconds = 30;

/** How a pack is run. */
export interface PackRun {
  /** Longest time that it may take; 30 unless told. */
  readonly seconds?: number | undefined;
  /** The thread's program; absent: the one beside this file. */
  readonly program?: WorkerProgram | undefined;
}

/** The answers of all packs, in their order. */
export function runOwnPacks(
  packs: readonly OwnPack[],
  facts: Facts,
  profile: ResolvedProfile,
  run: PackRun,
): Promise<PackResults[]> {
  return Promise.all(packs.map((pack) => runOwnPack(pack, facts, profile, run)));
}

/**
 * The answers of a pack. One that hangs, dies, breaks a limit, prints, or whose module can't be trusted is broken: each of its rules is an error with
 * the reason.
 */
async function runOwnPack(pack: OwnPack, facts: Facts, profile: ResolvedProfile, run: PackRun): Promise<PackResults> {
  const { description } = pack;
  const answer = await answerOf(pack, facts, profile, run);
  return 'broken' in answer ? brokenPack(description, answer.broken) : checked(description, answer);
}

/** The rules answered for are those of the manifest that the gate read, in its order. */
function checked(pack: PackDescription, { results, unexpected }: Exclude<PackAnswer, { broken: string }>): PackResults {
  return {
    pack,
    results: pack.manifest.rules.map((rule) => {
      const answered = results.find((result) => result.rule.id === rule.id);
      return { rule, answer: answered?.answer ?? { kind: 'error', reason: 'the rule returned no result' } };
    }),
    unexpected,
  };
}

function answerOf(
  { wasm, manifest }: OwnPack,
  facts: Facts,
  profile: ResolvedProfile,
  { seconds = defaultSeconds, program = defaultProgram }: PackRun,
): Promise<PackAnswer> {
  const worker = new Worker(program.file, {
    ...(program.execArgv === undefined ? {} : { execArgv: [...program.execArgv] }),
    env: {},
    resourceLimits,
    stdout: true,
    stderr: true,
    workerData: { wasm, manifest, facts, profile } satisfies PackTask,
  });
  let timer: NodeJS.Timeout | undefined;
  return new Promise<PackAnswer>((resolve) => {
    timer = setTimeout(
      () => resolve({ broken: `the pack did not answer within ${seconds} seconds (limits: packSeconds)` }),
      seconds * 1000,
    );
    worker
      .once('message', resolve)
      .once('error', (error) => resolve({ broken: `the pack broke its thread: ${wordOf(error)}` }))
      .once('exit', (code) => resolve({ broken: `the thread of the pack ended with ${code} before it answered` }));
  }).finally(() => {
    clearTimeout(timer);
    return worker.terminate();
  });
}

function wordOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
