// Gives the terminal back to the shell, until the person brings the review to the foreground again.
import { setTimeout } from 'node:timers/promises';

/** Time after which a process that the system does not stop, since no shell is there to continue it, goes on by itself. */
const unstoppedMilliseconds = 50;

/** Resolves once the process goes on. The clock of a timer goes on while a process is stopped. */
export async function stopProcess(): Promise<void> {
  process.kill(process.pid, 'SIGTSTP');
  await setTimeout(unstoppedMilliseconds);
}
