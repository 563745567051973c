// A thread of its own that reads test reports for the pool: bytes in, the condensed report or its problem out.
import { parentPort } from 'node:worker_threads';
import { testReferences } from '@gatehouse/evidence';
import { GateError } from '@gatehouse/schema';
import { problemOf } from './problem-of.ts';
import { readAnew } from './read-anew.ts';
import type { WorkerAnswer, WorkerTask } from './reader-pool.ts';

const port = parentPort;
if (port === null) throw new Error('this runs as a worker only');
port.on('message', ({ input, bytes, texts }: WorkerTask) => {
  const answer = answerTo({ input, bytes, texts });
  const transfer =
    'reading' in answer && 'others' in answer.reading ? [answer.reading.others.buffer as ArrayBuffer] : [];
  port.postMessage(answer, transfer);
});

function answerTo({ input, bytes, texts }: WorkerTask): WorkerAnswer {
  try {
    return { reading: readAnew(input, bytes, testReferences(texts)) };
  } catch (cause) {
    if (cause instanceof GateError) return { problem: problemOf(cause, input.path) };
    return { bug: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
