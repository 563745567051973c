// The thread in which a pack that is not the gate's own is loaded and evaluated: facts and profile in, its answers out.
import { parentPort, workerData } from 'node:worker_threads';
import { loadPolicy, runRules } from '@gatehouse/engine';
import { GateError } from '@gatehouse/schema';
import type { PackAnswer, PackTask } from './run-own-pack.ts';

/** Memory of the module beside what the facts need. */
const spareMiB = 256;

const itPrinted = 'the pack printed; rules may only answer';

let printed = false;
// The host of compiled rules prints through the console; rules have nothing to say but their answers.
console.log = () => {
  printed = true;
};

function answer({ wasm, manifest, facts, profile }: PackTask): PackAnswer {
  try {
    const { results, unexpected } = runRules(loadPolicy({ wasm, manifest }), facts, profile, spareMiB);
    return printed ? { broken: itPrinted } : { results, unexpected };
  } catch (cause) {
    if (printed) return { broken: itPrinted };
    if (cause instanceof GateError) return { broken: cause.message };
    throw cause;
  }
}

parentPort?.postMessage(answer(workerData as PackTask));
