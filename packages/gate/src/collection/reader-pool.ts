// Reads large test reports in threads of their own, as many at a time as there are cores.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EvidenceFile, MaterialProblem, Reading, TestReferences } from '@gatehouse/evidence';

/** How to start a thread: the file of `read-worker`, and the arguments that Node needs for it. */
export interface WorkerProgram {
  readonly file: URL;
  readonly execArgv?: readonly string[];
}

export interface WorkerTask {
  readonly input: Omit<EvidenceFile, 'bytes'>;
  readonly bytes: Uint8Array;
  readonly texts: ReadonlySet<string>;
}

export type WorkerAnswer =
  | { readonly reading: Reading & { readonly others?: Uint32Array } }
  | { readonly problem: MaterialProblem }
  | { readonly bug: string };

export interface ReaderPool {
  /** Number of files that are read at the same time. */
  readonly threads: number;
  /** The reading, or the problem of a file that can't be read. The bytes are gone afterwards. Throws for a bug, and when a thread dies. */
  read(
    input: WorkerTask['input'],
    bytes: Uint8Array,
    references: TestReferences,
  ): Promise<Exclude<WorkerAnswer, { bug: string }>>;
  close(): Promise<void>;
}

const mostThreads = 4;

/** Opens a pool for so many files; threads start with the first file that they get. Undefined where it would not pay. */
export function openReaderPool(program: WorkerProgram | undefined, files: number): ReaderPool | undefined {
  const threads = Math.min(files, availableParallelism(), mostThreads);
  if (program === undefined || threads < 2) return undefined;
  const idle: Worker[] = [];
  const all: Worker[] = [];
  return {
    threads,
    read: async (input, bytes, { texts }) => {
      const worker = idle.pop() ?? start(program, all);
      const answer = await answerOf(worker, { input, bytes, texts });
      idle.push(worker);
      if ('bug' in answer) throw new Error(answer.bug);
      return answer;
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function start({ file, execArgv }: WorkerProgram, all: Worker[]): Worker {
  const worker = new Worker(file, { ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }), stdout: true });
  all.push(worker);
  return worker;
}

function answerOf(worker: Worker, task: WorkerTask): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    const onMessage = (answer: WorkerAnswer): void => done(() => resolve(answer));
    const onError = (error: unknown): void => done(() => reject(error));
    const onExit = (code: number): void => done(() => reject(new Error(`a reading thread ended with ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
  });
}
