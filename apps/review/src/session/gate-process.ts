// Gives tasks to the gate, which works in a process of its own while the screen stays awake; one that dies is replaced by the next task.
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GateAnswer, GateMessage, GateTask } from './gate-task.ts';

export interface GateProcess {
  /** The answer to a task; never rejects. Tasks are done one after the other. `onProgress` is told what is being done. */
  ask(task: GateTask, onProgress?: (step: string) => void): Promise<GateAnswer>;
  close(): void;
}

const program = fileURLToPath(new URL('./gate-program.js', import.meta.url));

/**
 * A process and no thread: finding the configuration changes the working folder for a moment, which threads cannot. What it prints is thrown away,
 * so that nothing tears the screen.
 */
export function openGateProcess(): GateProcess {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const start = (): ChildProcess =>
    fork(program, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const ask = (task: GateTask, onProgress: ((step: string) => void) | undefined): Promise<GateAnswer> =>
    new Promise((resolve) => {
      child ??= start();
      const current = child;
      const end = (answer: GateAnswer): void => {
        current.removeAllListeners();
        // What happens to it between tasks is noticed by the next one.
        current.on('error', () => {});
        current.on('exit', () => {
          if (child === current) child = undefined;
        });
        resolve(answer);
      };
      const died = (why: string): void => {
        child = undefined;
        end({ bug: why });
      };
      current
        .on('message', (message: GateMessage) => {
          if ('progress' in message) onProgress?.(message.progress);
          else end(message.answer);
        })
        .on('error', (error) => died(error.stack ?? error.message))
        .on('exit', (code, signal) => died(`the process of the gate ended with ${signal ?? code}`));
      current.send(task);
    });
  return {
    ask(task, onProgress) {
      const answer = last.then(() => ask(task, onProgress));
      last = answer;
      return answer;
    },
    close: () => void child?.kill(),
  };
}
