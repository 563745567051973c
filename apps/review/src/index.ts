// Opens the terminal review of a decision, and says why not where there is no terminal.

import type { Decision } from '@gatehouse/schema';
import { GateError } from '@gatehouse/schema';
import { render } from 'ink';
import { createElement } from 'react';
import { ReviewApp } from './review-app.tsx';
import { createTheme } from './theme.ts';

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

/** Shows the decision until the person leaves. Read-only. */
export async function review(decision: Decision, terminal: ReviewTerminal): Promise<void> {
  requireTerminal(terminal);
  const { stdin, stdout, environment } = terminal;
  const instance = render(createElement(ReviewApp, { decision, theme: createTheme(environment) }), {
    stdin,
    stdout,
    alternateScreen: true,
    exitOnCtrlC: true,
  });
  await instance.waitUntilExit();
}
