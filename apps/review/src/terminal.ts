// What the review needs of a terminal, and what it says where there is none.
import { GateError } from '@gatehouse/schema';

export interface ReviewTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Throws TERMINAL_NONE where nobody could see or answer the review. Call it before long work. */
export function requireTerminal({ stdin, stdout, environment }: ReviewTerminal): void {
  if (stdin.isTTY && stdout.isTTY && (environment.CI === undefined || environment.CI === '')) return;
  throw new GateError({
    code: 'TERMINAL_NONE',
    message: 'the review needs a terminal, and there is none here',
    next: 'use `gatehouse check` in a pipeline, or run the review in a terminal',
  });
}
